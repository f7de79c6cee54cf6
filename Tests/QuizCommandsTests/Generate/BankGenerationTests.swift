import QuestionBank
import QuestionGeneration
import TestSupport
import Testing

@testable import QuizCommands

@Suite struct BankGenerationTests {
  private func outcome(_ question: Question, _ fate: Generation.Fate) -> Generation.Outcome {
    .init(question: question, home: question.evidence[0].article, fate: fate)
  }

  @Test func questionThatTheGeneratorDoesNotNameIsRetiredNotLost() {
    let generation = Generation(
      outcomes: [outcome(SampleBank.choice, .kept)], refused: [], coverage: [])
    let result = BankGeneration(generation, existing: [SampleBank.cloze, SampleBank.choice])
    #expect(result.placed.map(\.question.id) == [SampleBank.choice.id, SampleBank.cloze.id])
    #expect(result.placed.map(\.question.status) == [.active, .retired])
    #expect(result.changes.map(\.fate) == [.kept, .retired])
  }

  @Test func ledgerAccountsForEveryCandidate() {
    let article = SampleBank.harbourEntry.id
    func refusal(_ reason: String) -> Generation.Refusal {
      .init(article: article, text: "It is.", answer: nil, reason: reason, check: "Check")
    }
    let generation = Generation(
      outcomes: [], refused: [refusal("undated"), refusal("too short"), refusal("undated")],
      coverage: [.init(article: article, sentences: 9, candidates: 5, questions: 2)])
    let ledger = GenerateReport.Ledger(generation, articles: [SampleBank.harbourEntry])
    #expect(ledger.counts.made == 5)
    #expect(ledger.counts.kept == 2)
    #expect(ledger.counts.refused == 3)
    #expect(ledger.counts.byReason == ["undated": 2, "too short": 1])
    #expect(ledger.articles.map(\.path) == ["articles/harbour.txt"])
  }

  @Test func reasonsStandTheMostFrequentFirst() {
    let ordered = GenerateWords.ordered(["b": 1, "a": 1, "c": 2])
    #expect(ordered.map(\.reason) == ["c", "a", "b"])
    #expect(ordered.map(\.count) == [2, 1, 1])
  }
}
