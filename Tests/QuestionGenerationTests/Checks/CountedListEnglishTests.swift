import Testing

@testable import QuestionGeneration

@Suite struct CountedListEnglishTests {
  private func flaw(_ prompt: String, _ value: Double) -> String? {
    CountedList().flaw(of: .count(prompt, value), in: .sample())
  }

  @Test func refusesCountsOfWhatIsNamedBehindTheGap() {
    let prompt =
      "Ostham is an old town, with 73 per cent of its people in ports, in the ____ large towns of Ash, Birch, Cove, and Dean."
    #expect(flaw(prompt, 4) != nil)
    #expect(flaw("其中有____个大港：东港、西港、南港。", 3) != nil)
  }

  @Test func letsOtherCountsPass() {
    #expect(flaw("In 1950 Ostham had ____ ports, 20 cranes, and a wall.", 7) == nil)
  }
}
