import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct SpeechShareTests {
  private func own(_ number: Int) -> Candidate {
    .sample(
      "Sentence \(number) of the speech asks for a ____ of the sea.", answer: "law \(number)",
      form: .own, speaker: "Ada Brennan")
  }

  private func cut(_ candidates: [Candidate], words: Int) -> (kept: [Candidate], refused: Int) {
    var ledger = Ledger(articles: [SampleSources.plain("A text.")], sentences: [])
    let kept = SpeechShare(words: [words]).cut(candidates, ledger: &ledger)
    return (kept, ledger.refusals.count)
  }

  @Test func aShortSpeechGivesAQuestionForSeventyFiveWordsOrSo() {
    let result = cut((0..<40).map(own), words: 750)
    #expect(result.kept.count == 8)
    #expect(result.refused == 32)
  }

  @Test func aLongSpeechGivesFewerForItsLength() {
    #expect(cut((0..<400).map(own), words: 25_000).kept.count == 20)
  }

  @Test func aLongSpeechIsNotAskedForEveryFigure() {
    let figures = (0..<60).map {
      Candidate.sample(
        "In 1947 the town of Ostham paid ____ dollars for pier \($0).", answer: "\(100 + $0)",
        asked: .number, topic: .figure)
    }
    #expect(cut([own(0)] + figures, words: 20_000).kept.count == 21)
    #expect(cut(figures, words: 20_000).kept.count == 60)
  }

  @Test func theFirstStayAndOthersThanOwnOnesToo() {
    let quotes = (0..<9).map {
      Candidate.sample("He said: “Law ____ holds \($0).”", answer: "x\($0)", form: .direct)
    }
    let result = cut((0..<9).map(own) + quotes, words: 10)
    #expect(result.kept.map(\.answer) == (0..<4).map { "law \($0)" } + quotes.map(\.answer))
  }

  @Test func ofNobodysSpeechOnlyTheMostStrikingIsAsked() {
    let nobodys = (0..<40).map { number in
      Candidate.sample(
        "Sentence \(number) of the speech asks for a ____ of the sea.", answer: "law \(number)",
        form: .own)
    }
    #expect(cut(nobodys, words: 1_300).kept.count == 3)
    #expect(cut(nobodys, words: 100).kept.count == 2)
  }

  @Test func aSpeechIsAskedForANameOnce() {
    let twice = (0..<2).map { number in
      Candidate.sample(
        "Sentence \(number) of the speech asks for help from ____.", answer: "Ostham", form: .own,
        speaker: "Ada Brennan")
    }
    #expect(cut(twice, words: 750).kept.count == 1)
  }
}
