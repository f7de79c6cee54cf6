import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct AnswerLengthTests {
  private func flaw(_ answer: String, _ asked: Candidate.Asked, _ language: TextLanguage) -> String?
  {
    AnswerLength().flaw(
      of: .sample("____", answer: answer, asked: asked, language: language), in: .sample())
  }

  @Test func chineseTermsHaveTwoToEighteenCharacters() {
    for count in 0...24 {
      let answer = String(repeating: "词", count: count)
      #expect((flaw(answer, .term(.phrase), .chinese) == nil) == (2...18).contains(count))
    }
  }

  @Test func englishTermsHaveFourToFortyLetters() {
    for count in 0...50 {
      let answer = String(repeating: "w", count: count)
      #expect((flaw(answer, .term(.phrase), .english) == nil) == (4...40).contains(count))
    }
  }

  @Test func numbersHaveOneToFourteenDigits() {
    for count in 0...20 {
      let answer = String(repeating: "1", count: count)
      #expect((flaw(answer, .number, .chinese) == nil) == (1...14).contains(count))
    }
  }

  @Test(arguments: [Candidate.Asked.title, .speaker, .occasion])
  func namesHaveTwoToSixtyCharacters(asked: Candidate.Asked) {
    for count in [0, 1, 2, 60, 61] {
      let answer = String(repeating: "名", count: count)
      #expect((flaw(answer, asked, .chinese) == nil) == (2...60).contains(count))
    }
  }

  @Test func marksAndSpacesDoNotCount() {
    #expect(flaw("《》", .title, .chinese) != nil)
    #expect(flaw("，。", .term(.phrase), .chinese) != nil)
    #expect(flaw("a - b", .term(.phrase), .english) != nil)
  }
}
