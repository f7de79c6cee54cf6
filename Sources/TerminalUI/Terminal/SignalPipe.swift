#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Turns signals into bytes of a pipe, so that they are waited for together with keys.
enum SignalPipe {
  /// The signals that are turned.
  static let numbers = [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH]

  nonisolated(unsafe) private static var ends: (read: Int32, write: Int32) = (-1, -1)

  /// The end to wait at; -1 before ``open()``.
  static var descriptor: Int32 { ends.read }

  /// Makes the pipe where there is none yet, and catches the signals.
  static func open() {
    if ends.read < 0 {
      var pair: [Int32] = [-1, -1]
      guard pipe(&pair) == 0 else { return }
      for end in pair {
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      }
      ends = (pair[0], pair[1])
    }
    for number in numbers { catchSignal(number) }
  }

  /// Leaves the signals to the system again.
  static func close() {
    for number in numbers { signal(number, SIG_DFL) }
  }

  /// Catches one signal.
  static func catchSignal(_ number: Int32) { TerminalRestorer.handle(number, caught) }

  /// The signals that came since the last call, in their order.
  static func take() -> [Int32] {
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = read(ends.read, &buffer, buffer.count)
    return count > 0 ? buffer[..<count].map(Int32.init) : []
  }

  private static let caught: @convention(c) (Int32) -> Void = { number in
    let saved = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(SignalPipe.ends.write, &byte, 1)
    errno = saved
  }
}
