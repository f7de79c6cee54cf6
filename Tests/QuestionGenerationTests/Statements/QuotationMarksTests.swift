import Testing

@testable import QuestionGeneration

@Suite struct QuotationMarksTests {
  private func outermost(_ text: String) -> [String] {
    let passage = Passage(text)
    return QuotationMarks.outermost(in: passage).map { passage.string($0.words) }
  }

  @Test(arguments: [
    ("他说：“发展风电。”", ["发展风电。"]), ("“一”“二”", ["一", "二"]), ("“一‘二’三”", ["一‘二’三"]),
    ("“一“二”三”四", ["一“二”三"]), ("「一『二』三」", ["一『二』三"]), ("\"one\" and \"two\"", ["one", "two"]),
    ("＂一＂", ["一"]), ("没有", []), ("“没有关上", []), ("没有打开”", []), ("“”", [""]), ("\"one", []),
    ("“一「二”三」", ["一「二"]),
    ("", []), ("”“", []), ("““一”", ["一"]),
  ])
  func outermostQuotationsAreThoseThatClose(text: String, words: [String]) {
    #expect(outermost(text) == words)
  }

  @Test(arguments: [
    ("“一‘二’三”", ["二"]), ("“一‘二’三‘四’”", ["二", "四"]), ("「一『二』三」", ["二"]),
    ("“don’t say ‘no’ to us”", ["no"]),
    ("“一”", []), ("“一‘二”", []),
  ])
  func innerQuotationsAreThoseOneLevelDeep(text: String, words: [String]) throws {
    let passage = Passage(text)
    let pair = try #require(QuotationMarks.outermost(in: passage).first)
    let inner = QuotationMarks.inner(of: pair, in: passage)
    #expect(inner.map { passage.string($0.words) } == words)
    #expect(inner.allSatisfy { pair.words.lowerBound <= $0.marked.lowerBound })
  }

  @Test func aTextWithoutItsQuotationsIsTheRest() {
    #expect(QuotationMarks.without("他说：“发展风电。”很好。") == "他说：很好。")
    #expect(QuotationMarks.without("没有“关上") == "没有“关上")
  }

  @Test func quotationsAndTheRestAreTheWholeText() {
    for text in ["a“b”c", "“a”“b”", "x「y『z』」w\"v\"", "““a”"] {
      let passage = Passage(text)
      let quoted = QuotationMarks.outermost(in: passage).map(\.marked.count).reduce(0, +)
      #expect(quoted + Passage(QuotationMarks.without(text)).count == passage.count)
    }
  }
}
