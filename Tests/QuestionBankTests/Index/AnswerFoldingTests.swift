import QuestionBank
import Testing

@Suite struct AnswerFoldingTests {
  @Test(arguments: [
    ("Ｄeep Seek-R1", "deepseekr1"), ("1,590万", "1590万"), ("“人工智能”", "人工智能"), ("Élan", "élan"),
    ("…", ""), ("", ""),
  ])
  func caseWidthSpaceAndPunctuationGo(text: String, folded: String) {
    #expect(AnswerFolding.fold(text) == folded)
  }

  @Test(arguments: ["Ｄeep Seek-R1", "1,590万", "ÉLAN", "ﬁ①Ⅳ"])
  func foldingTwiceIsFoldingOnce(text: String) {
    let once = AnswerFolding.fold(text)
    #expect(AnswerFolding.fold(once) == once)
  }
}
