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

  @Test func aNoteTooLongToBeCitedIsCopiedToNoQuestion() throws {
    let note = String(repeating: "See the long book. ", count: 500)
    var source = SampleSources.plain("The new quay at Norrin is 460 metres long.")
    source.article.paragraphs[0].noteReferences = [.init(offset: 42, note: 0)]
    for (text, isCited) in [("See the book.", true), (note, false)] {
      var words = TracedText()
      words.append(source: Array(text.utf8), at: 100)
      source.article.notes = [.init(mark: "1", text: words)]
      let made = QuestionGenerator(settings: .init(limit: .all))
        .generate(from: [source], existing: [])
      let citations = made.outcomes.flatMap(\.question.evidence).map(\.citation)
      #expect(!citations.isEmpty && citations.allSatisfy { ($0 != nil) == isCited })
    }
  }
}
