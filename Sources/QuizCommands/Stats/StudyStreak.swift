import MemoryModel

/// Days in a row with answers.
struct StudyStreak: Hashable, Sendable {
  /// Days up to today, or up to yesterday while today has no answer yet.
  var current = 0
  /// The most there ever were.
  var longest = 0

  /// Finds the streaks in the days with answers.
  init(days: some Sequence<StudyDay>, today: StudyDay) {
    var run = 0
    var last: StudyDay?
    for day in Set(days).sorted() {
      run = last.map { $0.distance(to: day) == 1 } ?? false ? run + 1 : 1
      longest = max(longest, run)
      last = day
    }
    if let last, (0...1).contains(last.distance(to: today)) { current = run }
  }
}
