import Foundation
import TestSupport
import Testing

@testable import QuizCommands

struct ScheduleCommandTests {
  private let console = CapturedConsole()

  /// py-fsrs 6.3.2: standard weights, good, then again at the due time two days after review began.
  @Test func ratingsBecomeStatesStepsAndDueTimes() throws {
    console.input = """
      {"id":7,"note":{"kept":[1,2.5,null,true,"x"]},"reviews":[{"t":1723693832,"rating":3,"due":"replaced"},{"t":1723725340,"rating":3},{"t":1723898140,"rating":1}]}

      {"reviews":[]}
      """
    #expect(console.run("schedule", "-") == .done)
    let lines = console.output.split(separator: "\n")
    #expect(lines.count == 2)
    guard
      case .object(let object) = try JSONDecoder().decode(
        JSONValue.self, from: Data(lines[0].utf8)),
      case .list(let reviews) = object["reviews"], case .object(let last) = reviews.last,
      case .object(let first) = reviews.first
    else {
      Issue.record("no reviews in \(lines[0])")
      return
    }
    #expect(object["id"] == .integer(7))
    #expect(
      object["note"]
        == .object(["kept": .list([.integer(1), .number(2.5), .null, .boolean(true), .text("x")])]))
    #expect(first["due"] == .integer(1_723_694_432) && first["step"] == .integer(1))
    #expect(first["elapsed_s"] == .integer(0) && first["r_before"] == .integer(0))
    #expect(last["state"] == .integer(3) && last["step"] == .integer(0))
    #expect(last["interval_s"] == .integer(600) && last["elapsed_s"] == .integer(172_800))
    guard case .number(let stability) = last["stability"],
      case .number(let before) = last["r_before"]
    else {
      Issue.record("no numbers in \(last)")
      return
    }
    #expect(abs(stability - 0.6077016626638644) < 1e-12)
    #expect(abs(before - 0.9094932559773545) < 1e-12)
  }

  @Test(arguments: [
    ("{", "a JSON object"), ("[]", "a JSON object"), ("{}", "a field 'reviews'"),
    (#"{"reviews":[{"t":1}]}"#, "a field 'reviews[0].rating'"),
    (#"{"reviews":[{"t":"x","rating":1}]}"#, "a fitting value of 'reviews[0].t'"),
    (#"{"reviews":[{"t":1,"rating":5}]}"#, "'reviews[0].rating' from 1 to 4, not 5"),
    (
      #"{"reviews":[{"t":9000000000000000000,"rating":1}]}"#,
      "'reviews[0].t' in seconds since 1970, not 9000000000000000000"
    ),
    (#"{"parameters":[1,2],"reviews":[]}"#, "21 'parameters', not 2"),
    (
      #"{"desired_retention":0,"reviews":[]}"#, "'desired_retention' above 0 and at most 1, not 0.0"
    ),
    (
      #"{"learning_steps_s":[60,0],"reviews":[]}"#,
      "'learning_steps_s[1]' from 1 to 31557600 seconds, not 0"
    ),
    (#"{"maximum_interval":0,"reviews":[]}"#, "'maximum_interval' from 1 to 365250 days, not 0"),
  ])
  func aBadLineIsNamedBehindTheGoodOnes(_ line: String, _ expected: String) {
    console.input = "{\"reviews\":[]}\n\n\(line)\n"
    #expect(console.run("schedule", "-") == .badInput)
    #expect(console.output == "{\"reviews\":[]}\n")
    #expect(console.errors == "Error: '-', line 3, is damaged: expected \(expected).\n")
  }

  @Test func aWeightOutOfBoundsIsNamedWithIndexAndBounds() {
    let weights = (0..<21).map { $0 == 20 ? "9" : "1" }.joined(separator: ",")
    console.input = "{\"parameters\":[\(weights)],\"reviews\":[]}"
    #expect(console.run("schedule", "-") == .badInput)
    #expect(
      console.errors.contains("'parameters[20]' from 0.1 to 0.8, not 9.0"), "\(console.errors)")
  }

  @Test func aMissingFileIsNamed() throws {
    let path = try TemporaryFolder().path("none.jsonl")
    #expect(console.run("schedule", path) == .noInput)
    #expect(console.output.isEmpty)
  }
}
