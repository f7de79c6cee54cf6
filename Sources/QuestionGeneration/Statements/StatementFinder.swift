import ArticleReading

/// Finds what somebody said in the sentences of an article, in their order.
struct StatementFinder {
  /// The article.
  let article: Article
  /// Its sentences in order, with their indexes among all sentences.
  let sentences: [(index: Int, sentence: Sentence)]

  let chinese: ChineseAttribution
  let english: EnglishAttribution
  let notes: QuotationNotes
  let quoted: QuotedParagraphs

  /// Creates a finder for an article.
  init(article: Article, sentences: [(index: Int, sentence: Sentence)]) {
    self.article = article
    self.sentences = sentences
    let all = sentences.map(\.sentence)
    chinese = ChineseAttribution(people: ChinesePeople(all))
    english = EnglishAttribution(
      people: EnglishPeople(
        all,
        headings: article.paragraphs.filter {
          [.title, .byline, .heading, .caption].contains($0.kind)
        }
        .map(\.text.string)))
    notes = QuotationNotes(article: article)
    quoted = QuotedParagraphs(article)
  }

  /// What has been read so far of the article.
  struct Reading {
    var found: [Statement] = []
    var refused: [(sentence: Int, words: String, reason: String)] = []
    var antecedents = Antecedents()
    /// Who is announced to speak in the paragraphs that follow: 他强调：.
    var announced: Attribution?
    /// Who spoke in the sentence before, of the same paragraph.
    var before: Attribution?
    /// The one person whom the sentence before, of the same paragraph, names in its opening.
    var subject: Attribution?
    /// The sentence behind the one at hand.
    var next: Sentence?
    /// Statements of the quotation that goes over several paragraphs, in `found`.
    var running: [Int] = []
  }

  /// The quotations that are statements, and those that are not with the reason.
  func statements() -> (
    found: [Statement], refused: [(sentence: Int, words: String, reason: String)]
  ) {
    var reading = Reading()
    let transcript = Transcript(article, chinese: chinese.people, english: english.people)
    let isSpeech = transcript.isEmpty && SpeechDetector.isSpeech(sentences.map(\.sentence))
    let reports = ReportedSpeech(chinese: chinese, english: english)
    for (position, (index, sentence)) in sentences.enumerated() {
      if sentence.position == 0 {
        reading.before = nil
        reading.subject = nil
        if !quoted.whole.contains(sentence.paragraph),
          !quoted.continuing.contains(sentence.paragraph)
        {
          reading.announced = nil
        } else if let heading = headingBefore(sentence) {
          reading.announced = announcement(
            heading, chinese.people.named(in: heading.passage, outside: []), reading)
        }
      }
      reading.next = position + 1 < sentences.count ? sentences[position + 1].sentence : nil
      let first = reading.found.count
      var pairs = QuotationMarks.outermost(in: sentence.passage)
      if pairs.count > GenerationLimits.quotations {
        pairs = []
        reading.refused.append((index, sentence.passage.string, "it quotes too much at once"))
      }
      readPairs(pairs, index, sentence, &reading)
      readRunning(index, sentence, &reading)
      let direct = reading.found[first...].map(\.marked)
      if pairs.isEmpty, direct.isEmpty, sentence.isQuotation {
        reading.found.append(
          Statement(
            sentence: index, words: sentence.passage.all, marked: sentence.passage.all,
            form: .block, attribution: blockAttribution(sentence, reading)))
      } else if let reported = reports.statement(
        in: sentence, index: index, beside: direct,
        resolving: { resolved($0, sentence, reading) })
      {
        reading.found.insert(reported, at: first)
      } else if direct.isEmpty, pairs.isEmpty || !isSpeech,
        let own = own(sentence, index, isSpeech, transcript)
      {
        reading.found.append(own)
      }
      remember(reading.found[first...], sentence, isLast: isLast(position), &reading)
    }
    return (reading.found, reading.refused)
  }

  // MARK: Quotations

  private func readPairs(
    _ pairs: [QuotationMarks.Pair], _ index: Int, _ sentence: Sentence, _ reading: inout Reading
  ) {
    var previous: (pair: QuotationMarks.Pair, attribution: Attribution)?
    for (number, pair) in pairs.enumerated() {
      let note = notes.note(of: number, among: pairs, in: sentence)
      let attribution = attribution(
        of: pair, note: note, in: sentence, after: previous, reading: reading)
      switch QuotationJudgement.judge(pair, in: sentence, attribution: attribution) {
      case .statement:
        let resolved = attribution ?? Attribution()
        // A quotation over several paragraphs ends here: who is named at its end spoke all of it.
        if number == 0, !reading.running.isEmpty {
          for earlier in reading.running where reading.found[earlier].attribution.speaker == nil {
            reading.found[earlier].attribution.speaker = resolved.speaker
            reading.found[earlier].attribution.mention = resolved.mention
          }
        }
        reading.found.append(
          Statement(
            sentence: index, words: pair.words, marked: pair.marked, form: .direct,
            attribution: resolved))
        previous = (pair, resolved)
      case .noSpeaker:
        // Somebody speaks whom nothing names: a pronoun that follows means him, not the one before.
        if attribution?.mention != nil { reading.antecedents.forget() }
        reading.refused.append(
          (index, sentence.passage.string(pair.words), "nobody is said to have said it"))
      case .term: break
      }
    }
    if !quoted.continuing.contains(sentence.paragraph) { reading.running = [] }
  }

