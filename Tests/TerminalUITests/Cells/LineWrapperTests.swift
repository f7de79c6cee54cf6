import Testing

@testable import TerminalUI

@Suite struct LineWrapperTests {
  private func wrap(_ text: String, _ width: Int, indent: Int = 0) -> [String] {
    LineWrapper(width: width, indent: indent).lines(of: StyledText(text)).map(\.text)
  }

  @Test func wordsStayWhole() {
    #expect(wrap("the quick brown fox", 10) == ["the quick", "brown fox"])
  }

  @Test func chineseBreaksBetweenCharacters() {
    #expect(wrap("人工智能发展", 6) == ["人工智", "能发展"])
  }

  @Test func noLineBeginsWithAClosingMark() {
    #expect(wrap("人工智能，发展", 8) == ["人工智", "能，发展"])
    #expect(wrap("他说“人工智能。”", 14) == ["他说“人工智", "能。”"])
  }

  @Test func noLineEndsWithAnOpeningMark() {
    #expect(wrap("人工智《能源》", 8) == ["人工智", "《能源》"])
  }

  @Test func aWordLongerThanALineIsCut() {
    #expect(wrap("abcdefghij", 4) == ["abcd", "efgh", "ij"])
  }

  @Test func aLineEndsBehindAHyphenInAWordButNotInAnOption() {
    #expect(wrap("a well-known fact", 8) == ["a well-", "known", "fact"])
    #expect(wrap("可用quiz --leeches", 12) == ["可用quiz", "--leeches"])
    #expect(wrap("practice --cram", 12) == ["practice", "--cram"])
  }

  @Test func furtherLinesAreIndented() {
    #expect(wrap("人工智能发展", 8, indent: 2) == ["人工智能", "  发展"])
  }

  @Test func anEmptyTextIsOneEmptyLine() { #expect(wrap("", 10) == [""]) }

  @Test func mixedTextBreaksBesideChinese() {
    #expect(wrap("使用DeepSeek模型", 8) == ["使用", "DeepSeek", "模型"])
  }

  @Test func nothingIsLostAndNoLineIsTooLong() {
    let pieces = [
      "人工", "智能", "，", "。”", "“", "《", "a", "word", " ", "2024年", "😀", "e\u{301}", "—", "…", "(x)",
      "unbreakablelongword",
    ]
    var state: UInt64 = 99
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for round in 0..<300 {
      let text = (0..<next(40)).map { _ in pieces[next(pieces.count)] }.joined()
      let width = 2 + next(30)
      let lines = wrap(text, width)
      #expect(lines.allSatisfy { CellWidth.of($0) <= width }, "round \(round): \(text)")
      let kept = lines.joined().filter { $0 != " " }
      #expect(kept == text.filter { $0 != " " }, "round \(round): \(text)")
    }
  }

  @Test func stylesStayWithTheirCharacters() {
    let text = StyledText("甲乙", .dim) + StyledText("丙丁", .marked)
    let lines = LineWrapper(width: 6).lines(of: text)
    #expect(lines[0].runs.map(\.style) == [.dim, .marked])
    #expect(lines[1].runs == [.init(text: "丁", style: .marked)])
  }

  @Test func aCutTextEndsWithAnEllipsis() {
    #expect(StyledText("人工智能").cut(to: 8).text == "人工智能")
    #expect(StyledText("人工智能").cut(to: 7).text == "人工智…")
    #expect(StyledText("人工智能").cut(to: 6).text == "人工…")
    #expect(StyledText("人工智能").cut(to: 1).text == "…")
  }
}
