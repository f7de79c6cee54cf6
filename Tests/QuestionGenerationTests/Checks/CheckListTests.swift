import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct CheckListTests {
  private func candidate(_ prompts: [String]) -> Candidate {
    let all = prompts.map {
      Candidate.sample(
        $0, answer: "4700", asked: .number, statement: "2024年，海岸市渔船超过4700艘。",
        topic: .figure, needsDate: true, period: $0.contains("2024年") ? "2024年" : nil)
    }
    return all[0].with(Array(all.dropFirst()))
  }

  @Test func aCandidateIsJudgedInItsFirstSoundWordingAndKeepsTheOthers() throws {
    let item = candidate(["海岸市渔船超过____艘。", "2024年，海岸市渔船超过____艘。", "2024年，海岸市有渔船超过____艘。"])
    guard case .sound(let judged) = CheckList.judged(item, in: .sample()) else {
      Issue.record("refused")
      return
    }
    #expect(judged.prompt == "2024年，海岸市渔船超过____艘。")
    #expect(judged.period == "2024年")
    #expect(judged.otherWordings.map(\.prompt) == ["2024年，海岸市有渔船超过____艘。"])
  }

  @Test func aCandidateWithNoSoundWordingIsRefusedForItsFirst() throws {
    let item = candidate(["海岸市远洋渔船总数超过____艘。", "该市2024年有渔船超过____艘。"])
    guard case .flawed(let check, _) = CheckList.judged(item, in: .sample()) else {
      Issue.record("passed")
      return
    }
    #expect(check == "UndatedFigure")
  }
}
