import Foundation
import TestSupport
import Testing

@testable import QuizCommands

/// A bank that is put together from lines is the bank that `generate` makes.
@Suite struct AssembleCommandTests {
  private let folder: TemporaryFolder
  private let captured = CapturedConsole()

  init() throws { folder = try TemporaryFolder() }

  private static let texts = [
    "# The mill at Arles\n\nIn 2019 the mill at Arles produced 312 tonnes of flour.\n",
    "# The bridge over the Tarn\n\nThe bridge over the Tarn was finished in 2004.\n",
    "<!DOCTYPE html><title>Salt</title><p>In 1998 the works at Aigues shipped 41,000 tons.</p>",
  ]

  private func files() throws -> [String] {
    try Self.texts.enumerated().map {
      try folder.write($1, to: "in/\($0)." + ($0 == 2 ? "html" : "md"))
    }
  }

  private func run(_ words: [String]) -> QuizCommands.ExitStatus {
    captured.output = ""
    captured.errors = ""
    return Program.run(
      words + ["--progress", folder.path("\(UUID().uuidString)/p.sqlite")], captured.console)
  }

  @Test func linesInAnyOrderMakeTheSameBank() throws {
    let files = try files()
    #expect(run(["generate", folder.path("one")] + files) == .done)
    #expect(run(["analyse"] + files.reversed()) == .done)
    let lines = captured.output
    #expect(lines.split(separator: "\n").count == 3)
    let path = try folder.write(lines, to: "lines.jsonl")
    #expect(run(["assemble", folder.path("two"), path]) == .done)
    #expect(try folder.contents("one") == folder.contents("two"))
    #expect(try !folder.contents("two").isEmpty)
  }

  @Test func linesOfStandardInputMayHoldTheText() throws {
    captured.lines = [#"{"path": "/nowhere/a.md", "text": "In 2004 the mill made 312 tons."}"#, ""]
    #expect(run(["analyse"]) == .done)
    captured.lines = captured.output.split(separator: "\n").map(String.init)
    #expect(run(["assemble", folder.path("bank")]) == .done)
    #expect(try folder.contents("bank").keys.contains("/articles/a.md"))
  }

  @Test func anAnalysisOfAnotherProgramIsMadeAgain() throws {
    let files = try files()
    #expect(run(["generate", folder.path("one")] + files) == .done)
    #expect(run(["analyse"] + files) == .done)
    let older = captured.output.replacing("\"version\":\"", with: "\"version\":\"0 ")
    let path = try folder.write(older, to: "lines.jsonl")
    #expect(run(["assemble", folder.path("two"), path]) == .done)
    #expect(try folder.contents("one") == folder.contents("two"))
  }

  @Test func aFileThatCannotBeReadIsToldOfAndTheOthersGoOn() throws {
    let file = try files()[0]
    #expect(run(["analyse", folder.path("missing.txt"), file]) == .done)
    let path = try folder.write(captured.output, to: "lines.jsonl")
    #expect(run(["assemble", folder.path("bank"), path]) == .done)
    #expect(captured.errors.contains("missing.txt"))
    let other = try folder.write("{}\n", to: "other.jsonl")
    #expect(run(["assemble", folder.path("bank2"), other]) == .badInput)
  }
}
