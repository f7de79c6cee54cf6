import MemoryModel

/// A line of an exported history: a JSON object whose `type` says which of the fields it has.
///
/// | type | fields |
/// | --- | --- |
/// | history | `format` ("quiz-history") and `version` (2); the first line |
/// | bank | `bank`, `path`, `title`, `moment` of its last use |
/// | review | `row`, `entry` (answer, rerating, undo), `answer_row` (the row rated anew or taken back), `bank`, `question`, `recorded`; but for an undo `fact`, `kind`, `moment`, `study_day`, `rating`, `proposed`, `reason`, `verdict`, `answer`, `duration_ms`, `hints`, `distractor`, `choices`, and the card after it: `phase`, `step`, `stability`, `difficulty`, `due`, `lapses`, `reviews` |
/// | change | `name` of a mark or setting, `value` (null where it was taken away), `moment`; with `bank` and `question` for a mark |
/// | suspension | `bank`, `question`, `reason` (learner, leech), `moment`, `row` of the answer that made it a leech |
/// | flag | `bank`, `question`, `reason`, `moment` |
///
/// Reviews and changes have `device` and `clock` (see `HybridClock`) from version 2 on. In version 1 marks were lines of
/// their own, suspension and flag. Moments are seconds since 1970, days are dates.
struct HistoryLine: Codable {
  static let format = "quiz-history"
  static let version = 2

  enum Kind: String, Codable {
    case history, bank, review, change, suspension, flag
  }

  var type: Kind
  var format: String?
  var version: Int?
  var bank: String?
  var path: String?
  var title: String?
  var question: String?
  var row: Int64?
  var entry: String?
  var answerRow: Int64?
  var fact: String?
  var kind: String?
  var recorded: Int?
  var moment: Int?
  var studyDay: String?
  var rating: Int?
  var proposed: Int?
  var reason: String?
  var verdict: String?
  var answer: String?
  var duration: Int?
  var hints: Int?
  var distractor: String?
  var choices: Int?
  var phase: String?
  var step: Int?
  var stability: Double?
  var difficulty: Double?
  var due: Int?
  var lapses: Int?
  var reviews: Int?
  var device: String?
  var clock: Int?
  var name: String?
  var value: String?

  init(_ type: Kind) { self.type = type }

  enum CodingKeys: String, CodingKey {
    case type, format, version, bank, path, title, question, row, entry, fact, kind, recorded
    case moment, rating, proposed, reason, verdict, answer, hints, distractor, phase, step
    case stability, difficulty, due, lapses, reviews, device, clock, name
    case value, choices
    case answerRow = "answer_row"
    case studyDay = "study_day"
    case duration = "duration_ms"
  }
}
