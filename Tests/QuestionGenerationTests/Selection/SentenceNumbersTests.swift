import Testing

@testable import QuestionGeneration

@Suite struct SentenceNumbersTests {
  @Test func numbersAndYearsOfTheSameSentenceAreThoseBeside() {
    let year = Candidate.sample("____年，渔船为31艘。", answer: "2024", asked: .year)
    let number = Candidate.sample("2024年，渔船为____艘。", answer: "31", asked: .number)
    let term = Candidate.sample("2024年，____为31艘。", answer: "渔船")
    let elsewhere = Candidate.sample("____年，渔船为31艘。", answer: "2019", asked: .year, article: 1)
    let numbers = SentenceNumbers([year, number, term, elsewhere])
    #expect(numbers.asked(beside: term) == ["2024", "31"])
    #expect(numbers.asked(beside: year) == ["31"])
    #expect(numbers.asked(beside: elsewhere).isEmpty)
  }
}
