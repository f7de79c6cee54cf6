import Testing

@testable import QuestionGeneration

@Suite struct CarriedSpeakerTests {
  private func speakers(_ text: String) -> [String?] {
    SampleSources.statements(of: text).map(\.statement.attribution.speaker)
  }

  @Test(arguments: [
    "林建国市长强调：", "林建国市长对海岸的保护作出明确而深刻的论述——", "## 林建国市长提出三点要求——",
  ])
  func anAnnouncementReachesAllParagraphsInMarks(lead: String) {
    let text = """
      林建国市长主持会议。
      \(lead)
      “要把渔民的长远利益放在第一位，不能只看眼前。”
      “要让海上风电惠及沿岸的每一个村庄，一个也不能少。”
      会议还讨论了其他事项。
      “海很蓝，天也很蓝，风从南边吹过来了。”
      """
    #expect(speakers(text) == ["林建国", "林建国"])
  }

  @Test func aQuotationOfSeveralParagraphsBelongsToWhomItsEndNames() {
    let text = """
      “The first winter was the hardest of all the winters on the island.
      “The second winter was short, and nobody went hungry before the thaw.
      “We learned to build with stone,” said the warden Thomas Ashby.
      """
    #expect(speakers(text) == ["Thomas Ashby", "Thomas Ashby", "Thomas Ashby"])
  }

  @Test func aQuotationThatNeverClosesIsNone() {
    #expect(
      speakers("Thomas Ashby said: “The first winter was hard.\n“The second was short and mild.")
        .isEmpty)
  }

  @Test(arguments: [
    "林建国市长会见了周明远教授。他说：“必须牢牢掌握关键部件的制造能力。”",
    "林建国市长说：“要把渔民放在第一位，不能只看眼前。”\n周明远教授与韩雪梅会长随后发言。\n他说：“这件事需要从长计议，不能急于一时。”",
  ])
  func aPronounThatMayMeanSeveralMeansNobody(text: String) {
    #expect(speakers(text).last.map { $0 == nil || $0 == "林建国" } ?? true)
    #expect(!speakers(text).contains("周明远") && speakers(text).count { $0 == "林建国" } <= 1)
  }

  @Test func aNoteThatFollowsTwoQuotationsCoversBoth() throws {
    let text = """
      # 湖

      专家说：“水要清，岸要绿，人要富起来。”，“湖要大，鸟要多，船要少一些。”[^1]

      [^1]: 《青湖志》，青湖出版社2020年版。
      """
    let source = try #require(SampleSources.read(text, name: "a.md").first)
    let sentences = SentenceCollector.sentences(of: [source.article])
    let found = StatementFinder(
      article: source.article, sentences: sentences.enumerated().map { ($0.offset, $0.element) }
    ).statements().found
    #expect(found.count == 2 && found.allSatisfy { $0.attribution.citation != nil })
  }

  @Test(arguments: [
    ("《林建国关于渔业工作论述摘编》，海岸出版社2020年版。", "林建国"), ("《林建国文选》第三卷。", "林建国"),
    ("《江海关志》，海岸出版社2020年版。", nil),
  ])
  func aBookOfSomebodysWordsNamesHim(note: String, speaker: String?) {
    #expect(Occasion.chinese(ofNote: note).speaker == speaker)
  }
}
