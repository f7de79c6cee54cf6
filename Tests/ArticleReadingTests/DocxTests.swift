import ArticleReading
import Testing

/// Word documents with what their writers changed, hid and hung beside the text.
@Suite struct DocxTests {
  private func read(_ body: String, named main: String = "word/document.xml") throws -> Article {
    let relations =
      "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"\(main)\"/></Relationships>"
    let bytes = SampleDocument.zip([
      ("_rels/.rels", relations), (main, SampleDocument.document(body)),
    ])
    return try #require(try ReadingLaws.read(bytes, name: "a.docx").articles.first)
  }

  private func text(_ words: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(words)</w:t></w:r>"
  }

  private func words(_ article: Article) -> String {
    article.paragraphs.map(\.text.string).joined(separator: "|")
  }

  @Test func theMainPartIsTheOneThatTheRelationsName() throws {
    let article = try read(
      "<w:p>\(text("The bridge was opened in 1931."))</w:p>", named: "word/document2.xml")
    #expect(words(article) == "The bridge was opened in 1931.")
  }

  @Test func whatWasMovedIsReadOnceAndWhatIsHiddenNever() throws {
    let moved = "The bridge was opened in 1931, the keeper said."
    let article = try read(
      "<w:p><w:moveFrom>\(text(moved))</w:moveFrom></w:p><w:p>\(text("It is of stone, the keeper said.")) \(text("A secret.", "<w:vanish/>"))</w:p><w:p><w:moveTo>\(text(moved))</w:moveTo></w:p>"
    )
    #expect(words(article) == "It is of stone, the keeper said.|" + moved)
  }

  @Test func theResultOfAFieldIsRead() throws {
    func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let inner = mark("begin") + mark("separate") + text("not this ") + mark("end")
    let article = try read(
      "<w:p>\(text("It carried "))\(mark("begin"))\(inner)\(mark("separate"))\(text("400"))\(mark("end"))\(text(" trains a day, the keeper said."))</w:p>"
    )
    #expect(words(article) == "It carried 400 trains a day, the keeper said.")
  }

  @Test func aTextBoxIsReadOnce() throws {
    let box =
      "<w:txbxContent><w:p>\(text("The ferry carried 90 people, the box says."))</w:p></w:txbxContent>"
    let article = try read(
      "<w:p>\(text("The bridge was "))<w:r><mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r>\(text("opened in 1931."))</w:p>"
    )
    #expect(
      words(article) == "The ferry carried 90 people, the box says.|The bridge was opened in 1931.")
  }

  @Test func rubyAndRaisedDigitsAreNoPartOfTheWords() throws {
    let article = try read(
      "<w:p>\(text("It carried 4.2"))\(text("1", "<w:vertAlign w:val=\"superscript\"/>"))\(text(" million tons, the keeper said."))<w:r><w:ruby><w:rt>\(text("ab"))</w:rt><w:rubyBase>\(text("X"))</w:rubyBase></w:ruby></w:r></w:p>"
    )
    #expect(words(article) == "It carried 4.2 million tons, the keeper said.X")
  }
}
