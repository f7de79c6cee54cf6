/// Finds the words that are to prove the answers of one's own questions, keeping each text that it has read.
final class ProofFinder {
  // A class, because it keeps texts between calls for as long as one reading of the edits lasts.

  private let bank: Bank
  private let articles: [QuestionFile.StoredArticle]
  private var locators: [String: EvidenceLocator] = [:]

  init(bank: Bank, articles: [QuestionFile.StoredArticle]) {
    self.bank = bank
    self.articles = articles
  }

  /// The words as evidence; nil where they don't stand in the article named, or can't be read.
  func evidence(for proof: OwnQuestion.Proof) -> Evidence? {
    let path =
      proof.article.hasPrefix("articles/") ? proof.article : ArticleFolder.path(for: proof.article)
    let inFile = articles.filter { $0.entry.path == path }
    guard let text = inFile.first?.entry.text, let span = locator(text)?.span(of: proof.text)
    else { return nil }
    // The paragraph that begins last before the words, whichever of the file's articles it is in.
    var best: (article: ArticleID, paragraph: Int, start: Int)?
    for article in inFile {
      for (number, begin) in article.paragraphs.enumerated()
      where begin <= span.start && begin >= best?.start ?? 0 {
        best = (article.entry.id, number, begin)
      }
    }
    return best.map {
      Evidence(article: $0.article, paragraph: $0.paragraph, spans: [span], text: proof.text)
    }
  }

  /// A piece of context of a question as proved words; nil where they don't stand in the article, or can't be read.
  func context(_ edit: ContextEdit, of question: Question) -> ContextPiece? {
    let own = question.evidence.first.flatMap { evidence in
      articles.first { $0.entry.id == evidence.article }?.entry.path
    }
    guard let path = edit.article ?? own,
      let found = evidence(for: OwnQuestion.Proof(article: path, text: edit.text))
    else { return nil }
    return ContextPiece(
      kind: edit.kind ?? .before, word: edit.word, text: found.text, article: found.article,
      spans: found.spans)
  }

  private func locator(_ text: String) -> EvidenceLocator? {
    if let known = locators[text] { return known }
    guard let bytes = try? StoredFile.read(bank.file(text)) else { return nil }
    let locator = EvidenceLocator(text: bytes)
    locators[text] = locator
    return locator
  }
}
