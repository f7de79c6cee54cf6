import Foundation
import MemoryModel
import ProgressStore
import QuestionBank

/// How soon the built program asks its first question, and how much memory it takes.
enum PracticeBenchmark {
  /// A start of the program.
  private struct Start {
    var milliseconds: Double
    var peakMegabytes: Double?
  }

  private static let answers = 5

  /// Prints a row for a small and a large bank: the first start, which makes the index, and the best of the later ones.
  static func run() {
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "quiz").path
    guard FileManager.default.isExecutableFile(atPath: program) else {
      print("'\(program)' isn't built yet: run 'swift build -c release' first")
      return
    }
    print(
      "articles  questions  reviews  first start ms  later ms (best of 10)  worst  peak memory MB")
    do {
      for (articles, reviews) in [(20, 20_000), (200, 200_000)] {
        try measure(program, articles: articles, reviews: reviews)
      }
    } catch {
      print("practice can't be measured: \(error)")
    }
  }

  private static func measure(_ program: String, articles: Int, reviews: Int) throws {
    let folder = try WorkingFolder()
    let (bank, progress) = (folder.path + "/bank", folder.path + "/progress.sqlite")
    let made = try BankWorkload.make(at: bank, articles: articles, questions: 50)
    do {
      let store = try ProgressStore.open(
        path: progress, now: Moment(secondsSince1970: 1_700_000_000))
      try ProgressWorkload.fill(
        store, bank: made.bank, questions: made.questions, reviews: reviews)
    }
    let arguments = ["practice", bank, "--plain", "--progress", progress]
    let first = try start(program, arguments)
    let later = try (0..<10).map { _ in try start(program, arguments) }
    let times = later.map(\.milliseconds)
    let peak = ([first] + later).compactMap(\.peakMegabytes).max()
    print(
      String(
        format: "%8d %10d %8d %15.1f %22.1f %6.1f", articles, made.questions.count, reviews,
        first.milliseconds, times.min() ?? 0, times.max() ?? 0),
      peak.map { String(format: "%15.1f", $0) } ?? "   not known here")
    fflush(nil)
  }

  /// Starts the program, waits for the first question, and gives some answers before it is ended.
  private static func start(_ program: String, _ arguments: [String]) throws -> Start {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    let clock = ContinuousClock()
    let begin = clock.now
    try process.run()
    read(output, until: "[1 of ", times: 1)
    let seconds = (clock.now - begin) / .seconds(1)
    try input.fileHandleForWriting.write(
      contentsOf: Data(String(repeating: "1\n", count: answers).utf8))
    read(output, until: "\nrecorded:", times: answers)
    // Before the end, while the system still knows it.
    let peak = peakMegabytes(of: process.processIdentifier)
    try input.fileHandleForWriting.close()
    _ = try output.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    return Start(milliseconds: seconds * 1000, peakMegabytes: peak)
  }

  private static func read(_ output: Pipe, until mark: String, times: Int) {
    var text = Data("\n".utf8)
    while String(decoding: text, as: UTF8.self).components(separatedBy: mark).count <= times {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { return }
      text += more
    }
  }

  /// The most memory that a running process has held (`VmHWM` of Linux's proc(5)); nil elsewhere.
  ///
  /// What `getrusage` says of a child has its parent's memory in it.
  private static func peakMegabytes(of process: Int32) -> Double? {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({
        Double($0)
      })
    else { return nil }
    return kilobytes * 1024 / 1_000_000
  }
}
