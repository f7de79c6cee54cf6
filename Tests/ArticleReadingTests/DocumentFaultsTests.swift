import ArticleReading
import Testing

/// What a Word document may hold that no word processor writes: it is damaged or it is read, and costs no more than its size.
struct DocumentFaultsTests {
  private let sentence = "山里的雨下了三天三夜，河水涨到了桥面，村里的人都搬到了高处。"

  private func read(_ xml: [UInt8]) throws -> Reading {
    try ArticleReader().read(
      SampleDocument.zip([("word/document.xml", xml)]), name: "a.docx")
  }

  private func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

  @Test func aNameThatIsNoUTF8IsDamage() {
    #expect(throws: ReadingError.damaged(.docx)) {
      try read(Array("<w:d".utf8) + [0xE9] + Array(">x</w:d".utf8) + [0xE9] + Array(">".utf8))
    }
  }

  @Test func aReferenceThatIsNoUTF8IsDamage() {
    #expect(throws: ReadingError.damaged(.docx)) {
      try read(Array("<w:d>&".utf8) + [0xE9, 0xFF] + Array(";</w:d>".utf8))
    }
  }

  @Test(arguments: ["", "[<!ENTITY a \"b\">]", "SYSTEM \"file:///etc/hostname\""])
  func aDocumentTypeIsDamage(type: String) {
    let text = "<!DOCTYPE d \(type)>" + SampleDocument.document(paragraph(sentence))
    #expect(throws: ReadingError.damaged(.docx)) { try read(Array(text.utf8)) }
  }

  @Test(arguments: [
    "<a><b></a></b>", "<a>", "<a/><b/>", "<a b/>", "<a b=c/>", "<a b='<'/>", "<a>&b;</a>",
    "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>&#99999999999999999999;</a>", "<a>\u{1}</a>", "text",
    "<a><!-- </a>", "<a><![CDATA[ </a>", "<?xml", "<", "</a>", "<a/>text", "< a/>",
    "<a b='1'c='2'/>",
  ])
  func whatIsNotWellFormedIsDamage(xml: String) {
    #expect(throws: ReadingError.damaged(.docx)) { try read(Array(xml.utf8)) }
  }

  @Test func referencesAndSectionsOfCharactersAreText() throws {
    let text = "<![CDATA[\(sentence)<&]]>&lt;&#x4E00;&#19968;&amp;&quot;&apos;&gt;"
    let reading = try read(
      Array(SampleDocument.document("<!-- x --><?y z?>" + paragraph(text)).utf8))
    #expect(ReadingLaws.bodies(reading) == [sentence + "<&<一一&\"'>"])
  }

  @Test(arguments: [
    "<w:p><w:r><w:t>一。X<w:p><w:r><w:t>二。</w:t></w:r></w:p></w:t></w:r><w:r><w:t>三。</w:t></w:r></w:p>",
    "<w:p><w:r><w:t>一。<w:tbl><w:tr><w:tc><w:p><w:r><w:t>二。</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:t></w:r><w:r><w:t>三。</w:t></w:r></w:p>",
    "<w:p><w:r><w:t>一。</w:t><w:br/><w:txbxContent><w:p><w:r><w:t>二。</w:t></w:r></w:p></w:txbxContent><w:t>三。</w:t></w:r></w:p>",
  ])
  func aParagraphInsideAnotherStandsInOnePiece(body: String) throws {
    let reading = try read(Array(SampleDocument.document(body).utf8))
    ReadingLaws.check(reading, [])
    let text = reading.extractedText.map { String(decoding: $0, as: UTF8.self) } ?? ""
    #expect("一二三".allSatisfy { words in text.count { $0 == words } == 1 })
  }

  @Test func aDeclaredEncodingIsConverted() throws {
    // 山 in GB 18030.
    let head = SampleDocument.document("<w:p><w:r><w:t>").replacing("UTF-8", with: "GBK")
    let parts = head.split(separator: "</w:body>", omittingEmptySubsequences: false)
    let bytes =
      Array(parts[0].utf8) + [0xC9, 0xBD] + Array("</w:t></w:r></w:p></w:body></w:document>".utf8)
    let reading = try read(bytes)
    #expect(reading.extractedText.map { String(decoding: $0, as: UTF8.self) } == "山\n")
  }

  @Test func anEncodingThatNobodyKnowsIsDamage() {
    let text = SampleDocument.document(paragraph(sentence)).replacing("UTF-8", with: "KLINGON")
    #expect(throws: ReadingError.damaged(.docx)) { try read(Array(text.utf8)) }
  }

  @Test func documentsInUTF16AreRead() throws {
    let text = SampleDocument.document(paragraph(sentence)).replacing("UTF-8", with: "UTF-16")
    let units = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(ReadingLaws.bodies(try read([0xFF, 0xFE] + units)) == [sentence])
  }

  @Test func aDocumentOfMoreThanTenMegabytesIsRead() throws {
    let text = SampleDocument.document(paragraph(sentence))
    let padding = "<!--" + String(repeating: "0123456789abcdef", count: 700_000) + "-->"
    #expect(ReadingLaws.bodies(try read(Array(text.utf8) + Array(padding.utf8))) == [sentence])
  }

  @Test func aPartThatSaysItIsOverTheLimitIsTooLarge() throws {
    var bytes = SampleDocument.zip([
      ("word/document.xml", SampleDocument.document(paragraph(sentence)))
    ])
    // The size in the archive's directory: 24 bytes behind its signature.
    let entry = try #require(
      bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    bytes.replaceSubrange(entry + 24..<entry + 28, with: [0xFF, 0xFF, 0xFF, 0x0F])
    #expect(throws: ReadingError.tooLarge(limit: ReadingLimits.unpackedPart)) {
      try ArticleReader().read(bytes, name: "a.docx")
    }
  }

  @Test func elementsNestedAHundredThousandTimesAreRead() throws {
    let depth = 100_000
    let text = SampleDocument.document(
      String(repeating: "<w:sdt>", count: depth) + paragraph(sentence)
        + String(repeating: "</w:sdt>", count: depth))
    #expect(ReadingLaws.bodies(try read(Array(text.utf8))) == [sentence])
  }
}
