import ArticleReading
import Testing

/// A clean article as pages and columns break it: heads and feet, columns side by side, notes, numbered lines.
struct PrintedFormsTests {
  private let zh = SampleArticle.chinese
  private let en = SampleArticle.english

  /// The lines of the sample without gaps, its paragraphs set in, and its name under the title.
  private func flow(_ columns: Int) -> [String] {
    [zh.title, zh.author]
      + zh.parts.flatMap {
        $0.hasPrefix("# ") ? [String($0.dropFirst(2))] : SampleArticle.wrap("　　" + $0, columns)
      }
  }

  /// Lines with a head and foot on each page of some lines.
  private func paged(
    _ lines: [String], _ count: Int, head: (Int) -> String? = { _ in nil },
    foot: (Int) -> String? = { _ in nil }
  ) -> String {
    var out: [String] = []
    for (page, start) in stride(from: 0, to: lines.count, by: count).enumerated() {
      if let line = head(page + 1) { out.append(line) }
      out += lines[start..<min(lines.count, start + count)]
      if let line = foot(page + 1) { out.append(line) }
    }
    return out.joined(separator: "\n") + "\n"
  }

  @Test(arguments: [28, 34, 40])
  func nameUnderTitleIsTheAuthor(columns: Int) throws {
    ReadingLaws.expect(
      try ReadingLaws.read(flow(columns).joined(separator: "\n")), is: zh)
  }

  @Test func lineEndsOfUnicode() throws {
    for end in ["\u{2028}", "\u{2029}", "\u{85}"] {
      let text = ([zh.title, "□ " + zh.author] + flow(400).dropFirst(2)).joined(separator: end)
      ReadingLaws.expect(try ReadingLaws.read(text), is: zh)
    }
  }

  @Test func feetWithTheNumberOfPages() throws {
    let text = paged(flow(28), 10, foot: { "第 \($0) 页 共 5 页" })
    ReadingLaws.expect(try ReadingLaws.read(text), is: zh)
  }

  @Test func headsOfOddAndEvenPages() throws {
    let text = paged(
      flow(28), 8,
      head: { $0 % 2 == 1 ? "·\($0 + 44)·　　茶乡周刊　　2024年第6期" : "让茶山变成金山　　·\($0 + 44)·" })
    ReadingLaws.expect(try ReadingLaws.read(text), is: zh)
  }

  @Test func titleOverEveryPage() throws {
    let text = paged(flow(28), 10, head: { $0 > 1 ? zh.title : nil })
    ReadingLaws.expect(try ReadingLaws.read(text), is: zh)
  }

  @Test func headingsWithNumbersAreNoFeet() throws {
    let text = (1...5).map { step in
      "第 \(step) 步\n\n"
        + (1...step).map { "第\(step * 10 + $0)位茶农" + zh.paragraphs[1] }.joined(separator: "\n")
    }.joined(separator: "\n\n")
    let reading = try ReadingLaws.read("茶的做法\n\n\(zh.paragraphs[0])\n\n" + text)
    #expect(!reading.dropped.contains { $0.reason == .furniture })
  }

