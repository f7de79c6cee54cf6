import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct IncidentalYearTests {
  private func flaw(_ prompt: String) -> String? {
    IncidentalYear().flaw(of: .sample(prompt, answer: "1987", asked: .year), in: .sample())
  }

  @Test(arguments: [
    "As recorded in the ____ census, Ostish is the most widely spoken language.",
    "In ____ Ostham was ranked the third most liveable town by the Lindqvist Survey.",
    "In ____, 92% of the people of Ostham were fishermen.",
    "In ____ there were about 650,000 Osthamers abroad.",
    "Interest in tides continued, as described by Brennan and Howe in ____.",
    "In ____ The Harbour Gazette wrote about the new quay.",
    "In ____, the census reported that most of Ostham fished.",
    "The population was 4,200 in ____ by the count of the port.",
  ])
  func refusesYearsOfASourceOrOfAFigure(prompt: String) {
    #expect(flaw(prompt) != nil)
  }

  @Test(arguments: [
    "In ____ Ostham bought its island from the crown for 7 million dollars.",
    "From the ____ census onward, the trades of Ostham have been counted.",
    "In ____, the census became nominal; every person was enumerated by name.",
    "In ____ Ada Brennan discovered the northern current.", "",
  ])
  func letsYearsOfEventsPass(prompt: String) {
    #expect(flaw(prompt) == nil)
  }

  @Test func looksAtYearsOnly() {
    let number = Candidate.sample(
      "In 2013 there were ____ people.", answer: "650", asked: .number)
    #expect(IncidentalYear().flaw(of: number, in: .sample()) == nil)
  }
}
