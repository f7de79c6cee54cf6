import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The built program, ended by `kill -9` at moments of chance.
enum KilledProgram {
  /// How often a test kills it: 6 times, or as often as the environment variable `QUIZ_KILLS` says.
  static var kills: Int {
    ProcessInfo.processInfo.environment["QUIZ_KILLS"].flatMap { Int($0) } ?? 6
  }

  /// What a run came to.
  struct Run {
    /// What was written before the end.
    var output: String
    /// Whether the signal came before the program had ended by itself.
    var wasKilled: Bool

    /// How many answers were shown as recorded, in whole lines.
    var recorded: Int {
      output.components(separatedBy: "\n").dropLast().count { $0.hasPrefix("recorded:") }
    }
  }

  /// Starts the program and kills it after a time.
  ///
  /// - Parameters:
  ///   - arguments: The command line.
  ///   - input: A file that is its standard input; nothing without one.
  ///   - microseconds: After how long; 0 kills it at once.
  /// - Returns: What it wrote until then.
  /// - Throws: What `Process` throws where it can't be started.
  static func run(_ arguments: [String], input: String? = nil, after microseconds: UInt32) throws
    -> Run
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: BuiltProgram.path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "en_US.UTF-8", "TZ": "UTC"]
    process.standardInput =
      try input.map { try FileHandle(forReadingFrom: URL(fileURLWithPath: $0)) } ?? .nullDevice
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(microseconds)
    kill(process.processIdentifier, SIGKILL)
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Run(
      output: String(decoding: text, as: UTF8.self),
      wasKilled: process.terminationReason == .uncaughtSignal)
  }

  /// Moments at which a run is killed, in microseconds: its start, its end, and others of chance between them.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - seed: Gives the same parts of the run every time.
  ///   - work: The run, not killed: how long it takes bounds the moments.
  /// - Returns: As many moments, in no order.
  static func moments(_ count: Int, seed: UInt64, within work: () throws -> Void) rethrows
    -> [UInt32]
  {
    let seconds = try ContinuousClock().measure(work) / .seconds(1)
    let whole = UInt32(min(max(seconds * 1_000_000, 1000), 10_000_000))
    var chance = SeededMoments(seed: seed)
    return (0..<count).map { $0 == 0 ? 0 : $0 == 1 ? whole : chance.next(upTo: whole) }
  }
}

/// Numbers that look random and are the same in every run: SplitMix64 (Steele, Lea, Flood 2014).
struct SeededMoments {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to a limit.
  mutating func next(upTo limit: UInt32) -> UInt32 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return UInt32((value ^ (value >> 31)) % (UInt64(limit) + 1))
  }
}
