import ArticleReading
import Testing

/// What of a page is its article, whatever its elements are called.
@Suite struct HTMLBodyTests {
  private static let paragraphs = [
    "The bridge at Northwick was opened in 1931, and it has carried trains, carts and people ever since, the keeper said.",
    "Its arches were painted twice, in 1958 and in 1990, each time by a crew of eleven men from the islands.",
    "A third coat is planned for next year, when the line will be closed for six weeks, according to the railway.",
  ]

  private func page(_ body: String, head: String = "<title>The bridge at Northwick</title>")
    -> String
  {
    "<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>"
  }

  private func read(_ page: String) throws -> Article {
    try #require(try ReadingLaws.read(page, name: "a.html").articles.first)
  }

  private func body(_ article: Article) -> [String] {
    article.paragraphs.filter { $0.kind == .body }.map(\.text.string)
  }

  private static let text = paragraphs.map { "<p>\($0)</p>" }.joined()

  @Test(arguments: [
    "<article>\(text)</article>",
    "<div class='widget-captions promoted top'>\(text)</div>",
    "<div class='searchlight'>\(text)</div>",
    "<a name='top'>\(text)",
    "<div><svg>\(String(repeating: "<path d='M0'/>", count: 400))</svg></div><article>\(text)</article>",
    "<div><svg>\(String(repeating: "<path d='M0'>", count: 400))</svg></div><article>\(text)</article>",
    "<div><noscript>\(text)\(text)</noscript></div>",
    "<div style='display:none'>\(text)</div>",
    "<a href='/x'><b>Menu</b><a href='/y'>Other</a>\(text)",
    "<div><p>\(paragraphs[0])</p><div id='more'><p>\(paragraphs[1])</p><p>\(paragraphs[2])</p></div></div>",
    "<div class='a'><p>\(paragraphs[0])</p></div><div class='b'><p>\(paragraphs[1])</p></div><div class='c'><p>\(paragraphs[2])</p></div>",
    "<table>\(paragraphs.enumerated().map { "<tr><td><a href='#\($0)'>\($0 + 1)</a></td><td>\($1)</td></tr>" }.joined())</table>",
    "<div>\(text)</div><div class='comments'>\(String(repeating: "<p>I crossed it in 1977, and it was red then, believe me, all of it.</p>", count: 9))</div>",
    "<nav><ul>\((1...9).map { "<li><a href='/\($0)'>Another headline, \($0)</a></li>" }.joined())</ul></nav><div>\(text)</div>",
  ])
  func theTextIsFoundWhateverIsAroundIt(body: String) throws {
    let found = self.body(try read(page(body)))
    #expect(Array(Set(found)).sorted() == Self.paragraphs.sorted())
  }

  @Test func whatIsSetAsideIsNoArticleHoweverMuchItHolds() throws {
    let ticker = (1...12).map {
      "<li><a href='/\($0)'>14:\($0 + 10)</a> <p>The minister said on Thursday that the road, closed since spring, opens in \($0) days.</p></li>"
    }.joined()
    let article = try read(
      page("<div><article>\(Self.text)</article><aside><ul>\(ticker)</ul></aside></div>"))
    #expect(body(article) == Self.paragraphs)
  }

  private static let other =
    "The council of the islands met on Friday, and it sold the old ferry to a museum, the clerk said."

  @Test(arguments: [
    "<div class='r'><span>14:2@</span><p>\(other)</p></div>",
    "<div class='r'><p><b>Islander@</b></p><p>3 May 2014, 9:1@ pm</p><p>\(other)</p></div>",
    "<div class='r'><h3><a href='/@'>Old ferry sold to a museum @</a></h3><p>\(other)</p></div>",
  ])
  func recordsBesideTheArticleAreLeftOut(record: String) throws {
    let records = (1...4).map { record.replacing("@", with: "\($0)") }.joined()
    let article = try read(
      page("<div><div>\(String(repeating: Self.text, count: 5))</div><div>\(records)</div></div>"))
    #expect(Set(body(article)) == Set(Self.paragraphs))
  }

  @Test func recordsThatAreAllOfAPageAreRead() throws {
    let records = (1...9).map { "<div class='r'><span>14:1\($0)</span><p>\(Self.other)</p></div>" }
    let article = try read(page("<div>\(records.joined())</div>"))
    #expect(body(article).contains { $0.hasSuffix(Self.other) })
  }

  @Test func aListOfTextWithLinksInItIsText() throws {
    let item = "The keeper has plans to paint the arches and the railings before the winter"
    let list =
      "<ul><li>The keeper has plans to <a href='/1'>paint the arches and the railings before the winter</a></li></ul>"
    let article = try read(page("<article>\(Self.text)\(list)</article>"))
    #expect(article.paragraphs.map(\.text.string).contains(item))
  }

