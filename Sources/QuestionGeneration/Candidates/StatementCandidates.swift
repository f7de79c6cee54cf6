import QuestionBank

/// Makes candidates from a statement: a term for each of its parts.
struct StatementCandidates {
  /// All sentences.
  let sentences: [Sentence]
  /// The Chinese terms of the bank.
  let lexicon: TermLexicon
  /// What its English says again and again.
  let english: EnglishLexicon
  /// Tag of the article's language, by article.
  let tags: [String]
  /// Words of the titles, by article.
  let titles: [Set<String>]
  /// Which articles are too long for their phrases to be learned, by article.
  let isLong: [Bool]

  /// The candidates of a statement, the best gap of each part first.
  func candidates(of statement: Statement) -> [Candidate] {
    let sentence = sentences[statement.sentence]
    return parts(of: statement, in: sentence).flatMap { part in
      candidates(of: part, statement: statement, sentence: sentence)
    }
  }

  private func candidates(of part: Range<Int>, statement: Statement, sentence: Sentence)
    -> [Candidate]
  {
    let prompts = StatementPrompt(statement: statement, sentence: sentence)
    var candidates: [Candidate] = []
    let found = gaps(in: part, of: sentence, isOwn: statement.form == .own)
    // Of a speech's sentence one gap is enough: the others would ask for ever smaller things.
    // A phrase in the middle of what somebody is reported to have said is the article's choice of words.
    let asked = found.filter {
      sentence.language == .chinese || statement.form != .reported || $0.shape != .phrase
        || $0.endsClause
    }
    for gap in asked.prefix(statement.form == .own ? 2 : 4) {
      guard let plain = prompts.prompt(part: part, gap: gap.range) else { continue }
      let prompt = marked(plain, sentence)
      let passage = sentence.passage
      let context = (
        before: passage.string(
          max(part.lowerBound, gap.range.lowerBound - 6)..<gap.range.lowerBound),
        behind: passage.string(
          gap.range.upperBound..<min(part.upperBound, gap.range.upperBound + 6))
      )
      candidates.append(
        Candidate(
          topic: .quote, asked: .term(gap.shape), language: sentence.language,
          languageTag: tags[sentence.article],
          statement: passage.string(part), prompt: prompt,
          otherWordings: SilentWordings.withoutDate(ofSpeech: plain).map {
            [
              Candidate.Wording(
                prompt: marked($0, sentence), period: statement.attribution.date,
                before: context.before, behind: context.behind)
            ]
          } ?? [],
          answer: sentence.language == .chinese ? TextCleaning.chinese(gap.text) : gap.text,
          accepted: sentence.language == .chinese
            ? [] : EnglishArticles.spellings(of: gap, in: passage),
          isCloze: gap.text.count <= (sentence.language == .chinese ? 12 : 40),
          beside: context,
          places: [place(of: statement, in: sentence)], score: gap.score, isHead: gap.isHead,
          form: statement.form,
          period: statement.attribution.date))
    }
    return candidates
  }

  /// A question for the speech or event at which a statement was made; nil where the article doesn't say.
  func occasion(of statement: Statement) -> Candidate? {
    let sentence = sentences[statement.sentence]
    guard sentence.language == .chinese, let speaker = statement.attribution.speaker,
      !speaker.hasPrefix("《"), let occasion = statement.attribution.occasion,
      (6...40).contains(occasion.count), statement.form == .direct
    else { return nil }
    let prompts = StatementPrompt(statement: statement, sentence: sentence)
    guard prompts.standsAlone(statement.words) else { return nil }
    let words = prompts.shown(part: statement.words)
    // A fragment says too little to be told by.
    guard (14...90).contains(words.count), words.contains(where: { "，；。".contains($0) }),
      !words.contains("等新"), !["的", "等", "者"].contains(where: words.hasPrefix)
    else { return nil }
    let isLetter = occasion.hasPrefix("致") || occasion.hasSuffix("贺信")
    var quoted = words
    while let last = quoted.last, "，。；、".contains(last) { quoted.removeLast() }
    return Candidate(
      topic: .quote, asked: .occasion, language: .chinese, languageTag: tags[sentence.article],
      statement: sentence.passage.string(statement.words),
      prompt: marked(
        "“\(quoted)”——\(speaker)"
          + inScript("的这一论述\(isLetter ? "出自哪封信" : "是在什么场合提出的")？", sentence), sentence),
      answer: TextCleaning.chinese(occasion), isCloze: false,
      places: [place(of: statement, in: sentence)],
      score: 4.6, form: statement.form)
  }

