import QuestionBank

/// Makes candidates that ask an English article for the term or name that a sentence is for.
struct EnglishTermCandidates {
  /// All sentences.
  private let sentences: [Sentence]
  /// What the bank's English says again and again.
  private let lexicon: EnglishLexicon
  /// Tag of the article's language, by article.
  private let tags: [String]
  /// Which articles are speeches: there only what the speaker says is asked.
  private let isSpeech: [Bool]
  /// Words that stand with a capital inside sentences, in lower case.
  private let proper: Set<String>

  /// Reads the sentences.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(sentences: [Sentence], lexicon: EnglishLexicon, tags: [String]) {
    self.sentences = sentences
    self.lexicon = lexicon
    self.tags = tags
    var byArticle = [[Sentence]](repeating: [], count: tags.count)
    var proper: Set<String> = []
    for sentence in sentences where sentence.language == .english {
      byArticle[sentence.article].append(sentence)
      let tokens = EnglishTokens(sentence.passage, in: sentence.passage.all)
      for (index, token) in tokens.tokens.enumerated()
      where token.isCapital && !tokens.opensSentence(index, in: sentence.passage) {
        proper.insert(token.lower)
      }
    }
    self.proper = proper
    isSpeech = byArticle.map(SpeechDetector.isSpeech)
  }

  /// The candidates of a sentence.
  func candidates(of index: Int) -> [Candidate] {
    let sentence = sentences[index]
    let passage = sentence.passage
    guard sentence.language == .english, !isSpeech[sentence.article], !sentence.isQuotation,
      (40...500).contains(passage.count), passage.characters.last == "."
    else { return [] }
    return EnglishDefinitions(passage, lexicon: lexicon, proper: proper).ranges().compactMap {
      gap in
      guard let prompt = EnglishPrompt(passage).prompt(for: gap) else { return nil }
      let text = passage.string(gap)
      return Candidate(
        topic: .term, asked: .term(.name), language: .english,
        languageTag: tags[sentence.article], statement: passage.string,
        prompt: Self.withoutInitials(prompt, of: text), answer: text,
        accepted: ["the " + text] + EnglishArticles.withoutKind(text),
        beside: (
          passage.string(max(0, gap.lowerBound - 6)..<gap.lowerBound),
          passage.string(gap.upperBound..<min(passage.count, gap.upperBound + 6))
        ),
        places: [
          Candidate.Place(
            article: sentence.article, paragraph: sentence.paragraph, range: sentence.range)
        ], score: 5.5, period: EnglishPeriod.first(in: passage))
    }
  }

  /// A prompt without the abbreviation behind its gap: a ____ (GA) is.
  private static func withoutInitials(_ prompt: String, of answer: String) -> String {
    let passage = Passage(prompt)
    guard let gap = passage.first("____ (", in: passage.all),
      let close = passage.first(")", in: gap.upperBound..<min(passage.count, gap.upperBound + 10)),
      passage.string(gap.upperBound..<close.lowerBound).allSatisfy({ $0.isUppercase || $0 == "s" })
    else { return prompt }
    return passage.string(0..<gap.upperBound - 2) + passage.string(close.upperBound..<passage.count)
  }
}
