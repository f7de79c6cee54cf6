import Testing

@testable import QuestionGeneration

@Suite struct QuotedArticlesTests {
  private func statements(_ article: QuotedArticle) throws -> [(
    words: String, statement: Statement
  )] {
    try SampleSources.read(article.text, name: "article.md").flatMap { source in
      let sentences = SentenceCollector.sentences(of: [source.article])
      return StatementFinder(
        article: source.article, sentences: sentences.enumerated().map { ($0.offset, $0.element) }
      ).statements().found.map { (sentences[$0.sentence].passage.string($0.words), $0) }
    }
  }

  static let articles = [QuotedArticle.harbourNews, .lighthouseEssay, .wetlands, .library]

  @Test(arguments: articles)
  func everyQuotationIsFoundOnceWithItsSpeaker(article: QuotedArticle) throws {
    let found = try statements(article)
    for quotation in article.quotations {
      let matching = found.filter { $0.words.hasPrefix(quotation.opening) }
      #expect(matching.count == 1, "\(quotation.opening): \(matching.count)")
      guard let attribution = matching.first?.statement.attribution else { continue }
      #expect(attribution.speaker == quotation.speaker, "\(quotation.opening)")
      if let occasion = quotation.occasion { #expect(attribution.occasion == occasion) }
      if let date = quotation.date { #expect(attribution.date == date) }
    }
  }

  @Test(arguments: articles)
  func nothingElseHasASpeaker(article: QuotedArticle) throws {
    for (words, statement) in try statements(article) where statement.attribution.speaker != nil {
      #expect(
        article.quotations.contains { words.hasPrefix($0.opening) },
        "\(words) by \(statement.attribution.speaker ?? "")")
    }
  }

  @Test(arguments: articles)
  func termsTitlesAndIronyAreNoStatements(article: QuotedArticle) throws {
    let found = try statements(article)
    for term in article.terms {
      #expect(article.text.contains(term))
      #expect(
        !found.contains { $0.words.hasPrefix(term) && $0.statement.attribution.speaker != nil },
        "\(term)")
    }
  }
}
