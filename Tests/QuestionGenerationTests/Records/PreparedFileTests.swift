import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct PreparedFileTests {
  private func packed(_ sources: [SourceArticle]) -> PreparedFile {
    PreparedFile(text: nil, articles: sources.map(PreparedArticle.init))
  }

  private func read(_ bytes: [UInt8]) -> PreparedFile? {
    PreparedFile(packed: bytes, name: "text.txt", sha256: "0123456789abcdef")
  }

  @Test func whatIsReadBackIsWhatWasWritten() throws {
    for source in SampleTexts.sources {
      let bytes = packed([source]).packed
      let again = try #require(read(bytes))
      #expect(again.packed == bytes)
      #expect(again.articles[0].facts == PreparedArticle(source).facts)
    }
  }

  @Test func questionsMadeOfWhatWasKeptAreTheSame() throws {
    let sources = SampleTexts.sources
    let generator = QuestionGenerator(settings: .init(limit: .all))
    let kept = try sources.map { source in
      var article = try #require(read(packed([source]).packed)).articles[0]
      article.source.entry = source.entry
      return article
    }
    let made = generator.assemble(kept, existing: [])
    let expected = generator.generate(from: sources, existing: [])
    #expect(made.outcomes.map(\.question) == expected.outcomes.map(\.question))
    #expect(made.coverage == expected.coverage)
    let questions = expected.outcomes.map(\.question)
    let again = generator.assemble(kept, existing: questions)
    #expect(again.outcomes.map(\.question) == questions)
    #expect(again.outcomes.allSatisfy { $0.fate == .kept })
  }

  @Test func brokenBytesAreNoFileAndNeverATrap() throws {
    let bytes = packed([SampleTexts.sources[4]]).packed
    for length in stride(from: 0, to: bytes.count, by: 7) {
      #expect(read(Array(bytes[..<length])) == nil)
    }
    let generator = QuestionGenerator(settings: .init(limit: .all))
    for index in stride(from: 0, to: bytes.count, by: 3) {
      var broken = bytes
      broken[index] ^= UInt8(truncatingIfNeeded: 1 << (index % 8))
      guard let file = read(broken) else { continue }
      _ = generator.assemble(file.articles, existing: [])
    }
  }
}
