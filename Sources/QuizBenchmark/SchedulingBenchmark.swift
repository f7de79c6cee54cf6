import Foundation

/// How many answers are scheduled in a second on one core, and whether the time grows in proportion.
enum SchedulingBenchmark {
  /// py-fsrs 6.3.2 on the machine that these figures were first taken on.
  private static let reference = 163_000.0

  /// Prints a row for a hundred thousand, a million and ten million answers.
  static func run() {
    print(
      "   reviews  s (best of 5)  million/s  time per review against first  × py-fsrs (163,000/s)")
    var first = 0.0
    for reviews in [100_000, 1_000_000, 10_000_000] {
      var (done, checksum) = (0, 0.0)
      let seconds = ProcessorTime.best(of: 5) {
        (done, checksum) = SchedulingWorkload.run(reviews: reviews)
      }
      guard checksum.isFinite else { return }
      let each = seconds / Double(done)
      if first == 0 { first = each }
      print(
        String(
          format: "%10d %14.4f %10.1f %30.2f %22.0f", done, seconds, 1 / each / 1_000_000,
          each / first, 1 / each / reference))
      fflush(nil)
    }
  }
}
