import Testing

@testable import QuestionGeneration

@Suite struct TranscriptTests {
  private func said(_ text: String) -> [(words: String, speaker: String?)] {
    SampleSources.statements(of: text).map { ($0.words, $0.statement.attribution.speaker) }
  }

  @Test func answersBelongToTheNameOfTheLabelAndQuestionsToNobody() {
    let found = said(
      """
      新华社记者：有报道称多国代表团将出席下周的海洋峰会。
      毛晓宁：海洋治理的出路在于合作而不是对抗。
      路透社记者：你对此有何评论？
      毛晓宁：任何国家都不应当以邻为壑，更不应当把海洋变成垃圾场。
      """)
    #expect(found.map(\.speaker) == ["毛晓宁", "毛晓宁"])
    #expect(found.first?.words == "海洋治理的出路在于合作而不是对抗。")
  }

  @Test func aTitleMeansTheOneWhoBearsIt() {
    let found = said(
      """
      以下是行政長官李承澤今日會見傳媒的談話內容：
      行政長官：施政的最終目的是改善市民的生活質素。
      記者：會否增加撥款？
      行政長官：我們會把每一分錢都用在有需要的市民身上。
      """)
    #expect(found.map(\.speaker) == ["李承澤", "李承澤"])
  }

  @Test func labelsInCapitalsAreNames() {
    let found = said(
      """
      KELLY O’DWYER: The plan of this government is delivering jobs in every state of the country.
      JOURNALIST: Will the drought cost jobs?
      KELLY O’DWYER: Farmers need water and certainty far more than they need another inquiry.
      """)
    #expect(found.map(\.speaker) == ["Kelly O’Dwyer", "Kelly O’Dwyer"])
  }

  @Test func anAnswerIsOfWhomTheTitleInterviews() {
    let text = """
      # 专访林建国教授：港口的下一站
      问：港口怎样转型？
      答：港口转型的关键在于把人留住，而不是把塔吊建得更高。
      """
    #expect(said(text + "\n林建国教授长期研究港口。").map(\.speaker) == ["林建国"])
  }

  @Test func anAnswerWithoutANameIsNobodys() {
    #expect(said("问：会议是否会签署协议？\n答：我们希望会议取得成功，也愿意为此作出努力。").isEmpty)
    #expect(
      said("Q: Do you plan your books?\nA: A plan is a promise to be bored for three years.")
        .isEmpty)
  }

  @Test func oneLabelOfSomebodyKnownSpeaksItsParagraph() {
    let found = said("林建国：没有坚实的技术基础，就不可能建成现代化的港口。\n这段话出自林建国市长去年的报告。")
    #expect(found.map(\.speaker) == ["林建国"])
  }

  @Test func captionsAndEnumerationsAreNoLabels() {
    #expect(SpeakerLabel("SUBJECTS: Labour force figures") == nil)
    #expect(SpeakerLabel("SUPPLEMENTARY INFORMATION: The agency plans to amend it.") == nil)
    #expect(SpeakerLabel("ADDRESSES: Ada Brennan, Director, Harbour Office.") == nil)
    #expect(SpeakerLabel("ADA BRENNAN: The harbour is open.") != nil)
    #expect(SpeakerLabel("一是：加强基础研究。") == nil)
    #expect(SpeakerLabel("Note: the figures are provisional") == nil)
  }
}
