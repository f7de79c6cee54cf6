import ArticleReading
import Foundation
import QuestionBank
import Testing

@testable import QuestionGeneration

/// No text may make the generator trap, nor make it break what every question promises.
@Suite struct QuestionGeneratorRobustnessTests {
  /// How many texts are tried; `QUIZ_SEEDS` sets another number for a long run, which names each seed.
  private static let seeds = ProcessInfo.processInfo.environment["QUIZ_SEEDS"].flatMap(Int.init)
  private static let first =
    ProcessInfo.processInfo.environment["QUIZ_FIRST_SEED"].flatMap(Int.init) ?? 0

  @Test func randomTextsGiveSoundQuestions() throws {
    for seed in Self.first..<Self.first + (Self.seeds ?? 150) {
      if Self.seeds != nil { FileHandle.standardError.write(Data("seed \(seed)\n".utf8)) }
      var random = RandomText(seed: seed)
      let text = random.text()
      guard let sources = try? SampleSources.read(text) else { continue }
      let made = QuestionGenerator().generate(from: sources, existing: [])
      // A text with four underscores of its own gives prompts with more than one gap.
      if text.contains("____") { continue }
      for flaw in QuestionFlaws.all(in: made, text: text) {
        Issue.record("seed \(seed): \(flaw)")
      }
    }
  }

  @Test(arguments: ["风", "。", "《", "风电，"])
  func aParagraphOfFiftyThousandBytesOfOneThingGivesNoFlaw(fragment: String) throws {
    let text = String(repeating: fragment, count: 50_000 / fragment.utf8.count)
    let made = QuestionGenerator().generate(from: [SampleSources.plain(text)], existing: [])
    #expect(QuestionFlaws.all(in: made, text: text) == [])
  }

  @Test(arguments: ["“", "「", "\""], 1...6)
  func quotationsThatParagraphsInARowOpenAndNoneClosesAskNothingFalse(
    mark: String, paragraphs: Int
  ) throws {
    let words = [
      "The harbour was rebuilt by the town, said the mayor Anna Lind", "港口重建花了三年，林建国指出，全市为此投入12亿元",
    ]
    for words in words {
      let text = Array(repeating: mark + words, count: paragraphs).joined(separator: "\n\n")
      for whole in [text, text + mark, text + "\n\n" + words, words + "\n\n" + text] {
        let made = QuestionGenerator().generate(from: try SampleSources.read(whole), existing: [])
        #expect(QuestionFlaws.all(in: made, text: whole) == [])
      }
    }
  }

  @Test func manyParagraphsOfOneCharacterGiveNoQuestion() throws {
    let text = "风电与海岸的2024年。“”".map(String.init).joined(separator: "\n\n")
    #expect(
      QuestionGenerator().generate(from: try SampleSources.read(text), existing: []).outcomes
        .isEmpty)
  }
}