  /// The sentences of a quotation that the paragraph doesn't close.
  private func readRunning(_ index: Int, _ sentence: Sentence, _ reading: inout Reading) {
    guard let opening = quoted.openings[sentence.paragraph],
      sentence.range.upperBound > opening
    else { return }
    let passage = sentence.passage
    let start = passage.index(utf8: max(0, opening - sentence.range.lowerBound))
    let words = passage.trimmed(start..<passage.count)
    guard words.count >= (sentence.language == .chinese ? 8 : 24) else { return }
    let opens = opening >= sentence.range.lowerBound
    var attribution: Attribution?
    if let last = reading.running.last, !opens || quoted.continuing.contains(sentence.paragraph) {
      attribution = reading.found[last].attribution
    } else if opens {
      attribution = lead(to: max(0, start - 1), from: 0, in: sentence, reading)
    }
    var resolved = attribution ?? reading.announced ?? Attribution()
    if !opens || attribution == nil { resolved = resolved.inherited(verb: nil) }
    reading.running.append(reading.found.count)
    reading.found.append(
      Statement(sentence: index, words: words, marked: words, form: .block, attribution: resolved))
  }

  /// A sentence of a speech or of an answer.
  private func own(
    _ sentence: Sentence, _ index: Int, _ isSpeech: Bool, _ transcript: Transcript
  ) -> Statement? {
    let start = transcript.wordsStart(in: sentence)
    if let name = transcript.single[sentence.paragraph] {
      let words = unmarked(start..<sentence.passage.count, sentence.passage)
      guard words.count >= 16 else { return nil }
      return Statement(
        sentence: index, words: words, marked: words, form: .block,
        attribution: Attribution(speaker: name, mention: name))
    }
    let speaker = transcript.speaker(of: sentence.paragraph)
    guard isSpeech || speaker != nil, SpeechDetector.isStatement(sentence) else { return nil }
    let name = isSpeech ? article.author : speaker
    let words = unmarked(start..<sentence.passage.count, sentence.passage)
    guard !words.isEmpty,
      SpeechDetector.isOwn(sentence.passage, words, sentence.language, of: name)
    else { return nil }
    return Statement(
      sentence: index, words: words, marked: words, form: .own,
      attribution: Attribution(speaker: name, mention: name))
  }

  /// Words without the single marks around them that a label was followed by.
  private func unmarked(_ range: Range<Int>, _ passage: Passage) -> Range<Int> {
    var words = passage.trimmed(range)
    while let first = words.first, "‘'“\"「".contains(passage[first]) {
      words = first + 1..<words.upperBound
    }
    while let last = words.last,
      "’'”\"」".contains(passage[last])
        || (passage[last].endsSentence && last > 0 && "’'".contains(passage[last - 1])
          && last == words.upperBound - 1)
    {
      words = words.lowerBound..<last
    }
    return words
  }

  // MARK: What is remembered

  /// The short line before a quotation that the reader took for a heading: 省长提出三点要求——.
  private func headingBefore(_ sentence: Sentence) -> Sentence? {
    let index = sentence.paragraph - 1
    guard index >= 0, article.paragraphs[index].kind == .heading else { return nil }
    let text = article.paragraphs[index].text
    guard let last = text.string.last, "：:—―".contains(last) else { return nil }
    var heading = sentence
    heading.paragraph = index
    heading.range = 0..<text.utf8.count
    heading.passage = Passage(text.string)
    return heading
  }

  private func isLast(_ position: Int) -> Bool {
    position + 1 == sentences.count
      || sentences[position + 1].sentence.paragraph != sentences[position].sentence.paragraph
  }

  private func remember(
    _ statements: ArraySlice<Statement>, _ sentence: Sentence, isLast: Bool,
    _ reading: inout Reading
  ) {
    let passage = sentence.passage
    let quotations = QuotationMarks.outermost(in: passage).map(\.marked)
    let names =
      sentence.language == .chinese
      ? chinese.people.named(in: passage, outside: quotations)
      : english.people.named(in: passage, outside: quotations)
    if let spoken = statements.last(where: { $0.attribution.speaker != nil })?.attribution,
      let speaker = spoken.speaker
    {
      reading.antecedents.spoke(
        spoken, isPerson: isPerson(speaker, sentence.language), paragraph: sentence.paragraph)
      reading.before = statements.contains { $0.form == .direct } ? spoken : nil
    } else {
      if sentence.language == .english, EnglishNames.opensWithTwo(passage) {
        reading.antecedents.forget()
      }
      reading.antecedents.named(names, paragraph: sentence.paragraph)
      reading.before = introduces(sentence, names) ? names.first.map(named) : nil
    }
    reading.subject =
      names.count == 1 && opensWithName(sentence, names) ? names.first.map(named) : nil
    guard isLast else { return }
    if statements.isEmpty {
      reading.announced = announcement(sentence, names, reading) ?? reading.announced
    } else if let dashed = quotations.first, dashed.lowerBound > 0,
      "—―".contains(passage[dashed.lowerBound - 1]), quotations.last?.upperBound == passage.count
    {
      // 作出论述——“……”: the paragraphs in marks that follow belong to it.
      reading.announced = statements.last?.attribution
    }
  }

  private func named(_ name: String) -> Attribution { Attribution(speaker: name, mention: name) }

  func isPerson(_ name: String, _ language: TextLanguage) -> Bool {
    guard language == .chinese else {
      guard let last = name.split(separator: " ").last else { return false }
      return name.first?.isUppercase ?? false
        && !EnglishNames.bodyNouns.contains(last.lowercased())
    }
    return chinese.people.names.contains(name) || ChineseNames.isPerson(name)
      || ChineseNames.isForeignPerson(name)
  }
}
