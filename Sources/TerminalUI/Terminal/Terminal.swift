#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The terminal that standard input and output are: the only file of this target that touches the process.
///
/// A class, because it owns the terminal's modes from ``enter()`` to ``leave()``.
public final class Terminal {
  /// What happened while waiting.
  public enum Event: Hashable, Sendable {
    /// Bytes of keys.
    case bytes([UInt8])
    /// The window has another size.
    case resized
    /// The process was stopped without being asked (SIGSTOP) and goes on: call ``retake()``.
    case resumed
    /// The learner wants the process stopped (Ctrl-Z): call ``stop()``.
    case stopWanted
    /// A signal ends the process: its number.
    case ended(Int32)
    /// The terminal is gone.
    case gone
    /// Nothing, for as long as was waited.
    case nothing
  }

  private var original: termios?
  private var taken = termios()
  private var pending: [Int32] = []

  /// Creates a terminal; nothing is changed before ``enter()``.
  public init() {}

  deinit { leave() }

  /// Takes the terminal over: keys one by one, another screen, signals as events.
  ///
  /// - Returns: Whether standard input is a terminal that can be taken over.
  public func enter() -> Bool {
    var modes = termios()
    guard tcgetattr(0, &modes) == 0 else { return false }
    if original == nil { original = modes }
    SignalPipe.open()
    TerminalRestorer.arm(modes)
    modes.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INLCR | IGNCR | ISTRIP | IXON)
    modes.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN)
    withUnsafeMutableBytes(of: &modes.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    // What was typed before isn't meant for the first question.
    guard tcsetattr(0, TCSAFLUSH, &modes) == 0 else {
      TerminalRestorer.disarm()
      SignalPipe.close()
      return false
    }
    taken = modes
    write(Self.entering)
    return true
  }

  /// The other screen, paste marked as such, no cursor.
  private static let entering = "\u{1B}[?1049h\u{1B}[?2004h\u{1B}[?25l"

  /// Takes the terminal over again after a stop that couldn't be seen coming.
  public func retake() {
    guard original != nil else { return }
    tcsetattr(0, TCSADRAIN, &taken)
    write(Self.entering)
  }

  /// Gives the terminal back as it was; nothing happens where it was not taken.
  public func leave() {
    guard var modes = original else { return }
    original = nil
    write(TerminalRestorer.leaving)
    tcsetattr(0, TCSADRAIN, &modes)
    TerminalRestorer.disarm()
    SignalPipe.close()
  }

  /// Stops the process as Ctrl-Z does, with the terminal given back, until it is told to go on.
  ///
  /// - Returns: Whether the terminal could be taken again.
  public func stop() -> Bool {
    leave()
    raise(SIGTSTP)
    return enter()
  }

  /// Ends the process by a signal, so that the shell sees what ended it.
  public func end(by signal: Int32) -> Never {
    leave()
    raise(signal)
    exit(128 + signal)
  }

  /// The size; 80 by 24 where the terminal doesn't say.
  public var size: ScreenSize {
    var window = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return ScreenSize(columns: 80, rows: 24)
    }
    return ScreenSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// Throws away what was typed and not read yet.
  public func discardInput() { tcflush(0, TCIFLUSH) }

  /// Waits for a key or a signal.
  ///
  /// - Parameter milliseconds: For how long; nil for ever.
  /// - Returns: The first thing that happened.
  public func wait(milliseconds: Int?) -> Event {
    if let event = nextSignal() { return event }
    var descriptors = [
      pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
      pollfd(fd: SignalPipe.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&descriptors, 2, milliseconds.map { Int32(clamping: $0) } ?? -1)
    pending += SignalPipe.take()
    if let event = nextSignal() { return event }
    guard count > 0, descriptors[0].revents != 0 else { return .nothing }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let length = read(0, &buffer, buffer.count)
    if length > 0 { return .bytes(Array(buffer[..<length])) }
    return length < 0 && (errno == EINTR || errno == EAGAIN) ? .nothing : .gone
  }

  /// Draws a screen; where the terminal is gone, it is lost.
  ///
  /// There is no other way to write on it: all text of a screen is ``StyledText``, without control characters.
  public func show(_ screen: Screen, with painter: inout ScreenPainter) {
    write(painter.text(for: screen, size: size))
  }

  private func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Self.posixWrite($0) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EAGAIN {
        var descriptor = pollfd(fd: 1, events: Int16(POLLOUT), revents: 0)
        poll(&descriptor, 1, 100)
      } else if errno != EINTR {
        return
      }
    }
  }

  private static func posixWrite(_ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(1, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(1, bytes.baseAddress, bytes.count)
    #endif
  }

  private func nextSignal() -> Event? {
    guard !pending.isEmpty else { return nil }
    let number = pending.removeFirst()
    switch number {
    case SIGWINCH: return .resized
    case SIGTSTP: return .stopWanted
    case SIGCONT: return .resumed
    default: return .ended(number)
    }
  }
}
