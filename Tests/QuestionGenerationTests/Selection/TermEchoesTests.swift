import Testing

@testable import QuestionGeneration

@Suite struct TermEchoesTests {
  private func entry(_ prompt: String, _ answer: String) -> LeakFilter.Entry {
    LeakFilter.Entry(
      prompt: prompt, answer: answer, isNumber: false,
      statement: prompt.replacingGap(with: answer))
  }

  @Test func aTermInTheWordsAroundAnothersGapIsShownBothWays() {
    let port = entry("港口要培育发展海上新动能的____。", "造船工匠")
    let sea = entry("海岛要加快发展____，为渔民提供工作。", "海上新动能")
    var echoes = TermEchoes()
    echoes.add(port)
    #expect(echoes.isShown(sea))
    var others = TermEchoes()
    others.add(sea)
    #expect(others.shown(by: port) == "海上新动能")
  }

  @Test func anItemOfAListIsKnownByItsNeighboursInEitherOrder() {
    let wind = entry("海港迎来人机协同、____、共创分享的时代。", "跨界融合")
    var echoes = TermEchoes()
    echoes.add(entry("渔业呈现“____、跨界融合、人机协同等新特征”。", "深度学习"))
    #expect(echoes.isShown(wind))
    #expect(!echoes.isShown(entry("海港迎来绿色出行、____、共创分享的时代。", "跨界融合")))
  }

  @Test func whatIsSaidToBeOfSomethingIsShownWhereBothStand() {
    let port = entry("要打好攻坚战，培育海上新生产力的____。", "新动能")
    let letter = entry("____重视渔业，加快发展海上新生产力，为海岸提供新动能。", "海岸市")
    var echoes = TermEchoes()
    echoes.add(letter)
    #expect(echoes.isShown(port))
    #expect(!echoes.isShown(entry("要打好攻坚战，培育海上新生产力的____。", "新主张")))
    var others = TermEchoes()
    others.add(port)
    #expect(others.shown(by: letter) == "新动能")
    #expect(others.shown(by: entry("____重视渔业，为海岸提供新动能。", "海岸市")) == nil)
  }

  @Test func aTermInOtherWordsIsNotShown() {
    var echoes = TermEchoes()
    echoes.add(entry("港口有海上新动能，还要____。", "造船工匠"))
    #expect(!echoes.isShown(entry("海岛要加快发展____。", "海上新动能")))
    #expect(!echoes.isShown(entry("海岛要加快发展____。", "海上")))
    #expect(!echoes.isShown(entry("The port needs ____.", "harbour walls")))
  }

  @Test func whatIsShownStaysShownHoweverMuchIsAdded() {
    let sea = entry("海岛要加快发展____，为渔民提供工作。", "海上新动能")
    var echoes = TermEchoes()
    echoes.add(entry("港口要培育发展海上新动能的____。", "造船工匠"))
    for number in 0..<400 {
      #expect(echoes.isShown(sea))
      echoes.add(entry("港口\(number)号要培育发展海上新产业的____。", "渔民\(number)号"))
    }
  }
}
