#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a right answer picked from choices is worth: it may be a guess.
///
/// Somebody who doesn't know the answer picks the right one of k choices with a chance of 1/k. So a right answer was known
/// with the probability that Bayes' rule gives, R / (R + (1 - R) / k), where R is the chance of recall at that moment; of a
/// question never asked before, ``knownBefore``. Memory afterwards is a mixture: as after recall with that probability, else
/// as after forgetting, for the answer is shown and learned then. The mixture is kept as one state: its difficulty is the
/// mean, its stability the one whose forgetting curve meets the mixture's where the stability after recall ends.
enum Recognition {
  /// The chance that the answer to a question never asked is known.
  static let knownBefore = 0.5

  /// The chance that a right answer was known.
  ///
  /// - Parameters:
  ///   - recall: The chance of recall, 0…1.
  ///   - choices: How many there were to pick from; less than two say nothing.
  /// - Returns: 0…1.
  static func chanceOfKnowing(_ recall: Double, choices: Int) -> Double {
    guard choices > 1 else { return 1 }
    let right = Recognition.chanceOfRight(recall, choices: choices)
    return right > 0 ? recall / right : 0
  }

  /// The chance of a right answer: known, or guessed.
  static func chanceOfRight(_ recall: Double, choices: Int) -> Double {
    choices > 1 ? recall + (1 - recall) / Double(choices) : recall
  }
}

extension MemoryStateUpdate {
  /// What is believed after an answer that was recognised among choices.
  ///
  /// - Parameters:
  ///   - memory: What was believed before; nil for a question never asked.
  ///   - rating: How well it was remembered.
  ///   - elapsedDays: Days since the answer before.
  ///   - choices: How many there were to pick from; nil where nothing could be picked.
  /// - Returns: What is believed after it.
  func next(_ memory: MemoryState?, _ rating: Rating, elapsedDays: Int, choices: Int?)
    -> MemoryState
  {
    func state(_ rating: Rating) -> MemoryState {
      memory.map { next($0, rating, elapsedDays: elapsedDays) } ?? first(rating)
    }
    guard let choices, choices > 1, rating > .again else { return state(rating) }
    let recall =
      memory.map { retrievability($0.stability, elapsedDays: elapsedDays) }
      ?? Recognition.knownBefore
    let known = Recognition.chanceOfKnowing(recall, choices: choices)
    guard known < 1 else { return state(rating) }
    return mixture(state(rating), state(.again), share: known)
  }
}
