import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct FullWordingsTests {
  private let full = "2018年11月，在第九次集体学习时，林建国强调，要“加强海上____研判，维护渔民利益和海上安全”。"
  private let silent = "在第九次集体学习时，林建国强调，要“加强海上____研判，维护渔民利益和海上安全”。"

  private func draft(_ candidate: Candidate) -> ChoiceMaker.Draft {
    ChoiceMaker.Draft(candidate: candidate, fact: QuestionIdentity.fact(candidate))
  }

  private var term: ChoiceMaker.Draft {
    draft(
      Candidate.sample(silent, answer: "潜在风险", statement: "加强海上潜在风险研判，维护渔民利益和海上安全")
        .with([.sample(full, answer: "潜在风险")]))
  }

  private var year: ChoiceMaker.Draft {
    draft(
      .sample(
        "____年11月，在第九次集体学习时，林建国强调，要“……维护渔民利益和海上安全”。", answer: "2018", asked: .year,
        topic: .date))
  }

  @Test func whatNoOtherAsksIsSaidAgain() {
    let restored = FullWordings(kept: []).restored([term])
    #expect(restored.map(\.candidate.prompt) == [full])
    #expect(restored[0].candidate.otherWordings.isEmpty)
  }

  @Test func whatAnotherAsksStaysUnsaidWhereverThatStands() {
    let restored = FullWordings(kept: []).restored([year, term])
    #expect(restored.map(\.candidate.prompt) == [year.candidate.prompt, silent])
  }

  @Test func aDraftInItsOnlyWordingStaysAsItIs() {
    let restored = FullWordings(kept: []).restored([year])
    #expect(restored.map(\.candidate.prompt) == [year.candidate.prompt])
  }
}
