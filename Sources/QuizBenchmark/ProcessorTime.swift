import Foundation

/// How long work takes: time of the processor, so that what else the machine does doesn't count.
enum ProcessorTime {
  /// The seconds of the quickest of several runs.
  static func best(of count: Int, _ work: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<count {
      let start = clock()
      try work()
      best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    return best
  }
}
