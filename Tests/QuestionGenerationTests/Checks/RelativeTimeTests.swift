import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct RelativeTimeTests {
  private func flaw(
    _ prompt: String, topic: Question.Topic = .figure, form: Statement.Form? = nil
  ) -> String? {
    RelativeTime().flaw(
      of: .sample(prompt, answer: "12", asked: .number, topic: topic, form: form), in: .sample())
  }

  @Test(arguments: [
    "The Ostham Company Thursday announced sales of ____ ships.",
    "Almost 40 years later, in ____, the bank of Ostham failed.",
    "Last September the port of Ostham sold ____ ships.",
    "The fleet will cost ____ million dollars in the next fiscal year.",
    "The port now has ____ cranes.", "Trade has recently grown by ____ percent.",
    "Over the past five years the town built ____ schools.",
    "In a vote less than three years ago ____ men were for it.",
  ])
  func refusesTimesThatDependOnTheWriter(prompt: String) {
    #expect(flaw(prompt) != nil)
    #expect(flaw(prompt, topic: .quote, form: .own) != nil)
  }

  @Test(arguments: [
    "In September 1946 the port of Ostham sold ____ ships.",
    "Until now-forgotten wars ended, it held ____ guns.", "The last king of Ostham had ____ ships.",
    "In the fiscal year 1947 it will cost ____ million dollars.",
    "About 66 million years ago ____ kinds of birds lived.", "",
  ])
  func letsTimesOfTheirOwnPass(prompt: String) {
    #expect(flaw(prompt) == nil)
  }

  @Test func whatSomebodySaidMaySayToday() {
    #expect(
      flaw("Ada Finch said: “Today we open ____ gates.”", topic: .quote, form: .direct) == nil)
  }

  @Test func refusesChineseTimesOfTheWriterInTheGapToo() {
    for (prompt, answer) in [
      ("林建国强调，即将过去的____，是渔业的开局之年。", "癸卯兔年"), ("林建国强调，____的兔年，是渔业的开局之年。", "即將過去"),
    ] {
      #expect(RelativeTime().flaw(of: .sample(prompt, answer: answer), in: .sample()) != nil)
    }
    let fine = Candidate.sample("林建国强调，2023年是____的开局之年。", answer: "渔业")
    #expect(RelativeTime().flaw(of: fine, in: .sample()) == nil)
  }

  @Test(arguments: [
    "____岁的渔民在两个多月前退休。", "灯塔3天前点亮了____盏灯。", "____艘渔船在几年前出港。", "海岸市在过去____个月举办了多场会。",
  ])
  func refusesHowLongAgoSomethingWas(prompt: String) { #expect(flaw(prompt) != nil) }

  @Test(arguments: ["港口在6600万年前形成，有____层岩石。", "2020年前，港口有____艘渔船。", "前三个月，港口有____艘渔船。"])
  func letsChineseDatesPass(prompt: String) { #expect(flaw(prompt) == nil) }

  @Test func aDayOfTheWeekIsDatedByItsYear() {
    #expect(flaw("On Thursday, 4 March 2009, the port of Ostham sold ____ ships.") == nil)
  }
}
