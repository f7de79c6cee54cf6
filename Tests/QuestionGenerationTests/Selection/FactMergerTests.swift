import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct FactMergerTests {
  private let sources = [SampleSources.plain("A text."), SampleSources.plain("Another text.")]

  private func merged(_ candidates: [Candidate]) -> (merged: [Candidate], refused: Int) {
    var ledger = Ledger(articles: sources, read: [])
    let drafts = candidates.map {
      ChoiceMaker.Draft(candidate: $0, fact: QuestionIdentity.fact($0), isCloze: true)
    }
    let merged = FactMerger.merged(drafts, ledger: &ledger).map(\.candidate)
    return (merged, ledger.refusals.count)
  }

  private func stone(_ article: Int) -> Candidate {
    .sample("The lighthouse was built of ____ by masons.", answer: "granite", article: article)
  }

  @Test func oneGapOfOneSentenceInTwoArticlesIsOneFactWithBothPlaces() {
    let result = merged([stone(0), stone(1)])
    #expect(result.merged.count == 1 && result.refused == 1)
    #expect(result.merged.first?.places == stone(0).places + stone(1).places)
  }

  @Test func otherGapsAndOtherSentencesAreOtherFacts() {
    let masons = Candidate.sample(
      "The lighthouse was built of granite by ____.", answer: "masons", article: 1)
    let twice = Candidate.sample(
      "The lighthouse was built twice of ____ by masons.", answer: "granite", article: 1)
    let result = merged([stone(0), masons, twice])
    #expect(result.merged.map(\.prompt) == [stone(0), masons, twice].map(\.prompt))
    #expect(result.refused == 0)
  }

  @Test func whiteSpaceMakesNoOtherFact() {
    let spaced = Candidate.sample(
      "The lighthouse was  built of ____ by\u{A0}masons.", answer: "granite", article: 1)
    #expect(merged([stone(0), spaced]).merged.count == 1)
  }

  @Test func aWordThatStandsTwiceInItsSentenceIsProvedOnce() {
    var again = stone(0)
    again.places[0].gap = 0..<3
    let result = merged([stone(0), again])
    #expect(result.merged.map(\.places.count) == [1])
  }

  @Test func aFactHasNoMorePlacesThanItsBound() {
    let many = (0..<GenerationLimits.places + 20).map { number in
      Candidate.sample(
        "The lighthouse was built of ____ by masons.", answer: "granite", article: 1,
        paragraph: number)
    }
    let result = merged(many)
    #expect(result.merged.map(\.places.count) == [GenerationLimits.places])
    #expect(result.refused == many.count - 1)
  }
}
