import Foundation
import MemoryModel
import PracticeSession
import QuizCommands

/// Where an input is tried: a folder of its own, a console that isn't one, and what is measured step by step.
final class FuzzBench {
  // A class, because kinds write into it while they run.

  /// A folder that is empty before each input.
  let folder: String
  /// Called with the name of each step as it begins, and at the end with nil.
  var onStep: (String?) -> Void = { _ in }
  /// What has come out so far, which two runs of one input must agree in.
  private(set) var digest = Digest()
  /// Banks made once and written anew for each input that needs one.
  private var made: [String: [String: [UInt8]]] = [:]
  /// What sessions ask, by the bank that it is of.
  var asked: [UInt64: [AskedQuestion]] = [:]

  init(folder: String) { self.folder = folder }

  /// Makes the bench as if no input had been tried.
  func clear() {
    digest = Digest()
    let manager = FileManager.default
    for name in (try? manager.contentsOfDirectory(atPath: folder)) ?? [] {
      try? manager.removeItem(atPath: "\(folder)/\(name)")
    }
  }

  /// Does a step, of which time and memory are measured.
  func step<Result>(_ name: String, _ work: () throws -> Result) rethrows -> Result {
    onStep(name)
    defer { onStep(nil) }
    return try work()
  }

  /// Adds to what two runs must agree in.
  func note(_ bytes: some Sequence<UInt8>) { digest.add(bytes) }

  /// The path of something in the folder.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a file in the folder.
  func write(_ bytes: [UInt8], to name: String) {
    PlainFile.write(bytes, to: path(name))
  }

  /// Runs a command on a terminal as one step, and checks what it prints.
  ///
  /// - Throws: ``LawBroken``.
  @discardableResult
  func run(_ words: [String], lines: [String] = [], step name: String? = nil) throws -> String {
    var output = ""
    var errors = ""
    var lines = lines[...]
    let console = Console(
      output: { output += $0 }, errorOutput: { errors += $0 }, readLine: { lines.popFirst() },
      readAll: { [] },
      environment: ["TZ": "UTC", "LANG": "C", "NO_COLOR": "1", "HOME": folder, "PATH": ""],
      now: { Moment(secondsSince1970: 1_735_732_800) }, milliseconds: { 0 },
      terminals: (false, true, true))
    let status = step(name ?? words[0]) { Program.run(words, console) }
    try TerminalLaw.check(output, of: words[0])
    try TerminalLaw.check(errors, of: words[0])
    // The folder's name differs from process to process.
    for text in ["\(status.rawValue)", output, errors] {
      note(Mutation.replaced(Array(folder.utf8), by: [], in: Array(text.utf8)))
    }
    return output
  }

  /// Keeps files that were made before; none are as good as not made.
  func keep(_ name: String, _ files: [String: [UInt8]]) {
    if !files.isEmpty { made[name] = files }
  }

  /// The files of something that takes long to make, by their paths; made once.
  func files(_ name: String, _ make: () throws -> [String: [UInt8]]) rethrows -> [String: [UInt8]] {
    if let files = made[name] { return files }
    let files = try make()
    made[name] = files
    return files
  }
}
