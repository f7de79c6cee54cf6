import Testing

@testable import QuestionGeneration

@Suite struct ClauseSplitterTests {
  private func clauses(_ text: String) -> [String] {
    let passage = Passage(text)
    return ClauseSplitter.clauses(of: passage).map(passage.string)
  }

  @Test(arguments: [
    ("一，二；三。", ["一", "二", "三"]), ("one, two; three.", ["one", "two", "three"]),
    ("一、二和三。", ["一、二和三"]),
    ("共1,590家，增长8%。", ["共1,590家", "增长8%"]), ("他说“一，二”，走了。", ["他说“一，二”", "走了"]),
    ("《一，二》（三，四），五。", ["《一，二》（三，四）", "五"]), ("say \"a, b\", c.", ["say \"a, b\"", "c"]),
    ("一。", ["一"]), ("", []), ("，，", []), ("一，", ["一"]), ("一）二，三。", ["一）二", "三"]),
    ("“一，二。", ["“一，二"]),
    ("  一 ， 二 。", ["一", "二"]), ("。！？", []),
  ])
  func aSentenceIsCutAtItsOwnMarks(text: String, words: [String]) {
    #expect(clauses(text) == words)
  }
}
