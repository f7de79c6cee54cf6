import Foundation
import TestSupport
import Testing

/// The built program on a pseudo-terminal.
@Suite(.serialized) struct ScreenSessionTests {
  private func start(
    _ bank: SampleBank, _ options: [String] = [], columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      [BuiltProgram.path, "practice", bank.path, "--progress", bank.progress, "--seed", "1"]
        + options, columns: columns, rows: rows, in: bank.folder.url.path)
  }

  @Test func aSessionGoesFromItsStartToItsSummary() throws {
    let bank = try SampleBank(choices: 1)
    let terminal = try start(bank)
    let modes = terminal.modes
    try terminal.wait(for: "1 of 2")
    #expect(terminal.isRaw)
    #expect(terminal.screen.isOnOtherScreen)
    #expect(terminal.screen.isCursorShown)

    terminal.type(SampleBank.clozeAnswer)
    try terminal.wait(for: "Answer: 头雁")
    terminal.type("\r")
    try terminal.wait(for: "✓ Right")
    #expect(terminal.screen.text.contains("张三"))
    #expect(!terminal.screen.isCursorShown)

    terminal.resize(columns: 40, rows: 20)
    try terminal.wait(for: "✓ Right")
    #expect(terminal.screen.lines.count == 20)
    terminal.resize(columns: 80, rows: 24)
    try terminal.wait(for: "✓ Right")

    terminal.type("4")
    try terminal.wait(for: "2 of 2")
    terminal.type(SampleBank.rightDigit)
    try terminal.wait(for: "✓ 3  700亿元")
    terminal.type("4")
    try terminal.wait(for: "Session over")
    #expect(terminal.screen.text.contains("Right 2, partly 0, wrong 0"))
    terminal.type(" ")
    #expect(try terminal.end() == .exit(0))
    #expect(terminal.modes == modes)
    #expect(!terminal.screen.isOnOtherScreen)
    #expect(terminal.screen.isCursorShown)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGSEGV, SIGABRT, SIGQUIT])
  func aSignalLeavesTheTerminalAsItWas(number: Int32) throws {
    let bank = try SampleBank(choices: 2)
    let terminal = try start(bank)
    let modes = terminal.modes
    try terminal.wait(for: "1 of 3")
    terminal.type("\r")
    try terminal.wait(for: "Not known")
    kill(terminal.process, number)
    #expect(try terminal.end() == .signal(number))
    #expect(terminal.modes == modes)
    #expect(!terminal.screen.isOnOtherScreen)
    #expect(terminal.screen.isCursorShown)
    // The answer whose verdict was shown is kept: one question less is new.
    let again = try BuiltProgram.run(["practice", bank.path, "--progress", bank.progress])
    #expect(again.output.contains("new 2"))
  }

  @Test func aHangUpKeepsTheAnswers() throws {
    let bank = try SampleBank(choices: 2)
    let terminal = try start(bank)
    try terminal.wait(for: "1 of 3")
    terminal.type("\r")
    try terminal.wait(for: "Not known")
    terminal.hangUp()
    #expect(try terminal.end() == .signal(SIGHUP))
    let again = try BuiltProgram.run(["practice", bank.path, "--progress", bank.progress])
    #expect(again.output.contains("new 2"))
  }

  /// Below an interactive shell, because a session's leader isn't stopped by Ctrl-Z.
  @Test func controlZStopsTheProgramAndTheShellBringsItBack() throws {
    let bank = try SampleBank(choices: 2)
    let terminal = try PseudoTerminal(["/bin/sh", "-i"], in: bank.folder.url.path)
    try terminal.wait(for: "ready>")
    let modes = terminal.modes
    terminal.type(
      "'\(BuiltProgram.path)' practice bank --progress progress.sqlite\r")
    try terminal.wait(for: "1 of 3")
    #expect(terminal.isRaw)
    terminal.type("\u{1A}")
    try terminal.wait(orThrow: .stillRunning(screen: terminal.screen.text)) { !$0.isOnOtherScreen }
    terminal.settle()
    #expect(terminal.modes == modes)
    #expect(terminal.screen.isCursorShown)
    terminal.type("fg\r")
    try terminal.wait(orThrow: .stillRunning(screen: terminal.screen.text)) { $0.isOnOtherScreen }
    try terminal.wait(for: "1 of 3")
    #expect(terminal.isRaw)
    terminal.type("\r")
    try terminal.wait(for: "Not known")
    terminal.type("q")
    try terminal.wait(for: "Session over")
    terminal.type("\r")
    try terminal.wait(orThrow: .stillRunning(screen: terminal.screen.text)) { !$0.isOnOtherScreen }
    terminal.settle()
    #expect(terminal.modes == modes)
    terminal.type("exit\r")
    #expect(try terminal.end() == .exit(0))
  }

  /// SIGSTOP can't be caught; what a shell did to the modes meanwhile is put right on going on.
  @Test func aStopThatCannotBeSeenComingDoesNoHarm() throws {
    let bank = try SampleBank(choices: 2)
    let terminal = try start(bank)
    try terminal.wait(for: "1 of 3")
    kill(terminal.process, SIGSTOP)
    terminal.settle()
    terminal.makeCooked()
    #expect(!terminal.isRaw)
    kill(terminal.process, SIGCONT)
    try terminal.wait(orThrow: .stillRunning(screen: terminal.screen.text)) { _ in terminal.isRaw }
    try terminal.wait(for: "1 of 3")
  }

  @Test func keysStruckAheadAnswerOneQuestionAtMost() throws {
    let bank = try SampleBank(choices: 3)
    let terminal = try start(bank, ["--kind", "multiple-choice"])
    try terminal.wait(for: "1 of 3")
    terminal.type("3 3 3 3 3 3 ")
    try terminal.wait(for: "✓ 3")
    terminal.settle(milliseconds: 400)
    // Still the first verdict; the repeat of the question is the fourth.
    #expect(terminal.screen.text.contains("1 of 4"))
    terminal.type("q")
    try terminal.wait(for: "Session over")
    #expect(terminal.screen.text.contains("Right 1, partly 0, wrong 0"))
  }

  /// An input method that is on lets only digits, spaces and Enter through.
  @Test func twentyQuestionsNeedDigitsSpaceAndEnterOnly() throws {
    let bank = try SampleBank(choices: 20)
    let terminal = try start(bank, ["--cram", "--new", "21"])
    var answered = 0
    try terminal.wait(for: "1 of 21")
    while !terminal.screen.text.contains("Session over") {
      let before = terminal.screen.text
      // The cloze is revealed by Enter, choices are picked, one of them is revealed by space; easy ends a question at once.
      let isCloze = before.contains("Answer:")
      terminal.type(isCloze ? "\r" : answered == 1 ? " " : SampleBank.rightDigit)
      try terminal.wait(orThrow: .notShown("a verdict", screen: terminal.screen.text)) {
        $0.text.contains("▸")
      }
      terminal.settle()
      terminal.type(answered % 2 == 0 ? "4" : "４")
      try terminal.wait(orThrow: .notShown("the next", screen: terminal.screen.text)) {
        !$0.text.contains("▸")
      }
      terminal.settle()
      answered += 1
      try #require(answered <= 21)
    }
    #expect(answered == 21)
    #expect(terminal.screen.text.contains("Right 19, partly 0, wrong 2"))
    terminal.type("\r")
    #expect(try terminal.end() == .exit(0))
  }

  @Test func theEditorChangesTheQuestionOnTheScreen() throws {
    let bank = try SampleBank(choices: 1)
    let editor = try bank.folder.write(
      "#!/bin/sh\nsed -i.old 's/算力规模/算力总规模/' \"$1\"\n", to: "editor.sh")
    let terminal = try PseudoTerminal(
      [
        BuiltProgram.path, "practice", bank.path, "--progress", bank.progress, "--kind",
        "multiple-choice",
      ], environment: ["EDITOR": "/bin/sh \(editor)"], in: bank.folder.url.path)
    try terminal.wait(for: "算力规模达到")
    terminal.type(SampleBank.rightDigit)
    try terminal.wait(for: "✓ Right")
    terminal.type("e")
    try terminal.wait(for: "算力总规模达到____")
    #expect(terminal.isRaw)
    let edits = try String(contentsOfFile: bank.path + "/edits.json", encoding: .utf8)
    #expect(edits.contains("算力总规模"))
  }

  @Test(arguments: [
    ("/nowhere/editor", "The editor '/nowhere/editor' ended with an error"),
    ("true", "Nothing was changed."), ("echo no >", "What was written is no question"),
  ])
  func anEditThatCameToNothingIsTold(editor: String, notice: String) throws {
    let bank = try SampleBank(choices: 1)
    let terminal = try PseudoTerminal(
      [
        BuiltProgram.path, "practice", bank.path, "--progress", bank.progress, "--kind",
        "multiple-choice",
      ], environment: ["EDITOR": editor], in: bank.folder.url.path)
    try terminal.wait(for: "算力规模达到")
    terminal.type(SampleBank.rightDigit)
    try terminal.wait(for: "✓ Right")
    terminal.type("e")
    try terminal.wait(for: notice)
    #expect(terminal.screen.text.contains("✓ Right") && terminal.isRaw)
    #expect(!FileManager.default.fileExists(atPath: bank.path + "/edits.json"))
  }

  @Test func aDumbTerminalGetsLines() throws {
    let bank = try SampleBank(choices: 1)
    let terminal = try PseudoTerminal(
      [BuiltProgram.path, "practice", bank.path, "--progress", bank.progress],
      environment: ["TERM": "dumb"], in: bank.folder.url.path)
    try terminal.wait(for: "[1 of 2]")
    #expect(!terminal.screen.isOnOtherScreen)
    terminal.type("\u{4}")
    #expect(try terminal.end() == .exit(0))
  }

  /// The colours in which a near miss is told; the verdict's sign stands behind them.
  private func verdictStyle(_ options: [String], _ environment: [String: String]) throws -> String {
    let bank = try SampleBank(choices: 1)
    let terminal = try PseudoTerminal(
      [BuiltProgram.path, "practice", bank.path, "--progress", bank.progress] + options,
      environment: environment, in: bank.folder.url.path)
    try terminal.wait(for: "1 of 2")
    terminal.type("领头雁\r")
    try terminal.wait(for: "≈")
    let text = String(decoding: terminal.written, as: UTF8.self)
    return text.components(separatedBy: "≈")[0].components(separatedBy: "\u{1B}").last ?? ""
  }

  @Test func coloursSuitTheBackgroundAndAreLeftOutWhereNotWanted() throws {
    #expect(try verdictStyle([], [:]) == "[35m")
    #expect(try verdictStyle(["--background", "dark"], [:]) == "[1;33m")
    #expect(try verdictStyle(["--background", "light"], [:]) == "[1;35m")
    #expect(try verdictStyle([], ["COLORFGBG": "0;15"]) == "[1;35m")
    #expect(try verdictStyle(["--background", "dark"], ["NO_COLOR": "1"]) == "[1m")
  }

  @Test func plainOnATerminalGivesLinesWithoutEscapeCodes() throws {
    let bank = try SampleBank(choices: 1)
    let terminal = try start(bank, ["--plain"])
    try terminal.wait(for: "[1 of 2]")
    #expect(!terminal.isRaw)
    terminal.type("领头雁\n")
    try terminal.wait(for: "recorded:")
    terminal.type("\u{4}")
    #expect(try terminal.end() == .exit(0))
    #expect(!terminal.written.contains(0x1B))
  }

  /// A window of any size in every state, also one that nothing fits in.
  @Test func resizingInEveryStateDrawsTheStateAgain() throws {
    let bank = try SampleBank(choices: 2)
    let terminal = try start(bank)
    let modes = terminal.modes
    try terminal.wait(for: "1 of 3")
    let steps: [(keys: String, shows: String)] = [
      ("头", "Answer: 头"), ("\u{1B}", "Menu"), ("0", "Answer: 头"), ("\r", "▸"), ("i", "Stability"),
      ("0", "▸"), ("o", "The passage"), ("0", "▸"), ("?", "Keys that do"), ("0", "▸"),
      ("f", "What is wrong"), ("0", "▸"), ("z", "Set this question aside?"), ("0", "▸"),
      ("q", "Session over"),
    ]
    for (keys, shows) in steps {
      terminal.type(keys)
      try terminal.wait(for: shows)
      terminal.resize(columns: 8, rows: 3)
      terminal.settle(milliseconds: 40)
      terminal.resize(columns: 40, rows: 20)
      try terminal.wait(for: shows)
      terminal.resize(columns: 200, rows: 50)
      try terminal.wait(for: shows)
    }
    terminal.type("\r")
    #expect(try terminal.end() == .exit(0))
    #expect(terminal.modes == modes)
  }
}
