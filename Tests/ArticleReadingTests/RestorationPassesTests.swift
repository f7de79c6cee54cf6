import ArticleReading
import Testing

/// Documents that one pass of restoration is there for, where no other test has one.
struct RestorationPassesTests {
  private let zh = SampleArticle.chinese
  private let en = SampleArticle.english

  private func paragraphs(_ reading: Reading) -> [Paragraph] {
    reading.articles.flatMap(\.paragraphs)
  }

  private func texts(_ reading: Reading) -> [String] { paragraphs(reading).map(\.text.string) }

  @Test func aPrintersLineAtTheFootOfPagesPartsNoParagraph() throws {
    let ship = { (number: Int) in
      String("abcdefghijklmnopqrstuvwxyz".dropFirst(number % 20).prefix(6))
    }
    let pages = (0..<4).map { page in
      (0..<20).map { row in
        SamplePages.Line(
          text:
            "\(row % 5 == 3 ? "The" : "the") keeper \(ship(row)) saw the \(ship(page + row)) and the \(ship(page * 3)) go by\(row % 5 == 2 ? "." : ",")",
          left: 60, top: 100 + Double(row) * 13)
      } + [
        SamplePages.Line(
          text: "VerDate 2014 16:21 sheet \(page) of the second volume, set on 6 August.", left: 60,
          top: 360)
      ]
    }
    let text = SamplePages.text(pages)
    let reading = try ArticleReader(extractPDF: { _ in text }).read(
      Array("%PDF-1.4\n".utf8), name: "a.pdf")
    let restored = texts(reading).joined(separator: "\n")
    #expect(!restored.contains("VerDate"))
    #expect(restored.contains("go by, the keeper \(ship(0)) saw the \(ship(1)) and"))
  }

  @Test(arguments: ["——《茶山志》", "——林清，茶农"])
  func whoAQuotationIsFromStandsInALineOfItsOwn(line: String) throws {
    let text =
      "\(zh.title)\n\n\(zh.parts[0])\n\n只有保护好水土，茶叶的品质才能长久，后人才有饭吃。\n\(line)\n\n\(zh.parts[2])\n"
    let all = paragraphs(try ReadingLaws.read(text))
    let quotation = try #require(all.firstIndex { $0.text.string.hasSuffix("有饭吃。") })
    #expect(all[quotation].isQuotation)
    #expect(all[quotation + 1].kind == .byline && all[quotation + 1].text.string == line)
  }

  @Test func paragraphsThatRanTogetherArePartedAgain() throws {
    let (first, second) = (en.parts[0], "Machine cranes came later, and nobody asked the river.")
    let reading = try ReadingLaws.read("\(en.title)\n\n\(first)\(second)\n\n\(en.parts[2])\n")
    #expect(texts(reading).contains(String(first)) || texts(reading).contains(second))
    #expect(!texts(reading).contains { $0.contains("good.Machine") })
  }

  @Test func theHalfOfAWordThatStandsTwiceGoes() throws {
    let text = en.plainText.replacing("the county spent", with: "the county estimates mates")
    let reading = try ReadingLaws.read(text)
    #expect(texts(reading).contains { $0.contains("the county estimates $2.5 million") })
    #expect(reading.dropped.contains { $0.reason == .duplicate })
  }

  @Test func linesOfTwoColumnsInTurnAreNoParagraph() throws {
    let columns = [zh.paragraphs[1] + zh.paragraphs[2], zh.paragraphs[3] + zh.paragraphs[4]].map {
      SampleArticle.wrap($0, 24)
    }
    let interleaved = zip(columns[0], columns[1]).flatMap { [$0, $1] }.joined(separator: "\n")
    let inOrder = columns.map { SampleArticle.wrap($0.joined(), 30).joined(separator: "\n") }
    let text = "\(zh.title)\n\n\(inOrder.joined(separator: "\n\n"))\n\n\(interleaved)\n"
    let reading = try ReadingLaws.read(text)
    #expect(reading.dropped.contains { $0.reason == .interleaved })
    #expect(!texts(reading).contains { $0.contains(columns[0][2] + columns[1][2]) })
  }

  @Test func whatBeginsWithACommaIsThePartOfASentenceThatIsNowhere() throws {
    let text = "\(zh.title)\n\n，把故乡的味道送到了很远很远的地方。\n\n\(zh.parts[0])\n\n\(zh.parts[2])\n"
    let reading = try ReadingLaws.read(text)
    #expect(reading.dropped.map(\.reason) == [.orphan])
  }

  @Test func thoseASpeechIsAddressedToAreNoPartOfItsFirstSentence() throws {
    let text =
      "Inaugural Address\n\nVice President Johnson, Mr. Speaker, Mr. Chief Justice, fellow citizens, we observe today not a victory of party but a celebration of freedom.\n\n\(en.parts[0])\n"
    #expect(
      texts(try ReadingLaws.read(text)).contains {
        $0.hasPrefix("we observe today not a victory")
      })
  }

  @Test(arguments: [
    ["一等奖：林清", "二等奖：高文、何哲", "二等奖：王文泽", "三等奖：周海平", "三等奖：韩立"], ["- 春茶一万斤", "- 夏茶八千斤"],
  ])
  func linesInARowThatAreNoSentencesAreAList(items: [String]) throws {
    let lines = items.joined(separator: "\n\n")
    let text = "\(zh.title)\n\n\(zh.parts[0])\n\n\(lines)\n\n\(zh.headings[0])\n\n\(zh.parts[2])\n"
    let all = paragraphs(try ReadingLaws.read(text))
    #expect(all.filter { $0.kind == .list }.map(\.text.string) == items)
    #expect(all.contains { $0.kind == .heading && $0.text.string == zh.headings[0] })
  }
}
