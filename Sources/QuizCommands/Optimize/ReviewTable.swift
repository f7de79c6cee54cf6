import MemoryModel

/// A review log as other programs export it: comma-separated, with a header that names at least `card_id`, `review_ms`
/// (milliseconds since 1970) and `rating` (1–4), in any order.
///
/// Days between two answers are whole periods of 24 hours.
enum ReviewTable {
  private static let columns = ["card_id", "review_ms", "rating"]
  private static let millisecondsPerDay = 86_400_000

  private struct Row {
    var milliseconds: Int
    var rating: Rating
  }

  /// Reads the table's lines.
  ///
  /// - Parameters:
  ///   - lines: The lines without their ends; empty ones are passed over.
  ///   - path: Its file, for errors.
  ///   - end: Leaves out answers from this moment on; nil to take all.
  /// - Returns: The log, its questions in the order of their ids' bytes.
  /// - Throws: ``QuizError/damaged(_:line:expected:)``.
  static func log(_ lines: [String], of path: String, before end: Int?) throws -> ReviewLog {
    guard let header = lines.first else {
      throw QuizError.damaged(
        path, line: 1, expected: "the columns \(columns.joined(separator: ", "))")
    }
    let names = fields(header)
    let places = try columns.map { name in
      guard let place = names.firstIndex(of: Substring(name)) else {
        throw QuizError.damaged(path, line: 1, expected: "a column '\(name)'")
      }
      return place
    }
    var cards: [Substring: [Row]] = [:]
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let fields = fields(line)
      guard fields.count == names.count else {
        throw QuizError.damaged(path, line: index + 1, expected: "\(names.count) fields")
      }
      guard let milliseconds = Int(fields[places[1]]), moments.contains(milliseconds) else {
        throw QuizError.damaged(
          path, line: index + 1, expected: "milliseconds since 1970 as 'review_ms'")
      }
      guard let rating = Int(fields[places[2]]).flatMap({ Rating(rawValue: $0) }) else {
        throw QuizError.damaged(path, line: index + 1, expected: "'rating' from 1 to 4")
      }
      guard end.map({ milliseconds < $0 }) ?? true else { continue }
      cards[fields[places[0]], default: []].append(Row(milliseconds: milliseconds, rating: rating))
    }
    var log = ReviewLog()
    for card in cards.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      log.add(answers(card.value))
    }
    return log
  }

  /// Milliseconds of the moments that there are.
  private static let moments =
    Moment.bounds.lowerBound * 1000...Moment.bounds.upperBound * 1000

  private static func answers(_ rows: [Row]) -> [ReviewLog.Answer] {
    let sorted = rows.sorted { ($0.milliseconds, $0.rating) < ($1.milliseconds, $1.rating) }
    return sorted.indices.map { index in
      let now = sorted[index].milliseconds
      let last = index > 0 ? sorted[index - 1].milliseconds : now
      return ReviewLog.Answer(
        milliseconds: now, days: (now - last) / millisecondsPerDay, rating: sorted[index].rating)
    }
  }

  private static func fields(_ line: String) -> [Substring] {
    line.split(separator: ",", omittingEmptySubsequences: false)
  }
}
