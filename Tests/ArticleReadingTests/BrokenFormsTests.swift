import ArticleReading
import Testing

/// A clean article broken in each of the ways in which real files are broken, and read back.
struct BrokenFormsTests {
  private let zh = SampleArticle.chinese
  private let en = SampleArticle.english

  @Test func cleanText() throws {
    ReadingLaws.expect(try ReadingLaws.read(zh.plainText), is: zh)
    ReadingLaws.expect(try ReadingLaws.read(en.plainText), is: en)
  }

  @Test(arguments: [28, 30, 32, 34, 40, 48, 64])
  func wrappedLinesOfNewspaperColumns(columns: Int) throws {
    ReadingLaws.expect(try ReadingLaws.read(zh.wrapped(columns)), is: zh)
    ReadingLaws.expect(try ReadingLaws.read(zh.wrapped(columns, indent: "　　")), is: zh)
  }

  @Test(arguments: [40, 50, 60])
  func linesThatWereCountedInCharactersAndKeepFiguresWhole(characters: Int) throws {
    let paragraphs = (1...12).map { number in
      "第\(number)年全县产茶\(number * 1234).\(number)万公斤、增长\(number).25%，其中出口\(number * 37)00吨，收入从2020年的\(number).2万元提高到2025年的\(number + 3).4万元。"
        + "茶园里种下桂花和樱花，鸟儿和虫子重新回到山里，新修公路\(number * 11).5公里，建成工厂\(number * 3)家，带动就业12\(number)00多人。"
    }
    let isHan = { (character: Character) in ("一"..."龥").contains(character) }
    let wrapped = paragraphs.map { paragraph in
      var lines: [String] = []
      var rest = Array(paragraph)
      while rest.count > characters {
        let cut = (1...characters).last { isHan(rest[$0 - 1]) && isHan(rest[$0]) } ?? characters
        lines.append(String(rest[..<cut]))
        rest.removeFirst(cut)
      }
      return (lines + [String(rest)]).joined(separator: "\n")
    }
    let article = try ReadingLaws.read("茶山的十二年\n\n" + wrapped.joined(separator: "\n\n"))
      .articles[0]
    #expect(article.paragraphs.filter { $0.kind == .body }.map(\.text.string) == paragraphs)
  }

  @Test(arguments: [60, 66, 72, 80])
  func wrappedLatinLines(columns: Int) throws {
    ReadingLaws.expect(try ReadingLaws.read(en.wrapped(columns)), is: en)
    let crlf = en.wrapped(columns).replacing("\n", with: "\r\n")
    ReadingLaws.expect(try ReadingLaws.read(crlf), is: en)
  }

  @Test func emptyLineBehindEveryLine() throws {
    // The indents are lost, as in real files: first lines are narrower by two characters.
    let lines = zh.wrapped(40, indent: "　　").split(separator: "\n").map {
      $0.replacing("　　", with: "")
    }
    let text = lines.joined(separator: "\n\n")
    ReadingLaws.expect(try ReadingLaws.read(text), is: zh)
  }

  @Test func emptyLinesInsideSentences() throws {
    // A gap behind the second line of every paragraph of four lines or more, where no sentence ends.
    var lines: [String] = []
    var inParagraph = 0
    for line in zh.wrapped(32).split(separator: "\n", omittingEmptySubsequences: false) {
      inParagraph = line.isEmpty ? 0 : inParagraph + 1
      lines.append(String(line))
      if inParagraph == 2, let last = line.last, !"。！？”".contains(last) { lines.append("") }
    }
    ReadingLaws.expect(try ReadingLaws.read(lines.joined(separator: "\n")), is: zh)
  }

  @Test func letterSpacedLines() throws {
    var number = 0
    let lines = zh.wrapped(32).split(separator: "\n", omittingEmptySubsequences: false).map {
      line -> String in
      number += 1
      guard number % 5 == 0, line.count >= 15 else { return String(line) }
      return line.map { String($0) }.joined(separator: " ")
    }
    ReadingLaws.expect(try ReadingLaws.read(lines.joined(separator: "\n")), is: zh)
  }

  @Test func headingsGluedToBodies() throws {
    var text = zh.wrapped(36)
    for heading in zh.headings { text = text.replacing(heading + "\n\n", with: heading + "\n") }
    ReadingLaws.expect(try ReadingLaws.read(text), is: zh)
  }

