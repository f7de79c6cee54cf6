/// Keeps keys from answering what wasn't seen: keys typed ahead, held down, or struck twice.
///
/// Times are milliseconds of a clock that never jumps.
struct KeyGuard: Sendable {
  /// Nobody reads anything in less: keys that come sooner were meant for what stood there before.
  static let leastSeen = 120
  /// For so long the key that led here counts as struck twice.
  static let sameKey = (question: 800, verdict: 250)
  /// A held key repeats at least this often.
  static let repetition = 70

  private var shownAt: Int?
  private var leading: Key?
  private var last: (key: Key, at: Int)?

  /// Something new is to be shown, because of a key.
  mutating func expect(after key: Key?) {
    shownAt = nil
    leading = key
  }

  /// What is to be shown stands on the screen.
  ///
  /// - Returns: Whether it didn't stand there before.
  mutating func show(at milliseconds: Int) -> Bool {
    guard shownAt == nil else { return false }
    shownAt = milliseconds
    return true
  }

  /// Whether a key may act on what stands on the screen.
  mutating func admits(_ key: Key, at milliseconds: Int, isQuestion: Bool) -> Bool {
    let isHeld = last.map { $0.key == key && milliseconds - $0.at < Self.repetition } ?? false
    last = (key, milliseconds)
    guard let shownAt, !isHeld else { return false }
    let seen = milliseconds - shownAt
    guard seen >= Self.leastSeen else { return false }
    let wait = isQuestion ? Self.sameKey.question : Self.sameKey.verdict
    return key != leading || seen >= wait
  }
}
