import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct FactSelectionTests {
  private let text = "截至2024年底，我国渔业企业超4700家，累计培育400余家远洋企业。"

  private func made(_ prompts: [String], _ answer: String) -> CandidateMaker.Made {
    let all = prompts.map {
      Candidate.sample(
        $0, answer: answer, asked: .number, statement: text, topic: .figure, period: "2024年底")
    }
    return CandidateMaker.Made(candidate: all[0].with(Array(all.dropFirst())), sentence: 0)
  }

  private func chosen(_ items: [CandidateMaker.Made]) -> (prompts: [String], refused: [String]) {
    let articles = [SampleSources.plain(text)]
    let sentences = [SampleSources.sentence(text)]
    var ledger = Ledger(articles: articles, sentences: sentences)
    let chosen = FactSelection(articles: articles, sentences: sentences).chosen(
      from: items, ledger: &ledger)
    return (chosen.map(\.prompt), ledger.refusals.map(\.check))
  }

  @Test func theWordingIsTakenThatShowsNoOtherAnswer() {
    let first = made(["截至2024年底，我国渔业企业超____家。"], "4700")
    let second = made(
      ["截至2024年底，我国渔业企业超4700家，累计培育____余家远洋企业。", "截至2024年底，我国累计培育____余家远洋企业。"], "400")
    let result = chosen([first, second])
    #expect(
      Set(result.prompts) == ["截至2024年底，我国渔业企业超____家。", "截至2024年底，我国累计培育____余家远洋企业。"])
    #expect(result.refused.isEmpty)
  }

  @Test func whatShowsAnotherAnswerInEveryWordingIsRefused() {
    let first = made(["截至2024年底，我国渔业企业超____家。"], "4700")
    let second = made(["截至2024年底，我国渔业企业超4700家，累计培育____余家远洋企业。"], "400")
    let result = chosen([first, second])
    #expect(result.prompts.count == 1)
    #expect(result.refused == ["LeakFilter"])
  }

  private func item(_ prompt: String, _ answer: String, _ asked: Candidate.Asked, _ words: String)
    -> CandidateMaker.Made
  {
    CandidateMaker.Made(
      candidate: .sample(
        prompt, answer: answer, asked: asked, statement: words,
        topic: asked == .year ? .date : .quote), sentence: 0)
  }

  @Test func aYearLeavesOutWhatIsAskedOfItsQuotation() {
    let words = "加强海上潜在风险研判，维护渔民利益和海上安全"
    let term = item("在第九次集体学习时，林建国强调，要“加强海上____研判，维护渔民利益和海上安全”。", "潜在风险", .term(.phrase), words)
    let year = item(
      "____年11月，在第九次集体学习时，林建国强调，要“加强海上潜在风险研判，维护渔民利益和海上安全”。", "2018", .year, words)
    #expect(
      Set(chosen([term, year]).prompts) == [
        term.candidate.prompt, "____年11月，在第九次集体学习时，林建国强调，要“……维护渔民利益和海上安全”。",
      ])
  }

  @Test func theSameWordsAreNotAskedForAgainWithDots() {
    let words = "加强海上潜在风险研判，维护渔民利益和海上安全"
    let term = item("林建国强调，要“加强海上____研判，维护渔民利益和海上安全”。", "潜在风险", .term(.phrase), words)
    let occasion = item("“\(words)”——林建国的这一论述是在什么场合提出的？", "第九次集体学习", .occasion, words)
    #expect(chosen([term, occasion]).prompts.count == 1)
  }
}
