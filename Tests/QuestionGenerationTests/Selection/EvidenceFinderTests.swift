import ArticleReading
import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct EvidenceFinderTests {
  private let words = "发展海上风电是必由之路。"

  private func evidence(_ text: String, in source: SourceArticle, paragraph: Int = 0) -> Evidence {
    Evidence(
      article: source.entry.id, paragraph: paragraph, spans: [Span(0, text.utf8.count)], text: text,
      speaker: "林建国", occasion: "论坛", citation: nil)
  }

  private func isProven(_ found: Evidence?, by text: String) -> Bool {
    found.map { QuestionFlaws.isProven($0, by: Array(text.utf8)) } ?? false
  }

  @Test func wordsThatStandWhereTheyStoodAreLeftAsTheyAre() {
    let source = SampleSources.plain(words)
    let old = evidence(words, in: source)
    #expect(EvidenceFinder([source]).located(old) == old)
  }

  @Test func wordsThatMovedAreFoundInAnotherParagraph() throws {
    let text = "海很蓝。\n天也很蓝。\n林建国说：“\(words)”"
    let source = SampleSources.plain(text)
    let found = try #require(EvidenceFinder([source]).located(evidence(words, in: source)))
    #expect(found.paragraph == 2 && found.speaker == "林建国" && found.text == words)
    #expect(isProven(found, by: text))
  }

  @Test(arguments: ["发展 海上风电\u{3000}是必由之路。", "发展海上\u{A0}风电是必\u{2003}由之路。", "发展海上风电是必由之路。  "])
  func whiteSpaceMakesNoDifference(text: String) throws {
    let source = SampleSources.plain(text)
    let found = try #require(EvidenceFinder([source]).located(evidence(words, in: source)))
    #expect(isProven(found, by: text))
    let plain = SampleSources.plain(words)
    #expect(EvidenceFinder([plain]).located(evidence(text, in: plain))?.text == words)
  }

  @Test func wordsThatAreGoneFromTheirArticleAreFoundInAnother() throws {
    let gone = SampleSources.plain("海很蓝。")
    let other = SampleSources.plain("天很蓝。\n\(words)")
    let found = try #require(EvidenceFinder([gone, other]).located(evidence(words, in: gone)))
    #expect(found.article == other.entry.id && found.paragraph == 1)
    let alone = try #require(EvidenceFinder([other]).located(evidence(words, in: gone)))
    #expect(alone.article == other.entry.id)
  }

  @Test(arguments: ["发展海上风电是必经之路。", "", " \u{3000}", "发展海上风电是必由之路。海很蓝。"])
  func wordsThatNobodySaysAnyMoreAreNotFound(text: String) {
    let source = SampleSources.plain(words)
    #expect(EvidenceFinder([source]).located(evidence(text, in: source)) == nil)
  }

  @Test(arguments: [-1, 7]) func aParagraphThatIsNotThereDoesNotTrap(paragraph: Int) {
    let source = SampleSources.plain(words)
    let found = EvidenceFinder([source]).located(evidence(words, in: source, paragraph: paragraph))
    #expect(found?.paragraph == 0)
  }

  @Test func withoutArticlesNothingIsFound() {
    let source = SampleSources.plain(words)
    #expect(EvidenceFinder([]).located(evidence(words, in: source)) == nil)
  }

  @Test(arguments: [
    [Span(.min, .min)], [Span(.max, .min)], [Span(.min, .max)], [Span(.max, .max)], [Span(5, 3)],
    [Span(0, 1), Span(.max, .min)], [],
  ])
  func placesThatNoTextHasAreFoundByTheirWords(spans: [Span]) {
    let source = SampleSources.plain(words)
    let finder = EvidenceFinder([source])
    let sound = evidence(words, in: source)
    var odd = sound
    odd.spans = spans
    #expect(finder.located(odd)?.spans == sound.spans)
    var piece = ContextPiece(
      kind: .before, text: words, article: source.entry.id, spans: spans)
    let moved = finder.located(piece, moved: (from: odd, to: sound))
    #expect(moved?.spans == (spans.isEmpty ? nil : sound.spans))
    #expect(finder.located(piece, moved: (from: sound, to: odd)) == moved)
    #expect(finder.located(piece, moved: nil) == moved)
    piece.article = ArticleID(rawValue: "gone")
    #expect(finder.located(piece, moved: nil) == moved)
  }

  @Test func ofWordsThatStandTwiceThoseAreFoundThatStoodThere() {
    let text = "海很蓝。天很蓝。海很蓝。\n海很蓝。"
    let source = SampleSources.plain(text)
    let finder = EvidenceFinder([source])
    for start in [0, 24, 37] {
      let piece = ContextPiece(
        kind: .before, text: "海很蓝。", article: source.entry.id, spans: [Span(start, start + 12)])
      #expect(finder.located(piece, moved: nil) == piece)
    }
  }

  @Test func ofTwoArticlesWithOneNameTheFirstIsMeant() {
    let source = SampleSources.plain(words)
    let old = evidence(words, in: source)
    #expect(EvidenceFinder([source, source]).located(old) == old)
  }
}
