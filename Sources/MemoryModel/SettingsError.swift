/// What is wrong with the settings of a scheduler.
public enum SettingsError: Error, Hashable, Sendable {
  /// A weight outside its bounds.
  public struct OutOfBounds: Hashable, Sendable {
    /// Which weight, from 0.
    public var index: Int
    /// Its value; may be not a number.
    public var value: Double
    /// What it may be.
    public var bounds: ClosedRange<Double>

    /// Creates the facts of a weight out of bounds.
    public init(index: Int, value: Double, bounds: ClosedRange<Double>) {
      self.index = index
      self.value = value
      self.bounds = bounds
    }
  }

  /// Too few or too many weights.
  case parameterCount(Int, expected: Int)
  /// Weights out of bounds, all of them.
  case parameters([OutOfBounds])
  /// A desired retention that is not above 0 and at most 1.
  case desiredRetention(Double)
  /// A maximum interval of less than a day or of more than ``SchedulerSettings/longestInterval`` days.
  case maximumInterval(Int)
  /// A step that is no positive number of seconds of at most ``SchedulerSettings/longestStep``; `index` from 0.
  case step(Int, index: Int, relearning: Bool)
  /// A rollover hour that is not from 0 to 23.
  case rolloverHour(Int)
}
