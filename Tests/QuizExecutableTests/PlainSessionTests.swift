import Foundation
import TestSupport
import Testing

/// The built program by pipes.
@Suite struct PlainSessionTests {
  private func practise(
    _ bank: SampleBank, _ options: [String] = [], input: String = "",
    environment: [String: String] = [:]
  ) throws -> BuiltProgram.Result {
    try BuiltProgram.run(
      ["practice", bank.path, "--progress", bank.progress] + options, input: input,
      environment: environment)
  }

  @Test func theEndOfTheInputEndsTheSessionWell() throws {
    let result = try practise(SampleBank())
    #expect(result.status == 0)
    #expect(result.output.contains("[1 of 3]"))
    #expect(result.errorOutput.isEmpty)
  }

  @Test func eachQuestionTakesOneLine() throws {
    let bank = try SampleBank()
    let result = try practise(bank, input: "头雁\nc\n\n")
    #expect(result.status == 0)
    let recorded = result.output.split(separator: "\n").filter { $0.hasPrefix("recorded:") }
    #expect(
      recorded == [
        "recorded: 3 good, again in 10 min", "recorded: 3 good, again in 10 min",
        "recorded: 1 again, again in 1 min",
      ])
    #expect(result.output.contains("Source: 人工智能具有溢出带动性很强的‘【头雁】’效应。"))
    #expect(result.output.contains("“算力报告”, 张三, 人民日报, 2025-02-24"))
  }

  @Test func linesNeverHoldEscapeCodes() throws {
    let result = try practise(
      SampleBank(),
      input: "头\n:undo\n:hint\n:details\n:passage\n:help\n头雁\n1\n:rate 4\n9\n:flag no\n:quit\n")
    #expect(result.status == 0)
    #expect(!result.output.utf8.contains(0x1B))
  }

  @Test func linesAreWrittenInChineseToo() throws {
    let result = try practise(SampleBank(), ["--language", "zh"], input: "\n")
    #expect(result.output.contains("不知道"))
    #expect(result.output.contains("recorded: 1 忘记，1分钟后再答"))
  }

  @Test func sayingThatOneDoesNotKnowIsNoWrongAnswer() throws {
    let result = try practise(SampleBank(), input: "I don't know\n:rate 5\n")
    #expect(result.output.contains("\nNot known\nRight answer: 头雁\n"))
    #expect(result.output.contains("“:rate” takes a number"))
  }

  @Test func undoTakesTheAnswerBackForGood() throws {
    let bank = try SampleBank()
    let result = try practise(bank, input: "头雁\n:undo\n")
    #expect(result.output.contains("undone"))
    let again = try practise(bank)
    #expect(again.output.contains("due 0 · new 3"))
  }

  @Test func theAnswerBeforeCanBeRated() throws {
    let bank = try SampleBank()
    let result = try practise(bank, input: "头雁\n:rate 4\n:quit\n")
    #expect(result.output.contains("recorded: 4 easy"))
    #expect(try practise(bank).output.contains("due 0 · new 2"))
  }

  @Test func aSessionGoesOnWhereItWasLeft() throws {
    let bank = try SampleBank()
    _ = try practise(bank, input: "头雁\n3\n")
    #expect(try practise(bank).output.contains("due 2 · new 1"))
  }

  @Test func theSameSeedGivesTheSameLines() throws {
    func run(_ seed: String) throws -> String {
      try practise(SampleBank(), ["--seed", seed, "--cram"], input: "\n\n\n").output
    }
    #expect(try run("1") == run("1"))
    #expect(try run("1") != run("2"))
  }

  /// A session by pipes that is still running.
  private struct Running {
    let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    init(_ bank: SampleBank, _ options: [String] = []) throws {
      process.executableURL = URL(fileURLWithPath: BuiltProgram.path)
      process.arguments = ["practice", bank.path, "--progress", bank.progress] + options
      process.environment = ["PATH": "/usr/bin:/bin", "TZ": "UTC"]
      process.standardInput = input
      process.standardOutput = output
      try process.run()
    }

    /// Types a line and waits until a line that begins so is printed.
    func type(_ line: String, until start: String) throws {
      try input.fileHandleForWriting.write(contentsOf: Data("\(line)\n".utf8))
      var text = Data("\n".utf8)
      while !String(decoding: text, as: UTF8.self).contains("\n\(start)") {
        let more = output.fileHandleForReading.availableData
        guard !more.isEmpty else { return }
        text += more
      }
    }

    /// Ends the input, and gives the exit status.
    func end() throws -> Int32 {
      try input.fileHandleForWriting.close()
      _ = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return process.terminationStatus
    }
  }

  /// Killed as soon as `recorded:` is read, as by `kill -9`.
  @Test func anAnswerShownAsRecordedIsThereAfterAKill() throws {
    let bank = try SampleBank(choices: 9)
    for round in 0..<9 {
      let session = try Running(bank, ["--due", "0"])
      try session.type("", until: "recorded:")
      kill(session.process.processIdentifier, SIGKILL)
      session.process.waitUntilExit()
      let again = try practise(bank, ["--due", "0"])
      #expect(again.output.contains("new \(9 - round)"), "round \(round)")
    }
  }

  @Test func theLaterAnswerOfAnotherSessionStands() throws {
    let bank = try SampleBank(choices: 0)
    let session = try Running(bank)
    try session.type("头雁", until: "recorded:")
    let other = try practise(bank, input: "头雁\n")
    #expect(other.output.contains("recorded: 3 good"))
    try session.type(":undo", until: "undone")
    #expect(try session.end() == 0)
    // Both right answers count: the question is in review, no step is left.
    #expect(try practise(bank).output.contains("Nothing is due now."))
  }

  @Test func aProgressFileThatWasAskedForAndCannotBeMadeStops() throws {
    let bank = try SampleBank()
    let file = try bank.folder.write("", to: "file")
    let result = try BuiltProgram.run(
      ["practice", bank.path, "--progress", file + "/progress.sqlite"], input: "\n")
    #expect(result.status == 74)
    #expect(result.output.isEmpty)
    #expect(result.errorOutput.hasPrefix("Error: "))
  }

  @Test func practiceGoesOnWithoutAHomeToKeepAnswersIn() throws {
    let bank = try SampleBank()
    let file = try bank.folder.write("", to: "home")
    for environment in [["HOME": file], ["HOME": ""]] {
      let result = try BuiltProgram.run(
        ["practice", bank.path], input: "头雁\n", environment: environment)
      #expect(result.status == 0)
      #expect(result.errorOutput.hasPrefix("Warning: "))
      #expect(result.errorOutput.split(separator: "\n").count == 1)
      #expect(result.output.contains("not kept: 3 good"))
      #expect(!result.output.contains("recorded:"))
    }
  }

  @Test(arguments: [("nowhere", Int32(66)), ("folder", 65)])
  func aBankThatIsNoneIsRefused(name: String, status: Int32) throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "folder/note.txt")
    let result = try BuiltProgram.run(
      ["practice", folder.path(name), "--progress", folder.path("progress.sqlite")])
    #expect(result.status == status)
    #expect(result.errorOutput.contains(name))
    #expect(!FileManager.default.fileExists(atPath: folder.path("progress.sqlite")))
  }

  @Test func todayListsTheBanksUsedBeforeAndEnterStarts() throws {
    let bank = try SampleBank()
    let progress = ["--progress", bank.progress]
    let none = try BuiltProgram.run(progress)
    #expect(none.status == 0)
    #expect(none.output.contains("quiz practice BANK"))
    _ = try practise(bank)
    let today = try BuiltProgram.run(progress)
    #expect(today.status == 0)
    #expect(today.output.contains("样例题库: due 0, new 3, about 2 min"))
    #expect(!today.output.contains("[1 of 3]"))
    let started = try BuiltProgram.run(progress, input: "\n头雁\n")
    #expect(started.output.contains("recorded: 3 good"))
  }

  @Test func practiceWithoutABankTakesThoseUsedBefore() throws {
    let bank = try SampleBank()
    _ = try practise(bank)
    let result = try BuiltProgram.run(
      ["practice", "--progress", bank.progress], in: bank.folder.url)
    #expect(result.output.contains("[1 of 3]"))
  }

  @Test func practiceWithoutABankTakesThoseUnderBanks() throws {
    let bank = try SampleBank()
    try FileManager.default.createDirectory(
      atPath: bank.folder.path("banks"), withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: bank.path, toPath: bank.folder.path("banks/one"))
    let result = try BuiltProgram.run(
      ["practice", "--progress", bank.progress], in: bank.folder.url)
    #expect(result.output.contains("[1 of 3]"))
  }

  @Test(arguments: [
    ["--new", "x"], ["--minutes", "0"], ["--topic", "nonsense"], ["--importance", "2"],
    ["--seed", "-1"], ["--nonsense"],
  ])
  func wrongOptionsAreNamed(words: [String]) throws {
    let result = try practise(SampleBank(), words)
    #expect(result.status == 64)
    #expect(result.errorOutput.contains(words[words.count - 1]))
  }
}
