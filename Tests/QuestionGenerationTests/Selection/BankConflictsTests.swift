import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct BankConflictsTests {
  private let text = "The old lighthouse at Cape Norrin was built of grey granite by Welsh masons."

  private func draft(_ candidate: Candidate) -> ChoiceMaker.Draft {
    ChoiceMaker.Draft(
      candidate: candidate, fact: QuestionIdentity.fact(candidate), isCloze: true)
  }

  private var stone: ChoiceMaker.Draft {
    draft(
      .sample(text.replacing("granite", with: Question.gap), answer: "granite"))
  }

  /// Another sentence that says the same of the lighthouse, and asks another thing.
  private var masons: ChoiceMaker.Draft {
    draft(
      .sample(
        "The old lighthouse at Cape Norrin was built of grey granite by ____ masons.",
        answer: "Welsh", paragraph: 1))
  }

  private var other: ChoiceMaker.Draft {
    draft(.sample("The ferry to Dunmore takes ____ on deck.", answer: "bicycles", paragraph: 2))
  }

  private func question(_ draft: ChoiceMaker.Draft, in articles: [SourceArticle]) -> Question {
    // Each paragraph of the article is the text, with a line feed behind it.
    let length = text.utf8.count
    let start = draft.candidate.places[0].paragraph * (length + 1)
    return Question(
      id: QuestionIdentity.question(draft.fact, .cloze), fact: draft.fact, kind: .cloze,
      topic: .term, language: "en", prompt: draft.candidate.prompt,
      answer: draft.candidate.answer, importance: 0.1,
      evidence: [
        Evidence(
          article: articles[0].entry.id, paragraph: draft.candidate.places[0].paragraph,
          spans: [Span(start, start + length)], text: draft.candidate.statement)
      ])
  }

  private func left(_ drafts: [ChoiceMaker.Draft], kept: [ChoiceMaker.Draft]) -> [FactID] {
    let articles = [SampleSources.plain("\(text)\n\(text)\n\(text)\n")]
    var ledger = Ledger(articles: articles, read: [])
    let questions = kept.map { question($0, in: articles) }
    let left = BankConflicts(
      kept: questions, places: KeptPlaces(questions, articles: articles),
      articles: articles.map(\.entry.id)
    ).without(drafts, ledger: &ledger).map(\.fact)
    #expect(ledger.refusals.count == drafts.count - left.count)
    #expect(ledger.refusals.allSatisfy { $0.check == "BankConflicts" && $0.other != nil })
    return left
  }

  @Test func whatTheBankAsksIsNotShownByANewQuestion() {
    #expect(left([masons], kept: [stone]) == [])
    #expect(left([stone, masons, other], kept: [stone]) == [stone.fact, other.fact])
  }

  @Test func anEmptyBankStandsInNobodysWay() {
    #expect(left([stone, masons], kept: []) == [stone.fact, masons.fact])
  }

  @Test func aFactOfTheBankIsLetThrough() {
    #expect(left([stone], kept: [stone, other]) == [stone.fact])
  }

  @Test func wordsThatAreAskedInPartAreAskedOnce() {
    let longer = draft(
      .sample(
        "The old lighthouse at Cape Norrin was built of ____ by Welsh masons.",
        answer: "grey granite"))
    #expect(left([longer], kept: [stone]) == [])
  }

  @Test func whereAPlaceIsOfOtherWordsTheWordsCount() {
    let longer = draft(
      .sample(
        "The old lighthouse at Cape Norrin was built of ____ by Welsh masons.",
        answer: "grey granite"))
    let articles = [SampleSources.plain(text)]
    var old = question(stone, in: articles)
    old.evidence[0].spans = [Span(0, 1)]
    let places = KeptPlaces([old], articles: articles)
    #expect(places.stands(inTheWayOf: longer.candidate) == old)
  }
}
