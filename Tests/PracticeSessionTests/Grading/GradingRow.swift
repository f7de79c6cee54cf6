import PracticeSession
import Testing

/// A typed answer with the verdict it deserves.
struct GradingRow: Sendable, CustomTestStringConvertible {
  var key: AnswerKey
  var typed: String
  var verdict: Grade.Verdict

  var testDescription: String { "\(key.answer) \(key.unit) ← \(typed)" }

  /// The rows of a table, a line each, columns by tabulators; a line that is no row fails the test that reads it.
  static func rows(of table: String, type: AnswerType) -> [GradingRow] {
    table.split(separator: "\n").map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 6, let verdict = Grade.Verdict(rawValue: fields[5]) else {
        Issue.record("no row: \(line)")
        return GradingRow(
          key: AnswerKey(answer: "", language: "en", type: type), typed: "?", verdict: .right)
      }
      let key = AnswerKey(
        answer: fields[1], unit: fields[2],
        accepted: fields[3].split(separator: "|").map(String.init),
        language: fields[0], type: type)
      return GradingRow(key: key, typed: fields[4], verdict: verdict)
    }
  }
}
