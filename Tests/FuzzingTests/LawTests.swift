import ArticleReading
import Testing

@testable import Fuzzing

/// The laws see what breaks them.
struct LawTests {
  private let bytes = Array("A harbour. A tower.".utf8)

  private func reading(_ spans: [Range<Int>]) -> Reading {
    Reading(
      encoding: "UTF-8", extractedText: nil, articles: [],
      dropped: spans.map { Dropped(reason: .furniture, spans: [$0]) })
  }

  @Test func aWholeReadingKeepsTheLaw() throws {
    try ReadingLaw.check(reading([0..<10, 11..<19]), of: bytes)
  }

  @Test(arguments: [[0..<10], [0..<12, 11..<19], [0..<20], [0..<5, 5..<5, 5..<19]])
  func whatIsLostDoubledOrOutsideBreaksIt(spans: [Range<Int>]) {
    #expect(throws: LawBroken.self) { try ReadingLaw.check(reading(spans), of: bytes) }
  }

  @Test(arguments: [
    "\u{1B}", "\u{0}", "\r", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200F}",
  ])
  func controlCharactersBreakTheTerminalsLaw(character: String) {
    #expect(throws: LawBroken.self) { try TerminalLaw.check("a\(character)b", of: "a test") }
  }

  @Test func linesAndTabulatorsKeepIt() throws {
    try TerminalLaw.check("a\tb\n茶 👩‍👩‍👧\n", of: "a test")
  }
}
