import Testing

@testable import QuestionGeneration

@Suite struct EnglishNounPhrasesTests {
  private func phrases(_ text: String, bank: [String] = []) -> [String] {
    let passage = Passage(text)
    let lexicon = EnglishLexicon((bank + [text]).map(SampleSources.sentence))
    return EnglishNounPhrases(passage, in: passage.all, lexicon: lexicon).phrases().map {
      passage.string($0.range)
    }
  }

  @Test(arguments: [
    ("We must keep the unexpended balances of the harbour fund.", "unexpended balances"),
    ("The town cannot live on accumulated savings.", "accumulated savings"),
    ("They asked for a healthy regional economy.", "healthy regional economy"),
    ("Nothing can stop the rising tide.", "rising tide"),
    (
      "The council answers to the International Bank for Reconstruction and Development.",
      "International Bank for Reconstruction and Development"
    ),
    ("It was built by the Harbour Finance Corporation.", "Harbour Finance Corporation"),
  ])
  func aPhraseWithCertainBordersIsFoundWhole(text: String, phrase: String) {
    #expect(phrases(text).contains(phrase), "\(phrases(text))")
  }

  @Test(arguments: [
    // A predicate behind its noun, a verb with its object, a participle, an adjective that says something of it.
    "The beliefs for which our forebears fought remain.",
    "They can never again wage aggressive warfare.",
    "Rents have been rising, causing difficulties everywhere.",
    "No agency is accountable to all.",
    "Much of the money will remain unspent.",
    "This region intends to remain master of its house.",
    "The plan contemplates expenditures of many kinds.",
  ])
  func whatMayHoldAPredicateIsNone(text: String) {
    for broken in [
      "forebears fought", "wage aggressive warfare", "causing difficulties", "agency accountable",
      "remain unspent", "region intends", "plan contemplates expenditures",
    ] {
      #expect(!phrases(text).contains(broken))
    }
  }

  @Test(arguments: [
    (
      "They gave to the Relief and Rehabilitation Administration of the port.",
      "Rehabilitation Administration"
    ),
    ("They asked for Federal help with the bridge.", "Federal"),
    ("State and local governments pay for it.", "local governments"),
    ("It is the Government's duty.", "Government's"),
  ])
  func halfOfANameOrOfAPairIsNone(text: String, half: String) {
    #expect(!phrases(text).contains(half), "\(phrases(text))")
  }

  @Test func numbersAndMonthsAreNoPart() {
    for phrase in phrases(
      "In the past four months the two ports met in March of the fiscal year 1946.")
    {
      #expect(!phrase.contains("four") && !phrase.contains("March") && !phrase.contains("1946"))
    }
  }

  @Test func linkedPhrasesHoldBoth() {
    let text = "The bridge broke the chains of deep poverty."
    let passage = Passage(text)
    let finder = EnglishNounPhrases(
      passage, in: passage.all, lexicon: EnglishLexicon([SampleSources.sentence(text)]))
    #expect(
      finder.linked(finder.phrases()).map { passage.string($0.range) } == ["chains of deep poverty"]
    )
  }

  @Test(arguments: ["", " ", "…", "A", "a a a a", "“", "1 2 3", "Ünïcödé Wörds ñ"])
  func anyTextIsReadWithoutFault(text: String) {
    let found = phrases(text)
    #expect(found.allSatisfy { text.contains($0) })
  }
}
