import Discourse
import Language
import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct GapBordersTests {
  private func isWhole(
    _ words: String, _ kind: Gap.Kind = .term, in text: String
  ) throws -> Bool {
    let article = InspectedArticle(text)
    let gap = try #require(article.made(words) ?? article.gap(words, kind), "\(words)")
    return GapBorders(article: article.article, statistics: article.found.statistics)
      .areWhole(gap, article.found.sources[gap.sentence].reading)
  }

  @Test(arguments: [
    ("Calder-built", "The yard sold three Calder-built boats.", "Calder"),
    ("hyphen behind", "The yard sold three wind-driven pumps.", "wind"),
    ("hyphen before", "The yard sold three wind-driven pumps.", "driven"),
    ("underscore", "The yard keeps its plans in the file calder_plans today.", "calder"),
    ("dash", "The Calder–Norrin railway closed long ago.", "Calder"),
    ("middle dot before", "作家安娜·林德住在白石湾。", "林德"), ("middle dot behind", "作家安娜·林德住在白石湾。", "安娜"),
  ])
  func aWordThatIsTiedToAnotherIsNotCutOff(what: String, text: String, words: String) throws {
    let article = InspectedArticle(text)
    let gap = try #require(article.gap(words, .name(.place)))
    #expect(article.veto(gap) == .border)
  }

  @Test func aNameEndsWhereTheArticleEndsItElsewhere() throws {
    let article = InspectedArticle("周海平当选主席。村民都认识周海平。")
    let name = try #require(article.gap("周海平", .name(.person)))
    #expect(article.found.statistics.writtenNames.keys.contains(Array("周海平".utf8)))
    var longer = name
    longer.tokens = name.tokens.lowerBound..<name.tokens.upperBound + 1
    longer.range = article.article.bytes(longer.tokens)
    #expect(article.veto(longer) == .border)
  }

  @Test func wordsOfCantoneseAreNoName() throws {
    #expect(try !isWhole("佢哋係", .name(.person), in: "他說「佢哋係好人」，村民都同意這句話。"))
  }

  @Test(arguments: [
    ("The engineer Margaret Holloway drew the plans in 1998.", "Margaret"),
    ("The engineer Margaret Holloway drew the plans in 1998.", "Holloway"),
  ])
  func aNameIsNotHalved(text: String, words: String) throws {
    let article = InspectedArticle(text)
    let gap = try #require(article.gap(words, .name(.person)))
    #expect(article.veto(gap) == .border)
  }

  @Test(arguments: [
    ("The engineer Margaret Holloway drew the plans in 1998.", "Margaret Holloway"),
    ("The boats were built at Calder by Welsh masons.", "Calder"), ("市长林建国在会上介绍了新的规划。", "林建国"),
  ])
  func aWholeNameIsWhole(text: String, words: String) throws {
    #expect(try isWhole(words, in: text))
  }

  @Test(arguments: [
    ("The council bought a water treatment plant for the village.", "treatment plant"),
    ("The council bought a water treatment plant for the village.", "water"),
    ("The council bought a water treatment plant for the village.", "water treatment"),
  ])
  func anEnglishCompoundIsNotCut(text: String, words: String) throws {
    #expect(try !isWhole(words, in: text))
  }

  @Test func anEnglishCompoundIsWhole() throws {
    let text = "The council bought a water treatment plant for the village."
    #expect(try isWhole("water treatment plant", in: text))
  }

  @Test(arguments: [("渔民学会了海水养殖技术。", "海水"), ("渔民学会了海水养殖技术。", "技术")])
  func aChineseCompoundIsNotCut(text: String, words: String) throws {
    #expect(try !isWhole(words, in: text))
  }

  @Test(arguments: [
    ("The yard (once at Calder), now closed, built boats.", "Calder), now"),
    ("The yard said “no” twice and “yes” once.", "no” twice"),
    ("船厂（在白石湾）造船，也修船。", "白石湾）造船"), ("船厂造船，渔民捕鱼。", "造船，渔民"),
  ])
  func noGapReachesOverAMark(text: String, words: String) throws {
    #expect(try !isWhole(words, in: text))
  }

  @Test func wordsThatAlwaysStandTogetherAreAskedTogether() throws {
    // The second word of the invented term stands nowhere without the first.
    let text = "渔民用旋网捕鱼。旋网很轻。旋网很大。人人都会织旋网。"
    let article = InspectedArticle(text)
    let gaps = article.found.sources.flatMap(\.gaps).map(\.gap)
    for gap in gaps where ["旋", "网"].contains(article.article.string(gap.range)) {
      #expect(article.veto(gap) != nil)
    }
  }

  @Test func nothingThatCanBeAskedIsCutOutOfAWord() {
    for text in SampleTexts.all {
      for candidate in ArticleQuestions(SampleSources.plain(text), number: 0).candidates {
        let parts = candidate.prompt.split(
          separator: Question.gap, omittingEmptySubsequences: false)
        #expect(parts.count == 2)
        func isLatin(_ character: Character?) -> Bool {
          character.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" } ?? false
        }
        if isLatin(candidate.answer.first) {
          #expect(!isLatin(parts[0].last), "\(candidate.prompt)")
        }
        if isLatin(candidate.answer.last) {
          #expect(!isLatin(parts[1].first), "\(candidate.prompt)")
        }
      }
    }
  }
}
