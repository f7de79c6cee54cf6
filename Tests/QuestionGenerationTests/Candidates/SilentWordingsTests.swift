import Testing

@testable import QuestionGeneration

@Suite struct SilentWordingsTests {
  @Test(arguments: [
    (
      "2023年10月，在第三届渔业论坛开幕式上，林建国指出，海岸“愿同各港加强交流和对话，共同守护____”。",
      "在第三届渔业论坛开幕式上，林建国指出，海岸“愿同各港加强交流和对话，共同守护____”。"
    ),
    (
      "2018年，林建国在十九届渔业委员会第九次集体学习时强调：“渔业的根本在于____，要让渔民得到实惠”。",
      "林建国在十九届渔业委员会第九次集体学习时强调：“渔业的根本在于____，要让渔民得到实惠”。"
    ),
  ])
  func aSpeechWithItsNumberNeedsNoDate(prompt: String, words: String) {
    #expect(SilentWordings.withoutDate(ofSpeech: prompt) == words)
  }

  @Test(arguments: [
    // A yearly congress is told by its year.
    "2024年6月，林建国在全国渔业大会上强调：“渔业的根本在于____，要让渔民得到实惠”。",
    "2024年6月，林建国强调：“渔业的根本在于____，要让渔民得到实惠”。",
    "2024年举行的第三届渔业论坛上，林建国强调：“渔业的根本在于____，要让渔民得到实惠”。",
    "林建国在第三届渔业论坛上强调：“渔业的根本在于____，要让渔民得到实惠”。",
    // “____” is no speech.
    "2024年，林建国在第三届渔业论坛上提出“____”。", "", "____", "2024年，",
  ])
  func withoutANumberOrADateNothingGoes(prompt: String) {
    #expect(SilentWordings.withoutDate(ofSpeech: prompt) == nil)
  }

  @Test func aSessionDatesWhatWasCountedThere() throws {
    let found = try #require(
      SilentWordings.withoutDate(ofSession: "2024年，第七十八届渔业大会通过《守则》，____多个港口参加联署。"))
    #expect(found.text == "第七十八届渔业大会通过《守则》，____多个港口参加联署。")
    #expect(found.session == "第七十八届渔业大会")
  }

  @Test(arguments: [
    "2024年，渔业大会通过《守则》，____多个港口参加联署。", "第七十八届渔业大会通过《守则》，____多个港口参加联署。",
    // The other date is of another thing.
    "2024年，第七十八届渔业大会指出，2020年渔船为____艘。", "____年，第七十八届渔业大会通过《守则》。",
  ])
  func withoutASessionTheDateStays(prompt: String) {
    #expect(SilentWordings.withoutDate(ofSession: prompt) == nil)
  }

  @Test(arguments: [
    ("____年7月4日，海岸在第五十九届会议上代表70余港发言。", "____年7月4日，海岸在第五十九届会议上代表多港发言。"),
    ("____年，140多个港口和31家船厂签署《守则》。", "____年，多个港口和31家船厂签署《守则》。"),
  ])
  func aRoughCountIsSaidWithoutItsNumber(prompt: String, words: String) {
    #expect(SilentWordings.withoutCounts(prompt) == words)
  }

  @Test(arguments: ["____年，31家船厂签署《守则》。", "____年，渔业收入超70多亿元。", "70", "70多", ""])
  func otherNumbersStay(prompt: String) { #expect(SilentWordings.withoutCounts(prompt) == nil) }
}