  @Test(arguments: [
    ("<mi>a</mi><mo>≠</mo><mn>0</mn>", "a ≠ 0"),
    ("<msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mi>b</mi>", "x² + b"),
    ("<msup><mi>x</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msup>", "x^(n + 1)"),
    ("<msubsup><mo>∑</mo><mi>k</mi><mi>n</mi></msubsup><mi>k</mi>", "∑_k^n k"),
    ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>", "(a + b)/2"),
    ("<msqrt><mi>a</mi><mo>+</mo><mi>b</mi></msqrt>", "√(a + b)"),
    ("<mi>f</mi><mo>&#x2061;</mo><mo>(</mo><mi>x</mi><mo>)</mo>", "f (x)"),
    (
      "<semantics><mi>a</mi><annotation encoding='application/x-tex'>\\alpha</annotation></semantics>",
      "a"
    ),
  ])
  func aFormulaIsReadAsALine(formula: String, line: String) throws {
    let hidden = "<span style='display:none'><math>\(formula)</math></span><img src='a.svg'>"
    for math in ["<math>\n \(formula)\n </math>", hidden] {
      let article = try read(
        page("<article>\(Self.text)<p>The keeper writes \(math), and knows it well.</p></article>"))
      #expect(body(article).last == "The keeper writes \(line), and knows it well.")
    }
    let article = try read(
      page("<article>\(Self.text)<math>\(formula)</math>\(Self.text)</article>"))
    #expect(article.paragraphs.contains { $0.kind == .formula && $0.text.string == line })
  }

  @Test func aFormulaThatIsLeftOpenEndsWithItsParagraph() throws {
    let article = try read(
      page(
        "<article><p>It is <math><msup><mi>x</mi><p>\(Self.paragraphs[0])</p>\(Self.text)</article>"
      ))
    #expect(body(article).suffix(3) == Self.paragraphs[...])
  }

  @Test func aPageOfThousandsOfNeighboursIsReadWhole() throws {
    let count = 3000
    let article = try read(
      page((1...count).map { "<div><p>\(Self.paragraphs[0]) \($0) times.</p></div>" }.joined()))
    #expect(body(article).count == count)
  }

  @Test func aSentenceThatIsALinkIsText() throws {
    let linked =
      "The old ferry was sold in 1932 for 400 pounds, the minutes of the railway's meeting show."
    let article = try read(page("<article>\(Self.text)<p><a href='/x'>\(linked)</a></p></article>"))
    #expect(body(article).contains(linked))
  }

  @Test func whatWasDeletedIsNotRead() throws {
    let article = try read(
      page(
        "<article>\(Self.text)<p>It cost <del>12</del> <ins>14</ins> pounds, <s>a lot</s> the keeper said.</p></article>"
      ))
    #expect(body(article).last == "It cost 14 pounds, the keeper said.")
  }

  @Test func quotationsHaveTheMarksThatBrowsersDraw() throws {
    let article = try read(
      page("<article>\(Self.text)<p>He said: <q>It will stand.</q> So it did.</p></article>"))
    #expect(body(article).last == "He said: “It will stand.” So it did.")
  }

  @Test(arguments: [
    ("carried 4.2<sup>1</sup> million in 2023<sup>2</sup>", "carried 4.2 million in 2023"),
    ("counted 10<sup>6</sup> rivets", "counted 10⁶ rivets"), ("on 5 km<sup>2</sup>", "on 5 km²"),
    ("on the 21<sup>st</sup> day", "on the 21st day"),
  ])
  func raisedDigitsStandApart(html: String, text: String) throws {
    let article = try read(
      page("<article>\(Self.text)<p>They \(html), the keeper said.</p></article>"))
    #expect(body(article).last == "They \(text), the keeper said.")
  }

  @Test func aPageWithoutTextGivesWhatItsLinkedDataHolds() throws {
    let json = Self.paragraphs.joined(separator: "\\n")
    let article = try read(
      page(
        "<div id='app'></div>",
        head:
          "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The bridge\",\"articleBody\":\"\(json)\"}</script>"
      ))
    #expect(body(article) == Self.paragraphs)
    #expect(article.title == "The bridge")
  }

  @Test func listsAndCodeAndReferencesHaveKindsOfTheirOwn() throws {
    let article = try read(
      page(
        "<article>\(Self.text)<ul><li>Red paint, 40 tins</li><li>Ropes of 12 metres</li></ul><pre><code>x = 1\ny = 2</code></pre>"
          + "\(Self.text)<h2>References</h2><ol><li>Ann Fielding, Bridges of the North, 1961</li></ol></article>"
      ))
    let kinds = article.paragraphs.map(\.kind)
    #expect(kinds.filter { $0 == .list }.count == 2)
    #expect(kinds.contains(.code) && kinds.contains(.reference))
  }
}
