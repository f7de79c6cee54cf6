import Foundation
import QuestionBank
import TerminalUI
import TestSupport
import Testing

@testable import QuizCommands

/// Whatever stands in a bank, a history or an argument: no control character of it reaches a terminal.
@Suite struct ConsoleOutputTests {
  let folder: TemporaryFolder
  let captured = CapturedConsole()

  init() throws { folder = try TemporaryFolder() }

  /// Every character that a terminal must not get, with letters around it.
  private static let hostile: String = {
    let scalars = (0...0x10_FFFF).lazy.compactMap(Unicode.Scalar.init).filter(SafeText.isForbidden)
    return "a" + scalars.map { "\($0)]0;x\\[2J" }.joined() + "b"
  }()

  /// The characters of a text that a terminal must not get, but for the styles and line drawing of our own.
  private func forbidden(_ text: String) -> [Unicode.Scalar] {
    let bare = text.replacing(/\u{1B}\[(?:[0-9;]*m|K)|\r/, with: "")
    return bare.unicodeScalars.filter { $0 != "\n" && $0 != "\t" && SafeText.isForbidden($0) }
  }

  @Test(arguments: [true, false])
  func linesForPeopleAreSafeWhereverTheyGo(isTerminal: Bool) throws {
    captured.isTerminal = isTerminal
    let console = captured.console
    try console.print(Self.hostile)
    try console.print([Self.hostile, "\u{1B}[31m"])
    try console.print([StyledText(Self.hostile, .right)])
    try console.prompt(Self.hostile)
    console.printError(Self.hostile)
    console.drawError(Self.hostile)
    console.drawError(nil)
    #expect(forbidden(captured.output + captured.errors) == [])
    // A text can't begin a line of its own either.
    #expect(captured.output.count { $0 == "\n" } == 4)
    #expect(captured.output.contains("\u{1B}[") == isTerminal)
  }

  @Test func dataIsSafeOnATerminalAndWholeInAPipe() throws {
    let json = String(decoding: try JSONEncoder().encode([Self.hostile]), as: UTF8.self) + "\n"
    try captured.console.write(.json(json))
    try captured.console.write(.cells(Self.hostile + "\n"))
    #expect(captured.output == json + Self.hostile + "\n")
    captured.output = ""
    captured.isTerminal = true
    try captured.console.write(.json(json))
    #expect(forbidden(captured.output) == [])
    #expect(
      try JSONDecoder().decode([String].self, from: Data(captured.output.utf8)) == [Self.hostile])
    try captured.console.write(.cells(Self.hostile + "\tb\n"))
    #expect(forbidden(captured.output) == [])
    #expect(captured.output.hasSuffix("b\tb\n"))
  }

  /// Puts hostile text into every string of a JSON file whose value is one of those given.
  private func poison(_ path: String, _ values: [String]) throws {
    var text = String(decoding: try StoredFile.read(path), as: UTF8.self)
    let encoded = String(
      decoding: try JSONEncoder().encode("\u{1B}[2J\u{9B}31m\u{202E}\u{2066}\u{200F}\r\n\u{7F}"),
      as: UTF8.self
    ).dropFirst().dropLast()
    for value in values {
      let poisoned = text.replacing("\"\(value)\"", with: "\"\(value)\(encoded)\"")
      #expect(poisoned != text, "\(value)")
      text = poisoned
    }
    try StoredFile.replace(path, with: Array(text.utf8))
  }

  @Test func noCommandPrintsWhatABankOrAHistorySmugglesIn() throws {
    captured.isTerminal = true
    captured.environment["TERM"] = "dumb"
    let bank = try SampleBank.make(in: folder)
    try poison("\(bank.path)/bank.json", ["quiz 0.1.0", "en", "76.1"])
    try poison(
      "\(bank.path)/questions/harbour.txt.json",
      [SampleBank.cloze.id.rawValue, SampleBank.cloze.answer, SampleBank.cloze.prompt])
    let progress = folder.path("p.sqlite")
    func run(_ words: String..., lines: [String] = []) {
      captured.output = ""
      captured.errors = ""
      captured.lines = lines
      _ = Program.run(words + ["--progress", progress], captured.console)
      #expect(!(captured.output + captured.errors).isEmpty, "\(words)")
      #expect(forbidden(captured.output + captured.errors) == [], "\(words)")
    }
    run("practice", bank.path, "--plain", lines: [":details", ":hint", "\u{1B}[2J", "1", ":quit"])
    run("export", "--format", "history")
    let history = folder.path("h.jsonl")
    captured.isTerminal = false
    #expect(
      captured.run("export", "--format", "history", "--progress", progress, "--output", history)
        == .done)
    captured.isTerminal = true
    try poison(history, [bank.record.id.rawValue])
    run("import", history)
    run("stats")
    run("stats", bank.path, "--json")
    run("export", bank.path)
    run("export", bank.path, "--format", "tsv")
    run("show", bank.path)
    run("show", bank.path, "--json")
    run("show", bank.path, "\u{1B}[2J")
    run("verify", bank.path)
    run("verify", bank.path, "--json")
    run("verify", "--history")
    run("generate", bank.path, "--list", "kept,changed,new,retired")
    run("generate", bank.path, "--json")
    run("generate", bank.path, "\u{1B}[2J.txt", "--limit", "\u{9B}1")
    run("\u{1B}[2J")
    run()
    run("--help")
  }
}
