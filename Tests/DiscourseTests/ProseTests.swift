import Discourse
import Testing

struct ProseTests {
  private func kinds(_ text: String) -> [Prose.Kind?] {
    let article = analysed([text])
    let prose = Prose(article)
    return article.sentences.indices.map { prose.kind(of: $0) }
  }

  @Test(arguments: [
    "Ryanair has placed an order for 70 Boeing 737-800 planes.",
    "2025年四大主导产业占GDP比重较2020年提高约14个百分点。",
    "He died in 2014.", "海南大學建設穩步推進。",
  ])
  func sentenceIsProse(text: String) {
    #expect(kinds(text) == [nil])
  }

  @Test(arguments: [
    "生命科学奖：卢煜明(2016年)、施一公(2017年)，李家洋、袁隆平、张启发(2018年)。", "责任编辑：郭明煜", "Image: NASA Bill Ingalls.",
    "2019 2,300 4,500 18 %", "http://images-of-elements.com/copper.php", "Fig. 3",
    "請加入成為月費訂戶，長期支持我們的工作。",
    "Subscribe now to read your paper.", "(credit: modification of work by Anna Reed)",
  ])
  func whatSaysNothingIsNone(text: String) {
    #expect(!kinds(text).isEmpty)
    #expect(kinds(text).allSatisfy { $0 != nil })
  }

  @Test(arguments: [
    "Le phare du cap a été construit en 1904 par des maçons venus de loin, et sa lampe porte à trente milles de la côte.",
    "Der Leuchtturm wurde 1904 von Maurern gebaut, die von weit her kamen, und seine Lampe reicht dreißig Meilen weit.",
    "岬の灯台は1904年に遠くから来た石工たちによって建てられ、その光は三十海里の沖まで届く。",
  ])
  func wordsOfAnotherLanguageAreNoProse(text: String) {
    #expect(kinds(text).allSatisfy { $0 == .foreign })
  }

  @Test func aForeignWordMakesNoParagraphForeign() {
    #expect(
      kinds("The café Les Deux Phares on the quai Saint-Michel was opened by two sisters in 1904.")
        == [nil])
  }
}
