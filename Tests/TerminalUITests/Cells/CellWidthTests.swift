import TerminalUI
import Testing

@Suite struct CellWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("人工智能", 8), ("，。", 4), ("“”…—", 4), ("Ａ１", 4), ("ｱ", 1), ("é", 1),
    ("e\u{301}", 1),
    ("\u{200B}", 0), ("\u{AD}", 1), ("😀", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("🇨🇳", 2), ("✌️", 2), ("✌", 1),
    ("☺", 1),
    ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("が", 2), ("か\u{3099}", 2), ("𠮷", 2), ("한a", 3),
    ("《》", 4),
    ("1️⃣", 2), ("ก็", 1), ("\u{3000}", 2), ("￥", 2), ("·", 1), ("①", 1), ("✓✗", 2), ("━", 1),
  ])
  func cellsOfATextAreThoseOfATerminal(text: String, cells: Int) {
    #expect(CellWidth.of(text) == cells)
  }

  @Test func noCharacterTakesMoreThanTwoCells() {
    for value in stride(from: UInt32(0x20), through: 0x1FFFF, by: 1) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect((0...2).contains(CellWidth.of(Character(scalar))))
    }
  }
}
