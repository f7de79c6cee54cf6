import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct ConflictingDateTests {
  private func flaw(_ prompt: String, _ year: String) -> String? {
    ConflictingDate().flaw(
      of: .sample(prompt, answer: year, asked: .year, topic: .date), in: .sample())
  }

  @Test(arguments: [
    ("____年，《湿地保护法》通过，2022年6月施行。", "2021"), ("《规划》于____年发布，2024年修订。", "2023"),
    ("In ____ NASA was founded; in 1959 it chose its astronauts.", "1958"),
  ])
  func refusesYearsBesideAnotherOfTheSameTime(prompt: String, year: String) {
    #expect(flaw(prompt, year) != nil)
  }

  @Test(arguments: [("____年，全市举行了一次大会。", "2021"), ("共有____年的历史。", "2021")])
  func refusesYearsOfSomethingWithoutAName(prompt: String, year: String) {
    #expect(flaw(prompt, year) != nil)
  }

  @Test func refusesAPromptWithoutGap() {
    #expect(flaw("《规划》发布。", "2021") != nil)
  }

  @Test(arguments: [
    ("____年，全国人大常委会通过《湿地保护法》。", "2021"), ("《规划》于____年发布，目标到2035年实现。", "2021"),
    ("In ____ NASA chose its first astronauts.", "1959"),
  ])
  func letsYearsPassOfNamedEventsAlone(prompt: String, year: String) {
    #expect(flaw(prompt, year) == nil)
  }

  @Test func looksAtYearsOnly() {
    let candidate = Candidate.sample("共____家，2024年。", answer: "2023", asked: .number)
    #expect(ConflictingDate().flaw(of: candidate, in: .sample()) == nil)
  }
}
