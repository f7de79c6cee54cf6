import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The built program, killed in the middle of practice: every answer that it showed as recorded must be there.
///
/// `QUIZ_KILLS` says how often it is killed (default: 6).
struct KilledPracticeTests {
  private let folder: TemporaryFolder
  private var bank: String { folder.path("bank") }
  private var progress: String { folder.path("progress.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  /// The program beside the test's own executable.
  private static var program: URL {
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    // On macOS the executable lies inside the .xctest bundle.
    let folder = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
      .map { $0.bundleURL.deletingLastPathComponent() }
    return (folder ?? tests).appending(path: "quiz")
  }

  private func start(_ words: [String], input: URL? = nil) throws -> (Process, FileHandle) {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = words
    process.environment = ["HOME": folder.url.path, "TZ": "UTC", "LANG": "C"]
    process.standardInput = try input.map(FileHandle.init(forReadingFrom:)) ?? .nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    return (process, output.fileHandleForReading)
  }

  private func finished(_ words: [String]) throws -> String {
    let (process, output) = try start(words)
    let text = String(decoding: try output.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(words)")
    return text
  }

  /// An article with enough figures for a session.
  private var article: String {
    let towns = ["Alder", "Birch", "Cedar", "Dover", "Elgin", "Forde", "Grove", "Hythe"]
    let goods = ["grain", "timber", "copper", "wool", "cotton", "salt", "coal", "cement"]
    return "The Harbour Report\n\n"
      + zip(towns, goods).enumerated().map { index, pair in
        "In \(2001 + index) the port of \(pair.0) handled \(137 + index * 41) thousand tons of "
          + "\(pair.1), which was \(11 + index * 3) percent more than in the year before. The new "
          + "quay of \(pair.0) had cost \(23 + index * 7) million dollars.\n\n"
      }.joined()
  }

  private func recordedAnswers() throws -> Int {
    struct Statistics: Decodable {
      struct Reviews: Decodable { var answers: Int }
      var reviews: Reviews
    }
    let text = try finished(["stats", bank, "--progress", progress, "--json"])
    return try JSONDecoder().decode(Statistics.self, from: Data(text.utf8)).reviews.answers
  }

  @Test func whatWasShownAsRecordedSurvivesEveryKill() throws {
    _ = try finished(["generate", bank, try folder.write(article, to: "harbour.txt")])
    let input = URL(
      filePath: try folder.write(String(repeating: "1\n", count: 300), to: "answers.txt"))
    let kills = ProcessInfo.processInfo.environment["QUIZ_KILLS"].flatMap { Int($0) } ?? 6
    var shown = 0
    for round in 0..<kills {
      let (process, output) = try start(
        ["practice", bank, "--cram", "--plain", "--progress", progress], input: input)
      // At another answer each time; where in the work after it the signal comes is left to chance.
      let last = round * 7 % 20
      var text = Data()
      while Self.recordedLines(text) < last {
        let more = output.availableData
        guard !more.isEmpty else { break }
        text += more
      }
      kill(process.processIdentifier, SIGKILL)
      text += try output.readToEnd() ?? Data()
      process.waitUntilExit()
      let before = shown
      shown += Self.recordedLines(text)
      let kept = try recordedAnswers()
      // One more may have been on the disk before its line was printed.
      #expect((shown...shown + 1).contains(kept), "kill \(round), \(before) answers before it")
      shown = kept
    }
    #expect(shown > kills)
    #expect(
      try finished(["verify", bank, "--history", "--progress", progress]).isEmpty == false)
  }

  private static func recordedLines(_ text: Data) -> Int {
    String(decoding: text, as: UTF8.self).components(separatedBy: "\n").dropLast()
      .count { $0.hasPrefix("recorded:") }
  }
}
