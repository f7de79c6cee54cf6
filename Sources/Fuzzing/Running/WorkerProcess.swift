import Foundation

/// A worker in a process of its own, which may die of what it tries.
///
/// It is started anew rather than forked: each has another seed for its hash tables, so that two of them give two results
/// where an order hangs on one.
final class WorkerProcess {
  // A class, because the process goes when the last reference goes.

  /// What a worker says.
  enum Event: Equatable {
    case step(String)
    case stepEnd
    case memory(Int, step: String)
    case law(String)
    case done(UInt64)
    /// It has ended, by a signal or with a status.
    case ended(signal: Int32, status: Int32)
    /// It has said nothing for the time that was given.
    case silent
  }

  private var process: pid_t = -1
  private var inlet: Int32 = -1
  private var outlet: Int32 = -1
  private var buffer: [UInt8] = []
  private var place = 0
  /// What it writes to standard error.
  let errorPath: String

  /// Starts a worker.
  ///
  /// - Parameters:
  ///   - words: The words of its command line.
  ///   - errorPath: Where its standard error goes.
  ///   - backtrace: Whether the runtime says where it ends.
  init(_ words: [String], errorPath: String, backtrace: Bool = false) {
    self.errorPath = errorPath
    var inward: [Int32] = [0, 0]
    var outward: [Int32] = [0, 0]
    guard pipe(&inward) == 0, pipe(&outward) == 0 else { return }
    for descriptor in [inward[1], outward[0]] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, inward[0], 0)
    posix_spawn_file_actions_adddup2(&actions, outward[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, errorPath, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    for descriptor in [inward[0], outward[1]] where descriptor > 2 {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    let settings =
      backtrace
      ? "enable=yes,color=no,interactive=no,threads=crashed,images=none,limit=40,timeout=60s"
      : "enable=no"
    let program = CommandLine.arguments[0]
    var arguments = Self.pointers([program] + words)
    var variables = Self.pointers(["SWIFT_BACKTRACE=\(settings)", "PATH=/usr/bin:/bin", "LC_ALL=C"])
    defer { (arguments + variables).forEach { free($0) } }
    posix_spawn(
      &process, Bundle.main.executablePath ?? program, &actions, nil, &arguments, &variables)
    posix_spawn_file_actions_destroy(&actions)
    close(inward[0])
    close(outward[1])
    (inlet, outlet) = (inward[1], outward[0])
  }

  private static func pointers(_ words: [String]) -> [UnsafeMutablePointer<CChar>?] {
    words.map { strdup($0) } + [nil]
  }

  deinit {
    close(inlet)
    close(outlet)
    guard process > 0 else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Where what it says can be waited for.
  var descriptor: Int32 { outlet }

  /// Sends inputs of the run by their numbers.
  func send(_ numbers: some Sequence<Int>) {
    send(text: numbers.map { "n \($0)\n" }.joined())
  }

  /// Sends an input with its bytes.
  func send(_ input: FuzzInput) {
    send(
      text: "b \(input.bytes.count) \(input.choice) \(input.kind)\n"
        + Hexadecimal.text(input.bytes) + "\n")
  }

  /// Ends it by a signal.
  func end(by signal: Int32) {
    if process > 0 { kill(process, signal) }
  }

  /// The next thing that it says.
  func next(within seconds: Double) -> Event {
    while true {
      if let event = parsed() { return event }
      var waiting = pollfd(fd: outlet, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, Int32(seconds * 1000))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return .silent }
      var chunk = [UInt8](repeating: 0, count: 1 << 14)
      let count = read(outlet, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return ended() }
      buffer.removeFirst(place)
      place = 0
      buffer += chunk[..<count]
    }
  }

  /// Whether something it has said waits here.
  var hasEvents: Bool { buffer[place...].contains(0x0A) }

  private func ended() -> Event {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    process = -1
    // The low seven bits are the signal, the next eight the status (wait(2)).
    return .ended(signal: status & 0x7F, status: status >> 8 & 0xFF)
  }

  private func parsed() -> Event? {
    guard let end = buffer[place...].firstIndex(of: 0x0A) else { return nil }
    let line = String(decoding: buffer[place..<end], as: UTF8.self)
    place = end + 1
    let rest = String(line.dropFirst(2))
    switch line.first {
    case "s": return .step(rest)
    case "e": return .stepEnd
    case "f": return .law(rest)
    case "m":
      let words = rest.split(separator: " ", maxSplits: 1)
      return .memory(
        words.first.flatMap { Int($0) } ?? 0, step: words.count > 1 ? String(words[1]) : "")
    case "d": return .done(UInt64(rest) ?? 0)
    default: return .law("a line that no worker writes: \(line)")
    }
  }

  private func send(text: String) {
    signal(SIGPIPE, SIG_IGN)
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(inlet, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
