import QuestionBank
import Testing

@testable import QuestionGeneration

/// Laws that tie the questions of one set of articles to those of another.
@Suite struct GeneratorLawsTests {
  private func made(_ sources: [SourceArticle], limit: FactLimit = .all) -> Generation {
    QuestionGenerator(settings: .init(limit: limit)).generate(from: sources, existing: [])
  }

  /// What is asked of a text alone: prompts with their answers and context, in order.
  private func asked(_ text: String, limit: FactLimit = .all) -> [String] {
    made([SampleSources.plain(text)], limit: limit).outcomes.map(\.question).map(Self.shown)
  }

  private static func shown(_ question: Question) -> String {
    ([question.kind.rawValue] + question.context.map(\.text) + [question.prompt, question.answer])
      .joined(separator: " | ")
  }

  /// Names of a kind that the models know equally well, as the sample texts have them and other ones.
  private static let renamings: [(text: String, from: [String], to: [String])] = [
    (SampleTexts.lighthouse, ["Holloway", "Margaret"], ["Marchetti", "Elizabeth"]),
    (SampleTexts.lighthouse, ["Norrin"], ["Dunmore"]),
    (SampleTexts.teaVillage, ["林建国"], ["王志强"]), (SampleTexts.teaVillage, ["青岛"], ["武汉"]),
    (SampleTexts.teaVillage, ["青岛"], ["南京"]),
    (SampleTexts.teaVillage, ["摩洛哥"], ["西班牙"]), (SampleTexts.lighthouse, ["Dublin"], ["Glasgow"]),
    (SampleTexts.lighthouse, ["Helen Reed"], ["Anna Blake"]),
  ]

  @Test(arguments: 0..<8)
  func anotherNameGivesTheSameQuestionsWithTheOtherName(number: Int) {
    let (text, from, to) = Self.renamings[number]
    func renamed(_ words: String) -> String {
      zip(from, to).reduce(words) { $0.replacing($1.0, with: $1.1) }
    }
    let before = Set(asked(text).map(renamed))
    let after = Set(asked(renamed(text)))
    #expect(before.subtracting(after) == [])
    #expect(after.subtracting(before) == [])
    #expect(!after.isEmpty)
  }

  @Test func twoRunsGiveTheSameBytes() throws {
    for limit in [FactLimit.usual, .all] {
      let once = made(SampleTexts.sources, limit: limit)
      let again = made(SampleTexts.sources, limit: limit)
      #expect(once.outcomes.map(\.question) == again.outcomes.map(\.question))
      #expect(once.refused == again.refused)
      #expect(once.coverage == again.coverage)
    }
  }

  @Test(arguments: 0..<SampleTexts.all.count)
  func anotherArticleBesideItChangesNoPromptAndNoAnswer(number: Int) {
    let sources = SampleTexts.sources
    let own = sources[number]
    func wordings(_ generation: Generation) -> Set<String> {
      Set(
        generation.outcomes.map(\.question)
          .filter { $0.evidence.contains { $0.article == own.entry.id } }
          .map { "\($0.prompt) | \($0.answer) | \($0.fact)" })
    }
    for limit in [FactLimit.usual, .all] {
      let alone = wordings(made([own], limit: limit))
      #expect(alone == wordings(made(sources, limit: limit)))
      for other in sources where other.entry.id != own.entry.id {
        #expect(alone == wordings(made([own, other], limit: limit)))
      }
    }
  }

  @Test func everySampleIsAskedSomething() {
    for text in SampleTexts.all {
      #expect(!asked(text, limit: .usual).isEmpty, "\(text.prefix(30))")
    }
  }

  @Test func moreIsTheUsualAndMore() {
    let all = Set(made(SampleTexts.sources, limit: .all).outcomes.map(\.question.id))
    let usual = Set(made(SampleTexts.sources, limit: .usual).outcomes.map(\.question.id))
    #expect(usual.isSubset(of: all) && usual.count < all.count)
  }

  @Test func everyCandidateIsAskedOrRefused() {
    for limit in [FactLimit.usual, .facts(3), .all] {
      for source in SampleTexts.sources {
        let generation = made([source], limit: limit)
        let facts = Set(generation.outcomes.map(\.question.fact)).count
        #expect(generation.coverage.map(\.candidates) == [facts + generation.refused.count])
      }
    }
  }

  @Test func everyScoreOfARefusalIsALogarithmOfAChance() {
    for refusal in made(SampleTexts.sources, limit: .facts(1)).refused {
      #expect(refusal.score.map { $0 <= 0 } ?? true)
    }
  }
}
