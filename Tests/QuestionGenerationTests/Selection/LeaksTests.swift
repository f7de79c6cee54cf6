import Testing

@testable import QuestionGeneration

@Suite struct LeaksTests {
  private func entry(_ prompt: String, _ answer: String, before: String? = nil) -> Leaks.Entry {
    Leaks.Entry(.sample(prompt, answer: answer, before: before))
  }

  private func conflict(_ new: Leaks.Entry, with old: Leaks.Entry...) -> Leaks.Conflict? {
    var leaks = Leaks()
    for entry in old { leaks.add(entry) }
    return leaks.conflict(of: new)
  }

  private let stone = (
    "The old lighthouse at Cape Norrin was built of ____ by Welsh masons.", "granite"
  )
  private let masons = (
    "The old lighthouse at Cape Norrin was built of granite by Welsh ____.", "masons"
  )

  @Test func nothingStandsInTheWayOfTheFirst() {
    #expect(conflict(entry(stone.0, stone.1)) == nil)
  }

  @Test func twoGapsOfOneSentenceShowEachOther() {
    #expect(conflict(entry(masons.0, masons.1), with: entry(stone.0, stone.1)) != nil)
    #expect(conflict(entry(stone.0, stone.1), with: entry(masons.0, masons.1)) != nil)
  }

  @Test func twoGapsOfOneSentenceGoTogetherWhereThatIsAllowed() {
    var leaks = Leaks()
    leaks.add(entry(stone.0, stone.1))
    let second = entry(masons.0, masons.1)
    #expect(leaks.conflict(of: second, isSecond: true) == nil)
  }

  @Test func theSameAnswerOfTheSameSentenceIsTheSame() {
    let found = conflict(entry(stone.0, stone.1), with: entry(stone.0, stone.1))
    #expect(found?.other == "granite")
    #expect(found?.shows == .prompt && found?.isShown == .prompt)
  }

  @Test func sentencesWithOtherWordsDoNotClash() {
    let other = entry("The ferry to Dunmore carries bicycles and ____ in summer.", "granite")
    #expect(conflict(other, with: entry(stone.0, stone.1)) == nil)
    let chinese = entry("渡轮夏天还运____和自行车。", "花岗岩")
    #expect(conflict(chinese, with: entry("白石湾的灯塔是用____砌成的。", "花岗岩")) == nil)
  }

  @Test func aSentenceBeforeThatHoldsAnotherQuestionGivesItsAnswerAway() throws {
    let whole = stone.0.replacing("____", with: stone.1)
    let leaning = entry("Each of them was paid ____ shillings a week.", "eleven", before: whole)
    let found = try #require(conflict(leaning, with: entry(stone.0, stone.1)))
    #expect(found.shows == .context && found.isShown == nil)
    let turned = try #require(conflict(entry(stone.0, stone.1), with: leaning))
    #expect(turned.shows == nil && turned.isShown == .context)
  }

  @Test func whatAPromptCanBeReadWithoutCanBeTakenAway() throws {
    let whole = stone.0.replacing("____", with: stone.1)
    var leaning = entry("Each of them was paid ____ shillings a week.", "eleven", before: whole)
    leaning.optional = leaning.context
    leaning.context = []
    #expect(conflict(leaning, with: entry(stone.0, stone.1))?.shows == .optional)
    var leaks = Leaks()
    leaks.add(leaning)
    let found = try #require(leaks.conflict(of: entry(stone.0, stone.1)))
    #expect(found.isShown == .optional)
    leaks.removeOptional(of: found.number)
    #expect(leaks.conflict(of: entry(stone.0, stone.1)) == nil)
  }

  @Test func clashingDoesNotDependOnWhichCameFirst() {
    let entries = SampleTexts.all.flatMap {
      ArticleQuestions(SampleSources.plain($0), number: 0).candidates.prefix(12).map(
        Leaks.Entry.init)
    }
    for one in entries {
      for other in entries {
        #expect((conflict(one, with: other) == nil) == (conflict(other, with: one) == nil))
      }
    }
  }
}
