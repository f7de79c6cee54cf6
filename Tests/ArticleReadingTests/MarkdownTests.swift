import ArticleReading
import Testing

/// Markdown as programs for notes and pages write it.
@Suite struct MarkdownTests {
  private func read(_ text: String) throws -> Article {
    try #require(try ReadingLaws.read(text, name: "a.md").articles.first)
  }

  @Test(arguments: [
    ("See the [old][ref] bridge.", "See the old bridge."),
    ("See the [ref][] bridge.", "See the ref bridge."),
    ("See the [ref] bridge.", "See the ref bridge."),
    ("See the [other] bridge.", "See the [other] bridge."),
    ("It was ~~closed~~ rebuilt.", "It was rebuilt."),
    ("It costs \\$5 a day.", "It costs $5 a day."),
    ("It is ==very== old.", "It is very old."),
    ("See [[Northwick]] there.", "See Northwick there."),
    ("See [[Northwick#Bridge|the bridge]] there.", "See the bridge there."),
    ("It stands{{< figure src=\"a.jpg\" >}} here.", "It stands here."),
  ])
  func marksAreNotText(marked: String, plain: String) throws {
    let article = try read("# Bridges\n\n\(marked)\n\n[ref]: https://example.org/a \"A bridge\"\n")
    #expect(article.paragraphs.last?.text.string == plain)
  }

  @Test func tomlSaysWhatTheFileIs() throws {
    let article = try read(
      "+++\ntitle = \"The bridge\"\ndate = 2024-05-03\nauthors = [\"Ann Fielding\"]\n[params]\nweight = 2\n+++\n\nIt was opened in 1931.\n"
    )
    #expect(article.title == "The bridge" && article.author == "Ann Fielding")
    #expect(article.date == "2024-05-03")
    #expect(article.paragraphs.map(\.text.string) == ["It was opened in 1931."])
  }

  @Test func aTableNeedsNoBarsAtItsEnds() throws {
    let article = try read(
      "# Bridges\n\nBridge | Metres\n--- | ---\nNorthwick | 400\nEastham | 31\n\nBoth are of stone, the keeper said.\n"
    )
    #expect(
      article.paragraphs.filter { $0.kind == .table }.map(\.text.string) == [
        "Bridge Metres", "Northwick 400", "Eastham 31",
      ])
  }

  @Test func theMarkOfANoteIsNoPartOfATitle() throws {
    let article = try read("# The bridge[^t]\n\nIt was opened in 1931, he said.\n\n[^t]: A note.\n")
    #expect(article.title == "The bridge" && article.notes.count == 1)
  }

  @Test func aCalloutsKindIsNotText() throws {
    let article = try read(
      "# Bridges\n\n> [!note] Beware\n> It is closed in winter, the keeper said.\n")
    #expect(!article.paragraphs.contains { $0.text.string.contains("[!") })
  }

  @Test(arguments: [
    ["$$E[X] = \\sum_{x} x P(X = x).$$"], ["$$", "a_1 *b* = c", "$$"], ["$$a = b,", "c = d$$。"],
  ])
  func aFormulaBetweenDollarsHasAKindOfItsOwn(lines: [String]) throws {
    let text =
      "# 茶树\n\n茶树长在云雾里，去年全县产茶一万八千吨，收入的期望写作\n\(lines.joined(separator: "\n"))\n其中前一项是春茶，后一项是夏茶，两者之和便是全年的收入。\n"
    let paragraphs = try ReadingLaws.read(text, name: "a.md").articles[0].paragraphs
    let formulas = paragraphs.filter { $0.kind == .formula }.map(\.text.string)
    #expect(formulas.map(ReadingLaws.bare) == [ReadingLaws.bare(lines.joined())])
    #expect(!paragraphs.contains { $0.kind == .body && $0.text.string.contains("$") })
  }
}
