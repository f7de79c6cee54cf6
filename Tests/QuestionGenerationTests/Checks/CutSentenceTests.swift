import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct CutSentenceTests {
  private func flaw(_ prompt: String, _ asked: Candidate.Asked = .term(.phrase)) -> String? {
    CutSentence().flaw(of: .sample(prompt, answer: "答案", asked: asked), in: .sample())
  }

  @Test(arguments: [
    "____年6月，在渔业大会、科学家大会上，指出“要改造提升传统渔业……”。",
    "", "2024年，全市____达到850万千瓦", "2024年，全市____达到850万千瓦，", "林建国指出。", "报告____显示。", "，全市____增长。",
    "的____增长。", "了____增长。", "》规定____增长。", "of the ____ that we know.", "____ of the island",
    "既有各港的共同特征，更有____。", "and then the ____ opened.", "15日下午，经过____天浴血奋战。", "为了____艘渔船的安全。",
    "当____岁时看到灯塔点亮成功。",
  ])
  func refusesWhatWasCutOff(prompt: String) {
    #expect(flaw(prompt) != nil)
  }

  @Test(arguments: [
    "当____岁时看到灯塔点亮，她被震撼了。", "15日下午，经过____天奋战，渔船回到东湾港。", "当地的____增长三成。",
    "2024年6月，在渔业大会上，林建国指出“要改造提升____”。",
    "2024年，全市____达到850万千瓦。", "林建国指出：“要发展____。”", "林建国指出：“……要发展____……”", "The ____ opened in 2004.",
    "____ was the first to fly.", "In 1962 the ____ cost $4 million (990 mi).",
    "48 ____ were counted.",
    "Who knew the ____?", "“A bridge is a ____,” she said.",
  ])
  func letsWholeSentencesPass(prompt: String) {
    #expect(flaw(prompt) == nil)
  }

  @Test func questionsForSpeakerAndOccasionNeedNoStop() {
    #expect(flaw("“发展风电”——这是谁说的", .speaker) == nil)
    #expect(flaw("“发展风电”——出自哪里", .occasion) == nil)
  }

  @Test(arguments: ["2020年又出台7批____项优惠政策支持渔业发展。", "2020年，先后举办____场渔业展会。"])
  func refusesDeedsOfNobody(prompt: String) { #expect(flaw(prompt, .number) != nil) }

  @Test(arguments: ["2020年，海岸市出台____项优惠政策。", "2020年，新增渔船____艘的海岸市居首位。", "出台____项优惠政策的海岸市居首位。"])
  func letsDeedsOfSomebodyPass(prompt: String) { #expect(flaw(prompt, .number) == nil) }
}
