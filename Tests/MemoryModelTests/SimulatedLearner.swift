@testable import MemoryModel

/// A learner whose memory follows other weights than the standard ones, and who is asked by the standard schedule.
///
/// Deterministic: chance comes from SplitMix64 (Steele et al. 2014).
struct SimulatedLearner {
  private var state: UInt64
  /// The weights that the memory follows.
  let weights: FSRSParameters

  init(seed: UInt64, weights: FSRSParameters = .standard) {
    state = seed
    self.weights = weights
  }

  /// A number from 0 up to 1.
  mutating func chance() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((z ^ (z >> 31)) >> 11) * 0x1p-53
  }

  /// The answers to so many questions over so many days.
  mutating func log(questions: Int, days: Int) -> ReviewLog {
    var log = ReviewLog()
    for _ in 0..<questions { log.add(history(days: days)) }
    return log
  }

  private mutating func history(days: Int) -> [ReviewLog.Answer] {
    let truth = MemoryStateUpdate(weights)
    let scheduler = Scheduler()
    var history: [ReviewLog.Answer] = []
    var (card, memory) = (Card.new, MemoryState?.none)
    var at = Int(chance() * Double(days) * 0.7) * 86_400
    while at < days * 86_400, history.count < 30 {
      let elapsed = card.lastReview.map { (at - $0.secondsSince1970) / 86_400 } ?? 0
      let known = memory.map { truth.retrievability($0.stability, elapsedDays: elapsed) } ?? 0.7
      let rating: Rating = chance() > known ? .again : chance() < 0.15 ? .hard : .good
      memory = memory.map { truth.next($0, rating, elapsedDays: elapsed) } ?? truth.first(rating)
      history.append(
        ReviewLog.Answer(milliseconds: at * 1000, days: elapsed, rating: rating))
      card = scheduler.review(card, rated: rating, at: Moment(secondsSince1970: at))
      // Up to two days late.
      at = (card.due?.secondsSince1970 ?? at) + Int(chance() * 172_800)
    }
    return history
  }
}
