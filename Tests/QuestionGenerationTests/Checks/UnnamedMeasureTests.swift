import Testing

@testable import QuestionGeneration

@Suite struct UnnamedMeasureTests {
  private func flaw(_ prompt: String) -> String? {
    UnnamedMeasure().flaw(of: .sample(prompt, answer: "30", asked: .number), in: .sample())
  }

  @Test(arguments: [
    "The north of Ostham has a cooler climate, with around ____ hours.",
    "The quays of Ostham receive about ____ hours.",
    "During the first ____ months 32 million dollars were spent.",
    "The debt of Ostham is the lowest in ____ years.",
    "After ____ years in the port, I can say that ships are all I know.",
    "Almost ____ years later, in 1904, the bank of Ostham failed.",
    "____万艘是距离2024年结束还有一个多月时达成的。", "依靠创新驱动，我国用时约____年。", "2025年，3月10日上午闭幕，会期____天。",
    "2017年产销量接近____万艘。", "2017年，产量达____万艘。", "到2022年，我国年产销量逾____万艘。", "我国市场规模达到____亿元。",
  ])
  func refusesAmountsOfNothing(prompt: String) { #expect(flaw(prompt) != nil) }

  @Test(arguments: [
    "The north of Ostham has a cooler climate, with around ____ hours of sunshine.",
    "The voyage to Ostham lasted about ____ hours.",
    "During the first ____ months of 1946 the war cost 32 million dollars.",
    "In 1946 the debt of Ostham was the lowest in ____ years.",
    "The fort was held by Ostham with ____ men.", "",
    "____万艘渔船在港。", "海岸大桥历时____年。", "我国用时约____年建成海岸大桥。", "用时____年，我国建成大桥。",
    "到2022年，我国渔船年产销量逾____万艘。",
    "2024年，我国渔业市场规模达到____亿元。", "2017年渔船产销量接近____万艘。", "2024年，我国渔业蓬勃发展，规模突破____亿元。",
  ])
  func letsAmountsOfSomethingPass(prompt: String) { #expect(flaw(prompt) == nil) }
}
