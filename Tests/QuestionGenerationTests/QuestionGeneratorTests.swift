import QuestionBank
import Testing

@testable import QuestionGeneration

/// What the generator promises of every bank.
@Suite struct QuestionGeneratorTests {
  private let generator = QuestionGenerator()

  private func made(
    _ sources: [SourceArticle], existing: [Question] = [], limit: FactLimit = .usual
  ) -> Generation {
    QuestionGenerator(settings: .init(limit: limit)).generate(from: sources, existing: existing)
  }

  private func questions(_ generation: Generation) -> [Question] {
    generation.outcomes.map(\.question)
  }

  // MARK: From nothing

  @Test func sampleArticlesGiveQuestionsOfBothKindsAndOfWordsAndFiguresInEachLanguage() {
    let questions = questions(made(SampleTexts.sources, limit: .all))
    for language in ["zh-Hans", "en"] {
      let own = questions.filter { $0.language == language }
      for kind in Question.Kind.allCases {
        #expect(own.contains { $0.kind == kind && $0.topic == .figure }, "\(language) \(kind)")
      }
      for topic in [Question.Topic.date, .name, .term] {
        #expect(own.contains { $0.topic == topic }, "\(language) \(topic)")
      }
    }
  }

  @Test func everyQuestionOfSampleArticlesIsSound() {
    for (source, text) in zip(SampleTexts.sources, SampleTexts.all) {
      #expect(QuestionFlaws.all(in: made([source], limit: .all), text: text) == [])
    }
    #expect(QuestionFlaws.all(in: made(SampleTexts.sources, limit: .all)) == [])
  }

  @Test func everyQuestionFromNothingIsNewAndActiveAndLiesWithItsFirstEvidence() {
    for outcome in made(SampleTexts.sources).outcomes {
      #expect(outcome.fate == .new)
      #expect(outcome.question.status == .active)
      #expect(outcome.home == outcome.question.evidence[0].article)
    }
  }

