import Discourse
import Testing

struct QuotationsTests {
  private func quoted(_ paragraphs: [String]) -> [String] {
    let article = analysed(paragraphs)
    return Quotations(article).stretches.map { article.words($0.tokens) }
  }

  @Test(arguments: [
    "He said \"we go home\" and left.", "He said “we go home” and left.",
  ])
  func marksOfAllShapesQuote(text: String) {
    #expect(quoted([text]) == ["we go home"])
  }

  @Test(arguments: ["他说：“我们回家。”", "他說：「我們回家。」"])
  func chineseMarksQuote(text: String) {
    #expect(quoted([text]) == [String(text.dropFirst(4).dropLast(1))])
  }

  @Test func paragraphGoesOnWithAnOpenQuotation() {
    let article = analysed(["She said: “We go home.", "“And we stay there.”"])
    #expect(Quotations(article).stretches.map(\.continues) == [false, true])
    #expect(Quotations(article).stretches.map(\.isClosed) == [false, true])
  }

  @Test func markThatNothingClosesQuotesItsParagraphAlone() {
    #expect(quoted(["“We go home.", "They stay."]) == ["We go home."])
  }
}
