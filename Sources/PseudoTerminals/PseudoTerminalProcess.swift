public import Foundation

/// A program that leads a session on a pseudo-terminal of its own.
///
/// A class, because it owns the terminal and the process: both end with it.
public final class PseudoTerminalProcess {
  /// Why no program runs on a terminal.
  public enum Failure: Error, Equatable {
    /// There is no terminal to be had.
    case noTerminal
    /// The program can't be started: its error number.
    case notStarted(Int32)
  }

  /// The process; 0 once it was waited for.
  public private(set) var process: pid_t = 0
  /// The end at which the learner sits; -1 once it was closed.
  public private(set) var master: Int32 = -1
  /// The end at which the program sits, kept open so that the terminal's modes can be read after its end.
  public private(set) var slave: Int32 = -1

  // POSIX_SPAWN_SETSID of <spawn.h>, which Glibc's module leaves out.
  #if canImport(Glibc)
    private static let startsSession: Int16 = 0x80
  #else
    private static let startsSession: Int16 = 0x400
  #endif

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - words: The program's path and its arguments.
  ///   - columns: Cells of a line.
  ///   - rows: Lines.
  ///   - environment: All of its environment.
  /// - Throws: ``Failure``.
  public init(_ words: [String], columns: Int, rows: Int, environment: [String: String])
    throws(Failure)
  {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 1024)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { throw .noTerminal }
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    let settings: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
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
    // Whoever runs this may ignore signals, which a new program would go on doing.
    var all = sigset_t()
    sigfillset(&all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes,
      Self.startsSession | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    let code = posix_spawn(&process, words.first ?? "", &actions, &attributes, arguments, settings)
    guard code == 0 else {
      process = 0
      throw .notStarted(code)
    }
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

  /// Takes the terminal away.
  public func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Gives the window another size, which the program is told of.
  public func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Strikes keys all at once.
  ///
  /// - Returns: Whether the terminal took them all.
  @discardableResult public func type(_ text: String) -> Bool {
    var bytes = Array(text.utf8)
    while !bytes.isEmpty {
      let count = write(master, bytes, bytes.count)
      guard count > 0 else { return false }
      bytes.removeFirst(count)
    }
    return true
  }

  /// What the program writes.
  ///
  /// - Parameter milliseconds: How long to wait for it.
  /// - Returns: Bytes; none where nothing came; nil where nothing can come any more.
  public func read(for milliseconds: Int32) -> [UInt8]? {
    guard master >= 0 else { return nil }
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard Foundation.poll(&descriptor, 1, milliseconds) > 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(master, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : nil
  }

  /// The status of the process as `waitpid` gives it; nil while it runs.
  public func ended() -> Int32? {
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) != 0 else { return nil }
    process = 0
    return status
  }
}
