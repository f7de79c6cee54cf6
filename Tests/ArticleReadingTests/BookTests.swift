import ArticleReading
import Testing

/// Books in EPUB, and pages that a browser saved in one file.
@Suite struct BookTests {
  private func chapter(_ body: String) -> String {
    "<?xml version=\"1.0\"?><html><head><title>x</title></head><body>\(body)</body></html>"
  }

  @Test func aBooksChaptersAreReadInTheirOrderWithTheirNotes() throws {
    let package = """
      <?xml version="1.0"?><package><metadata><dc:title>Bridges</dc:title><dc:creator>Ann Fielding</dc:creator><dc:date>1961-05-03</dc:date></metadata>
      <manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="b" href="two%20b.xhtml"/><item id="a" href="one.xhtml"/></manifest>
      <spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>
      """
    let bytes = SampleDocument.zip([
      ("mimetype", "application/epub+zip"),
      (
        "META-INF/container.xml",
        "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>"
      ), ("OPS/book.opf", package),
      ("OPS/nav.xhtml", chapter("<nav><p>Contents of the book.</p></nav>")),
      (
        "OPS/two b.xhtml",
        chapter(
          "<h1>The second</h1><p>It was painted twice, each time by eleven men from the islands.</p><aside id=\"f1\"><p>1 Minutes of the railway, 1931.</p></aside>"
        )
      ),
      (
        "OPS/one.xhtml",
        chapter(
          "<h1>The first</h1><p>The bridge was opened in 1931<a href=\"two%20b.xhtml#f1\"><sup>1</sup></a>, the keeper of it said.</p>"
        )
      ),
    ])
    let reading = try ReadingLaws.read(bytes, name: "a.epub")
    let article = try #require(reading.articles.first)
    #expect(article.title == "Bridges" && article.author == "Ann Fielding")
    #expect(article.date == "1961-05-03")
    #expect(
      article.paragraphs.map(\.text.string) == [
        "The first", "The bridge was opened in 1931, the keeper of it said.", "The second",
        "It was painted twice, each time by eleven men from the islands.",
      ])
    #expect(article.notes.count == 1)
  }

  @Test func aDamagedBookIsDamaged() {
    let bytes = SampleDocument.zip([("META-INF/container.xml", "<container/>")])
    #expect(throws: ReadingError.damaged(.epub)) {
      try ArticleReader().read(bytes, name: "a.epub")
    }
  }

  @Test(arguments: ["quoted-printable", "base64", "8bit"])
  func aSavedPageIsReadAsThePage(encoding: String) throws {
    let text =
      "The bridge at Northwick was opened in 1931, and it has carried trains — and people — ever since."
    let page =
      "<html><head><title>The bridge</title></head><body><p class=\"a\">\(text)</p></body></html>"
    let written: String
    switch encoding {
    case "base64": written = base64(Array(page.utf8))
    case "quoted-printable":
      written = page.utf8.map {
        $0 == 0x3D || $0 > 0x7E ? "=" + hex($0) : String(UnicodeScalar($0))
      }
      .joined().replacing("opened", with: "ope=\r\nned")
    default: written = page
    }
    let file =
      "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"--b1\"\r\n\r\n----b1\r\nContent-Type: image/png\r\n\r\nabc\r\n----b1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: \(encoding)\r\n\r\n\(written)\r\n----b1--\r\n"
    let reading = try ReadingLaws.read(file, name: "a.mht")
    #expect(reading.articles.first?.paragraphs.last?.text.string == text)
  }

  private func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }

  private func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let value = (0..<3).reduce(UInt32(0)) {
        $0 << 8 | UInt32($1 < part.count ? part[start + $1] : 0)
      }
      for index in 0..<4 {
        text.append(index <= part.count ? digits[Int(value >> UInt32(18 - 6 * index)) & 63] : "=")
      }
    }
    return text
  }
}
