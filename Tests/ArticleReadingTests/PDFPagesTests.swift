import ArticleReading
import Testing

/// PDF pages whose words come with their places.
struct PDFPagesTests {
  /// A paragraph that runs over two columns, with a note at the foot of the first.
  private func columns(header: String = "Harbour Review", page: Int = 1) -> [SamplePages.Line] {
    let left = (0..<20).map { row in
      SamplePages.Line(
        text: "the keepers counted ships in row \(row) of column one,", left: row == 0 ? 72 : 60,
        top: 100 + Double(row) * 13)
    }
    let right = (0..<24).map { row in
      SamplePages.Line(
        text: row == 23
          ? "and closed their book."
          : "the pilots answered them in row \(row) of column two,", left: 330,
        top: 100 + Double(row) * 13)
    }
    let notes = [
      SamplePages.Line(
        text: "\(page) See the book of page \(page), shelf", left: 60, top: 380, size: 8),
      SamplePages.Line(text: "nine of the archive.", left: 60, top: 390, size: 8),
    ]
    let head = [
      SamplePages.Line(text: "\(header) \(page)", left: 60, top: 20, size: 8)
    ]
    return head + left.enumerated().flatMap { [$1, right[$0]] } + right[20...] + notes
  }

  private func read(_ pages: [[SamplePages.Line]]) throws -> Reading {
    let text = SamplePages.text(pages)
    let reader = ArticleReader(extractPDF: { _ in text })
    let reading = try reader.read(Array("%PDF-1.4\n".utf8), name: "a.pdf")
    ReadingLaws.check(reading, [])
    return reading
  }

  @Test func columnsAreReadOneAfterTheOther() throws {
    let reading = try read([columns()])
    let text = reading.articles[0].paragraphs.map(\.text.string).joined(separator: "\n")
    #expect(text.contains("row 4 of column one, the keepers counted ships in row 5 of column one,"))
    #expect(
      text.contains("row 19 of column one, the pilots answered them in row 0 of column two,"))
    #expect(!text.contains("shelf"))
  }

  @Test func smallPrintAtTheFootIsANote() throws {
    let reading = try read([columns()])
    #expect(
      reading.articles[0].notes.map(\.text.string) == [
        "See the book of page 1, shelf nine of the archive."
      ])
  }

  @Test func raisedNumbersPointToNotes() throws {
    var lines = columns()
    lines[3].mark = "1"
    let reading = try read([lines])
    let paragraphs = reading.articles[0].paragraphs
    #expect(!paragraphs.contains { $0.text.string.contains("[1]") })
    #expect(paragraphs.flatMap(\.noteReferences).map(\.note) == [0])
  }

  @Test func runningHeadsOfEveryPageGo() throws {
    let reading = try read((1...4).map { columns(page: $0) })
    #expect(!reading.articles[0].paragraphs.contains { $0.text.string.contains("Harbour Review") })
  }

  @Test func oneColumnOfChineseKeepsItsParagraphs() throws {
    let first = "　　港口的灯塔建成以后，来往船只逐年增加，守塔人每天傍晚点灯，天亮时再把灯熄灭，五十年来从未间断。"
    let second = "　　二〇二三年全港吞吐量达到3200万吨，比上年增长6.5%，其中集装箱运输占四成，渔船进出港1.2万艘次。"
    var lines: [SamplePages.Line] = []
    var top = 100.0
    for paragraph in [first, second, first.replacing("灯塔", with: "码头")] {
      var rest = Array(paragraph.drop { $0 == "　" })
      var isFirst = true
      while !rest.isEmpty {
        let count = min(rest.count, isFirst ? 28 : 30)
        lines.append(
          SamplePages.Line(
            text: String(rest[..<count]), left: isFirst ? 92 : 72, top: top, size: 10))
        rest.removeFirst(count)
        isFirst = false
        top += 16
      }
    }
    let reading = try read([lines])
    #expect(
      reading.articles[0].paragraphs.map(\.text.string) == [
        String(first.dropFirst(2)), String(second.dropFirst(2)),
        String(first.replacing("灯塔", with: "码头").dropFirst(2)),
      ])
  }

  @Test(arguments: [
    ("the sun weighs 2 × 10", "30", "10³⁰"), ("its floor has 55 m", "2", "55 m²"),
    ("the river carries 10", "−3", "10⁻³"),
  ])
  func anExponentIsNoMarkOfANote(text: String, mark: String, written: String) throws {
    var lines = columns()
    lines[3] = SamplePages.Line(text: text, left: lines[3].left, top: lines[3].top, mark: mark)
    let paragraphs = try read([lines]).articles[0].paragraphs
    #expect(paragraphs.contains { $0.text.string.contains(written) })
    #expect(paragraphs.flatMap(\.noteReferences).isEmpty)
  }

  @Test(arguments: [true, false])
  func aShortPageHasTheColumnsOfItsNeighbour(isLast: Bool) throws {
    let short = (0..<3).flatMap { row in
      [
        SamplePages.Line(
          text: "the harbour master spoke in short row \(row) of one,", left: 60,
          top: 100 + Double(row) * 13),
        SamplePages.Line(
          text: "nobody answered him in short row \(row) of two,", left: 330,
          top: 100 + Double(row) * 13),
      ]
    }
    let reading = try read(isLast ? [columns(), short] : [short, columns()])
    let text = reading.articles[0].paragraphs.map(\.text.string).joined(separator: "\n")
    #expect(text.contains("short row 1 of one, the harbour master spoke in short row 2 of one,"))
  }
}
