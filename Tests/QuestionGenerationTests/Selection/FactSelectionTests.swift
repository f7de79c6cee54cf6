import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct FactSelectionTests {
  private func chosen(_ candidates: [Candidate]) -> (
    chosen: [Candidate], refused: [Generation.Refusal]
  ) {
    var ledger = Ledger(articles: [SampleSources.plain("A text.")], read: [])
    let chosen = FactSelection.chosen(from: candidates, ledger: &ledger)
    return (chosen, ledger.refusals)
  }

  private let best = Candidate.sample(
    "The lighthouse at Norrin was built of ____ by Welsh masons.", answer: "granite", score: -100)
  private let second = Candidate.sample(
    "The lighthouse at Norrin was built of granite by Welsh ____.", answer: "masons", score: -200)
  private let other = Candidate.sample(
    "The ferry to Dunmore carries ____ in summer.", answer: "bicycles", paragraph: 1, score: -300)

  @Test func aSecondGapOfASentenceComesBehindAllFirstOnes() {
    let result = chosen([best, second, other])
    #expect(result.chosen.map(\.answer) == ["granite", "bicycles", "masons"])
    #expect(result.chosen.map(\.isUsual) == [true, true, true])
    #expect(result.chosen.map(\.isSecond) == [false, false, true])
    #expect(result.refused.isEmpty)
  }

  @Test func anAnswerIsAskedOnceAnArticle() {
    var twin = other
    twin.gapWords = best.gapWords
    let result = chosen([best, twin])
    #expect(result.chosen.map(\.answer) == ["granite"])
    #expect(result.refused.map(\.answer) == [twin.answer])
  }

  @Test func whatIsHardlyWorthAskingIsNotUsual() {
    for (score, isUsual) in [
      (FactSelection.least + 1, false), (FactSelection.usual, false),
      (FactSelection.usual + 1, true), (0, true),
    ] {
      var candidate = best
      candidate.score = score
      let result = chosen([candidate])
      #expect(result.chosen.map(\.isUsual) == [isUsual], "\(score)")
    }
  }

  @Test func whatReadersWouldHardlyUseIsNotUsual() {
    for (quality, isUsual) in [
      (FactSelection.usualQuality, false), (FactSelection.usualQuality + 1, true),
    ] {
      var candidate = best
      candidate.quality = quality
      #expect(chosen([candidate]).chosen.map(\.isUsual) == [isUsual])
    }
  }

  @Test func whatIsNotWorthAskingIsNoCandidate() {
    for text in SampleTexts.all {
      let made = ArticleQuestions(SampleSources.plain(text), number: 0)
      #expect(made.candidates.allSatisfy { $0.score > FactSelection.least })
    }
  }

  @Test func noSentenceIsAskedMoreOftenThanItsBound() {
    let words = ["granite", "slate", "oak", "glass", "brass", "lead", "copper", "iron"]
    let text = "The masons brought " + words.joined(separator: ", ") + " to Norrin by sea."
    let candidates = words.map {
      Candidate.sample(text.replacing($0, with: Question.gap, maxReplacements: 1), answer: $0)
    }
    let result = chosen(candidates)
    #expect(result.chosen.count <= FactSelection.perSentence)
    #expect(result.chosen.count { $0.isUsual } <= FactSelection.usualPerSentence)
    #expect(result.chosen.count + result.refused.count == candidates.count)
  }

  @Test func whatOthersSayInTheSameWordsIsRefused() {
    let again = Candidate.sample(
      "The lighthouse at Norrin was built of granite by ____ masons.", answer: "Welsh",
      paragraph: 4, score: -400)
    let result = chosen([best, again])
    #expect(result.chosen.map(\.answer) == ["granite"])
    #expect(result.refused.map(\.other) == ["granite"])
  }

  @Test func ofRealArticlesNothingIsLostAndAtMostTwoGapsOfASentenceAreUsual() {
    for text in SampleTexts.all {
      let candidates = ArticleQuestions(SampleSources.plain(text), number: 0).candidates
      let result = chosen(candidates)
      #expect(result.chosen.count + result.refused.count == candidates.count)
      struct Place: Hashable { var paragraph, start: Int }
      var usual: [Place: Int] = [:]
      for candidate in result.chosen where candidate.isUsual {
        let place = candidate.places[0]
        usual[Place(paragraph: place.paragraph, start: place.range.lowerBound), default: 0] += 1
      }
      #expect(usual.values.allSatisfy { $0 <= FactSelection.usualPerSentence })
      #expect(Set(result.chosen.map(\.gapWords)).count == result.chosen.count)
    }
  }
}
