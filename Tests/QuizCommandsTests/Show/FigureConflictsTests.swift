import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

@Suite struct FigureConflictsTests {
  private func question(
    _ id: String, _ value: Double, metric: String? = "length", period: String? = "2024",
    unit: String? = "km"
  ) -> Question {
    var question = SampleBank.choice
    question.id = QuestionID(rawValue: id)
    question.figure = FigureFacts(
      text: "\(value)", value: .number(value), unit: unit, qualifier: nil, period: period,
      metric: metric)
    return question
  }

  @Test func otherValuesOfOneMeasureAtOneTimeConflict() {
    let groups = FigureConflicts.groups([question("a", 1), question("b", 2), question("c", 1)])
    #expect(groups.map { $0.map(\.id.rawValue) } == [["a", "b", "c"]])
  }

  @Test func sameValuesAgree() {
    #expect(FigureConflicts.groups([question("a", 1), question("b", 1)]).isEmpty)
  }

  @Test func otherTimesUnitsAndUnknownMeasuresDoNotConflict() {
    let others = [
      question("b", 2, period: "2023"), question("c", 3, unit: "m"), question("d", 4, metric: nil),
      question("e", 5, period: nil), question("f", 6, metric: "width"),
    ]
    #expect(FigureConflicts.groups([question("a", 1)] + others).isEmpty)
  }

  @Test func questionThatIsNotAskedContradictsNothing() {
    var removed = question("b", 2)
    removed.status = .removed
    #expect(FigureConflicts.groups([question("a", 1), removed]).isEmpty)
  }
}
