import Foundation
import Testing

@testable import QuestionGeneration

/// No sentence may make a part of the generator trap, wherever it is asked to look.
@Suite struct PartsRobustnessTests {
  private static let seeds = ProcessInfo.processInfo.environment["QUIZ_SEEDS"].flatMap(Int.init)
  private static let first =
    ProcessInfo.processInfo.environment["QUIZ_FIRST_SEED"].flatMap(Int.init) ?? 0

  /// Random sentences, each with its number.
  private static func sentences(_ count: Int) -> [(seed: Int, passage: Passage)] {
    (first..<first + (seeds ?? count)).map { seed in
      var random = RandomText(seed: seed)
      return (seed, Passage(String(random.text().prefix(160))))
    }
  }

  private func name(_ seed: Int, _ part: String) {
    guard Self.seeds != nil else { return }
    FileHandle.standardError.write(Data("seed \(seed) \(part)\n".utf8))
  }

  @Test func attributionLooksFromEveryPlaceOfARandomSentence() {
    for (seed, passage) in Self.sentences(20) {
      name(seed, "attribution")
      for names in [Set<String>(), ["习近平", "王明", "李强"]] {
        let chinese = ChineseAttribution(people: ChinesePeople(names: names))
        for place in passage.all {
          for found in [
            chinese.before(place, in: passage, from: 0), chinese.after(place, in: passage),
            EnglishAttribution().before(place, in: passage, from: 0),
            EnglishAttribution().after(place, in: passage),
          ] {
            #expect(found?.leadStart.map { $0 <= place } ?? true)
            #expect(found?.speaker?.isEmpty != true)
          }
        }
      }
    }
  }

  @Test func promptsAreMadeForEveryNumberOfARandomSentence() {
    for (seed, passage) in Self.sentences(80) {
      name(seed, "prompt")
      for start in passage.all {
        for length in [1, 2, 4] where start + length <= passage.count {
          let gap = start..<start + length
          // Only what a figure can be is asked for.
          guard passage.characters[gap].allSatisfy({ $0.isNumber && !$0.isHan }) else { continue }
          if let result = ChinesePrompt(passage, inherited: "我国").prompt(for: gap) {
            #expect(result.text.components(of: "____") == 1)
          }
          _ = EnglishPrompt(passage).prompt(for: gap)
        }
      }
    }
  }

  @Test func partsLookAtEveryPlaceOfARandomSentence() {
    for (seed, passage) in Self.sentences(100) {
      name(seed, "parts")
      let clauses = ClauseSplitter.clauses(of: passage)
      for (left, right) in zip(clauses, clauses.dropFirst()) {
        #expect(left.upperBound <= right.lowerBound)
      }
      #expect(clauses.allSatisfy { !$0.isEmpty && $0.upperBound <= passage.count })
      for index in passage.all {
        if let period = ChinesePeriod.range(at: index, in: passage) {
          #expect(period.lowerBound == index && period.upperBound <= passage.count)
        }
      }
      let pairs = QuotationMarks.outermost(in: passage)
      for pair in pairs {
        #expect(pair.words.lowerBound == pair.marked.lowerBound + 1)
        #expect(pair.words.upperBound == pair.marked.upperBound - 1)
        _ = QuotationMarks.inner(of: pair, in: passage)
      }
      for (left, right) in zip(pairs, pairs.dropFirst()) {
        #expect(left.marked.upperBound <= right.marked.lowerBound)
      }
      _ = Occasion.chinese(in: passage.string)
      _ = Occasion.chinese(ofNote: passage.string)
      _ = Occasion.english(in: passage.string)
      _ = QuotationMarks.without(passage.string)
      _ = TextCleaning.chinese(passage.string)
      _ = AnswerInPrompt.holdsNumber("1", in: passage.string)
    }
  }

  @Test func gapsLieInTheirRangeAndDoNotBreakATerm() {
    for (seed, passage) in Self.sentences(30) {
      name(seed, "gaps")
      let lexicon = TermLexicon([SampleSources.sentence(passage.string)])
      for lower in stride(from: 0, to: passage.count, by: 7) {
        let range = lower..<passage.count
        let gaps =
          ChineseGapFinder(lexicon: lexicon, titleWords: []).gaps(in: range, of: passage)
          + EnglishGapFinder(
            lexicon: EnglishLexicon([SampleSources.sentence(passage.string)]), isStrict: false
          ).gaps(in: range, of: passage)
        for gap in gaps {
          #expect(gap.range.lowerBound >= range.lowerBound)
          #expect(gap.range.upperBound <= range.upperBound)
          #expect(passage.string(gap.range) == gap.text)
        }
      }
    }
  }
}
