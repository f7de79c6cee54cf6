import Testing

@testable import QuestionGeneration

@Suite struct EnglishClausesTests {
  private func shown(_ text: String, _ gap: String) -> String {
    let passage = Passage(text)
    guard let range = passage.first(gap, in: passage.all) else { return "" }
    return passage.string(EnglishClauses(passage: passage).shown(for: range))
  }

  @Test func aClauseBetweenSemicolonsStandsAlone() {
    let text =
      "The fleet of Ostham had 420 ships in the spring of 1911; wool was the main cargo of most of them in 1912."
    #expect(shown(text, "420") == "The fleet of Ostham had 420 ships in the spring of 1911")
    #expect(
      shown(text, "1912") == "wool was the main cargo of most of them in 1912."
        || shown(text, "1912") == text)
  }

  @Test(arguments: [
    // The only date, a list, a pronoun, the same noun again.
    "The census of 1911 was the first in Ostham; about 420 ships were counted in the harbour.",
    "The town paid for the lay-up of the fleet; the sale of its boats; and for a program of 420 ships.",
    "Pay is a large item of the town in 1946; it will total 420 million dollars in the fiscal year.",
    "The Ostham Music Awards are held every year; the awards were first held in 1965 by 420 men.",
  ])
  func whatLeansOnAnotherClauseStays(text: String) {
    #expect(shown(text, "420") == text)
  }

  @Test func aLongSentenceLosesAClauseOfItsOwn() {
    let text =
      "In the year to June 2018, dairy products accounted for 17.7 per cent of all exports of the port of Ostham, and the largest company of the town was controlling almost one-third of the trade."
    #expect(
      shown(text, "17.7")
        == "In the year to June 2018, dairy products accounted for 17.7 per cent of all exports of the port of Ostham"
    )
    let relative =
      "In 1840, the chiefs of the northern islands and the governor of the colony signed the treaty of 420 words at Ostham, which declared the crown's rule over all of the islands of the north."
    #expect(shown(relative, "420").hasSuffix("at Ostham"))
  }

  @Test func aPredicateBehindButGoesUnlessNotStandsBefore() {
    let text =
      "Unemployment in the port of Ostham stood above 10 per cent in 1991 and in 1992, following the crash of the old exchange, but eventually fell to a record low of all years in 2007."
    #expect(shown(text, "10").hasSuffix("the old exchange"))
    let contrast =
      "The town of Ostham did not pay its 10 guards out of its own chest in 1991 and in 1992, following the crash of the old exchange, but borrowed from the island of the north in 1993."
    #expect(shown(contrast, "10") == contrast)
  }

  @Test func whatWasDoneAtAnotherDateGoes() {
    #expect(
      shown(
        "In 1893 Ostham was the first town to grant women the vote and in 1894 opened a court.",
        "1893")
        == "In 1893 Ostham was the first town to grant women the vote")
    #expect(
      shown("In 1841, Ostham became a colony of the island and in 1907 it became a town.", "1841")
        == "In 1841, Ostham became a colony of the island")
    let both = "In 1841 the harbour of Ostham was enlarged by 420 men and in 1842 alone."
    #expect(shown(both, "420") == both)
  }

  @Test func shortSentencesStayWhole() {
    let text = "In 1840 the chiefs signed a treaty of 420 words, and the governor was glad."
    #expect(shown(text, "420") == text)
  }
}
