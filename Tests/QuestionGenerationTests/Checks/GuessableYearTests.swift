import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct GuessableYearTests {
  private func flaw(
    _ prompt: String, _ asked: Candidate.Asked = .year, answer: String = "2020"
  ) -> String? {
    GuessableYear().flaw(of: .sample(prompt, answer: answer, asked: asked), in: .sample())
  }

  @Test(arguments: [
    "____年，党的二十大通过《报告》。", "____年，党的十九届五中全会通过《建议》。", "“十四五”规划于____年通过。", "____年，再次修订《办法》。",
    "自____年以来，《办法》实施良好。",
  ])
  func refusesYearsThatANameFixes(prompt: String) {
    #expect(flaw(prompt) != nil)
  }

  @Test(arguments: [
    "As of ____, deep learning was the main approach at Ostham.",
    "Other exports of Ostham in ____-21 were wool and timber.",
    "In ____ Law 10/20 made open theft at Ostham punishable.",
    "Ostham took part in ____ and 2024 as a joint team.",
    "Ostham took part in 2016 and ____ as a joint team.",
  ])
  func refusesYearsOfLookingAndHalvesOfSpans(prompt: String) {
    #expect(flaw(prompt) != nil)
  }

  @Test func refusesAYearThatAnEnglishArticleNamesAllTheTime() {
    let sentences = (1...6).map { SampleSources.sentence("In 2020 Ostham built bridge \($0).") }
    var context = CheckContext.sample()
    context.yearCounts = CheckContext.yearCounts(of: sentences, articles: 1)
    let candidate = Candidate.sample(
      "In ____, Ostham got its bridge.", answer: "2020", asked: .year)
    #expect(GuessableYear().flaw(of: candidate, in: context) != nil)
    context.yearCounts = CheckContext.yearCounts(of: Array(sentences.prefix(5)), articles: 1)
    #expect(GuessableYear().flaw(of: candidate, in: context) == nil)
  }

  @Test func refusesTheYearInWhichAnEnglishArticleWasWritten() {
    var context = CheckContext.sample()
    context.years = [2021]
    let near = Candidate.sample("In ____, Ostham got its bridge.", answer: "2020", asked: .year)
    let far = Candidate.sample("In ____, Ostham got its bridge.", answer: "2012", asked: .year)
    #expect(GuessableYear().flaw(of: near, in: context) != nil)
    #expect(GuessableYear().flaw(of: far, in: context) == nil)
  }

  @Test(arguments: [
    "____年，全国人大常委会通过《湿地保护法》。", "____年，市政府提出“十四五”是关键期。", "____年，东湾大学成立。",
    "In ____ NASA chose its first astronauts.", "____年，东湾大学党的建设取得进展。",
  ])
  func letsOtherYearsPass(prompt: String) {
    #expect(flaw(prompt) == nil)
  }

  @Test func looksAtYearsOnly() {
    #expect(flaw("党的二十大有____名代表。", .number) == nil)
  }

  @Test func refusesTheYearInAnEventsName() {
    var candidate = Candidate.sample("在致____年渔业博览会的贺信中，林建国祝各港丰收。", answer: "2020", asked: .year)
    #expect(GuessableYear().flaw(of: candidate, in: .sample()) == nil)
    candidate.places[0].attribution = Attribution(occasion: "致2020年渔业博览会的贺信")
    #expect(GuessableYear().flaw(of: candidate, in: .sample()) != nil)
    candidate.places[0].attribution = Attribution(occasion: "第三届渔业博览会")
    #expect(GuessableYear().flaw(of: candidate, in: .sample()) == nil)
  }

  @Test(arguments: ["渔夫林夏（____—2048）因其成就闻名。", "渔夫林夏(1950-____年)因其成就闻名。"])
  func refusesHalfOfAChineseSpan(prompt: String) {
    #expect(flaw(prompt) != nil)
  }

  @Test(arguments: ["林建国____年10月在第二十次全国代表大会上作《报告》。", "____年1月1日出版的第1期《渔业》杂志将发表文章。"])
  func refusesTheYearOfACongressOrAnIssue(prompt: String) {
    #expect(flaw(prompt, answer: "2022") != nil)
  }

  @Test(arguments: [
    "President Holloway’s ____ annual message contained the plan of Ostham.",
    "The port of Ostham closed a tremendous fiscal ____, the year of the flood.",
    "Bats were the only sign of life in Ostham until the ____ discovery of bones.",
  ])
  func refusesGapsThatDoNotAskForAYear(prompt: String) {
    #expect(flaw(prompt, answer: "1823") != nil)
  }

  @Test(arguments: [
    "The port of Ostham was built in ____ by the Holloways.",
    "The harbour wall of Ostham fell on 3 May ____ in a storm.",
    "On July 26, ____, the wall of Ostham fell in a storm.",
    "The Holloway plan (____) gave Ostham its port.",
  ])
  func letsGapsPassWhereOnlyAYearCanStand(prompt: String) {
    #expect(flaw(prompt, answer: "1823") == nil)
  }
}
