import QuestionBank

/// Makes candidates from a statement: a term for each of its parts.
struct StatementCandidates {
  /// All sentences.
  let sentences: [Sentence]
  /// The terms of the bank.
  let lexicon: TermLexicon
  /// Tag of the article's language, by article.
  let tags: [String]
  /// Words of the titles, by article.
  let titles: [Set<String>]

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
    for gap in gaps(in: part, of: sentence).prefix(4) {
      guard let prompt = prompts.prompt(part: part, gap: gap.range) else { continue }
      let passage = sentence.passage
      candidates.append(
        Candidate(
          topic: .quote, asked: .term(gap.shape), language: sentence.language,
          languageTag: tags[sentence.article],
          statement: passage.string(part), prompt: prompt,
          answer: sentence.language == .chinese ? TextCleaning.chinese(gap.text) : gap.text,
          isCloze: gap.text.count <= (sentence.language == .chinese ? 12 : 40),
          context: (
            passage.string(max(part.lowerBound, gap.range.lowerBound - 6)..<gap.range.lowerBound),
            passage.string(gap.range.upperBound..<min(part.upperBound, gap.range.upperBound + 6))
          ),
          places: [place(of: statement, in: sentence)], score: gap.score, form: statement.form,
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
    let words = StatementPrompt(statement: statement, sentence: sentence).shown(part: statement.words)
    guard (12...90).contains(words.count) else { return nil }
    var quoted = words
    while let last = quoted.last, "，。；、".contains(last) { quoted.removeLast() }
    return Candidate(
      topic: .quote, asked: .occasion, language: .chinese, languageTag: tags[sentence.article],
      statement: sentence.passage.string(statement.words),
      prompt: "“\(quoted)”——\(speaker)的这一论述出自哪里？",
      answer: TextCleaning.chinese(occasion), isCloze: false, places: [place(of: statement, in: sentence)],
      score: 4.6, form: statement.form)
  }

  private func gaps(in part: Range<Int>, of sentence: Sentence) -> [Gap] {
    sentence.language == .chinese
      ? ChineseGapFinder(lexicon: lexicon, titleWords: titles[sentence.article])
        .gaps(in: part, of: sentence.passage)
      : EnglishGapFinder().gaps(in: part, of: sentence.passage)
  }

  /// The parts that are asked apart: all of it where it is short, else its sentences, else its clauses in groups.
  func parts(of statement: Statement, in sentence: Sentence) -> [Range<Int>] {
    let passage = sentence.passage
    let limit = sentence.language == .chinese ? 90 : 240
    let least = sentence.language == .chinese ? 14 : 40
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
      guard isStop, index + 1 - start >= least else { continue }
      parts.append(passage.trimmed(start..<index + 1))
      start = index + 1
    }
    if statement.words.upperBound - start >= least {
      parts.append(passage.trimmed(start..<statement.words.upperBound))
    } else if let last = parts.last {
      parts[parts.count - 1] = last.lowerBound..<statement.words.upperBound
    }
    return parts.filter { !$0.isEmpty && $0.count <= 200 }
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
      range: sentence.range.lowerBound + utf8.lowerBound..<sentence.range.lowerBound + utf8.upperBound,
      attribution: statement.attribution)
  }
}
