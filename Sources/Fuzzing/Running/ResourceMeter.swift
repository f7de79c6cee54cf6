#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Processor time and memory of this process, step by step.
struct ResourceMeter {
  #if canImport(Glibc)
    /// Writing 5 there makes the peak what is held now; see proc(5).
    private let reset = open("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC)
  #endif
  private var held = 0
  private var peakBefore = 0

  /// Bounds the address space, so that a fault takes this process and not the machine.
  static func boundMemory() {
    let bound = rlim_t(FuzzLimits.addressSpace)
    var limit = rlimit(rlim_cur: bound, rlim_max: bound)
    #if canImport(Glibc)
      setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
      // No core files.
      limit = rlimit(rlim_cur: 0, rlim_max: 0)
      setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    #else
      setrlimit(RLIMIT_AS, &limit)
    #endif
  }

  /// Ends the process by SIGPROF once it has used so much more processor time; nil takes that back.
  static func boundTime(seconds: Double?) {
    var timer = itimerval()
    timer.it_value.tv_sec = .init(seconds ?? 0)
    timer.it_value.tv_usec = .init(((seconds ?? 0) - (seconds ?? 0).rounded(.down)) * 1e6)
    #if canImport(Glibc)
      setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
    #else
      setitimer(ITIMER_PROF, &timer, nil)
    #endif
  }

  /// Begins a step.
  mutating func begin() {
    #if canImport(Glibc)
      _ = "5".withCString { write(reset, $0, 1) }
    #endif
    peakBefore = Self.peak()
    held = Self.held() ?? peakBefore
  }

  /// The most bytes that the step has held beyond what was held before it; 0 where the peak wasn't reached by it.
  func end() -> Int {
    let peak = Self.peak()
    return peak > peakBefore ? peak - held : 0
  }

  private static func peak() -> Int {
    var usage = rusage()
    #if canImport(Glibc)
      // RUSAGE_SELF, an enumeration of its own on Linux.
      getrusage(0, &usage)
      return usage.ru_maxrss * 1024
    #else
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #endif
  }

  /// The bytes held now; nil where the system doesn't say.
  private static func held() -> Int? {
    #if canImport(Glibc)
      let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { return nil }
      defer { close(file) }
      var buffer = [UInt8](repeating: 0, count: 128)
      let count = read(file, &buffer, buffer.count)
      let fields = buffer.prefix(max(0, count)).split(separator: 0x20)
      guard fields.count > 1 else { return nil }
      return Int(String(decoding: fields[1], as: UTF8.self)).map { $0 * 4096 }
    #else
      return nil
    #endif
  }
}
