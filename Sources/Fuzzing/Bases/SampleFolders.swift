import Foundation
import PracticeSession

/// Banks and progress files that inputs are laid into, made by the program itself.
extension FuzzBench {
  /// Makes the banks and histories that inputs are made from, or takes those that another process has kept in a folder.
  func fill(_ corpus: inout FuzzCorpus, samples: String) throws {
    for choice in 0..<4 as Range<UInt64> {
      let (bank, progress) = ("bank \(choice)", "progress \(choice)")
      keep(bank, Self.files(in: "\(samples)/\(bank)"))
      keep(progress, Self.files(in: "\(samples)/\(progress)"))
      _ = try writeProgress(choice)
      Self.write(try bankFiles(choice), to: "\(samples)/\(bank)")
      Self.write(try progressFiles(choice), to: "\(samples)/\(progress)")
      corpus.banks.append(try bankFiles(choice))
      corpus.histories.append(Array(try history(choice).utf8))
    }
    clear()
  }

  /// Writes a bank of three articles, and says where it is.
  @discardableResult
  func writeBank(_ choice: UInt64, replacing name: String? = nil, with bytes: [UInt8] = []) throws
    -> String
  {
    let bank = path("bank")
    var files = try bankFiles(choice)
    if let name { files[name] = bytes }
    Self.write(files, to: bank)
    return bank
  }

  /// The files of a bank by their names in it.
  func bankFiles(_ choice: UInt64) throws -> [String: [UInt8]] {
    let name = "bank \(choice % 4)"
    return try files(name) {
      var random = SeededGenerator(seed: choice % 4)
      var articles: [String: [UInt8]] = [:]
      for number in 0..<3 {
        let script = ArticleScript.make(&random)
        let (ending, text) =
          [("txt", script.plainText(&random)), ("md", script.markdown), ("html", script.html)][
            number]
        articles["\(number).\(ending)"] = Array(text.utf8)
      }
      Self.write(articles, to: path("sources"))
      try run(["generate", path("made"), path("sources")])
      var files = Self.files(in: path("made"))
      files["edits.json"] = Array(SampleEdits.text(of: Self.ids(in: files)).utf8)
      return files
    }
  }

  /// Writes a progress file with a history of the bank, and says where it is.
  func writeProgress(_ choice: UInt64) throws -> String {
    for (name, bytes) in try progressFiles(choice) {
      write(bytes, to: name.replacing("made.sqlite", with: "progress.sqlite"))
    }
    return path("progress.sqlite")
  }

  private func progressFiles(_ choice: UInt64) throws -> [String: [UInt8]] {
    try files("progress \(choice % 4)") {
      write(Array(try history(choice).utf8), to: "history.jsonl")
      try run(["import", path("history.jsonl"), "--progress", path("made.sqlite")])
      // Read as a whole, with what lies in the log beside it.
      return Self.files(in: folder).filter { $0.key.hasPrefix("made.sqlite") }
    }
  }

  /// A history of a bank's questions, as `quiz export --format history` writes them.
  func history(_ choice: UInt64) throws -> String {
    let files = try bankFiles(choice)
    return SampleHistory.lines(
      of: String(decoding: files["bank.json"] ?? [], as: UTF8.self),
      questions: Self.questionFiles(files))
  }

  private static func questionFiles(_ files: [String: [UInt8]]) -> [String] {
    files.filter { $0.key.hasPrefix("questions/") }.sorted { $0.key < $1.key }.map {
      String(decoding: $0.value, as: UTF8.self)
    }
  }

  private static func ids(in files: [String: [UInt8]]) -> [String] {
    questionFiles(files).flatMap(SampleHistory.questions).map(\.id)
  }

  private static func write(_ files: [String: [UInt8]], to folder: String) {
    for (name, bytes) in files { PlainFile.write(bytes, to: "\(folder)/\(name)") }
  }

  private static func files(in folder: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
      files[name] = PlainFile.read("\(folder)/\(name)")
    }
    return files
  }
}
