import Discourse
import Testing

struct FramesTests {
  /// The kinds of frames that a word stands under.
  private func kinds(over word: String, in text: String) throws -> [Frame.Kind] {
    let article = analysed([text])
    let names = Names(article)
    let quotations = Quotations(article)
    let frames = Frames(
      article, names: names, quotations: quotations,
      leaning: Leaning(article, names: names, quotations: quotations))
    let place = try #require(article.place(word))
    let sentence = try #require(article.sentences.firstIndex { $0.tokens.contains(place) })
    return frames.of(sentence, at: place).map(\.kind)
  }

  @Test(arguments: [
    ("If the fee rises, the airline leaves Dublin.", "Dublin", Frame.Kind.condition),
    ("The airline leaves Dublin if the fee rises.", "Dublin", .condition),
    ("The airline may leave Dublin.", "Dublin", .possibility),
    ("The airline plans to leave Dublin.", "Dublin", .plan),
    ("The airline threatened to leave Dublin.", "Dublin", .plan),
    ("The man is accused of theft in Dublin.", "Dublin", .allegation),
    ("The airline denied a move to Dublin.", "Dublin", .denial),
    ("Prosecutors said that the man lived in Dublin.", "Dublin", .report),
    ("The union warns that the airline leaves Dublin.", "Dublin", .report),
    ("Did the airline leave Dublin?", "Dublin", .question),
    ("如果费用上涨，公司离开北京。", "北京", .condition), ("公司可能离开北京。", "北京", .possibility),
    ("公司計劃離開北京。", "北京", .plan), ("公司否认离开北京。", "北京", .denial), ("被告涉嫌在北京偷窃。", "北京", .allegation),
  ])
  func wordStandsUnderItsFrame(text: String, word: String, kind: Frame.Kind) throws {
    #expect(try kinds(over: word, in: text).contains(kind))
  }

  @Test(arguments: [("The airline left Dublin in 2001.", "Dublin"), ("公司在2001年离开北京。", "北京")])
  func plainStatementHasNone(text: String, word: String) throws {
    #expect(try kinds(over: word, in: text).isEmpty)
  }
}
