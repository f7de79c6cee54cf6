import MemoryModel
import TerminalUI
import Testing

@Suite struct PlainLineTests {
  @Test(arguments: [
    ("", PlainLine.answer("")), ("  ", .answer("")), ("2", .answer("2")),
    (" 新质 生产力 ", .answer("新质 生产力")), (":undo", .undo), (" :UNDO ", .undo), ("：skip", .skip),
    (":rate 2", .rate(.hard)), (":rate ４", .rate(.easy)), (":flag 题意 不清", .flag("题意 不清")),
    (":flag", .flag("")), (":quit", .quit), (":hint", .hint), (":right", .countAsRight),
    (":rate 5", .unknown(":rate 5")), (":rate", .unknown(":rate")), (":", .unknown(":")),
    (":nonsense", .unknown(":nonsense")),
  ])
  func linesAreAnswersOrCommands(line: String, meaning: PlainLine) {
    #expect(PlainLine(line) == meaning)
  }

  @Test(arguments: [
    ("1", 0), ("4", 3), ("a", 0), ("D", 3), ("２", 1), ("ｂ", 1), ("Ｃ", 2), (" 3 ", 2), ("2.", 1),
    ("b)", 1), ("３、", 2),
  ])
  func choicesAreCalledByNumberOrLetterOfAnyWidth(text: String, position: Int) {
    #expect(AnswerLetters.position(of: text, among: 4) == position)
  }

  @Test(arguments: ["", "0", "5", "e", "12", "ab", "甲", "一"])
  func otherTextsCallNoChoice(text: String) {
    #expect(AnswerLetters.position(of: text, among: 4) == nil)
  }
}
