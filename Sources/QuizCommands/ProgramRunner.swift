#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs another program, without a shell, with a limit of time.
struct ProgramRunner: Sendable {
  /// Why a program gave nothing.
  enum Failure: Error, Equatable {
    /// It isn't in any folder of the path.
    case notFound
    /// The system could not start it; the system's own sentence.
    case notStarted(String)
    /// It ended with this status, or by this signal where negative.
    case failed(Int32)
    /// It was ended because it took longer than allowed.
    case timeLimit
  }

  /// Folders in which programs are looked for, as in `PATH`.
  var path: String
  /// Longest time that a program may take, in milliseconds.
  var timeLimit: Int32 = 60_000

  /// Runs a program, gives it bytes on standard input and returns its standard output; standard error is thrown away.
  ///
  /// - Throws: ``Failure``.
  func run(_ name: String, _ arguments: [String], input: [UInt8]) throws -> [UInt8] {
    guard let program = locate(name) else { throw Failure.notFound }
    // A program that ends before it has read everything must not end this one.
    signal(SIGPIPE, SIG_IGN)
    var inlet: [Int32] = [0, 0]
    var outlet: [Int32] = [0, 0]
    guard pipe(&inlet) == 0 else { throw Failure.notStarted(reason(errno)) }
    guard pipe(&outlet) == 0 else {
      inlet.forEach { close($0) }
      throw Failure.notStarted(reason(errno))
    }
    let child: pid_t
    do {
      child = try spawn(program, [name] + arguments, inlet, outlet)
    } catch {
      (inlet + outlet).forEach { close($0) }
      throw error
    }
    close(inlet[0])
    close(outlet[1])
    let (output, isLate) = exchange(input, to: inlet[1], from: outlet[0])
    close(outlet[0])
    if isLate { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    if isLate { throw Failure.timeLimit }
    // The low seven bits are the signal, the next eight the status (wait(2)).
    if status & 0x7F != 0 { throw Failure.failed(-(status & 0x7F)) }
    guard status >> 8 & 0xFF == 0 else { throw Failure.failed(status >> 8 & 0xFF) }
    return output
  }

  private func locate(_ name: String) -> String? {
    for folder in path.split(separator: ":") {
      let candidate = "\(folder)/\(name)"
      if access(candidate, X_OK) == 0 { return candidate }
    }
    return nil
  }

  private func spawn(_ program: String, _ words: [String], _ inlet: [Int32], _ outlet: [Int32])
    throws -> pid_t
  {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, inlet[0], 0)
    posix_spawn_file_actions_adddup2(&actions, outlet[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    for descriptor in inlet + outlet where descriptor > 2 {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = [
      strdup("PATH=\(path)"), strdup("LC_ALL=C"), nil,
    ]
    defer { (arguments + variables).forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, program, &actions, nil, &arguments, &variables)
    guard code == 0 else { throw Failure.notStarted(reason(code)) }
    return child
  }

  /// Writes and reads at the same time, for either pipe may fill; closes the one that is written to.
  private func exchange(_ input: [UInt8], to inlet: Int32, from outlet: Int32) -> (
    output: [UInt8], isLate: Bool
  ) {
    var output: [UInt8] = []
    var written = 0
    var isWriting = true
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    _ = fcntl(inlet, F_SETFL, O_NONBLOCK)
    defer { if isWriting { close(inlet) } }
    while true {
      var waiting = [pollfd(fd: outlet, events: Int16(POLLIN), revents: 0)]
      if isWriting { waiting.append(pollfd(fd: inlet, events: Int16(POLLOUT), revents: 0)) }
      // A program that neither reads nor writes for the whole limit is late.
      let ready = poll(&waiting, nfds_t(waiting.count), timeLimit)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return (output, true) }
      if isWriting, waiting[1].revents != 0 {
        let count =
          written < input.count
          ? input[written...].withUnsafeBytes {
            send($0.baseAddress, min($0.count, 1 << 16), to: inlet)
          } : 0
        if count > 0 { written += count }
        if written == input.count || (count < 0 && errno != EAGAIN && errno != EINTR) {
          close(inlet)
          isWriting = false
        }
      }
      if waiting[0].revents != 0 {
        let count = read(outlet, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return (output, false) }
        output += buffer[..<count]
      }
    }
  }

  private func send(_ bytes: UnsafeRawPointer?, _ count: Int, to descriptor: Int32) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }

  private func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
