public import MemoryModel

/// The time of an event, as the caller read it: the session has no clock of its own.
public struct ClockReading: Hashable, Sendable {
  /// The time of day, for schedules.
  public var moment: Moment
  /// Milliseconds of a clock that never jumps, for how long an answer took; only differences mean something.
  public var milliseconds: Int

  /// Creates a reading.
  public init(moment: Moment, milliseconds: Int) {
    self.moment = moment
    self.milliseconds = milliseconds
  }
}
