import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct AnswerInPromptTests {
  private func flaw(_ candidate: Candidate) -> String? {
    AnswerInPrompt().flaw(of: candidate, in: .sample())
  }

  @Test(arguments: [
    ("新质生产力是创新起主导作用，要加快培育____。", "新质生产力"),
    ("他说“新质 生产力”很重要，要发展____。", "新质生产力"),
    ("The Moon landing was a ____ for all.", "Moon"),
    ("THE GIANT LEAP was a ____ for mankind.", "giant leap"),
    ("To govern well is the art of ____ for all.", "governing"),
  ])
  func refusesWordsThatThePromptShows(prompt: String, answer: String) {
    #expect(flaw(.sample(prompt, answer: answer)) != nil)
  }

  @Test func refusesANameOfWhichThePromptShowsAPart() {
    let prompt = "The Howe current was discovered by ____ in 1950."
    #expect(flaw(.sample(prompt, answer: "Arthur Howe", asked: .term(.name))) != nil)
    #expect(flaw(.sample(prompt, answer: "Ada Brennan", asked: .term(.name))) == nil)
  }

  @Test(arguments: [
    ("要加快培育和发展____。", "新质生产力"),
    ("人工智能是引领这一轮变革的____。", "战略性技术"),
    ("We choose to go to the ____ in this decade.", "Moon"),
    ("The republic rests on the ____ of its citizens.", "vigilance"),
  ])
  func letsWordsPassThatThePromptDoesNotShow(prompt: String, answer: String) {
    #expect(flaw(.sample(prompt, answer: answer)) == nil)
  }

  @Test(arguments: [
    ("2024年产量____万吨，比上年多12万吨。", "12"), ("In 1962 the cost was $____ and later $4.5.", "4.5"),
    ("共____家，其中12。", "12"), ("共____家，其中 1,590 家。", "1,590"),
  ])
  func refusesNumbersThatThePromptShows(prompt: String, answer: String) {
    #expect(flaw(.sample(prompt, answer: answer, asked: .number)) != nil)
  }

  @Test(arguments: [
    ("2012年产量____万吨。", "12"), ("产量____万吨，比上年多12.5万吨。", "12"), ("产量____万吨，比上年多3.12万吨。", "12"),
    ("共____家，其中1,120家。", "120"), ("In 1962 the cost was $____.", "62"),
  ])
  func letsNumbersPassThatAreOnlyPartOfLongerOnes(prompt: String, answer: String) {
    #expect(flaw(.sample(prompt, answer: answer, asked: .number)) == nil)
  }

  @Test func aNumberStandsInATextExactlyWhereItsDigitsAreNotContinued() {
    for number in ["7", "12", "3.5"] {
      for around in ["家", " ", "。", "x", ",", "."] {
        #expect(AnswerInPrompt.holdsNumber(number, in: "共\(around)\(number)\(around)有"))
      }
      for digit in ["1", ".1", ",1"] {
        #expect(!AnswerInPrompt.holdsNumber(number, in: "共 \(number)\(digit) 有"))
      }
      #expect(!AnswerInPrompt.holdsNumber(number, in: "共9\(number)有"))
      #expect(!AnswerInPrompt.holdsNumber(number, in: "共9.\(number)有"))
    }
  }
}
