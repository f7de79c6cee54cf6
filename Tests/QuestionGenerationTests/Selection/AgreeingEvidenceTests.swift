import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct AgreeingEvidenceTests {
  private func year(_ prompt: String, _ answer: String, month: String, article: Int) -> Candidate {
    .sample(
      prompt, answer: answer, asked: .year, topic: .date, period: answer + "年" + month,
      article: article)
  }

  private let asked = "____年10月，海岸市宣布提出《全球渔业守护倡议》，推动各港绘就蓝图。"
  private let told = "____年10月，林建国提出《全球渔业守护倡议》，强调“渔船无论大小都有平等出海的权利”。"

  @Test func aDocumentNamedInAnotherSentenceOfTheSameMonthIsEvidence() {
    let result = AgreeingEvidence([year(asked, "2023", month: "10月", article: 0)]).added(
      from: [year(told, "2023", month: "10月", article: 1)])
    #expect(result.map { $0.places.map(\.article) } == [[0, 1]])
  }

  @Test func anotherMonthAnotherYearOrAnotherDocumentIsNone() {
    let others = [
      year(told, "2023", month: "11月", article: 1), year(told, "2022", month: "10月", article: 1),
      year(told, "2023", month: "", article: 1),
      year(
        told.split(separator: "守护倡议").joined(separator: "守护公约"), "2023", month: "10月", article: 1),
    ]
    for other in others {
      let result = AgreeingEvidence([year(asked, "2023", month: "10月", article: 0)]).added(
        from: [other])
      #expect(result[0].places.count == 1)
    }
  }
}
