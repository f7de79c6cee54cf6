import Discourse
import Testing

@testable import QuestionGeneration

@Suite struct PromptTextTests {
  private func shown(_ text: String) -> String { PromptText.shown(Array(text.utf8)[...]) }

  @Test(arguments: [
    ("two  words", "two words"), ("a\n\tb", "a b"), (" at both ends \u{A0}", "at both ends"),
    ("no\u{A0}break", "no break"), ("thin\u{2009}space", "thin space"),
    ("zero\u{200B}width", "zero width"),
    ("\u{FEFF}mark", "mark"), ("汉 字", "汉字"), ("汉字\u{3000}，句", "汉字，句"), ("用 AI 写", "用AI写"),
    ("共 5 艘", "共5艘"), ("", ""), (" \n\u{3000}", ""), ("naïve café", "naïve café"),
    ("line\u{2028}end", "line end"), ("€ 5", "€ 5"),
  ])
  func whiteSpaceIsOneSpaceAndNoneBesideHanCharacters(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test func showingTwiceIsShowingOnce() {
    for seed in 0..<60 {
      var random = RandomText(seed: seed)
      let once = shown(random.text())
      #expect(shown(once) == once, "seed \(seed)")
    }
  }

  @Test func nothingButWhiteSpaceIsLost() {
    for seed in 0..<60 {
      var random = RandomText(seed: seed)
      let text = random.text()
      let bare = PromptText.bare(Array(text.utf8)[...])
      #expect(PromptText.bare(Array(shown(text).utf8)[...]) == bare, "seed \(seed)")
      #expect(!bare.contains(" ") && !bare.contains("\n") && !bare.contains("\u{3000}"))
    }
  }

  /// The prompt of a gap in the first sentence of an article.
  private func prompt(_ text: String, _ words: String, of sentence: Int = 0) throws -> String {
    let article = InspectedArticle(text)
    let gap = try #require(article.gap(words, of: sentence))
    return PromptText.prompt(
      of: article.article.sentences[sentence], gap: gap.range, in: article.article.text)
  }

  @Test(arguments: [
    ("The red  house stood by the lake.", "red", "The ____ house stood by the lake."),
    ("Brennock has 46 boats.", "Brennock", "____ has 46 boats."),
    ("The boats lie at Calder.", "Calder", "The boats lie at ____."),
    ("The boats (all at Calder) are old.", "Calder", "The boats (all at ____) are old."),
    ("The tide rises 4.2\u{A0}metres a day.", "4.2", "The tide rises ____ metres a day."),
    ("“Calder” is a port.", "Calder", "“____” is a port."),
    ("码头 长 460 米。", "460", "码头长____米。"), ("船厂在白石湾。", "白石湾", "船厂在____。"),
    ("白石湾有船厂。", "白石湾", "____有船厂。"), ("船厂用 AI 排班。", "AI", "船厂用____排班。"),
  ])
  func theGapStandsWhereTheAnswerStoodWithTheSpacesAroundIt(
    text: String, words: String, expected: String
  ) throws {
    #expect(try prompt(text, words) == expected)
  }

  @Test func dotsStandWhereWordsOfTheSentenceWereLeftOut() throws {
    let parts = [
      "白石湾船厂在去年的春天里造好了三十二艘木质渔船并且全部交给了本村的渔民使用",
      "东湾村的渔业合作社随后又订购了十五艘铁壳船来代替那些已经用了四十年的旧木船",
      "两个村子共用的新码头要到后年的秋天才能够完工并且开始停靠从外地来的大型货轮",
      "县里的渔业管理部门已经答应为所有愿意换船的渔民支付一半的费用直到换完了为止",
    ]
    let text = parts.joined(separator: "；") + "。"
    let article = InspectedArticle(text)
    for (index, sentence) in article.article.sentences.enumerated() {
      let words = index == 0 ? "船厂" : "的"
      let gap = try #require(article.gap(words, of: index))
      let prompt = PromptText.prompt(of: sentence, gap: gap.range, in: article.article.text)
      #expect(prompt.hasPrefix("…") == sentence.isCutBefore)
      #expect(prompt.hasSuffix("…") == sentence.isCutBehind)
      #expect(!prompt.contains("；…"))
    }
    #expect(article.article.sentences.count > 1)
  }
}
