import QuestionBank
import Testing

@testable import QuestionGeneration

/// What happens to a bank's questions where newer rules ask the same bytes.
@Suite struct RemakeTests {
  private let sources = SampleTexts.sources

  private func made(
    _ existing: [Question] = [], isRemake: Bool = false, limit: FactLimit = .all
  ) -> Generation {
    QuestionGenerator(settings: .init(limit: limit)).generate(
      from: sources, existing: existing, isRemake: isRemake)
  }

  /// The same questions as another version of the program would have called them, in other words.
  private func renamed(_ questions: [Question]) -> [Question] {
    questions.map { question in
      var old = question
      old.id = QuestionID(rawValue: String(question.id.rawValue.reversed()) + "0")
      old.fact = FactID(rawValue: String(question.fact.rawValue.reversed()) + "0")
      old.origins = nil
      return old
    }
  }

  @Test func nothingNewIsAskedOfBytesThatKeptQuestionsAsk() {
    let fresh = made().outcomes.map(\.question)
    let old = renamed(fresh)
    let after = made(old)
    #expect(Set(after.outcomes.map(\.question.id)) == Set(old.map(\.id)))
    #expect(after.outcomes.allSatisfy { $0.question.status == .active && $0.fate != .new })
    // One form of each fact alone is left alone, too.
    let clozes = old.filter { $0.kind == .cloze }
    let asked = Set(clozes.map(\.fact))
    for outcome in made(clozes).outcomes where outcome.fate == .new {
      #expect(!asked.contains(outcome.question.fact))
      let twins = fresh.filter { $0.id == outcome.question.id }
      #expect(
        twins.allSatisfy { twin in
          !clozes.contains { $0.prompt == twin.prompt && $0.answer == twin.answer }
        })
    }
  }

  @Test func aRemakeKeepsTheIDsWhereTheBytesAreTheSame() {
    let fresh = made().outcomes.map(\.question)
    let old = renamed(fresh)
    let remade = made(old, isRemake: true).outcomes.map(\.question).filter { $0.status == .active }
    #expect(Set(remade.map(\.id)) == Set(old.map(\.id)))
    for question in remade {
      #expect(old.first { $0.id == question.id }?.answer == question.answer)
    }
    // Questions of one fact carry one fact.
    let facts = Dictionary(grouping: remade, by: \.fact).mapValues(\.count)
    #expect(facts.count == Set(fresh.map(\.fact)).count)
  }

  @Test func remakingTwiceIsRemakingOnce() {
    for limit in [FactLimit.usual, .facts(6), .all] {
      let old = renamed(Array(made().outcomes.map(\.question).prefix(9)))
      let once = made(old, isRemake: true, limit: limit).outcomes.map(\.question)
      let twice = made(once, isRemake: true, limit: limit)
      #expect(twice.outcomes.map(\.question) == once)
      #expect(made(once, limit: limit).outcomes.map(\.question) == once)
    }
  }

  @Test func whatARemakeLeavesOutDoesNotComeBackWithItsFact() throws {
    var odd = try #require(made().outcomes.map(\.question).first { $0.kind == .cloze })
    // Some words of the evidence that no rule would ask for.
    odd.id = QuestionID(rawValue: "0123456789abcdef")
    odd.fact = FactID(rawValue: "fedcba9876543210")
    odd.answer = String(odd.evidence[0].text.prefix(1))
    odd.figure = nil
    let remade = made([odd], isRemake: true).outcomes.map(\.question)
    let gone = try #require(remade.first { $0.id == odd.id })
    #expect(gone.status == .retired)
    #expect(gone.isOutdated)
    let after = made(remade).outcomes.map(\.question)
    #expect(after.first { $0.id == odd.id } == gone)
  }

  @Test func aLimitTakesNothingOfARemakeAwayThatIsAskedAgain() {
    let all = made().outcomes.map(\.question)
    let remade = made(all, isRemake: true, limit: .facts(1)).outcomes
    #expect(remade.allSatisfy { $0.question.status == .active })
    #expect(remade.count == all.count)
  }
}