  @Test func outcomesGoByImportanceThenById() {
    let questions = questions(made(SampleTexts.sources))
    for (left, right) in zip(questions, questions.dropFirst()) {
      #expect(
        left.importance > right.importance
          || (left.importance == right.importance && left.id < right.id))
    }
  }

  @Test func orderOfArticlesDoesNotMatter() {
    let sources = SampleTexts.sources
    let once = made(sources)
    for shift in [1, 4] {
      let turned = made(Array(sources[shift...] + sources[..<shift]))
      #expect(questions(turned) == questions(once))
      #expect(turned.refused == once.refused)
    }
    #expect(questions(made(sources.reversed())) == questions(once))
  }

  @Test func fileNamesDoNotMatter() {
    let renamed = SampleTexts.all.enumerated().map {
      SampleSources.plain($0.element, name: "\(9 - $0.offset)-other.md")
    }
    #expect(questions(made(renamed)) == questions(made(SampleTexts.sources)))
  }

  @Test func theSameSentenceInTwoArticlesIsAskedOnceWithBothAsEvidence() throws {
    let sentence = "2021年，白石村的茶叶首次出口到摩洛哥，全年出口额达到2700万元。"
    #expect(SampleTexts.teaVillage.contains(sentence))
    let sources = [SampleTexts.teaVillage, SampleTexts.chineseSecondNews + "\n" + sentence].map {
      SampleSources.plain($0)
    }
    let asking = questions(made(sources, limit: .all)).filter { $0.answer == "2700万元" }
    #expect(!asking.isEmpty)
    for question in asking {
      #expect(Set(question.evidence.map(\.article)) == Set(sources.map(\.entry.id)), "\(question)")
    }
  }

  @Test func siblingsShareTheirFactAndNothingElseDoes() {
    let byFact = Dictionary(grouping: questions(made(SampleTexts.sources)), by: \.fact)
    for (_, siblings) in byFact {
      #expect(Set(siblings.map(\.kind)).count == siblings.count)
      #expect(Set(siblings.map(\.answer)).count == 1)
    }
  }

  @Test func theSecondFormOfAFactMattersLessThanTheFirst() {
    let all = questions(made(SampleTexts.sources, limit: .all))
    var pairs = 0
    for forms in Dictionary(grouping: all, by: \.fact).values where forms.count == 2 {
      let choice = forms.first { $0.kind == .multipleChoice }
      let cloze = forms.first { $0.kind == .cloze }
      #expect(choice?.importance ?? 0 > cloze?.importance ?? 1)
      pairs += 1
    }
    #expect(pairs > 0)
  }

  @Test func nothingGivesNothing() {
    let generation = made([])
    #expect(generation.outcomes.isEmpty && generation.refused.isEmpty)
    #expect(generation.coverage.isEmpty)
    let empty = made([SampleSources.plain("\n\n")])
    #expect(empty.outcomes.isEmpty)
    #expect(empty.coverage.map(\.sentences) == [0])
  }

  @Test func progressRisesToOne() {
    var shares: [Double] = []
    _ = generator.generate(from: SampleTexts.sources, existing: []) { shares.append($0) }
    #expect(shares == shares.sorted())
    #expect(shares.last == 1)
  }

  // MARK: Account

  @Test func coverageCountsTheSentencesAndQuestionsOfEachArticle() {
    let sources = SampleTexts.sources
    let generation = made(sources)
    #expect(Set(generation.coverage.map(\.article)) == Set(sources.map(\.entry.id)))
    for found in generation.coverage {
      let proven = questions(generation).filter { question in
        question.evidence.contains { $0.article == found.article }
      }
      #expect(found.questions == proven.count)
      #expect(found.sentences > 0)
    }
  }

  @Test func everyRefusalNamesItsArticleItsWordsAndItsReason() {
    let ids = Set(SampleTexts.sources.map(\.entry.id))
    let refused = made(SampleTexts.sources, limit: .facts(2)).refused
    #expect(!refused.isEmpty)
    for refusal in refused {
      #expect(ids.contains(refusal.article))
      #expect(!refusal.text.isEmpty && !refusal.reason.isEmpty && !refusal.check.isEmpty)
    }
  }

  // MARK: Again

  @Test func generatingAgainKeepsEveryQuestionAsItWas() {
    for limit in [FactLimit.usual, .facts(8), .all] {
      let first = made(SampleTexts.sources, limit: limit)
      let second = made(SampleTexts.sources, existing: questions(first), limit: limit)
      #expect(questions(second) == questions(first), "\(limit)")
      #expect(second.outcomes.allSatisfy { $0.fate == .kept }, "\(limit)")
    }
  }

  @Test func generatingAgainKeepsEachArticleAloneToo() {
    for source in SampleTexts.sources {
      let first = made([source])
      let second = made([source], existing: questions(first))
      #expect(second.outcomes.filter { $0.fate != .kept }.map(\.question.prompt) == [])
    }
  }

  @Test(arguments: [0, 2, 4])
  func removingAnArticleRetiresWhatItAloneProvesAndBringingItBackRestores(number: Int) {
    let sources = SampleTexts.sources
    let all = made(sources, limit: .facts(60))
    let gone = sources[number].entry.id
    var fewer = sources
    fewer.remove(at: number)
    let without = made(fewer, existing: questions(all), limit: .facts(60))
    let before = Dictionary(uniqueKeysWithValues: questions(all).map { ($0.id, $0) })
    for outcome in without.outcomes {
      guard let old = before[outcome.question.id] else { continue }
      let stands = old.evidence.contains { $0.article != gone }
      #expect((outcome.question.status == .active) == stands)
      #expect((outcome.fate == .retired) == !stands)
      #expect(outcome.question.prompt == old.prompt && outcome.question.answer == old.answer)
    }
    #expect(Set(before.keys).isSubset(of: without.outcomes.map(\.question.id)))
    let again = made(sources, existing: questions(without), limit: .facts(60))
    for outcome in again.outcomes {
      guard let old = before[outcome.question.id] else { continue }
      #expect(outcome.question.status == .active)
      #expect(outcome.question.prompt == old.prompt && outcome.question.answer == old.answer)
      let wasRetired = old.evidence.allSatisfy { $0.article == gone }
      #expect((outcome.fate == .restored) == wasRetired)
    }
    #expect(Set(before.keys).isSubset(of: again.outcomes.map(\.question.id)))
  }

  @Test func retiredQuestionsThatStayRetiredAreKept() {
    let all = questions(made(SampleTexts.sources))
    let retired = made([], existing: all)
    #expect(retired.outcomes.allSatisfy { $0.fate == .retired })
    let again = made([], existing: questions(retired))
    #expect(again.outcomes.allSatisfy { $0.fate == .kept && $0.question.status == .retired })
    #expect(Set(questions(again).map(\.id)) == Set(all.map(\.id)))
  }

  @Test(arguments: [1, 2, 5])
  func addingAnArticleLeavesIdPromptAnswerAndKindOfTheOthers(number: Int) {
    let sources = SampleTexts.sources
    var fewer = sources
    fewer.remove(at: number)
    let before = questions(made(fewer))
    let after = made(sources, existing: before)
    let now = Dictionary(uniqueKeysWithValues: questions(after).map { ($0.id, $0) })
    for old in before {
      #expect(now[old.id]?.prompt == old.prompt)
      #expect(now[old.id]?.answer == old.answer)
      #expect(now[old.id]?.kind == old.kind)
      #expect(now[old.id]?.fact == old.fact)
      #expect(now[old.id]?.status == .active)
    }
    #expect(QuestionFlaws.all(in: after) == [])
  }

  @Test func anArticleThatCannotBeReadNowKeepsItsQuestions() {
    let sources = SampleTexts.sources
    let all = questions(made(sources))
    let hidden = sources[0].entry.id
    let after = generator.generate(
      from: Array(sources.dropFirst()), existing: all, unreadable: [hidden])
    for old in all {
      let now = after.outcomes.first { $0.question.id == old.id }
      #expect(now?.question.status == .active)
      #expect(now?.question.evidence == old.evidence)
    }
  }

  @Test func textThatMovesKeepsItsQuestions() {
    let before = SampleTexts.englishReport
    let moved = before.replacingFirst("# Counting", with: "A note by the publisher.\n# Counting")
    let old = questions(made([SampleSources.plain(before)]))
    let now = made([SampleSources.plain(moved)], existing: old)
    let byID = Dictionary(uniqueKeysWithValues: questions(now).map { ($0.id, $0) })
    for question in old {
      #expect(byID[question.id]?.status == .active)
      #expect(byID[question.id]?.prompt == question.prompt)
    }
    #expect(QuestionFlaws.all(in: now, text: moved) == [])
  }

  // MARK: Limit

  @Test(arguments: [0, 1, 5, 12])
  func aLimitIsKeptFromNothing(limit: Int) {
    let facts = Set(questions(made(SampleTexts.sources, limit: .facts(limit))).map(\.fact))
    #expect(facts.count == limit)
  }

  @Test(arguments: [0, 1, 10])
  func aLimitNeverTakesOutAKeptQuestion(limit: Int) {
    let all = questions(made(SampleTexts.sources, limit: .all))
    #expect(Set(all.map(\.fact)).count > limit)
    let after = made(SampleTexts.sources, existing: all, limit: .facts(limit))
    #expect(after.outcomes.allSatisfy { $0.fate == .kept })
    #expect(questions(after) == all)
  }

  @Test func aLimitLeavesSomethingOfEveryLongArticle() {
    let sources = SampleTexts.sources
    let coverage = made(sources, limit: .facts(24)).coverage
    #expect(coverage.filter { $0.questions == 0 }.count <= 1)
  }
}

extension String {
  /// With the first occurrence of words replaced.
  fileprivate func replacingFirst(_ words: String, with others: String) -> String {
    guard let place = firstRange(of: words) else { return self }
    return self[..<place.lowerBound] + others + self[place.upperBound...]
  }
}
