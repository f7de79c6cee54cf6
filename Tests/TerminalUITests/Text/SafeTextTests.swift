import TerminalUI
import Testing

@Suite struct SafeTextTests {
  @Test func everyControlCharacterIsTakenOut() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let safe = SafeText.line("a\(Character(scalar))b")
      let isControl = scalar.properties.generalCategory == .control
      if isControl { #expect(safe == "ab" || safe == "a b", "U+\(String(value, radix: 16))") }
    }
  }

  @Test(arguments: [
    "\u{1B}[2J", "\u{9B}31m", "\u{1B}]0;title\u{07}", "\u{202E}", "\u{2066}", "\u{200F}",
    "\u{FEFF}",
    "\u{7F}", "\u{85}", "\u{E0041}",
  ])
  func nothingReachesTheTerminalThatCouldSteerIt(text: String) {
    let safe = SafeText.line("x" + text + "y")
    #expect(!safe.unicodeScalars.contains { SafeText.isForbidden($0) })
    #expect(safe.hasPrefix("x") && safe.hasSuffix("y"))
  }

  @Test func lineEndsAndTabsBecomeSpaces() {
    #expect(SafeText.line("a\nb\tc\r\nd\u{2028}e") == "a b c  d e")
  }

  @Test(arguments: ["plain", "人工智能，“新”", "é e\u{301}", "👩‍👩‍👧", "🇨🇳", "✌️", "क्‍ष"])
  func otherTextStaysAsItIs(text: String) {
    #expect(SafeText.line(text) == text)
  }

  @Test func cleaningTwiceIsCleaningOnce() {
    let text = "\u{1B}[1m人\u{202D}工\n智能\u{0}"
    #expect(SafeText.line(SafeText.line(text)) == SafeText.line(text))
  }

  @Test func styledTextIsAlwaysSafe() {
    var text = StyledText("a\u{1B}[31m", .strong)
    text.append("b\u{07}\n", .dim)
    #expect(text.text == "a[31mb ")
  }
}