  @Test func spacesAtOldLineEnds() throws {
    let parts =
      [zh.title, zh.byline]
      + zh.parts.map { part in
        part.hasPrefix("# ")
          ? String(part.dropFirst(2)) : SampleArticle.wrap(part, 34).joined(separator: " ")
      }
    ReadingLaws.expect(try ReadingLaws.read(parts.joined(separator: "\n\n")), is: zh)
  }

  @Test func hyphensAtLineEnds() throws {
    let text = en.wrapped(72).replacing("volunteers", with: "volun-\nteers").replacing(
      "remarkable", with: "remark-\nable")
    ReadingLaws.expect(try ReadingLaws.read(text), is: en)
  }

  @Test func markdownMarks() throws {
    let parts = zh.parts.map {
      $0.hasPrefix("# ") ? "## " + $0.dropFirst(2) : "**\($0.prefix(6))**\($0.dropFirst(6))"
    }
    let text =
      "---\ntitle: 《别的》\nsource: 山村周刊\ndate: 2024-05-06\n---\n\n# \(zh.title)\n\n\(zh.author)\n\n![图](http://a.example/b.png)\n\n"
      + parts.joined(separator: "\n\n") + "\n\n[分享](http://a.example/)\n"
    let reading = try ReadingLaws.read(text, name: "a.md")
    ReadingLaws.expect(reading, is: zh)
    #expect(reading.articles.first?.publication == "山村周刊")
    #expect(reading.articles.first?.date == "2024-05-06")
  }

  @Test func furnitureAroundTheText() throws {
    let text =
      "茶乡人物(第12期·总88期)\n\n" + zh.plainText
      + "\n本版编辑 王 小 明 来稿邮箱 tea@example.com\n\n扫一扫 关注公众号\n\n阅读原文\n\n3\n\n，\n，\n"
    ReadingLaws.expect(try ReadingLaws.read(text), is: zh)
  }

  @Test func passagePrintedTwiceFromTheMiddleOfAWord() throws {
    let first = zh.paragraphs[3]
    let again = String(first.dropFirst(11)) + "\n\n" + zh.headingsAndParagraphs(after: first)
    ReadingLaws.expect(try ReadingLaws.read(zh.plainText + "\n" + again), is: zh)
  }

  @Test func titleInsideASentence() throws {
    let body = zh.parts.map { $0.hasPrefix("# ") ? "## " + $0.dropFirst(2) : $0 }
    let cut = body[0].index(body[0].startIndex, offsetBy: 30)
    let text =
      "\(body[0][..<cut])\n\n# \(zh.title)\n\n\(zh.author)\n\n\(body[0][cut...])\n\n"
      + body.dropFirst().joined(separator: "\n\n")
    ReadingLaws.expect(try ReadingLaws.read(text), is: zh)
  }

  @Test func webPage() throws {
    ReadingLaws.expect(try ReadingLaws.read(SamplePage.html(of: zh), name: "a.html"), is: zh)
    ReadingLaws.expect(try ReadingLaws.read(SamplePage.html(of: en), name: "a.html"), is: en)
    ReadingLaws.expect(try ReadingLaws.read(SamplePage.html(of: zh), name: "-"), is: zh)
  }

  @Test func wordDocument() throws {
    ReadingLaws.expect(try ReadingLaws.read(SampleDocument.docx(of: zh), name: "a.docx"), is: zh)
    ReadingLaws.expect(try ReadingLaws.read(SampleDocument.docx(of: en), name: "a.docx"), is: en)
  }

  @Test func readingAgainGivesTheSame() throws {
    for (sample, columns) in [(zh, 32), (en, 70)] {
      let first = try ReadingLaws.read(sample.wrapped(columns))
      let clean = first.articles.map { article in
        article.paragraphs.map { $0.text.string }.joined(separator: "\n\n")
      }.joined(separator: "\n\n")
      let second = try ReadingLaws.read(clean)
      #expect(ReadingLaws.bodies(first) == ReadingLaws.bodies(second))
      #expect(ReadingLaws.headings(first) == ReadingLaws.headings(second))
      #expect(first.articles.map(\.title) == second.articles.map(\.title))
      #expect(first.articles.map(\.author) == second.articles.map(\.author))
    }
  }
}

extension SampleArticle {
  /// What stands behind a paragraph, as plain text.
  func headingsAndParagraphs(after paragraph: String) -> String {
    guard let index = parts.firstIndex(of: paragraph) else { return "" }
    return parts[(index + 1)...].map { $0.hasPrefix("# ") ? String($0.dropFirst(2)) : $0 }.joined(
      separator: "\n\n")
  }
}
