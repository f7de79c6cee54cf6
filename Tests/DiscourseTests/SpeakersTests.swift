import Discourse
import Testing

struct SpeakersTests {
  /// Who says a word of an article, as words; the empty string is its author.
  private func speaker(of word: String, in article: ArticleAnalysis) -> String? {
    let names = Names(article)
    let quotations = Quotations(article)
    let speakers = Speakers(
      article, names: names, quotations: quotations,
      leaning: Leaning(article, names: names, quotations: quotations))
    guard let place = article.place(word),
      let sentence = article.sentences.firstIndex(where: { $0.tokens.contains(place) })
    else { return "no such word" }
    return speakers.speaker(of: sentence, at: place).map { $0.tokens.map(article.words) ?? "" }
  }

  @Test(arguments: [
    "\"Fares will fall,\" said David Bonderman in Dublin.",
    "David Bonderman said: \"Fares will fall.\"", "David Bonderman said that fares will fall.",
    "Fares will fall, David Bonderman said.",
    "Mr David Bonderman flew to Dublin. He said that fares will fall.",
    "David Bonderman said planes were cheap. \"Costs are low and they will fall each year,\" he added.",
  ])
  func verbOfSayingTellsWho(text: String) {
    #expect(speaker(of: "will", in: analysed([text])) == "David Bonderman")
  }

  @Test(arguments: ["马化腾表示，科技会改变世界。", "马化腾说：“科技会改变世界。”", "“科技会改变世界。”马化腾说。"])
  func chineseVerbOfSayingTellsWho(text: String) {
    #expect(speaker(of: "世界", in: analysed([text])) == "马化腾")
  }

  @Test func quotationGoesOnInTheNextParagraph() {
    let article = analysed([
      "David Bonderman said: “Fares will fall.", "“And the planes are cheaper than before.”",
    ])
    #expect(speaker(of: "cheaper", in: article) == "David Bonderman")
  }

  @Test func transcriptIsSpokenByItsLabels() {
    let article = analysed([
      "Anna Reed: Where did you go?", "Peter Heller: We went to Vienna.", "It was cold there.",
      "Anna Reed: And then?", "Peter Heller: Home.",
    ])
    #expect(speaker(of: "Vienna", in: article) == "Peter Heller")
    #expect(speaker(of: "cold", in: article) == "Peter Heller")
    #expect(speaker(of: "go", in: article) == "Anna Reed")
  }

  @Test func speechIsSaidByItsAuthor() {
    let words = "We must act, and I ask you to help us in our work, for we can build our future. "
    let article = analysed([String(repeating: words, count: 6)], author: "Anna Reed")
    #expect(speaker(of: "future", in: article) == "")
  }

  @Test func plainStatementIsSaidByNobody() {
    let article = analysed(["Ryanair has ordered 70 planes. It was told of the price."])
    #expect(speaker(of: "planes", in: article) == nil)
    #expect(speaker(of: "price", in: article) == nil)
  }
}
