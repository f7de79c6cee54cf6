import Testing

@testable import QuestionGeneration

@Suite struct EnglishPromptTests {
  @Test(arguments: [
    ("total --of all --ships", "total—of all—ships"), ("a port--of stone", "a port—of stone"),
    ("a well-kept port", "a well-kept port"), ("", ""), ("---", "—"),
  ])
  func twoHyphensAreADash(text: String, dashed: String) {
    #expect(EnglishPrompt.dashed(text) == dashed)
    #expect(EnglishPrompt.dashed(dashed) == dashed)
  }

  @Test func aDateHasASpaceBeforeItsYear() {
    let passage = Passage("The balance on June 30,1946 was 28,000 dollars and 1,234,567 cents.")
    let gap = passage.first("28,000", in: passage.all) ?? 0..<0
    #expect(
      EnglishPrompt(passage).prompt(for: gap)
        == "The balance on June 30, 1946 was ____ dollars and 1,234,567 cents.")
  }

  @Test(arguments: [
    (
      "The port can still save 120 ships, but quick action is needed, he added.", "120",
      "The port can still save ____ ships, but quick action is needed."
    ),
    (
      "The port can still save 120 ships, the mayor added.", "120",
      "The port can still save ____ ships, the mayor added."
    ),
  ])
  func whoAddedItGoesWhereNobodyIsNamed(text: String, number: String, prompt: String) throws {
    let passage = Passage(text)
    let gap = try #require(passage.first(number, in: passage.all))
    #expect(EnglishPrompt(passage).prompt(for: gap) == prompt)
  }

  @Test(arguments: [
    ("The Harbour Act of 1945 cost much.", nil), ("In 1945 it cost much.", "1945"),
    ("In the 1950s it cost much.", "1950s"), ("It cost much.", nil),
  ])
  func theYearOfALawIsNoPeriod(text: String, year: String?) {
    #expect(EnglishPeriod.first(in: Passage(text)) == year)
  }
}
