import ArticleReading
import QuestionBank
import Testing

@testable import QuestionGeneration

/// Text that repeats one thing without end is read and asked at the cost of its length, and nothing of it is lost.
@Suite struct RepeatedUnitsTests {
  @Test(arguments: [
    "“", "\"", "“甲”、", "《a》", "he said, “we ", "‘a’ ", "「", "（", "［1］", "²", "1,", "百", "[", "( “",
    "2024年，我国核心产业规模突破7000亿元，", "“2024年，全市投入12亿元。",
  ])
  func aParagraphOfOneThingIsReadToItsEnd(unit: String) throws {
    let text = String(repeating: unit, count: 40_000 / unit.utf8.count)
    let sources = try SampleSources.read(text)
    let made = QuestionGenerator().generate(from: sources, existing: [])
    #expect(QuestionFlaws.all(in: made, text: text) == [])
    for paragraph in sources.flatMap(\.article.paragraphs) where paragraph.kind == .body {
      for sentence in SentenceSegmenter.sentences(in: paragraph.text.utf8) {
        #expect(sentence.count <= ReadingLimits.sentence)
      }
    }
  }

  @Test(arguments: 0..<3, [true, false])
  func booksWhoseMarksDoNotBalanceGiveSoundQuestions(seed: Int, isChinese: Bool) throws {
    var book = UnbalancedBook(seed: seed)
    let text = book.text(bytes: 6_000, isChinese: isChinese)
    let made = QuestionGenerator().generate(from: try SampleSources.read(text), existing: [])
    #expect(!made.outcomes.isEmpty)
    #expect(QuestionFlaws.all(in: made, text: text) == [])
  }
}
