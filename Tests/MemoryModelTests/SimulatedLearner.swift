#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@testable import MemoryModel

/// A learner whose memory follows other weights than the standard ones, or another law, and who is asked by the standard schedule.
///
/// Deterministic: chance comes from SplitMix64 (Steele et al. 2014).
struct SimulatedLearner {
  private var state: UInt64
  /// The weights that the memory follows.
  let weights: FSRSParameters
  /// What else is different.
  let habits: Habits

  /// How a learner differs from one who follows the formulas and comes in time.
  struct Habits: Sendable {
    /// The chance that what was forgotten is guessed.
    var guess = 0.0
    /// The chance that what is known is missed.
    var slip = 0.0
    /// The share of hard among what is recalled.
    var hard = 0.15
    /// The share of easy among it.
    var easy = 0.0
    /// Up to how many days late a question is answered.
    var lateness = 2.0
    /// How stability differs from question to question, in ln of its factor.
    var items = 0.0
    /// How it changes from the middle to the end, in ln of its factor.
    var drift = 0.0
    /// How it changes with the seasons, in ln of its factor.
    var seasons = 0.0
    /// Whether memory falls as e to the power of time, not as a power of it.
    var isExponential = false
    /// The day on which two months without answers begin; nil for none.
    var pause: Int?
    /// Whether there are answers only every seventh day.
    var isWeekly = false
  }

  init(seed: UInt64, weights: FSRSParameters = .standard, habits: Habits = Habits()) {
    state = seed
    self.weights = weights
    self.habits = habits
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
    // About the normal distribution: three chances of the same spread.
    let normal = habits.items == 0 ? 0 : 2 * (chance() + chance() + chance() - 1.5)
    let item: Double = habits.items * normal
    var at = Int(chance() * Double(days) * 0.7) * 86_400
    while at < days * 86_400, history.count < 30 {
      let elapsed = card.lastReview.map { (at - $0.secondsSince1970) / 86_400 } ?? 0
      let part = Double(at) / Double(days * 86_400)
      let drift: Double = habits.drift * (2 * part - 1)
      let season: Double = habits.seasons * sin(12 * part)
      let factor: Double = exp(item + drift + season)
      var recall = 0.7
      if let memory {
        let stability = memory.stability * factor
        recall =
          habits.isExponential
          ? pow(0.9, Double(elapsed) / stability)
          : truth.retrievability(stability, elapsedDays: elapsed)
      }
      let known = (recall + (1 - recall) * habits.guess) * (1 - habits.slip)
      let isRecalled = chance() <= known
      let manner = isRecalled ? chance() : 0
      let rating: Rating =
        !isRecalled
        ? .again : manner < habits.hard ? .hard : manner > 1 - habits.easy ? .easy : .good
      memory = memory.map { truth.next($0, rating, elapsedDays: elapsed) } ?? truth.first(rating)
      history.append(
        ReviewLog.Answer(milliseconds: at * 1000, days: elapsed, rating: rating))
      card = scheduler.review(card, rated: rating, at: Moment(secondsSince1970: at))
      at = (card.due?.secondsSince1970 ?? at) + Int(chance() * habits.lateness * 86_400)
      if let pause = habits.pause, at > pause * 86_400, at < (pause + 60) * 86_400 {
        at = (pause + 60) * 86_400 + Int(chance() * 432_000)
      }
      if habits.isWeekly { at = (at / 604_800 + 1) * 604_800 }
    }
    return history
  }
}
