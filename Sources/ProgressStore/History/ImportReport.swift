public import QuestionBank

/// What joining a history with the one here did.
public struct ImportReport: Hashable, Sendable {
  /// Rows of the log that were added.
  public var added: Int
  /// Rows that were there already.
  public var known: Int
  /// Questions that were answered here and there apart; they were reckoned anew from their first answer.
  public var joined: [QuestionID]
  /// Devices whose clock was off.
  public var clocksOff: [ClockOff]

  /// A device whose clock was off.
  public struct ClockOff: Hashable, Sendable {
    /// The device; empty for one from before devices had names.
    public var device: String
    /// By how many seconds it was ahead of this device's clock or, below 0, behind what it had seen itself.
    public var seconds: Int

    /// Creates a finding.
    public init(device: String, seconds: Int) {
      self.device = device
      self.seconds = seconds
    }
  }

  /// Creates a report.
  public init(
    added: Int, known: Int, joined: [QuestionID] = [], clocksOff: [ClockOff] = []
  ) {
    self.added = added
    self.known = known
    self.joined = joined
    self.clocksOff = clocksOff
  }
}
