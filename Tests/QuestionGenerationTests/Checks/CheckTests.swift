import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct CheckTests {
  @Test func everyCheckHasANameOfItsOwn() {
    let names = CheckList.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.first?.isUppercase == true })
  }

  @Test(arguments: [
    Candidate.sample(
      "林建国市长指出：“发展海上风电是海岸城市实现绿色转型的____，必须牢牢掌握关键部件的制造能力。”", answer: "必由之路", form: .direct,
      speaker: "林建国"),
    Candidate.sample(
      "2024年，海岸市海上风电装机容量达到____万千瓦。", answer: "850", asked: .number, topic: .figure, needsDate: true,
      period: "2024年"),
    Candidate.sample(
      "Mayor Ingrid Solberg declared: “The ferry taught us patience and the bridge has taught us ____.”",
      answer: "punctuality", form: .direct, speaker: "Ingrid Solberg"),
    Candidate.sample(
      "In 1986 the wardens of Gull Rock counted ____ pairs of puffins.", answer: "24,300",
      asked: .number, topic: .figure, needsDate: true, period: "1986"),
  ])
  func aGoodQuestionPassesEveryCheck(candidate: Candidate) {
    for check in CheckList.all {
      #expect(check.flaw(of: candidate, in: .sample()) == nil, "\(check.name)")
    }
  }
}
