import ArticleReading

/// Puts the speaker before the figures of an English speech that are told as I or we: the appropriations which I am
/// recommending are ____ million dollars.
struct SpokenFigures {
  /// Who holds the speech, by article; nil where it is none, or nobody is named.
  private let speakers: [String?]

  /// Finds which articles are speeches.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(articles: [SourceArticle], sentences: [Sentence]) {
    var byArticle = [[Sentence]](repeating: [], count: articles.count)
    for sentence in sentences where sentence.language == .english {
      byArticle[sentence.article].append(sentence)
    }
    speakers = articles.indices.map { index in
      SpeechDetector.isSpeech(byArticle[index]) ? articles[index].article.author : nil
    }
  }

  /// The candidate with its prompt in the speaker's mouth where it needs one.
  func introduced(_ candidate: Candidate) -> Candidate {
    guard candidate.language == .english, candidate.asked == .number || candidate.asked == .year,
      !candidate.prompt.contains("“"), let place = candidate.places.first,
      speakers.indices.contains(place.article), let speaker = speakers[place.article],
      Self.speaksAsOneself(candidate.prompt)
    else { return candidate }
    var candidate = candidate
    // Marks inside the sentence become single ones.
    let words = candidate.prompt
    guard !words.contains("\"") else { return candidate }
    candidate.prompt = "\(speaker) said: “\(words)”"
    return candidate
  }

  private static func speaksAsOneself(_ prompt: String) -> Bool {
    let passage = Passage(prompt)
    return EnglishTokens(passage, in: passage.all).tokens.contains {
      ["i", "we", "our", "us", "my", "me"].contains($0.lower)
    }
  }
}
