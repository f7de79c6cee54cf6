import ArticleReading

/// Finds what somebody said in the sentences of an article, in their order.
struct StatementFinder {
  /// The article.
  let article: Article
  /// Its sentences in order, with their indexes among all sentences.
  let sentences: [(index: Int, sentence: Sentence)]

  private let chinese: ChineseAttribution
  private let english = EnglishAttribution()

  /// Creates a finder for an article.
  init(article: Article, sentences: [(index: Int, sentence: Sentence)]) {
    self.article = article
    self.sentences = sentences
    chinese = ChineseAttribution(knownNames: Self.names(in: sentences.map(\.sentence)))
  }

  /// The quotations that are statements, and those that are not with the reason.
  func statements() -> (
    found: [Statement], refused: [(sentence: Int, words: String, reason: String)]
  ) {
    var found: [Statement] = []
    var refused: [(sentence: Int, words: String, reason: String)] = []
    var lastSpeaker: Attribution?
    var lastParagraph = -1
    var speakerParagraph = -1
    let isSpeech = SpeechDetector.isSpeech(sentences.map(\.sentence))
    for (index, sentence) in sentences {
      if sentence.paragraph != lastParagraph {
        // A pronoun reaches back one paragraph, no further.
        if sentence.paragraph > speakerParagraph + 1 { lastSpeaker = nil }
        lastParagraph = sentence.paragraph
      }
      let pairs = QuotationMarks.outermost(in: sentence.passage)
      var previous: (pair: QuotationMarks.Pair, attribution: Attribution)?
      for pair in pairs {
        let attribution = attribution(
          of: pair, in: sentence, after: previous, lastSpeaker: lastSpeaker)
        switch QuotationJudgement.judge(pair, in: sentence, attribution: attribution) {
        case .statement:
          let resolved = attribution ?? Attribution()
          found.append(
            Statement(
              sentence: index, words: pair.words, marked: pair.marked, form: .direct,
              attribution: resolved))
          previous = (pair, resolved)
          if resolved.speaker != nil {
            lastSpeaker = resolved
            speakerParagraph = sentence.paragraph
          }
        case .noSpeaker:
          refused.append(
            (index, sentence.passage.string(pair.words), "nobody is said to have said it"))
        case .term: break
        }
      }
      if pairs.isEmpty, sentence.isQuotation {
        found.append(
          Statement(
            sentence: index, words: sentence.passage.all, marked: sentence.passage.all,
            form: .block, attribution: blockAttribution(sentence, lastSpeaker)))
      } else if found.last?.sentence != index, let reported = reported(sentence, index: index) {
        found.append(reported)
        if reported.attribution.speaker != nil {
          lastSpeaker = reported.attribution
          speakerParagraph = sentence.paragraph
        }
      } else if isSpeech, pairs.isEmpty, SpeechDetector.isStatement(sentence) {
        found.append(
          Statement(
            sentence: index, words: sentence.passage.all, marked: sentence.passage.all, form: .own,
            attribution: Attribution(speaker: article.author, mention: article.author)))
      }
    }
    return (found, refused)
  }

  // MARK: Attribution

  private func attribution(
    of pair: QuotationMarks.Pair, in sentence: Sentence,
    after previous: (pair: QuotationMarks.Pair, attribution: Attribution)?,
    lastSpeaker: Attribution?
  ) -> Attribution? {
    let passage = sentence.passage
    let start = previous.map { $0.pair.marked.upperBound } ?? 0
    var attribution: Attribution?
    if sentence.language == .chinese {
      attribution =
        chinese.before(pair.marked.lowerBound, in: passage, from: start)
        ?? chinese.after(pair.marked.upperBound, in: passage)
    } else {
      attribution =
        english.before(pair.marked.lowerBound, in: passage, from: start)
        ?? english.after(pair.marked.upperBound, in: passage)
    }
    // “…”“…”, “…” and “…,” said X, “…”: one speaker, the same occasion unless a note says otherwise.
    if let previous, attribution?.speaker == nil,
      isJoined(start..<pair.marked.lowerBound, sentence)
        || continues(attribution, start..<pair.marked.lowerBound, sentence)
    {
      attribution = previous.attribution.inherited(verb: attribution?.verb)
    } else if attribution == nil, let previous, previous.attribution.speaker != nil,
      note(behind: pair, in: sentence) != nil
    {
      attribution = previous.attribution.inherited(verb: nil)
    }
    // He said: the last speaker before.
    if let pointing = attribution, pointing.speaker == nil, pointing.mention != nil, let lastSpeaker
    {
      attribution = lastSpeaker.inherited(verb: pointing.verb)
      attribution?.occasion = nil
      attribution?.date = nil
    }
    guard var result = attribution ?? noteOnly(pair, in: sentence) else { return nil }
    let lead = passage.string(start..<pair.marked.lowerBound)
    let named =
      sentence.language == .chinese ? Occasion.chinese(in: lead) : Occasion.english(in: lead)
    result.date = named.date ?? result.date
    if let note = note(behind: pair, in: sentence) {
      let text = article.notes[note].text.string
      let noted = Occasion.chinese(ofNote: text)
      result.citation = text
      result.occasion = named.occasion ?? noted.occasion
      if result.speaker == nil {
        result.speaker = noted.speaker
        result.mention = noted.speaker
      }
    } else {
      result.occasion = named.occasion ?? result.occasion
    }
    return result
  }

