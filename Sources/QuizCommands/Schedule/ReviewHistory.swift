import Foundation
import MemoryModel
import QuestionBank

/// A card's answers as `quiz schedule` reads them, a JSON object a line.
///
/// Read are `parameters`, `desired_retention`, `learning_steps_s`, `relearning_steps_s`, `maximum_interval` (each may be
/// absent for its standard value) and of each of the `reviews` its `t` (Unix seconds) and `rating` (1 to 4). All other
/// fields are passed on; those that come out of scheduling are put in their place.
struct ReviewHistory {
  /// What keeps a line from being a history.
  struct Fault: Error, Equatable {
    /// What was expected, in English.
    var expected: String
  }

  private struct Input: Decodable {
    struct Review: Decodable {
      var t: Int
      var rating: Int
    }
    var parameters: [Double]?
    var desired_retention: Double?
    var learning_steps_s: [Int]?
    var relearning_steps_s: [Int]?
    var maximum_interval: Int?
    var reviews: [Review]
  }

  /// Schedules the history that a line holds.
  ///
  /// - Parameter line: A JSON object.
  /// - Returns: The same object with what comes out, on one line, without its end.
  /// - Throws: ``Fault``.
  static func scheduled(_ line: String) throws(Fault) -> String {
    let data = Data(line.utf8)
    guard case .object(var object)? = try? BoundedJSON.decode(JSONValue.self, from: data) else {
      throw Fault(expected: "a JSON object")
    }
    let input: Input
    do {
      input = try BoundedJSON.decode(Input.self, from: data)
    } catch {
      throw Fault(expected: expectation(error))
    }
    let scheduler = Scheduler(try settings(input))
    guard case .list(var reviews)? = object["reviews"] else {
      throw Fault(expected: "a list 'reviews'")
    }
    var card = Card.new
    for (index, review) in input.reviews.enumerated() {
      guard let rating = Rating(rawValue: review.rating) else {
        throw Fault(expected: "'reviews[\(index)].rating' from 1 to 4, not \(review.rating)")
      }
      guard Moment.bounds.contains(review.t), reviews.indices.contains(index),
        case .object(var fields) = reviews[index]
      else {
        throw Fault(expected: "'reviews[\(index)].t' in seconds since 1970, not \(review.t)")
      }
      let moment = Moment(secondsSince1970: review.t)
      let before = card
      card = scheduler.review(before, rated: rating, at: moment)
      fields.merge(outcome(of: card, from: before, at: moment, scheduler)) { $1 }
      reviews[index] = .object(fields)
    }
    object["reviews"] = .list(reviews)
    return try encoded(object)
  }

  /// The fields that come out of one answer.
  private static func outcome(
    of card: Card, from before: Card, at moment: Moment, _ scheduler: Scheduler
  ) -> [String: JSONValue] {
    let elapsed = before.lastReview.map { moment.secondsSince1970 - $0.secondsSince1970 } ?? 0
    let due = card.due ?? moment
    let (state, step): (Int, Int?) =
      switch card.phase {
      case .new: (0, nil)
      case .learning(let step): (1, step)
      case .review: (2, nil)
      case .relearning(let step): (3, step)
      }
    return [
      "elapsed_s": .integer(elapsed),
      "r_before": .number(scheduler.retrievability(of: before, at: moment) ?? 0),
      "stability": card.memory.map { .number($0.stability) } ?? .null,
      "difficulty": card.memory.map { .number($0.difficulty) } ?? .null,
      "state": .integer(state), "step": step.map { .integer($0) } ?? .null,
      "due": .integer(due.secondsSince1970),
      "interval_s": .integer(due.secondsSince1970 - moment.secondsSince1970),
      "r_at_due": .number(scheduler.retrievability(of: card, at: due) ?? 0),
    ]
  }

  private static func settings(_ input: Input) throws(Fault) -> SchedulerSettings {
    do throws(SettingsError) {
      let standard = SchedulerSettings.standard
      return try SchedulerSettings(
        parameters: try input.parameters.map(FSRSParameters.init) ?? standard.parameters,
        desiredRetention: input.desired_retention ?? standard.desiredRetention,
        learningSteps: input.learning_steps_s ?? standard.learningSteps,
        relearningSteps: input.relearning_steps_s ?? standard.relearningSteps,
        maximumInterval: input.maximum_interval ?? standard.maximumInterval)
    } catch {
      throw Fault(expected: expectation(error))
    }
  }

  private static func expectation(_ error: SettingsError) -> String {
    switch error {
    case .parameterCount(let count, let expected):
      "\(expected) 'parameters', not \(count)"
    case .parameters(let outside):
      outside.map {
        "'parameters[\($0.index)]' from \($0.bounds.lowerBound) to \($0.bounds.upperBound), not \($0.value)"
      }.joined(separator: "; ")
    case .desiredRetention(let value):
      "'desired_retention' above 0 and at most 1, not \(value)"
    case .maximumInterval(let days):
      "'maximum_interval' from 1 to \(SchedulerSettings.longestInterval) days, not \(days)"
    case .step(let seconds, let index, let relearning):
      "'\(relearning ? "relearning" : "learning")_steps_s[\(index)]' from 1 to "
        + "\(SchedulerSettings.longestStep) seconds, not \(seconds)"
    case .rolloverHour(let hour):
      "a rollover hour from 0 to 23, not \(hour)"
    }
  }

  private static func expectation(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "a JSON object" }
    switch error {
    case .keyNotFound(let key, let context):
      return "a field '\(path(context.codingPath + [key]))'"
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      return "a fitting value of '\(path(context.codingPath))'"
    @unknown default:
      return "a JSON object"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce("") { path, key in
      if let index = key.intValue { return "\(path)[\(index)]" }
      return path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)"
    }
  }

  private static func encoded(_ object: [String: JSONValue]) throws(Fault) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(object), as: UTF8.self)
    } catch {
      throw Fault(expected: "numbers that JSON can write")
    }
  }
}
