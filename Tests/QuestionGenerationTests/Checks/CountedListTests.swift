import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct CountedListTests {
  private func flaw(_ prompt: String, _ value: Double) -> String? {
    CountedList().flaw(of: .count(prompt, value), in: .sample())
  }

  @Test(arguments: [
    ("全市有____个区：东区、西区、南区、北区。", 4.0), ("全市有____个区，即东区、西区、南区和北区。", 4),
    ("先后印发____部法规：《甲法》《乙法》《丙法》。", 3),
    ("The ____ members are France, Italy, Spain and Malta.", 4),
  ])
  func refusesCountsOfWhatThePromptLists(prompt: String, value: Double) {
    #expect(flaw(prompt, value) != nil)
  }

  @Test(arguments: [
    ("全市有____个区。", 4.0), ("全市有____个区，包括东区、西区等。", 9), ("The island has ____ lighthouses.", 4),
    ("全市共有____家企业：甲、乙、丙、丁。", 400),
  ])
  func letsCountsPassThatCannotBeCounted(prompt: String, value: Double) {
    #expect(flaw(prompt, value) == nil)
  }

  @Test func letsWhatIsNoWholeSmallNumberPass() {
    #expect(flaw("长____米：甲、乙、丙。", 1) == nil)
    var candidate = Candidate.count("约____：甲、乙、丙。", 3)
    candidate.figure?.value = .range(3, 4)
    #expect(CountedList().flaw(of: candidate, in: .sample()) == nil)
    candidate.figure = nil
    #expect(CountedList().flaw(of: candidate, in: .sample()) == nil)
  }
}
