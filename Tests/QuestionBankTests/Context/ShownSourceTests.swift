import QuestionBank
import TestSupport
import Testing

@Suite struct ShownSourceTests {
  private func source(
    _ answer: String, _ topic: Question.Topic, date: String = "2019-03-12"
  ) -> ShownSource {
    var question = SampleBank.cloze
    question.answer = answer
    question.topic = topic
    var article = SampleBank.article(
      "", path: "a.txt", title: "Forty ferries: the Heron and 412 others")
    article.author = "Clara Whitlow"
    article.date = date
    return ShownSource(of: article, for: question)
  }

  @Test func whatTellsNothingIsShown() {
    let shown = source("slipway", .term)
    #expect(shown.title == "Forty ferries: the Heron and 412 others")
    #expect(shown.author == "Clara Whitlow")
    #expect(shown.date == "2019-03-12")
    #expect(shown.withheld == [])
  }

  @Test(arguments: [
    ("the Heron", Question.Topic.name, [ShownSource.Detail.title]), ("412", .figure, [.title]),
    ("41", .figure, []), ("Clara Whitlow", .name, [.author]), ("2019", .date, [.date]),
    ("March 2019", .date, [.date]), ("2018", .date, []), ("12", .figure, []),
    ("2019年", .term, [.date]),
    ("3月12日", .date, [.date]), ("12 May 2018", .date, []),
  ])
  func whatGivesTheAnswerAwayIsWithheld(
    answer: String, topic: Question.Topic, withheld: [ShownSource.Detail]
  ) {
    let shown = source(answer, topic)
    #expect(shown.withheld == withheld)
    #expect((shown.title == nil) == withheld.contains(.title))
    #expect((shown.date == nil) == withheld.contains(.date))
  }

  @Test func whatTheArticleDoesNotHaveIsNotWithheld() {
    let shown = ShownSource(of: SampleBank.towerEntry, for: SampleBank.cloze)
    #expect(shown.author == nil)
    #expect(shown.withheld == [])
  }
}
