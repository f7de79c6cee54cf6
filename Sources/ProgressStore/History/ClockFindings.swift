import MemoryModel

/// Finds devices whose clock is off, while the lines of a history go by.
///
/// One that is ahead wrote at times that haven't come yet. One that is behind wrote after it had seen later entries, so
/// that its hybrid clock had to count on from theirs.
struct ClockFindings {
  /// Up to so many seconds clocks may differ.
  static let tolerance = 300

  private var latest: [String: Int] = [:]
  private var behind: [String: Int] = [:]
  /// The greatest clock of all.
  private(set) var greatest = HybridClock.bounds.lowerBound

  /// Takes a line.
  mutating func note(_ line: HistoryLine) {
    guard let device = line.device, let clock = line.clock else { return }
    greatest = max(greatest, clock)
    guard !device.isEmpty, let written = line.recorded ?? line.moment else { return }
    latest[device] = max(latest[device] ?? written, written)
    let seen = HybridClock.moment(of: clock).secondsSince1970
    behind[device] = max(behind[device] ?? 0, seen - written)
  }

  /// The devices whose clocks are off, at a moment of this device's clock.
  func off(at now: Moment) -> [ImportReport.ClockOff] {
    latest.keys.sorted().compactMap { device in
      let ahead = (latest[device] ?? 0) - now.secondsSince1970
      if ahead > Self.tolerance { return ImportReport.ClockOff(device: device, seconds: ahead) }
      let late = behind[device] ?? 0
      return late > Self.tolerance ? ImportReport.ClockOff(device: device, seconds: -late) : nil
    }
  }
}
