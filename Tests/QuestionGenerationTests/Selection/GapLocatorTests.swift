import Testing

@testable import QuestionGeneration

@Suite struct GapLocatorTests {
  private func found(_ answer: String, in text: String, prompt: String = "") -> String? {
    let bytes = Array(text.utf8)
    return GapLocator(answers: [answer], prompt: prompt).range(in: bytes)
      .map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("7000亿元", "规模突破7000 亿元，", "7000 亿元"), ("52 metres", "52\u{A0}metres tall", "52\u{A0}metres"),
    ("1590", "共１５９０艘", "１５９０"), ("ferry", "The Ferry", "Ferry"), ("头雁", "‘头雁’效应", "头雁"),
  ])
  func whiteSpaceWidthAndCaseDoNotCount(answer: String, text: String, bytes: String) {
    #expect(found(answer, in: text) == bytes)
  }

  @Test func ofSeveralPlacesThePromptTellsWhich() {
    let text = Array("2019年增长5%，2020年增长5%。".utf8)
    for (prompt, start) in [("2019年增长____%，", 13), ("2020年增长____%。", 31)] {
      #expect(GapLocator(answers: ["5"], prompt: prompt).range(in: text)?.lowerBound == start)
    }
  }

  @Test(arguments: [("1", ""), ("", "text"), ("long", "lo"), ("x", "ends in y")])
  func whatIsNotThereIsNotFound(answer: String, text: String) {
    #expect(found(answer, in: text) == nil)
  }

  @Test func theSecondSpellingCountsWhereTheFirstIsNotThere() {
    let locator = GapLocator(answers: ["7,000", "7000"], prompt: "")
    #expect(locator.range(in: Array("a 7000 b".utf8)) == 2..<6)
  }
}
