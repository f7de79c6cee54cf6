import MemoryModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The process itself: the only place that touches its streams, environment, clock and end.
public enum Process {
  /// Runs the program with the process's own arguments and ends the process.
  public static func run() -> Never {
    signal(SIGPIPE, SIG_IGN)
    let status = Program.run(Array(CommandLine.arguments.dropFirst()), console())
    exit(status.rawValue)
  }

  private static func console() -> Console {
    Console(
      output: { try write($0, to: 1) },
      errorOutput: { try? write($0, to: 2) },
      readLine: { Swift.readLine(strippingNewline: true) },
      readAll: { readAll() },
      environment: environment(),
      now: { Moment(secondsSince1970: time(nil)) },
      milliseconds: { milliseconds() },
      terminals: (isatty(0) == 1, isatty(1) == 1, isatty(2) == 1))
  }

  private static func write(_ text: String, to descriptor: Int32) throws {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Int(posixWrite(descriptor, $0.baseAddress, $0.count)) }
      if count < 0 {
        if errno == EINTR { continue }
        let code = errno
        // A reader that went away (quiz export | head) has what it wanted.
        if code == EPIPE { exit(ExitStatus.done.rawValue) }
        throw QuizError.unwritable("standard output", reason: String(cString: strerror(code)))
      }
      bytes = bytes.dropFirst(count)
    }
  }

  private static func posixWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int)
    -> Int
  {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }

  private static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private static func readAll() -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(0, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return all }
      all += buffer[..<count]
    }
  }

  private static func environment() -> [String: String] {
    var variables: [String: String] = [:]
    for name in [
      "HOME", "XDG_DATA_HOME", "LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "TERM", "EDITOR",
      "VISUAL", "COLUMNS", "LINES", "COLORFGBG", "PATH", "TZ", "COLORTERM",
    ] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }
}
