import MemoryModel
import Testing

struct LeechRuleTests {
  private func card(_ lapses: Int) -> Card {
    Card(
      phase: .review, memory: MemoryState(stability: 1, difficulty: 5),
      due: Moment(secondsSince1970: 0), lastReview: Moment(secondsSince1970: 0), lapses: lapses,
      reviews: 50)
  }

  @Test func aLeechIsMadeAtEightLapsesThenAtEveryFourth() {
    let made = (0..<24).filter { LeechRule.becomesLeech(from: card($0), to: card($0 + 1)) }
    #expect(made == [7, 11, 15, 19, 23])
  }

  @Test func anAnswerWithoutALapseMakesNone() {
    for lapses in 0..<24 {
      #expect(!LeechRule.becomesLeech(from: card(lapses), to: card(lapses)))
    }
  }
}
