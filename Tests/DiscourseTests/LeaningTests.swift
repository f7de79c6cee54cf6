import Discourse
import Testing

struct LeaningTests {
  /// What the words of a kind in a sentence mean, as words of the article; nil where nothing outside the sentence was found.
  private func antecedents(
    _ kind: Lean.Kind, in sentence: Int, of article: ArticleAnalysis
  ) -> [String?] {
    Leaning(article).leans(of: sentence).filter { $0.kind == kind }.map { lean in
      guard case .antecedent(let tokens) = lean.meaning else { return nil }
      return article.words(tokens)
    }
  }

  private func meanings(
    _ kind: Lean.Kind, in sentence: Int, of article: ArticleAnalysis
  ) -> [Lean.Meaning] {
    Leaning(article).leans(of: sentence).filter { $0.kind == kind }.map(\.meaning)
  }

  @Test func pronounIsTheOnlyPersonOfTheSentenceBefore() {
    let article = analysed([
      "Charles Fillmore studied linguistics in Michigan. He received a doctorate in 1961."
    ])
    #expect(antecedents(.person, in: 1, of: article) == ["Charles Fillmore"])
  }

  @Test func ofTwoPersonsNeitherIsMeant() {
    let article = analysed([
      "A letter from Charles Fillmore to Peter Heller was found. He received a doctorate in 1961."
    ])
    #expect(meanings(.person, in: 1, of: article) == [.unresolved])
  }

  @Test func formOfAddressTellsWhom() {
    let article = analysed([
      "Mr Norman Blake and Mrs Helen Reed spoke in Leeds. Mrs Reed was first. She left at noon."
    ])
    #expect(antecedents(.person, in: 2, of: article) == ["Helen Reed"])
  }

  @Test func itIsTheSubjectBefore() {
    let article = analysed([
      "Ryanair has placed an order for 70 planes. It also has an option for more."
    ])
    #expect(antecedents(.thing, in: 1, of: article) == ["Ryanair"])
  }

  @Test(arguments: [
    "It is clear that prices will rise.", "It was reported that prices rose.",
    "It seems that prices rose.",
  ])
  func itBeforeAClauseIsNothing(sentence: String) {
    let article = analysed(["Ryanair is an airline. " + sentence])
    #expect(meanings(.thing, in: 1, of: article) == [.sentence])
  }

  @Test func definiteNounIsWhatTheArticleCallsByIt() {
    let article = analysed([
      "Budget airline Ryanair has ordered planes. The airline said that fares would fall."
    ])
    #expect(antecedents(.definite, in: 1, of: article) == ["Ryanair"])
  }

  @Test(arguments: ["南京体育中心在十月重新开放。该中心举行了长跑。", "南京體育中心在十月重新開放。該中心舉行了長跑。"])
  func chineseDemonstrativeIsTheNameThatEndsInItsNoun(text: String) {
    let article = analysed([text])
    #expect(antecedents(.demonstrative, in: 1, of: article) == [String(text.prefix(6))])
  }

  @Test(arguments: ["王小云出生于1966年。她毕业于山东大学。", "王小雲出生於1966年。她畢業於山東大學。"])
  func chinesePronounIsTheSubjectBefore(text: String) {
    let article = analysed([text])
    #expect(antecedents(.person, in: 1, of: article) == [String(text.prefix(3))])
  }

  @Test func emptyArticleLeansOnNothing() {
    #expect(Leaning(analysed([])).leans(of: 0).isEmpty)
  }
}
