import MemoryModel

/// When something was written, so that all devices agree on what came later: the wall clock's seconds with a counter below
/// them, never less than anything written or seen before on the device.
///
/// A device whose clock goes back, or that has seen rows of one whose clock is ahead, counts on from the greatest it knows.
/// Of two equal clocks the device decides.
/// Source: Kulkarni et al. 2014, "Logical Physical Clocks".
enum HybridClock {
  /// Places of the counter below the seconds.
  static let ticksPerSecond = 65_536
  /// What a clock can be.
  static let bounds =
    Moment.bounds.lowerBound * ticksPerSecond...Moment.bounds.upperBound * ticksPerSecond

  /// The first tick of a moment.
  static func first(at moment: Moment) -> Int { moment.secondsSince1970 * ticksPerSecond }

  /// The moment that a clock shows.
  static func moment(of clock: Int) -> Moment {
    Moment(secondsSince1970: clock.clamped(to: bounds) / ticksPerSecond)
  }
}

extension ProgressStore {
  /// Moves this device's clock on; what is written next has its time.
  ///
  /// Inside a transaction.
  func tick(at moment: Moment) throws(ProgressError) {
    try connection.run(
      "UPDATE origin SET clock = min(max(clock + 1, ?1), ?2)",
      [.integer(HybridClock.first(at: moment)), .integer(HybridClock.bounds.upperBound)])
  }

  /// Adds a change of a setting, or of a question's mark, to the log of changes.
  ///
  /// Inside a transaction.
  ///
  /// - Parameters:
  ///   - name: What is changed.
  ///   - value: What it is from now on; nil where it is taken away.
  ///   - question: The question that is marked; nil for a setting.
  ///   - moment: The present.
  /// - Throws: ``ProgressError``, as all writing.
  func log(_ name: String, _ value: String?, question: Int64? = nil, at moment: Moment)
    throws(ProgressError)
  {
    try tick(at: moment)
    try connection.run(
      """
      INSERT INTO change (device, clock, question, name, value, moment)
      SELECT device, clock, ?1, ?2, ?3, ?4 FROM origin
      """,
      [.integer(question), .text(name), .text(value), .integer(moment.secondsSince1970)])
  }
}
