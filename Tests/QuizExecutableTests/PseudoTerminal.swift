import Foundation

/// A terminal of its own with a program on it, whose keys and screen the test has in hand.
final class PseudoTerminal {
  // A class, because it owns the terminal and the process.

  /// What can go wrong.
  enum Failure: Error {
    case noTerminal
    case notStarted(Int32)
    case notShown(String, screen: String)
    case stillRunning(screen: String)
  }

  /// How a process ended.
  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  private(set) var screen: ScreenReader
  private(set) var process: pid_t = 0
  private var master: Int32 = -1
  private var slave: Int32 = -1

  /// Long enough for a machine under load.
  private static let patience = 20.0

  // POSIX_SPAWN_SETSID of <spawn.h>, which Glibc's module leaves out.
  #if canImport(Glibc)
    private static let startsSession: Int16 = 0x80
  #else
    private static let startsSession: Int16 = 0x400
  #endif

  /// Starts a program as the leader of a session on a terminal.
  init(
    _ words: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    in folder: String
  ) throws {
    screen = ScreenReader(columns: columns, rows: rows)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 1024)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { throw Failure.noTerminal }
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let variables = [
      "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "en_US.UTF-8", "TZ": "UTC",
      "PS1": "ready> ", "ENV": "", "HOME": folder,
    ].merging(environment) { $1 }
    let started = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder] + words
    let arguments: [UnsafeMutablePointer<CChar>?] = started.map { strdup($0) } + [nil]
    let settings: [UnsafeMutablePointer<CChar>?] =
      variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + settings).forEach { free($0) } }
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #else
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // The first terminal that a session's leader opens becomes the session's.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    // The tests' own runner may ignore signals, which a new program would go on doing.
    var all = sigset_t()
    sigfillset(&all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes,
      Self.startsSession | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    let code = posix_spawn(&process, started[0], &actions, &attributes, arguments, settings)
    guard code == 0 else { throw Failure.notStarted(code) }
  }

  deinit {
    if process > 0 {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    hangUp()
    if slave >= 0 { close(slave) }
  }

  /// The terminal's modes, by their flags and characters.
  var modes: [UInt64] {
    var modes = termios()
    guard tcgetattr(slave, &modes) == 0 else { return [] }
    let characters = withUnsafeBytes(of: &modes.c_cc) { $0.map(UInt64.init) }
    return [
      UInt64(modes.c_iflag), UInt64(modes.c_oflag), UInt64(modes.c_cflag), UInt64(modes.c_lflag),
    ] + characters
  }

  /// Whether keys come one by one.
  var isRaw: Bool {
    var modes = termios()
    return tcgetattr(slave, &modes) == 0 && modes.c_lflag & tcflag_t(ICANON | ECHO) == 0
  }

  /// Lets the terminal hand on whole lines, as a shell does.
  func makeCooked() {
    var modes = termios()
    guard tcgetattr(slave, &modes) == 0 else { return }
    modes.c_lflag |= tcflag_t(ICANON | ECHO)
    tcsetattr(slave, TCSANOW, &modes)
  }

  /// Strikes keys all at once.
  func type(_ text: String) {
    var bytes = Array(text.utf8)
    while !bytes.isEmpty {
      let count = write(master, bytes, bytes.count)
      guard count > 0 else { return }
      bytes.removeFirst(count)
    }
  }

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
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Takes the terminal away.
  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Waits until the process has ended.
  func end() throws -> End {
    let end = Date().addingTimeInterval(Self.patience)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard Date() < end else { throw Failure.stillRunning(screen: screen.text) }
      if !read(for: 20), master < 0 { usleep(1000) }
    }
    process = 0
    while read(for: 20) {}
    let signal = status & 0x7F
    return signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
  }

  /// Reads what was written.
  ///
  /// - Returns: Whether something was.
  private func read(for milliseconds: Int32) -> Bool {
    guard master >= 0 else { return false }
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    screen.take(Array(buffer[..<count]))
    return true
  }
}
