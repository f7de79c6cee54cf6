import TerminalUI
import Testing

@Suite struct KeyParserTests {
  private func keys(_ text: String) -> [Key] {
    var parser = KeyParser()
    let keys = parser.keys(from: Array(text.utf8))
    return keys + parser.flush()
  }

  @Test(arguments: [
    ("a", [Key.character("a")]), ("人", [.character("人")]), ("😀", [.character("😀")]),
    ("\r", [.enter]),
    ("\n", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]),
    ("\u{1}", [.control("a")]), ("\u{1B}", [.escape]), ("\u{1B}[A", [.up]), ("\u{1B}OB", [.down]),
    ("\u{1B}[1;5C", [.right]), ("\u{1B}[H", [.home]), ("\u{1B}[4~", [.end]),
    ("\u{1B}[3~", [.delete]),
    ("\u{1B}[5~\u{1B}[6~", [.pageUp, .pageDown]), ("\u{1B}OM", [.enter]),
    ("\u{1B}[15~", [.unknown]),
    ("\u{1B}q", [.escape, .character("q")]), ("\u{1B}\u{1B}", [.escape, .escape]),
    ("\u{1B}[200~甲\n乙\u{1B}[31m\u{1B}[201~x", [.paste("甲 乙[31m"), .character("x")]),
    ("\u{1B}[", [.escape, .unknown]), ("１", [.character("１")]),
  ])
  func bytesBecomeKeys(text: String, expected: [Key]) {
    #expect(keys(text) == expected)
  }

  @Test func bytesMayComeInAnyPieces() {
    let bytes = Array("a人\u{1B}[A\u{1B}[200~粘贴\u{1B}[201~😀\r".utf8)
    let whole: [Key] = [
      .character("a"), .character("人"), .up, .paste("粘贴"), .character("😀"), .enter,
    ]
    for cut in 0...bytes.count {
      var parser = KeyParser()
      let found = parser.keys(from: Array(bytes[..<cut])) + parser.keys(from: Array(bytes[cut...]))
      #expect(found == whole, "cut at \(cut)")
      #expect(!parser.isWaiting)
    }
  }

  @Test func nonsenseNeverStopsTheParser() {
    var state: UInt64 = 5
    for round in 0..<300 {
      var parser = KeyParser()
      var bytes: [UInt8] = []
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: state >> 40))
      }
      _ = parser.keys(from: bytes)
      _ = parser.flush()
      #expect(!parser.isWaiting, "round \(round)")
      let after = parser.keys(from: [0x61])
      #expect(after == [.character("a")], "round \(round)")
    }
  }

  @Test(arguments: [("１", "1"), ("Ａ", "a"), ("\u{3000}", " "), ("Q", "q"), ("？", "?"), ("０", "0")])
  func fullWidthKeysAreCommands(typed: String, command: String) {
    #expect(keys(typed).first?.command == Character(command))
  }

  @Test func controlCharactersNeverBecomeText() {
    #expect(keys("\u{9B}") == [.unknown])
    #expect(keys("\u{202E}") == [.unknown])
  }
}