  /// A question for who made a statement; nil where the words themselves tell, or nobody is named.
  func speaker(of statement: Statement, parts: [Statement]) -> Candidate? {
    let sentence = sentences[statement.sentence]
    guard let speaker = statement.attribution.speaker,
      statement.form == .direct || statement.form == .block,
      isPerson(speaker, sentence.language)
    else { return nil }
    // Those two accomplishments, such a thing: nobody can tell who speaks of what isn't shown.
    let words = sentence.passage.string(statement.words)
    guard chinese(sentence) || !Self.points(words) else { return nil }
    // “…,” said X, “…”: all that was said, and once.
    guard parts.first?.words == statement.words else { return nil }
    let chinese = sentence.language == .chinese
    var quoted = parts.map { part in
      var words = StatementPrompt(statement: part, sentence: sentence).shown(part: part.words)
      while let last = words.last, "，；、,;".contains(last) { words.removeLast() }
      return words
    }.joined(separator: chinese ? "……" : " … ")
    while let last = quoted.last, "。.".contains(last) { quoted.removeLast() }
    guard (chinese ? 12...90 : 30...260).contains(quoted.count), !quoted.contains(speaker) else {
      return nil
    }
    guard chinese || quoted.first?.isUppercase == true else { return nil }
    return Candidate(
      topic: .quote, asked: .speaker, language: sentence.language,
      languageTag: tags[sentence.article],
      statement: parts.map { sentence.passage.string($0.words) }.joined(separator: " "),
      prompt: chinese
        ? marked("“\(quoted)”——" + inScript("这是谁说的？", sentence), sentence)
        : asked(quoted, of: statement.attribution),
      answer: speaker, isCloze: false, places: parts.map { place(of: $0, in: sentence) },
      score: 4.6,
      form: statement.form)
  }

  private func chinese(_ sentence: Sentence) -> Bool { sentence.language == .chinese }

  /// Whether English words speak of something that they don't show.
  private static func points(_ words: String) -> Bool {
    [" those ", " these ", "such a ", "the latter", "the former", "as above"].contains {
      (" " + words.lowercased()).components(of: $0) > 0
    }
      || ["However", "It ", "They ", "He ", "She ", "This ", "That is", "But ", "So "].contains(
        where: words.hasPrefix)
  }

  /// On 14 December 1972, who said: “…”? — with the date and the verb that the article gives; behind words that ask
  /// themselves, so that no two marks meet.
  private func asked(_ words: String, of attribution: Attribution) -> String {
    let written = ["memorandum", "letter", "essay", "book", "article", "diary", "report", "note"]
    let wrote =
      ["wrote", "writes"].contains(attribution.verb ?? "")
      || written.contains { attribution.occasion?.lowercased().components(of: $0) ?? 0 > 0 }
    let verb = wrote ? "wrote" : "said"
    let date = attribution.date.map { ($0.count > 4 ? "on" : "in") + " \($0)" }
    if words.hasSuffix("?") || words.hasSuffix("!") {
      return "“\(words)” Who \(verb) this" + (date.map { " \($0)" } ?? "") + "?"
    }
    guard let date else { return "Who \(verb): “\(words)”?" }
    return "\(date.capitalisedStart), who \(verb): “\(words)”?"
  }

  /// A phrase of our own in the article's script.
  private func inScript(_ phrase: String, _ sentence: Sentence) -> String {
    tags[sentence.article] == "zh-Hant" ? BothScripts.traditional(phrase) : phrase
  }

  /// A prompt with the quotation marks that the article's script uses.
  private func marked(_ prompt: String, _ sentence: Sentence) -> String {
    guard sentence.language == .chinese, tags[sentence.article] == "zh-Hant" else { return prompt }
    let marks: [Character: Character] = ["“": "「", "”": "」", "‘": "『", "’": "』"]
    return String(prompt.map { marks[$0] ?? $0 })
  }

