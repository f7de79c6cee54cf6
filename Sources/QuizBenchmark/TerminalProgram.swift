import Foundation
import PseudoTerminals

/// A program on a pseudo-terminal, whose answers are timed.
struct TerminalProgram {
  private let terminal: PseudoTerminalProcess
  /// When the program was started.
  let start: ContinuousClock.Instant

  /// Starts a program; nil where there is no terminal or no such program.
  init?(_ words: [String]) {
    start = .now
    guard
      let terminal = try? PseudoTerminalProcess(
        words, columns: 80, rows: 24,
        environment: ["TERM": "xterm-256color", "LANG": "en_US.UTF-8", "TZ": "UTC"])
    else { return nil }
    self.terminal = terminal
  }

  /// Waits until one of some texts was written.
  ///
  /// - Returns: Milliseconds since a moment; nil where none came in ten seconds.
  func milliseconds(from moment: ContinuousClock.Instant, until texts: [String]) -> Double? {
    var seen: [UInt8] = []
    while moment.duration(to: .now) < .seconds(10) {
      guard let bytes = terminal.read(for: 1000) else { return nil }
      seen += bytes
      let text = String(decoding: seen, as: UTF8.self)
      if texts.contains(where: { text.contains($0) }) {
        let time = moment.duration(to: .now).components
        return Double(time.seconds) * 1000 + Double(time.attoseconds) / 1e15
      }
    }
    return nil
  }

  /// Strikes a key and waits for what it brings.
  ///
  /// - Returns: Milliseconds until one of some texts was written; nil where none was.
  func milliseconds(ofKey key: String, until texts: [String]) -> Double? {
    let moment = ContinuousClock.now
    guard terminal.type(key) else { return nil }
    return milliseconds(from: moment, until: texts)
  }

  /// Reads what is still written, for so long as a learner takes to look.
  func rest(milliseconds: Int) {
    let end = ContinuousClock.now.advanced(by: .milliseconds(milliseconds))
    while ContinuousClock.now < end {
      guard terminal.read(for: 20) != nil else { return }
    }
  }
}