  /// Whether a verb of saying without a subject goes on with the speaker before: X指出“…”，强调“…”.
  private func continues(_ attribution: Attribution?, _ between: Range<Int>, _ sentence: Sentence)
    -> Bool
  {
    guard let attribution, attribution.verb != nil, attribution.mention == nil else { return false }
    return !sentence.passage.characters[between].contains { "。！？《".contains($0) }
  }

  private func noteOnly(_ pair: QuotationMarks.Pair, in sentence: Sentence) -> Attribution? {
    note(behind: pair, in: sentence) == nil ? nil : Attribution()
  }

  /// Index of the note whose mark stands right behind a quotation, or behind the stop that follows it.
  private func note(behind pair: QuotationMarks.Pair, in sentence: Sentence) -> Int? {
    let passage = sentence.passage
    var end = pair.marked.upperBound
    let first = sentence.range.lowerBound + passage.offsets[end]
    while end < passage.count, "。，；、,.;）)”’".contains(passage[end]) { end += 1 }
    let last = sentence.range.lowerBound + passage.offsets[end]
    let references = article.paragraphs[sentence.paragraph].noteReferences
    return references.first { ($0.offset >= first - 3 && $0.offset <= last) }?.note
  }

  /// Whether only a joining mark or word stands between two quotations.
  private func isJoined(_ between: Range<Int>, _ sentence: Sentence) -> Bool {
    let words = sentence.passage.string(between).filter { !$0.isWhitespace }
    return ["", "、", "，", "；", "和", "，要", "，强调", "，", ",", "and", ",and", "以及", "，并"].contains(
      words)
  }

  private func blockAttribution(_ sentence: Sentence, _ last: Attribution?) -> Attribution {
    // ——《source》 or — Name closes a block; the reader keeps it in the next paragraph.
    let next = sentence.paragraph + 1
    if next < article.paragraphs.count {
      let text = article.paragraphs[next].text.string.trimmingSpaces
      if let dash = text.first, "—–―-".contains(dash) {
        let name = text.drop { "—–―- ".contains($0) }
        if name.count <= 60 {
          return Attribution(speaker: String(name), mention: String(name))
        }
      }
    }
    // A block that a sentence with a colon introduces.
    let before = sentence.paragraph - 1
    if before >= 0 {
      let text = article.paragraphs[before].text.string.trimmingSpaces
      if text.hasSuffix(":") || text.hasSuffix("："), let last {
        var attribution = last
        attribution.leads = false
        attribution.leadStart = nil
        return attribution
      }
    }
    return Attribution()
  }

  /// A sentence that gives somebody's words without marks: X指出，…… .
  private func reported(_ sentence: Sentence, index: Int) -> Statement? {
    let passage = sentence.passage
    guard sentence.language == .chinese else { return reportedEnglish(sentence, index: index) }
    for place in passage.all where "，,：:".contains(passage[place]) {
      guard place < 40, passage.count - place > 12 else { return nil }
      guard var attribution = chinese.before(place + 1, in: passage, from: 0),
        let speaker = attribution.speaker, let verb = attribution.verb,
        passage.has(verb, endingAt: place),
        ChineseNames.isPerson(speaker) || ChineseNames.isForeignPerson(speaker)
          || chinese.knownNames.contains(speaker)
      else { continue }
      let named = Occasion.chinese(in: passage.string(0..<place))
      attribution.occasion = named.occasion
      attribution.date = named.date
      var words = place + 1..<passage.count
      while let last = words.last, passage[last].endsSentence {
        words = words.dropLast().startIndex..<last
      }
      return Statement(
        sentence: index, words: words, marked: words, form: .reported, attribution: attribution)
    }
    return nil
  }

  private func reportedEnglish(_ sentence: Sentence, index: Int) -> Statement? {
    guard let (found, range) = english.reported(in: sentence.passage) else { return nil }
    var attribution = found
    let named = Occasion.english(in: sentence.passage.string(0..<range.lowerBound))
    attribution.occasion = named.occasion
    attribution.date = named.date
    var words = sentence.passage.trimmed(range)
    while let last = words.last, sentence.passage[last].endsSentence {
      words = words.lowerBound..<last
    }
    guard words.count >= 30 else { return nil }
    return Statement(
      sentence: index, words: words, marked: words, form: .reported, attribution: attribution)
  }

  /// Names that stand right before a title or a bare verb of saying anywhere in the article.
  private static func names(in sentences: [Sentence]) -> Set<String> {
    var names: Set<String> = []
    for sentence in sentences where sentence.language == .chinese {
      let passage = sentence.passage
      for index in passage.all where passage[index].isHan {
        guard ChineseNames.surnames.contains(passage[index]),
          index == 0 || !passage[index - 1].isHan
            || "对向在为与和同由经据是看示者家员于从给跟及家思、届着按照结合落实在坚持反映出领会握解悟学习".contains(passage[index - 1])
        else { continue }
        for length in [3, 2] where index + length < passage.count {
          let word = passage.string(index..<index + length)
          guard ChineseNames.isPerson(word) else { continue }
          let behind = index + length
          let isNamed =
            ChineseVocabulary.personTitles.contains { passage.has($0, at: behind) }
            || passage.longest(of: ChineseVocabulary.speechVerbs, at: behind, maximum: 4) != nil
            || ["深刻", "反复", "多次", "始终"].contains { passage.has($0, at: behind) }
          if isNamed {
            names.insert(word)
            break
          }
        }
      }
    }
    // 李克强总 would be a false longer name of 李克强总理: the shorter one with a title wins.
    return names.filter { name in
      !names.contains { $0 != name && name.hasPrefix($0) && name.count == $0.count + 1 }
    }
  }
}
