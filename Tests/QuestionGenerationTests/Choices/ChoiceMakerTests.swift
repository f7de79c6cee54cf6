import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct ChoiceMakerTests {
  private func choices(_ candidate: Candidate) -> [Int] {
    let text = candidate.statement
    return ChoiceMaker(
      sentences: [SampleSources.sentence(text)], articles: [SampleSources.plain(text)],
      spare: [candidate]
    ).drafts(of: [candidate])[0].choices?.compactMap { Int($0) } ?? []
  }

  @Test func noAimIsSetForAYearBeforeItsPlan() {
    let plan = Candidate.sample(
      "《港口规划》提出到____年建成一流渔港。", answer: "2020", asked: .year,
      statement: "2017年，市政府印发《港口规划》，提出到2020年建成一流渔港。", topic: .date)
    #expect(choices(plan) == [2020, 2025, 2030, 2035])
  }
}
