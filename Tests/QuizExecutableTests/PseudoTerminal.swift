import Foundation
import PseudoTerminals

/// A terminal of its own with a program on it, whose keys and screen the test has in hand.
final class PseudoTerminal {
  // A class, because what it has read of the terminal grows with every look.

  /// What can go wrong.
  enum Failure: Error {
    case notShown(String, screen: String)
    case stillRunning(screen: String)
  }

  /// How a process ended.
  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  private(set) var screen: ScreenReader
  /// Everything that was written.
  private(set) var written: [UInt8] = []
  private let terminal: PseudoTerminalProcess

  /// The process; 0 once it has ended.
  var process: pid_t { terminal.process }

  /// Long enough for a machine under load.
  private static let patience = 20.0

  /// Starts a program as the leader of a session on a terminal.
  init(
    _ words: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    in folder: String
  ) throws {
    screen = ScreenReader(columns: columns, rows: rows)
    let variables = [
      "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "en_US.UTF-8", "TZ": "UTC",
      "PS1": "ready> ", "ENV": "", "HOME": folder,
    ].merging(environment) { $1 }
    terminal = try PseudoTerminalProcess(
      ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder] + words, columns: columns, rows: rows,
      environment: variables)
  }

  /// The terminal's modes, by their flags and characters.
  var modes: [UInt64] {
    var modes = termios()
    guard tcgetattr(terminal.slave, &modes) == 0 else { return [] }
    let characters = withUnsafeBytes(of: &modes.c_cc) { $0.map(UInt64.init) }
    return [
      UInt64(modes.c_iflag), UInt64(modes.c_oflag), UInt64(modes.c_cflag), UInt64(modes.c_lflag),
    ] + characters
  }

  /// Whether keys come one by one.
  var isRaw: Bool {
    var modes = termios()
    return tcgetattr(terminal.slave, &modes) == 0 && modes.c_lflag & tcflag_t(ICANON | ECHO) == 0
  }

  /// Lets the terminal hand on whole lines, as a shell does.
  func makeCooked() {
    var modes = termios()
    guard tcgetattr(terminal.slave, &modes) == 0 else { return }
    modes.c_lflag |= tcflag_t(ICANON | ECHO)
    tcsetattr(terminal.slave, TCSANOW, &modes)
  }

  /// Strikes keys all at once.
  func type(_ text: String) { terminal.type(text) }

  /// Waits until nothing more is written for so long that keys count for what is seen.
  func settle(milliseconds: Int32 = 160) { while read(for: milliseconds) {} }

  /// Waits until the screen shows a text, and then as long as a person needs to see it.
  func wait(for text: String) throws {
    try wait(orThrow: .notShown(text, screen: screen.text)) { $0.text.contains(text) }
    settle()
  }

  /// Waits until the screen is as wanted.
  func wait(
    orThrow failure: @autoclosure () -> Failure, until isDone: (ScreenReader) -> Bool
  ) throws {
    let end = Date().addingTimeInterval(Self.patience)
    while !isDone(screen) {
      guard Date() < end else { throw failure() }
      _ = read(for: 100)
    }
  }

  /// Gives the window another size, which the program is told of.
  func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    terminal.resize(columns: columns, rows: rows)
  }

  /// Takes the terminal away.
  func hangUp() { terminal.hangUp() }

  /// Waits until the process has ended.
  func end() throws -> End {
    let end = Date().addingTimeInterval(Self.patience)
    while true {
      if let status = terminal.ended() {
        while read(for: 20) {}
        let signal = status & 0x7F
        return signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
      }
      guard Date() < end else { throw Failure.stillRunning(screen: screen.text) }
      if !read(for: 20), terminal.master < 0 { usleep(1000) }
    }
  }

  /// Reads what was written.
  ///
  /// - Returns: Whether something was.
  private func read(for milliseconds: Int32) -> Bool {
    guard let bytes = terminal.read(for: milliseconds), !bytes.isEmpty else { return false }
    written += bytes
    screen.take(bytes)
    return true
  }
}
