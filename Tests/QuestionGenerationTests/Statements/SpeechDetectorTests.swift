import Testing

@testable import QuestionGeneration

@Suite struct SpeechDetectorTests {
  private func isOwn(_ text: String, speaker: String? = "林建国") -> Bool {
    let passage = Passage(text)
    return SpeechDetector.isOwn(
      passage, passage.all, TextLanguage(of: text), of: speaker)
  }

  @Test(arguments: [
    "很高兴在这里同各位记者朋友见面。", "在此，我谨代表市政府，致以诚挚谢意！", "2022年10月23日，新当选的市长在人民会堂会见记者。",
    "林建国向在场的中外记者挥手致意。", "新华社记者庞小雷摄。", "一季度工业增加值同比增长4.8%。", "这是一次团结奋进的大会。",
    "Thank you for the invitation to speak in this city.",
    "Let me turn to the outlook for the coming winter.",
  ])
  func greetingsCaptionsAndStatisticsAreNobodysStatement(text: String) { #expect(!isOwn(text)) }

  @Test(arguments: [
    "施政的最终目的是改善市民的生活。", "我们要把发展的主动权牢牢掌握在自己手里。", "没有坚实的物质技术基础，就不可能建成现代化强国。",
    "Uncertainty is the only certainty in monetary policy.",
  ])
  func whatASpeakerHoldsIsHisStatement(text: String) { #expect(isOwn(text)) }

  @Test func whoSaysWeIsUnknownWithoutASpeaker() {
    #expect(!isOwn("我们要把发展的主动权牢牢掌握在自己手里。", speaker: nil))
    #expect(isOwn("没有坚实的物质技术基础，就不可能建成现代化强国。", speaker: nil))
  }
}
