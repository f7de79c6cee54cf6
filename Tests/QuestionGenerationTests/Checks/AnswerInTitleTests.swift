import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct AnswerInTitleTests {
  private let context = CheckContext.sample(titles: ["海上风电的绿色转型", "A Bridge for the Islands", ""])

  @Test(arguments: [("绿色转型", 0), ("海上风电", 0), ("islands", 1), ("bridge", 1)])
  func refusesAnswersThatTheTitleShows(answer: String, article: Int) {
    let candidate = Candidate.sample("要实现____。", answer: answer, article: article)
    #expect(AnswerInTitle().flaw(of: candidate, in: context) != nil)
  }

  @Test(arguments: [("绿色转型", 1), ("关键部件", 0), ("ferries", 1), ("islands", 2)])
  func letsAnswersPassThatTheTitleDoesNotShow(answer: String, article: Int) {
    let candidate = Candidate.sample("要实现____。", answer: answer, article: article)
    #expect(AnswerInTitle().flaw(of: candidate, in: context) == nil)
  }

  @Test func looksAtTheTitleOfEveryArticleThatStatesTheFact() {
    var candidate = Candidate.sample("要实现____。", answer: "绿色转型", article: 1)
    candidate.places.append(Candidate.Place(article: 0, paragraph: 0, range: 0..<1))
    #expect(AnswerInTitle().flaw(of: candidate, in: context) != nil)
  }

  @Test func refusesANumberThatTheTitleShowsWithItsUnit() {
    var candidate = Candidate.sample("共____家企业。", answer: "100", asked: .number)
    candidate.beside = ("共", "家企业。")
    #expect(AnswerInTitle().flaw(of: candidate, in: .sample(titles: ["港口有100家企业"])) != nil)
    for title in ["港口有1100家企业", "港口有100艘渔船", "港口的企业", ""] {
      #expect(AnswerInTitle().flaw(of: candidate, in: .sample(titles: [title])) == nil)
    }
  }
}
