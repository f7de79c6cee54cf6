import MemoryModel

/// What the numbers of a history can be; sums of as many as a file can hold stay far from the ends of whole numbers.
///
/// A line of a history with another number is refused. In a progress file, which has to open, such a number is taken to
/// the nearest end.
enum NumberBounds {
  /// Steps, hints, lapses and answers.
  static let counts = 0...1_000_000_000
  /// Milliseconds of an answer, up to some months.
  static let durations = 0...10_000_000_000
}

extension HistoryLine {
  /// The first number that is out of bounds, with what it may be; nil where all are within.
  var numberOutOfBounds: String? {
    let counts = NumberBounds.counts
    let fields: [(CodingKeys, Int?, ClosedRange<Int>)] = [
      (.recorded, recorded, Moment.bounds), (.moment, moment, Moment.bounds),
      (.due, due, Moment.bounds), (.duration, duration, NumberBounds.durations),
      (.hints, hints, counts), (.choices, choices, counts), (.step, step, counts),
      (.lapses, lapses, counts),
      (.reviews, reviews, counts), (.clock, clock, HybridClock.bounds),
    ]
    for case (let name, let number?, let range) in fields where !range.contains(number) {
      return "'\(name.rawValue)' from \(range.lowerBound) to \(range.upperBound)"
    }
    if let stability, !(stability > 0 && stability.isFinite) { return "'stability' above 0" }
    if let difficulty, !(1...10).contains(difficulty) { return "'difficulty' from 1 to 10" }
    return nil
  }
}
