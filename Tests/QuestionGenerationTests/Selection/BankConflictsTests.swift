import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct BankConflictsTests {
  private let words = "加强海上潜在风险研判，维护渔民利益和海上安全"

  private func draft(_ prompt: String, _ answer: String, _ asked: Candidate.Asked)
    -> ChoiceMaker.Draft
  {
    let candidate = Candidate.sample(prompt, answer: answer, asked: asked, statement: words)
    return ChoiceMaker.Draft(candidate: candidate, fact: QuestionIdentity.fact(candidate))
  }

  private var term: ChoiceMaker.Draft {
    draft("林建国强调，要“加强海上____研判，维护渔民利益和海上安全”。", "潜在风险", .term(.phrase))
  }

  private var occasion: ChoiceMaker.Draft {
    draft("“\(words)”——林建国的这一论述是在什么场合提出的？", "第九次集体学习", .occasion)
  }

  private func question(_ draft: ChoiceMaker.Draft) -> Question {
    Question(
      id: QuestionIdentity.question(draft.fact, .cloze), fact: draft.fact, kind: .cloze,
      topic: .quote, language: "zh-Hans", prompt: draft.candidate.prompt,
      answer: draft.candidate.answer, importance: 0.1,
      evidence: [
        Evidence(
          article: ArticleID(rawValue: "a-1"), paragraph: 0, spans: [Span(0, 1)], text: words)
      ])
  }

  private func left(_ drafts: [ChoiceMaker.Draft], kept: [Question]) -> [FactID] {
    let articles = [SampleSources.plain("A text.")]
    var ledger = Ledger(articles: articles, sentences: [])
    let places = KeptPlaces(kept, articles: articles)
    let left = BankConflicts(kept: kept, places: places).without(drafts, ledger: &ledger).map(
      \.fact)
    #expect(ledger.refusals.count == drafts.count - left.count)
    return left
  }

  @Test func whatTheBankAsksIsNotShownByANewQuestion() {
    #expect(left([term, occasion], kept: [question(term)]) == [term.fact])
    #expect(left([occasion], kept: [question(term)]) == [])
  }

  @Test func anEmptyBankStandsInNobodysWay() {
    #expect(left([term, occasion], kept: []) == [term.fact, occasion.fact])
  }

  @Test func aFactIsAskedOnce() {
    #expect(left([term, term], kept: []) == [term.fact])
    #expect(left([term, term], kept: [question(term)]) == [term.fact])
  }
}
