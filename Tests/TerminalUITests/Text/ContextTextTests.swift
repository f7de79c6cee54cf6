import MemoryModel
import PracticeSession
import QuestionBank
import Testing

@testable import TerminalUI

@Suite struct ContextTextTests {
  private func text(
    _ question: Question = ScreenSamples.leaning, _ language: ScreenLanguage = .chinese,
    _ change: (inout ArticleEntry) -> Void = { _ in }
  ) -> ContextText {
    var article = ScreenSamples.article
    change(&article)
    return ContextText(
      AskedQuestion(question: question, articles: [article], bankTitle: ""), Words(language))
  }

  private func lines(_ text: ContextText, _ width: Int) -> [String] {
    text.lines({ LineWrapper(width: width).lines(of: StyledText($0, .dim)) }, width: width)
      .map(\.text)
  }

  @Test func neverMoreThanThreeLinesAndNoneTooLong() {
    for question in [ScreenSamples.leaning, ScreenSamples.leaningEnglish] {
      for width in 6...200 {
        let lines = lines(text(question), width)
        #expect((1...3).contains(lines.count))
        for line in lines { #expect(CellWidth.of(line) <= width) }
      }
    }
  }

  @Test func sentencesBeforeAreCutBeforeAnythingElseIs() {
    for width in [30, 40, 60] {
      let shown = lines(text(), width).joined()
      #expect(shown.contains("“该部”：工业和信息化部 “当年”：2024年"), "\(width)")
    }
    #expect(lines(text(), 40)[0].hasPrefix("…"))
    let english = lines(text(ScreenSamples.leaningEnglish), 40).joined(separator: " ")
    #expect(english.hasSuffix("until March. Ruth Ansell:"))
  }

  @Test func theTitleIsCutBeforeAuthorAndDate() {
    #expect(text().source(in: 80) == "《加快发展人工智能产业》，高文，2025-02-24")
    #expect(text().source(in: 40) == "《加快发展人工智能…》，高文，2025-02-24")
    #expect(text(ScreenSamples.leaning, .english).source() == "“加快发展人工智能产业”, 高文, 2025-02-24")
  }

  @Test func whatWouldGiveTheAnswerAwayIsNotShown() {
    #expect(text { $0.title = "突破880万架" }.source() == "高文，2025-02-24")
    #expect(
      text {
        $0.title = nil
        $0.author = nil
        $0.date = nil
      }.source() == nil)
    var question = ScreenSamples.leaning
    question.context[0].text = "其中880万架是新的。"
    #expect(text(question).context == "“该部”：工业和信息化部 “当年”：2024年")
  }

  @Test func plainLinesSayItAboveThePrompt() throws {
    let screens = ScreenSamples.screens([ScreenSamples.leaning], .english)
    let showing = try #require(screens.session.stage.showing)
    let lines = PlainText(Words(.english)).question(showing, screens.session.place)
    #expect(lines[2] == "“加快发展人工智能产业”, 高文, 2025-02-24")
    #expect(lines[3].hasPrefix("工业和信息化部上月") && lines[3].hasSuffix("“当年”：2024年"))
    #expect(lines[4] == ScreenSamples.leaning.prompt)
  }
}
