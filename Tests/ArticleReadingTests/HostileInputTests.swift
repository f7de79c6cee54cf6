import ArticleReading
import Testing

/// Input that nobody meant to be read: a sensible reading or an error, never a crash, and the laws of places hold.
struct HostileInputTests {
  private let sentence = "山里的雨下了三天三夜，河水涨到了桥面，村里的人都搬到了高处。"

  @Test func nothingToReadIsAnError() {
    for text in ["", " \n\t\r\n", "\u{FEFF}"] {
      #expect(throws: ReadingError.empty) {
        try ArticleReader().read(Array(text.utf8), name: "a.txt")
      }
    }
  }

  @Test func bytesThatAreNoTextAreAnError() {
    let bytes = (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 193 &+ ($0 >> 3)) }
    #expect(throws: ReadingError.binary) { try ArticleReader().read(bytes, name: "a.txt") }
    #expect(throws: ReadingError.binary) {
      try ArticleReader().read([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], name: "a.txt")
    }
    #expect(throws: ReadingError.binary) {
      try ArticleReader().read(SampleDocument.zip([("a.txt", "text")]), name: "a.docx")
    }
  }

  @Test func brokenDocumentsAreErrors() {
    #expect(throws: ReadingError.damaged(.docx)) {
      try ArticleReader().read(
        [0x50, 0x4B, 3, 4] + [UInt8](repeating: 1, count: 90), name: "a.docx")
    }
    let cut = SampleDocument.zip([("word/document.xml", "<w:document><w:p>")])
    #expect(throws: ReadingError.damaged(.docx)) { try ArticleReader().read(cut, name: "a.docx") }
    #expect(throws: ReadingError.extractorMissing) {
      try ArticleReader().read(Array("%PDF-1.4".utf8), name: "a.pdf")
    }
  }

  @Test func brokenCharactersAreLeftOutAndTheRestIsRead() throws {
    let text = Array(String(repeating: sentence, count: 12).utf8)
    let other = String(repeating: "村里的老人说，这样的雨三十年没有见过了。", count: 12)
    let bytes = text + [0xE5, 0xB1] + Array("\n\n\(other)".utf8) + [0xFF, 0xFE, 0x80]
    let reading = try ReadingLaws.read(bytes)
    #expect(reading.encoding == "UTF-8")
    #expect(
      ReadingLaws.bodies(reading).joined()
        == ReadingLaws.bare(String(repeating: sentence, count: 12) + other))
    // Places can't point into a file that is not UTF-8 all through.
    #expect(reading.extractedText != nil)
  }

  @Test func nullBytesAndEscapeSequencesNeverReachAReader() throws {
    let bytes = Array(
      "\(sentence)\u{1B}[31m红\u{1B}[0m\u{0}色的灯亮了，\u{1B}]0;x\u{7}大家都看见了。\u{202E}".utf8)
    let reading = try ReadingLaws.read(bytes)
    #expect(ReadingLaws.bodies(reading) == [sentence + "红色的灯亮了，大家都看见了。"])
    for paragraph in reading.articles.flatMap(\.paragraphs) {
      #expect(!paragraph.text.utf8.contains { $0 < 0x20 })
    }
  }

  @Test func deepNestingIsRead() throws {
    let depth = 20_000
    let page =
      "<html><body>" + String(repeating: "<div><b>", count: depth) + "<p>\(sentence)</p>"
      + String(repeating: "</div>", count: depth)
    let reading = try ReadingLaws.read(page, name: "a.html")
    #expect(ReadingLaws.bodies(reading) == [sentence])
  }

  @Test(arguments: [
    "<", "<a b=\"", "&", "&#", "<!--", "<script>", "</", "<b>x<br>", "<table><tr><td>x", "［1］", "“",
    "[", "*a ", "`", "![", "\u{3000}", "—",
    "一、", "（", "1", "a\n", "\n \n", "# ", "> ", "| a |\n", "□ 王", "\u{C}", "\r",
  ])
  func repeatedFragmentsAreRead(fragment: String) throws {
    for prefix in ["", "<html><body>", "# 题\n\n"] {
      let text = prefix + String(repeating: fragment, count: 3000)
      guard let reading = try? ArticleReader().read(Array(text.utf8), name: "a.txt") else {
        continue
      }
      ReadingLaws.check(reading, Array(text.utf8))
    }
  }

  @Test func aStretchWithoutAStopBeyondEverySentenceIsDroppedWithItsReason() throws {
    let endless = String(repeating: "山里的雨、", count: ReadingLimits.sentence / 9)
    let other = "村里的老人说，这样的雨三十年没有见过了。"
    let reading = try ReadingLaws.read("\(sentence)\(endless)。\(other)")
    #expect(ReadingLaws.bodies(reading) == [sentence + other])
    #expect(reading.dropped.map(\.reason) == [.endless])
  }

  @Test func aQuotationBeyondEverySentenceIsPartedAtItsStops() {
    let words = Array(
      ("林建国指出：“" + String(repeating: sentence, count: ReadingLimits.sentence / 60) + "”他走了。").utf8)
    let sentences = SentenceSegmenter.sentences(in: words)
    #expect(sentences.count > 2)
    #expect(sentences.allSatisfy { $0.count <= ReadingLimits.sentence })
    #expect(sentences.reduce(0) { $0 + $1.count } == words.count)
  }

  @Test(arguments: 0..<40)
  func shuffledTextKeepsTheLaws(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "\n", "\n\n", " ", "　　", "山", "水。", "，", "“", "”", "［1］", "［2］注。", "# ", "## 题", "**", "一、",
      "（二）", "作者：王林", "□ 李 明", "abc", "Abc.", "-\n", "1",
      "<p>", "</p>", "<br>", "<h1>", "</h1>", "&amp;", "\u{0}", "\u{1B}[1m", "（原载2月3日《山报》）",
      "\u{C}", "\r\n", "![](a)", "[b](c)", sentence, "The cat sat.",
    ]
    var text = ""
    for _ in 0..<200 { text += pieces[Int(random.next() % UInt64(pieces.count))] }
    for name in ["a.txt", "a.md", "a.html"] {
      guard let reading = try? ArticleReader().read(Array(text.utf8), name: name) else { continue }
      ReadingLaws.check(reading, Array(text.utf8))
    }
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
