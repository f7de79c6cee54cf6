import Foundation

/// How long the first question and each key take on a terminal, with a bank of 10,000 questions.
///
/// Measures the program `quiz` beside this one: `swift build -c release` makes both.
enum SessionBenchmark {
  private static let questions = 10_000
  private static let firstStarts = 5
  private static let starts = 10
  private static let answers = 20

  /// Prints a row for the first start, for later starts, and for the keys.
  static func run() {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "quiz-session-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try SessionWorkload.write(to: folder, questions: questions)
    } catch {
      print("the bank can't be written: \(error)")
      return
    }
    print("milliseconds, \(questions) questions               median   worst")
    let first = (0..<firstStarts).flatMap { _ in
      removeIndex(folder)
      return firstQuestions(folder, 1)
    }
    row("first question, index not yet made", first)
    row("first question, later starts", firstQuestions(folder, starts))
    let keys = keys(folder)
    row("a choice until its verdict, kept on disk", keys.choices)
    row("a rating until the next question", keys.ratings)
  }

  private static func removeIndex(_ folder: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where name.hasPrefix("index-") {
      try? FileManager.default.removeItem(at: folder.appending(path: name))
    }
  }

  private static func program(_ folder: URL) -> TerminalProgram? {
    let quiz = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "quiz").path
    return TerminalProgram([
      quiz, "practice", folder.appending(path: "bank").path, "--progress",
      folder.appending(path: "progress.sqlite").path, "--seed", "1",
    ])
  }

  private static func firstQuestions(_ folder: URL, _ count: Int) -> [Double] {
    (0..<count).compactMap { _ in
      guard let program = program(folder) else { return nil }
      let time = program.milliseconds(from: program.start, until: ["算力规模达到"])
      // What a start leaves behind for the next is written while the question is read.
      program.rest(milliseconds: 300)
      return time
    }
  }

  private static func keys(_ folder: URL) -> (choices: [Double], ratings: [Double]) {
    var (choices, ratings): ([Double], [Double]) = ([], [])
    guard let program = program(folder),
      program.milliseconds(from: program.start, until: ["算力规模达到"]) != nil
    else { return ([], []) }
    for _ in 0..<answers {
      // Keys that come sooner were not meant for what stands there.
      program.rest(milliseconds: 900)
      if let time = program.milliseconds(ofKey: "3", until: ["▸"]) { choices.append(time) }
      program.rest(milliseconds: 300)
      if let time = program.milliseconds(ofKey: "4", until: ["算力规模达到"]) { ratings.append(time) }
    }
    return (choices, ratings)
  }

  private static func row(_ name: String, _ times: [Double]) {
    let sorted = times.sorted()
    guard let worst = sorted.last else {
      print("\(name): not measured; is the program 'quiz' built beside this one?")
      return
    }
    let label = name + String(repeating: " ", count: max(1, 42 - name.count))
    print(label + String(format: "%8.1f %7.1f", sorted[sorted.count / 2], worst))
  }
}
