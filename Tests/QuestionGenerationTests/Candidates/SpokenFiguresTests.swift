import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct SpokenFiguresTests {
  private func prompt(_ text: String, author: String?, speech: Bool = true) -> String {
    let body =
      speech
      ? (1...10).map { "We shall keep harbour \($0) open to our friends." }.joined(separator: " ")
      : (1...10).map { "The town kept harbour \($0) open to its friends." }.joined(separator: " ")
    let source = SampleSources.plain(body, author: author)
    let sentences = SentenceCollector.sentences(of: [source.article])
    return SpokenFigures(articles: [source], sentences: sentences).introduced(
      .sample(text, answer: "40", asked: .number, topic: .figure)
    ).prompt
  }

  @Test func aSpeakersOwnFigureIsPutInTheirMouth() {
    let text = "For 1947 I recommend ____ ships."
    #expect(prompt(text, author: "Ada Brennan") == "Ada Brennan said: “\(text)”")
  }

  @Test func nothingIsSaidByNobodyOrInAnArticle() {
    let text = "For 1947 I recommend ____ ships."
    #expect(prompt(text, author: nil) == text)
    #expect(prompt(text, author: "Ada Brennan", speech: false) == text)
    let plain = "In 1947 the fleet had ____ ships."
    #expect(prompt(plain, author: "Ada Brennan") == plain)
  }
}
