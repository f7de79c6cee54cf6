import TerminalUI
import Testing

@Suite struct LineEditorTests {
  private func editor(_ keys: [Key]) -> LineEditor {
    var editor = LineEditor()
    for key in keys { _ = editor.take(key) }
    return editor
  }

  private func typed(_ text: String) -> [Key] { text.map(Key.character) }

  @Test func textIsTypedAtTheCaret() {
    let line = editor(typed("人智") + [.left, .character("工"), .end, .character("能")])
    #expect(line.text == "人工智能")
    #expect(line.caret == 4)
  }

  @Test func aCombiningCharacterJoinsTheOneBefore() {
    let line = editor([.character("e"), .character("\u{301}"), .character("x")])
    #expect(line.text.count == 2)
    #expect(line.caret == 2)
    #expect(editor([.character("e"), .character("\u{301}"), .backspace]).isEmpty)
  }

  @Test func removingGoesByWholeCharacters() {
    #expect(editor(typed("a👩‍👩‍👧b") + [.left, .backspace]).text == "ab")
    #expect(editor(typed("人工") + [.home, .delete]).text == "工")
    #expect(editor(typed("人工") + [.home, .backspace]).text == "人工")
    #expect(editor(typed("人工") + [.delete]).text == "人工")
  }

  @Test func controlKeysEditTheLine() {
    #expect(editor(typed("one two") + [.control("w")]).text == "one ")
    #expect(editor(typed("one two") + [.control("u")]).text.isEmpty)
    #expect(editor(typed("one two") + [.home, .right, .control("k")]).text == "o")
  }

  @Test(arguments: [Key.enter, .escape, .tab, .up, .unknown, .control("c")])
  func otherKeysAreNotTaken(key: Key) {
    var line = editor(typed("x"))
    let before = line
    let isTaken = line.take(key)
    #expect(!isTaken)
    #expect(line == before)
  }

  @Test func theCaretStandsBehindItsCells() {
    #expect(editor(typed("a人")).window(width: 20).caret == 3)
    #expect(editor(typed("人工智能")).window(width: 20).caret == 8)
  }

  @Test func theCaretStaysInSightInALongLine() {
    var line = editor(typed("人工智能发展与治理"))
    for step in 0..<30 {
      for width in 3..<12 {
        let window = line.window(width: width)
        #expect(window.caret < width, "step \(step), width \(width)")
        #expect(CellWidth.of(window.text) <= width)
      }
      _ = line.take(step < 12 ? .left : .right)
    }
  }

  @Test func aPasteIsTextOfTheLine() {
    #expect(editor([.character("<"), .paste("甲乙"), .character(">")]).text == "<甲乙>")
  }
}
