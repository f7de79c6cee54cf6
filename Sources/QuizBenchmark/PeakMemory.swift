import Foundation

/// Memory that the process has held at most.
enum PeakMemory {
  /// The peak so far, in millions of bytes; it never falls, so that small cases must run before large ones.
  static func megabytes() -> Int {
    var usage = rusage()
    #if canImport(Glibc)
      // RUSAGE_SELF, an enumeration of its own on Linux.
      getrusage(0, &usage)
      return usage.ru_maxrss * 1024 / 1_000_000
    #else
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss / 1_000_000
    #endif
  }
}
