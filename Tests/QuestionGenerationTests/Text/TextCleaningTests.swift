import Testing

@testable import QuestionGeneration

@Suite struct TextCleaningTests {
  @Test(arguments: [
    ("天文学家盖兹 (Jane M. Doe) 发现了 它", "天文学家盖兹(Jane M. Doe)发现了它"), ("增长 4.5 倍", "增长4.5倍"),
    ("Harbour News 报道", "Harbour News报道"), ("5G 基站", "5G基站"), ("是 A. 港口", "是A.港口"), ("", ""),
  ])
  func onlyBetweenLatinWordsDoSpacesStay(text: String, words: String) {
    #expect(TextCleaning.chinese(text) == words)
    #expect(TextCleaning.chinese(words) == words)
  }
}