  private func isPerson(_ name: String, _ language: TextLanguage) -> Bool {
    guard language == .chinese else {
      let words = name.split(separator: " ")
      return (2...4).contains(words.count)
        && words.allSatisfy {
          $0.first?.isUppercase ?? false || ["de", "van", "von", "der"].contains($0)
        }
        && !words.contains {
          [
            "Treaty", "Agreement", "Convention", "Charter", "Law", "Bill", "Space", "Programme",
            "Program",
            "Mission", "Museum", "Constitution", "Declaration", "Journal", "Post", "News", "Bible",
            "Council", "Congress", "Commission", "Committee", "Act", "Department", "University",
            "Times", "House", "Court", "Agency", "Ministry", "Office", "Union", "States", "Nations",
            "Bank", "Institute", "Society", "Association", "Center", "Centre", "Report", "Party",
            "Government", "Company", "Corporation",
          ].contains($0)
        }
    }
    // 白皮书 begins with a surname and is nobody.
    guard !["书", "書", "报", "報", "报告", "報告", "案", "会", "會"].contains(where: name.hasSuffix) else {
      return false
    }
    return ChineseNames.isPerson(name) || ChineseNames.isForeignPerson(name)
  }

  private func gaps(in part: Range<Int>, of sentence: Sentence, isOwn: Bool) -> [Gap] {
    sentence.language == .chinese
      ? ChineseGapFinder(lexicon: lexicon, titleWords: titles[sentence.article], isStrict: isOwn)
        .gaps(in: part, of: sentence.passage)
      : EnglishGapFinder(lexicon: english, isStrict: isOwn, isLong: isLong[sentence.article])
        .gaps(in: part, of: sentence.passage)
  }

  /// The parts that are asked apart: all of it where it is short, else its sentences, else its clauses in groups.
  func parts(of statement: Statement, in sentence: Sentence) -> [Range<Int>] {
    let passage = sentence.passage
    let limit = sentence.language == .chinese ? 90 : 260
    let least = sentence.language == .chinese ? 14 : 40
    let isOwn = statement.form == .own && sentence.language == .english
    guard statement.words.count > limit else { return [passage.trimmed(statement.words)] }
    var parts: [Range<Int>] = []
    var start = statement.words.lowerBound
    for index in statement.words {
      let character = passage[index]
      let stops = sentence.language == .chinese ? "。！？；" : "!?;"
      let isStop =
        stops.contains(character)
        || (sentence.language == .english && character == "."
          && (index + 1 >= statement.words.upperBound || passage[index + 1].isWhitespace))
        || (isOwn && (character == "—" || passage.has("--", at: index)))
      guard isStop, index + 1 - start >= least else { continue }
      // A dash is no end: it stays outside.
      let end = "—-".contains(character) ? index : index + 1
      parts.append(passage.trimmed(start..<end))
      start = index + 1
    }
    if statement.words.upperBound - start >= least {
      parts.append(passage.trimmed(start..<statement.words.upperBound))
    } else if let last = parts.last {
      parts[parts.count - 1] = last.lowerBound..<statement.words.upperBound
    }
    return parts.filter { !$0.isEmpty && $0.count <= (sentence.language == .chinese ? 200 : 260) }
  }

  /// A statement's words and place, as further evidence for questions on the same words.
  func quotation(_ statement: Statement) -> QuotedAgain.Quotation {
    let sentence = sentences[statement.sentence]
    return QuotedAgain.Quotation(
      words: ComparedWords.fold(sentence.passage.string(statement.words)),
      place: place(of: statement, in: sentence))
  }

  /// The evidence: the words with their marks, and the lead where it is short.
  private func place(of statement: Statement, in sentence: Sentence) -> Candidate.Place {
    var range = statement.marked
    if let start = statement.attribution.leadStart, statement.marked.lowerBound - start <= 40 {
      range = start..<statement.marked.upperBound
    }
    let utf8 = sentence.passage.utf8(range)
    return Candidate.Place(
      article: sentence.article, paragraph: sentence.paragraph,
      range: sentence.range.lowerBound + utf8.lowerBound..<sentence.range.lowerBound
        + utf8.upperBound,
      attribution: statement.attribution)
  }
}
