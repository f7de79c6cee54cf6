#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Gives the terminal back as it was, from anywhere: also from the handler of a crash.
///
/// Only what POSIX allows in a signal handler is called there: `write`, `tcsetattr`, `signal`, `raise`.
enum TerminalRestorer {
  /// Attributes off, paste as keys, cursor shown, main screen.
  static let leaving = "\u{1B}[0m\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l"

  // Allocated once and never freed, because a handler may read them at any time. Only the thread that owns the terminal
  // writes them, and `isEntered` last.
  nonisolated(unsafe) private static let modes = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  nonisolated(unsafe) private static let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 64)
  nonisolated(unsafe) private static var byteCount = 0
  nonisolated(unsafe) private static var isEntered = false
  nonisolated(unsafe) private static let crashStack = UnsafeMutableRawPointer.allocate(
    byteCount: crashStackSize, alignment: 16)
  private static let crashStackSize = 1 << 16

  /// Signals after which the process can't go on.
  private static let crashes = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT]

  /// Remembers the modes to go back to, and catches crashes.
  static func arm(_ original: termios) {
    modes.initialize(to: original)
    byteCount = 0
    for byte in leaving.utf8 {
      bytes[byteCount] = byte
      byteCount += 1
    }
    isEntered = true
    var stack = stack_t()
    stack.ss_sp = crashStack
    stack.ss_size = crashStackSize
    sigaltstack(&stack, nil)
    for number in crashes { handle(number, flags: Int32(SA_ONSTACK), crashed) }
  }

  /// Leaves crashes to the system again.
  static func disarm() {
    isEntered = false
    for number in crashes { signal(number, SIG_DFL) }
  }

  private static let crashed: @convention(c) (Int32) -> Void = { number in
    if TerminalRestorer.isEntered {
      _ = write(1, TerminalRestorer.bytes, TerminalRestorer.byteCount)
      tcsetattr(0, TCSANOW, TerminalRestorer.modes)
    }
    // Delivered when this returns: the process ends as it would have without the handler.
    signal(number, SIG_DFL)
    raise(number)
  }

  /// Installs a handler.
  static func handle(
    _ number: Int32, flags: Int32 = 0, _ handler: @escaping @convention(c) (Int32) -> Void
  ) {
    var action = sigaction()
    #if canImport(Glibc)
      action.__sigaction_handler.sa_handler = handler
    #else
      action.__sigaction_u.__sa_handler = handler
    #endif
    action.sa_flags = flags
    sigemptyset(&action.sa_mask)
    sigaction(number, &action, nil)
  }
}
