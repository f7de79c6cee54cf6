import Foundation

/// A program on a pseudo-terminal, whose answers are timed.
final class TerminalProgram {
  // A class, because it owns the terminal and the process.

  private var master: Int32 = -1
  private var slave: Int32 = -1
  private var process: pid_t = 0
  /// When the program was started.
  private(set) var start = ContinuousClock.now

  // POSIX_SPAWN_SETSID of <spawn.h>, which Glibc's module leaves out.
  #if canImport(Glibc)
    private static let startsSession: Int16 = 0x80
  #else
    private static let startsSession: Int16 = 0x400
  #endif

  private static let environment = ["TERM=xterm-256color", "LANG=en_US.UTF-8", "TZ=UTC"]

  /// Starts a program; nil where there is no terminal or no such program.
  init?(_ words: [String]) {
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 1024)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { return nil }
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    let settings: [UnsafeMutablePointer<CChar>?] =
      Self.environment.map { strdup($0) } + [nil]
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
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawnattr_setflags(&attributes, Self.startsSession)
    start = .now
    guard posix_spawn(&process, words[0], &actions, &attributes, arguments, settings) == 0 else {
      return nil
    }
  }

  deinit {
    if process > 0 {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    for end in [master, slave] where end >= 0 { close(end) }
  }

  /// Waits until one of some texts was written.
  ///
  /// - Returns: Milliseconds since a moment; nil where none came in ten seconds.
  func milliseconds(from moment: ContinuousClock.Instant, until texts: [String]) -> Double? {
    var seen = ""
    while moment.duration(to: .now) < .seconds(10) {
      var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, 1000) > 0 else { continue }
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return nil }
      seen += String(decoding: buffer[..<count], as: UTF8.self)
      if texts.contains(where: { seen.contains($0) }) {
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
    let bytes = Array(key.utf8)
    guard write(master, bytes, bytes.count) == bytes.count else { return nil }
    return milliseconds(from: moment, until: texts)
  }

  /// Reads what is still written, for so long as a learner takes to look.
  func rest(milliseconds: Int) {
    let end = ContinuousClock.now.advanced(by: .milliseconds(milliseconds))
    while ContinuousClock.now < end {
      var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, 20) > 0 else { continue }
      var buffer = [UInt8](repeating: 0, count: 65_536)
      guard read(master, &buffer, buffer.count) > 0 else { return }
    }
  }
}
