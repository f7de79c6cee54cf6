#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How well weights forecast answers.
///
/// Every answer counts alike that came a day or more after the one before it. The bins are those of the FSRS benchmark:
/// days, answers and lapses, each by powers.
/// Source: open-spaced-repetition/srs-benchmark, "RMSE (bins)".
public struct FitQuality: Hashable, Sendable {
  /// Mean log loss.
  public var logLoss: Double
  /// Root of the mean squared difference between forecast and share recalled, over bins.
  public var binnedError: Double
  /// The answers that were scored.
  public var count: Int

  /// Scores weights on the answers of a log given at or after a moment, in milliseconds since 1970.
  public init(of parameters: FSRSParameters, on log: ReviewLog, from start: Int = .min) {
    var tally = Tally()
    tally.add(parameters, on: log, from: start, to: .max)
    self = tally.quality
  }

  private init(logLoss: Double, binnedError: Double, count: Int) {
    self.logLoss = logLoss
    self.binnedError = binnedError
    self.count = count
  }

  /// Losses and bins, as answers are added.
  struct Tally {
    private struct Bin: Hashable {
      var days: Int
      var length: Int
      var lapses: Int
    }

    /// Forecast less outcome, summed, and how many there are.
    private var bins: [Bin: (difference: Double, count: Double)] = [:]
    /// The loss of each answer, in the order of the log.
    private(set) var losses: [Double] = []
    /// The question of each, by its place in the log.
    private(set) var questions: [Int] = []

    /// Forecasts nearer to 0 or 1 than this count as this.
    private static let chances = 1e-9...(1 - 1e-9)

    /// Adds the forecasts of answers given from one moment up to another; memory runs over the whole log.
    mutating func add(
      _ parameters: FSRSParameters, on history: ReviewLog, from start: Int, to end: Int
    ) {
      let memory = MemoryStateUpdate(parameters)
      for (number, question) in history.questions.enumerated() {
        var state: MemoryState?
        var (length, lapses) = (1, 0)
        for answer in history.answers[question].prefix(while: { $0.milliseconds < end }) {
          guard let known = state else {
            state = memory.first(answer.rating)
            continue
          }
          state = memory.next(known, answer.rating, elapsedDays: answer.days)
          guard answer.days > 0 else { continue }
          length += 1
          let isRecalled = answer.rating > .again
          if answer.milliseconds >= start {
            let chance = memory.retrievability(known.stability, elapsedDays: answer.days)
              .clamped(to: Self.chances)
            losses.append(-log(isRecalled ? chance : 1 - chance))
            questions.append(number)
            let bin = Bin(
              days: Self.power(answer.days, 3.62), length: Self.power(length, 1.89),
              lapses: lapses == 0 ? -1 : Self.power(lapses, 1.73))
            let old = bins[bin] ?? (0, 0)
            bins[bin] = (old.difference + chance - (isRecalled ? 1 : 0), old.count + 1)
          }
          if !isRecalled { lapses += 1 }
        }
      }
    }

    /// What the answers added come to; nothing of each without any.
    var quality: FitQuality {
      guard !losses.isEmpty else { return FitQuality(logLoss: 0, binnedError: 0, count: 0) }
      // Sorted, for the order of a dictionary changes from run to run, and the last digits of a sum with it.
      let squares = bins.values.map { $0.difference * $0.difference / $0.count }.sorted()
      let count = Double(losses.count)
      return FitQuality(
        logLoss: losses.reduce(0, +) / count,
        binnedError: (squares.reduce(0, +) / count).squareRoot(), count: losses.count)
    }

    /// Which power of a base a number has reached.
    private static func power(_ number: Int, _ base: Double) -> Int {
      Int((log(Double(number)) / log(base)).rounded(.down))
    }
  }
}