  @Test func pageHeadsBehindFormFeeds() throws {
    let lines = en.wrapped(60).split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0)
    }
    let text = paged(
      lines, 11,
      head: { page in
        (page > 1 ? "\u{0C}" : "")
          + (page % 2 == 1 ? "\(page + 100)  The Valley Review" : "Some Article  \(page + 100)")
          + "\n"
      })
    ReadingLaws.expect(try ReadingLaws.read(text), is: en)
  }

  @Test(arguments: [true, false])
  func columnsSideBySide(isEnglish: Bool) throws {
    let sample = isEnglish ? en : zh
    let columns = isEnglish ? 36 : 32
    let lines = sample.parts.flatMap {
      $0.hasPrefix("# ")
        ? [String($0.dropFirst(2))] : SampleArticle.wrap((isEnglish ? "  " : "　　") + $0, columns)
    }
    let rows = 9
    var text = "        \(sample.title)\n\n        \(sample.byline)\n\n"
    for start in stride(from: 0, to: lines.count, by: rows * 2) {
      if start > 0 { text += "\u{0C}" }
      for row in start..<min(start + rows, lines.count) {
        let left = lines[row]
        let right = row + rows < lines.count ? lines[row + rows] : ""
        let width = left.unicodeScalars.reduce(0) {
          $0 + ($1.value > 0x2E00 || (0x2010...0x2030).contains($1.value) ? 2 : 1)
        }
        text += left + String(repeating: " ", count: columns - width + 5) + right + "\n"
      }
    }
    let reading = try ReadingLaws.read(text)
    #expect(ReadingLaws.bodies(reading) == sample.paragraphs.map(ReadingLaws.bare))
    #expect(reading.articles[0].title == sample.title)
  }

  @Test func cellsOfTablesAreNoColumns() throws {
    let table = (1...8).map { "茶园\($0)号      \($0 * 100)亩      \($0 * 7)吨" }.joined(separator: "\n")
    let text = zh.plainText + "\n" + table + "\n\n" + zh.paragraphs[0].replacing("春天", with: "秋天")
    let reading = try ReadingLaws.read(text)
    #expect(reading.articles[0].paragraphs.contains { $0.text.string.contains("茶园3号") })
    #expect(
      reading.articles[0].paragraphs.first { $0.text.string.contains("茶园3号") }?.text.string
        .contains("300亩") == true)
  }

  @Test func linesOfOverlappingPages() throws {
    let lines = flow(32)
    ReadingLaws.expect(
      try ReadingLaws.read((lines[..<16] + lines[10...]).joined(separator: "\n")), is: zh)
  }

  @Test(arguments: ["①", "［1］", "〔1〕", "¹"])
  func notesAtTheFootOfPagesAndTheirMarks(mark: String) throws {
    let first = zh.paragraphs[0].replacing("山坡。", with: "山坡\(mark)。")
    let text =
      zh.plainText.replacing(zh.paragraphs[0], with: first) + "\n\(mark)《茶县志》卷三，光绪十二年刻本。\n"
    let reading = try ReadingLaws.read(text)
    ReadingLaws.expect(reading, is: zh)
    #expect(reading.articles[0].notes.map(\.text.string) == ["《茶县志》卷三，光绪十二年刻本。"])
  }

  @Test func numbersOfItemsAndExponentsAreNoMarks() throws {
    let list = "合作社做三件事：①修路，②办厂，③建校。茶园面积为5km²，每户20m²。"
    let text = zh.plainText + "\n" + list + "\n\n①《茶县志》卷三，光绪十二年刻本。\n"
    let reading = try ReadingLaws.read(text)
    #expect(ReadingLaws.bodies(reading).contains(ReadingLaws.bare(list)))
  }

  @Test func pointedNotesOfEnglishPages() throws {
    let text = en.plainText.replacing("for good.", with: "for good.1")
      .replacing("twice.\"", with: "twice.\"2").replacing("remarkable.", with: "remarkable.3")
    let notes = "1. Mill Records, vol. 4.\n2. Interview with the author.\n3. County Report, 2011.\n"
    let reading = try ReadingLaws.read(text + "\n" + notes)
    ReadingLaws.expect(reading, is: en)
    #expect(reading.articles[0].notes.count == 3)
  }

  @Test func numbersInTheMargin() throws {
    let lines = en.wrapped(66).split(separator: "\n", omittingEmptySubsequences: false)
    var number = 0
    let text = lines.map { line -> String in
      number += 1
      return line.isEmpty ? "" : "\(number)  \(line)"
    }
    ReadingLaws.expect(try ReadingLaws.read(text.joined(separator: "\n")), is: en)
  }

  @Test func wholeTextQuotedInMail() throws {
    let text = zh.wrapped(40).split(separator: "\n", omittingEmptySubsequences: false).map {
      "> " + $0
    }
    ReadingLaws.expect(try ReadingLaws.read(text.joined(separator: "\n")), is: zh)
  }

  @Test func paragraphsOfOneLine() throws {
    let text = ([zh.title, zh.byline] + zh.parts.map { $0.replacing("# ", with: "") })
      .joined(separator: "　　")
    ReadingLaws.expect(try ReadingLaws.read(text), is: zh)
  }

  @Test func linesAndBreaksOfWordDocuments() throws {
    func document(_ paragraphs: [String]) -> [UInt8] {
      let body = paragraphs.map { "<w:p>\($0)</w:p>" }.joined()
      return SampleDocument.zip([("word/document.xml", SampleDocument.document(body))])
    }
    func run(_ text: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }
    let broken = flow(400).dropFirst(2).map(run).joined(separator: "<w:r><w:br/></w:r>")
    ReadingLaws.expect(
      try ReadingLaws.read(document([run(zh.title), run(zh.author), broken]), name: "a.docx"),
      is: zh)
    ReadingLaws.expect(
      try ReadingLaws.read(document(flow(36).map(run)), name: "a.docx"), is: zh)
  }

  @Test func linesOfPrintAsElementsOfAPage() throws {
    let head =
      "<html><head><title>\(zh.title)</title></head><body><h1>\(zh.title)</h1><p>作者：\(zh.author)</p>"
    let lines = flow(40).dropFirst(2)
    let boxes = lines.map { "<div>\($0)</div>" }.joined()
    ReadingLaws.expect(
      try ReadingLaws.read(head + boxes + "</body></html>", name: "a.html"), is: zh)
    let plain = lines.map { zh.headings.contains($0) ? "\n\($0)\n" : $0 }.joined(separator: "\n")
    let reading = try ReadingLaws.read(
      head + "<pre>" + plain + "</pre></body></html>", name: "a.html")
    #expect(ReadingLaws.bodies(reading) == zh.paragraphs.map(ReadingLaws.bare))
  }

  @Test func pageToJumpToIsNoText() throws {
    let lines = flow(32)
    let text = lines[..<9] + ["（下转第三版）", "（上接第一版）"] + lines[9...]
    ReadingLaws.expect(try ReadingLaws.read(text.joined(separator: "\n")), is: zh)
  }

  @Test func dayAndPageOfThePaperAreNoTitle() throws {
    let text = ["2024年6月18日　　星期二　　茶乡日报　　第一版"] + flow(32)
    ReadingLaws.expect(try ReadingLaws.read(text.joined(separator: "\n")), is: zh)
  }

  @Test func headingBeforeItsTextInOneLine() throws {
    var text = zh.plainText
    for (number, heading) in zip(["一、", "二、", "三、"], zh.headings) {
      text = text.replacing(heading + "\n\n", with: number + heading + "　")
    }
    let reading = try ReadingLaws.read(text)
    #expect(ReadingLaws.bodies(reading) == zh.paragraphs.map(ReadingLaws.bare))
    #expect(ReadingLaws.headings(reading).count == 3)
  }

  @Test func lastWordsBehindAGapStay() throws {
    let last = zh.paragraphs[5]
    let text =
      zh.wrapped(40).replacing(SampleArticle.wrap(last, 40).joined(separator: "\n"), with: "")
      + SampleArticle.wrap(String(last.dropLast(3)), 40).joined(separator: "\n") + "\n\n"
      + String(last.suffix(3)) + "\n"
    #expect(ReadingLaws.bodies(try ReadingLaws.read(text)).last == ReadingLaws.bare(last))
  }
}
