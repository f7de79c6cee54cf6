import Testing

@testable import QuestionGeneration

@Suite struct GapFinderTests {
  private func chinese(_ text: String, bank: [String] = [], title: Set<String> = []) -> [Gap] {
    let passage = Passage(text)
    let lexicon = TermLexicon((bank + [text]).map(SampleSources.sentence))
    return ChineseGapFinder(lexicon: lexicon, titleWords: title).gaps(in: passage.all, of: passage)
  }

  private func english(_ text: String) -> [Gap] {
    let passage = Passage(text)
    let lexicon = EnglishLexicon([SampleSources.sentence(text)])
    return EnglishGapFinder(lexicon: lexicon, isStrict: false).gaps(in: passage.all, of: passage)
  }

  @Test(arguments: [
    ("发展海上风电是海岸城市实现绿色转型的必由之路，必须牢牢掌握关键部件的制造能力。", ["必由之路", "关键部件", "制造能力", "绿色转型"]),
    ("要发挥‘头雁’效应，坚持以人为本。", ["头雁", "以人为本"]), ("要坚持有益、安全、公平的方向。", ["有益、安全、公平"]),
  ])
  func chineseTermsAreFoundWhole(text: String, terms: [String]) {
    let found = chinese(text).map(\.text)
    for term in terms { #expect(found.contains(term), "\(term) in \(found)") }
  }

  @Test func aTermOfTheBankIsNotCut() {
    let bank = ["加快发展新质生产力。", "新质生产力是创新起主导作用的生产力。", "因地制宜培育新质生产力。"]
    for gap in chinese("林场的出路在于培育面向海洋的新质生产力。", bank: bank) {
      let isCut = "新质生产力".contains(gap.text) && gap.text != "新质生产力"
      #expect(!isCut, "\(gap.text)")
    }
  }

  @Test func noGapEndsWithAVerbBesideAVerb() {
    let found = chinese("要积极运用新技术改造提升传统渔业，推动港口发展。").map(\.text)
    #expect(!found.contains("新技术改造"), "\(found)")
  }

  @Test(arguments: [
    ("要确保渔业过程中的安全性、可靠性、可控性和公平性,促进港口发展。", "公平性"), ("海港迎来人机协同、跨界融合、共创分享的时代。", "共创分享"),
    ("要秉持以人为中心、基于海洋的政策导向。", "以人为中心、基于海洋"),
  ])
  func theLastItemOrTheWholeOfAListIsFound(text: String, term: String) {
    let found = chinese(text).map(\.text)
    #expect(found.contains(term), "\(found)")
  }

  @Test(arguments: [
    ("要确保渔业过程中的安全性、可靠性、可控性和公平性,促进港口发展。", "安全性"), ("海港在全局中具有举足轻重的地位。", "举足轻重"),
    ("强调共同促进渔业发展的必要性。", "必要性"), ("要秉持以人为中心、基于海洋的政策导向。", "政策导向"),
  ])
  func whatAnyoneCouldPutInIsNoGap(text: String, term: String) {
    let found = chinese(text).map(\.text)
    #expect(!found.contains(term), "\(found)")
  }

  @Test func aTermOfTheTitleOrSaidTwiceIsNoGap() {
    let text = "发展海上风电是海岸城市实现绿色转型的必由之路。"
    #expect(!chinese(text, title: ["必由之路"]).contains { $0.text == "必由之路" })
    #expect(!chinese("必由之路就是绿色转型的必由之路。").contains { $0.text == "必由之路" })
    #expect(
      !english("A bridge of two shores is a bridge of two shores.").contains {
        $0.text == "two shores"
      })
  }

  @Test func gapsKeepTheirPlaceInALongerPassage() {
    let passage = Passage("林建国指出：“发展海上风电是海岸城市实现绿色转型的必由之路。”")
    let range = 7..<passage.count - 1
    let lexicon = TermLexicon([SampleSources.sentence(passage.string)])
    let gaps = ChineseGapFinder(lexicon: lexicon, titleWords: []).gaps(in: range, of: passage)
    #expect(!gaps.isEmpty)
    for gap in gaps {
      #expect(passage.string(gap.range) == gap.text)
      #expect(range.contains(gap.range.lowerBound) && gap.range.upperBound <= range.upperBound)
    }
  }

  @Test(arguments: [
    (
      "A bridge is a promise that the two shores make in every winter storm.",
      ["winter storm"]
    ),
    ("We hold to life, liberty and the pursuit of happiness.", ["pursuit of happiness"]),
    ("The price of greatness is lasting responsibility.", ["lasting responsibility"]),
  ])
  func englishPhrasesAreFoundWhole(text: String, phrases: [String]) {
    let found = english(text).map(\.text)
    for phrase in phrases { #expect(found.contains(phrase), "\(phrase) in \(found)") }
  }

  @Test func aWordThatSaysNothingOpensNoEnglishGap() {
    let found = english("The town lay under the whole bridge of the old harbour.").map(\.text)
    #expect(!found.contains { $0.hasPrefix("whole") }, "\(found)")
  }

  @Test(arguments: SampleTexts.all)
  func noGapBeginsOrEndsInsideAnEnglishWord(text: String) {
    let passage = Passage(text)
    let isBroken = english(text).contains { gap in
      let before = gap.range.lowerBound > 0 && passage[gap.range.lowerBound - 1].isLatinLetter
      let behind =
        gap.range.upperBound < passage.count && passage[gap.range.upperBound].isLatinLetter
      return (before && passage[gap.range.lowerBound].isLatinLetter)
        || (behind && passage[gap.range.upperBound - 1].isLatinLetter)
    }
    #expect(!isBroken)
  }

  @Test func bestGapsComeFirst() {
    for gaps in [chinese(SampleTexts.chineseNews), english(SampleTexts.englishNews)] {
      #expect(gaps.map(\.score) == gaps.map(\.score).sorted(by: >))
    }
  }
}
