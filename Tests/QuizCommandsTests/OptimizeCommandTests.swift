import Foundation
import MemoryModel
import ProgressStore
import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

@Suite struct OptimizeCommandTests {
  private let console = CapturedConsole()

  @Test func aShortLogGivesTheStandardWeightsAndTheReason() throws {
    console.input = """
      card_id,review_ms,rating,type
      7,1700000000000,3,0
      7,1700200000000,1,0
      """
    #expect(console.run("optimize", "--log", "-", "--json") == .done)
    let printed = try JSONDecoder().decode(JSONValue.self, from: Data(console.output.utf8))
    guard case .object(let object) = printed, case .list(let params) = object["params"] else {
      Issue.record("no params in \(console.output)")
      return
    }
    #expect(params.count == 21)
    #expect(console.output.hasPrefix(#"{"params":[0.212,1.2931,"#))
    #expect(console.output.contains(#""outcome":"too-few-answers""#))
    #expect(console.output.contains(#""answers":2,"scored":1"#))
    #expect(console.run("optimize", "--log", "-") == .done)
    #expect(console.output.contains("Too few for a fit"))
  }

  @Test func reviewsFromTheMomentOnAreLeftOut() {
    console.input = "rating,card_id,review_ms\r\n3,a,1000\r\n3,a,200000000\r\n3,b,2000\r\n"
    #expect(console.run("optimize", "--log", "-", "--before", "2000", "--json") == .done)
    #expect(console.output.contains(#""answers":1,"scored":0"#))
  }

  @Test(arguments: [
    ("", "line 1, is damaged: expected the columns"),
    ("card_id,rating\n1,2", "line 1, is damaged: expected a column 'review_ms'"),
    ("card_id,review_ms,rating\n1,2", "line 2, is damaged: expected 3 fields"),
    ("card_id,review_ms,rating\n1,x,2", "line 2, is damaged: expected milliseconds"),
    ("card_id,review_ms,rating\n1,9223372036854775807,2", "expected milliseconds"),
    ("card_id,review_ms,rating\n1,5,0", "line 2, is damaged: expected 'rating' from 1 to 4"),
  ])
  func aBadLineIsNamed(input: String, sentence: String) {
    console.input = input
    #expect(console.run("optimize", "--log", "-") == .badInput)
    #expect(console.errors.contains(sentence))
    #expect(console.output == "")
  }

  @Test func withoutProgressThereIsNothingToFit() throws {
    let folder = try TemporaryFolder()
    #expect(console.run("optimize", "--progress", folder.path("p.sqlite")) == .done)
    #expect(console.output == "There is no progress yet.\n")
    #expect(console.run("optimize", "--before", "7") == .usage)
    #expect(console.errors.contains("'--before' needs '--log'"))
  }

  /// A learner who remembers far less than the standard weights say.
  private func progress(_ folder: TemporaryFolder, questions: Int) throws -> String {
    let path = folder.path("progress.sqlite")
    let store = try ProgressStore.open(path: path, now: console.now)
    let calendar = StudyCalendar(timeZone: .gmt)
    let scheduler = Scheduler(SchedulerSettings.standard.counting(.learningDays(calendar)))
    for number in 0..<questions {
      var card = Card.new
      for index in 0..<8 {
        let moment = Moment(
          secondsSince1970: 1_700_000_000 + (number % 40 + index * (3 + number % 4)) * 86_400)
        let rating: Rating = index > 0 && (number + index * 7) % 5 < 2 ? .again : .good
        let after = scheduler.review(card, rated: rating, at: moment)
        try store.record(
          ReviewRecord(
            bank: BankID(rawValue: "bank"), question: QuestionID(rawValue: "q\(number)"),
            fact: FactID(rawValue: "f\(number)"), kind: .cloze, moment: moment,
            studyDay: calendar.day(at: moment), rating: rating, proposal: nil,
            verdict: rating == .again ? .wrong : .right, answer: nil,
            durationInMilliseconds: nil, before: card, after: after))
        card = after
      }
    }
    return path
  }

  @Test func betterWeightsAreUsedOnlyAfterAYesAndCanBeTakenBack() throws {
    let folder = try TemporaryFolder()
    let path = try progress(folder, questions: 160)
    func settings() throws -> LearnerSettings {
      try ProgressStore.openForReading(path: path).settings()
    }
    console.lines = [""]
    #expect(console.run("optimize", "--progress", path) == .done)
    #expect(console.output.contains("1120 of them a day or more"))
    #expect(console.output.contains("Use these weights"))
    #expect(console.output.hasSuffix("Nothing was changed.\n"))
    #expect(try settings() == LearnerSettings())
    #expect(console.run("optimize", "--progress", path, "--json") == .done)
    #expect(try settings() == LearnerSettings())

    console.lines = ["y"]
    #expect(console.run("optimize", "--progress", path) == .done)
    #expect(console.output.contains("the memory of 160 questions"))
    #expect(try settings().parameters != nil)
    #expect(console.run("verify", "--history", "--progress", path) == .done)
    #expect(console.run("optimize", "--progress", path, "--yes") == .done)
    #expect(console.output.contains("Nothing changes."))

    #expect(console.run("optimize", "--undo", "--progress", path) == .done)
    #expect(console.output == "the standard weights count again.\n")
    #expect(try settings() == LearnerSettings())
  }

  @Test func tooFewAnswersAreSaidToBeTooFew() throws {
    let folder = try TemporaryFolder()
    let path = try progress(folder, questions: 5)
    #expect(console.run("optimize", "--progress", path, "--yes") == .done)
    #expect(console.output.contains("needs 1000"))
    #expect(console.output.hasSuffix("Nothing changes.\n"))
  }

  @Test func aRetentionIsTakenAfterAYesAndTakenBack() throws {
    let folder = try TemporaryFolder()
    let path = try progress(folder, questions: 30)
    console.now = Moment(secondsSince1970: 1_700_000_000 + 62 * 86_400)
    func cards() throws -> [StoredCard] {
      try ProgressStore.openForReading(path: path).allCards()
    }
    let before = try cards()
    #expect(console.run("settings", "--progress", path) == .done)
    #expect(console.output.contains("Your 30 questions"))
    #expect(console.output.contains("90 %") && console.output.contains("  now\n"))
    console.lines = ["n"]
    #expect(console.run("settings", "--retention", "75", "--progress", path) == .done)
    #expect(console.output.hasSuffix("Nothing was changed.\n"))
    #expect(try cards() == before)
    console.lines = ["y"]
    #expect(console.run("settings", "--retention", "75", "--progress", path) == .done)
    #expect(try ProgressStore.openForReading(path: path).settings().desiredRetention == 0.75)
    #expect(console.run("verify", "--history", "--progress", path) == .done)
    #expect(console.run("settings", "--undo", "--progress", path) == .done)
    #expect(try cards() == before)
    #expect(console.run("settings", "--retention", "50", "--progress", path) == .usage)
  }
}
