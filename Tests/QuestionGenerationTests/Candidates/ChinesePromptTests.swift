import Testing

@testable import QuestionGeneration

@Suite struct ChinesePromptTests {
  private func prompt(_ text: String, _ number: String, inherited: String? = nil) throws
    -> ChinesePrompt.Result?
  {
    let passage = Passage(text)
    let gap = try #require(passage.first(number, in: passage.all))
    return ChinesePrompt(passage, inherited: inherited).prompt(for: gap)
  }

  @Test(arguments: [
    ("2024年，我国产业规模突破7000亿元，企业超过4700家。", "4700", "2024年，我国企业超过____家。"),
    ("2024年，我国产业规模突破7000亿元，企业超过4700家。", "7000", "2024年，我国产业规模突破____亿元。"),
    ("2024年，海岸市装机容量达到850万千瓦，占全市发电装机容量的37.5%。", "37.5", "2024年，海岸市装机容量占全市发电装机容量的____%。"),
    ("2024年，海岸市装机容量达到850万千瓦，占全市发电装机容量的37.5%。", "850", "2024年，海岸市装机容量达到____万千瓦。"),
    ("截至2024年底，海岸市风电企业超过460家，带动就业约12.8万人。", "12.8", "截至2024年底，海岸市风电企业超过460家，带动就业约____万人。"),
    ("2024年全球海上风电市场规模超2792亿美元，预计年均增速为19.2%。", "19.2", "2024年，全球海上风电市场规模预计年均增速为____%。"),
    ("截至2024年底, 港口共425个，海岸市企业460家。", "425", "截至2024年底，港口共____个。"),
    ("2024年5月，海岸市在东湾举办风电论坛，70多个国家参会。", "70", "2024年5月，海岸市在东湾举办风电论坛，____多个国家参会。"),
    ("港务局2024年的一项调研发现，43%的渔民有两条船。", "43", "港务局2024年的一项调研发现，____%的渔民有两条船。"),
    ("海岸市风电企业1,590家，同比增长8%。", "8", "海岸市风电企业同比增长____%。"),
    ("2023年，全国新增湿地保护面积240万亩,湿地保护率提高到54.3%。", "54.3", "2023年，全国湿地保护率提高到____%。"),
  ])
  func aClauseIsAskedWithItsDateItsScopeAndItsSubject(text: String, number: String, words: String)
    throws
  {
    #expect(try prompt(text, number)?.text == words)
  }

  @Test(arguments: [
    ("此外，2024年海岸市有风电企业460家。", "2024年海岸市有风电企业____家。"),
    ("但2024年海岸市有风电企业460家。", "2024年海岸市有风电企业____家。"),
    ("例如，2024年海岸市有风电企业460家。", "2024年海岸市有风电企业____家。"),
    ("据统计，2024年海岸市有风电企业460家。", "2024年海岸市有风电企业____家。"),
    ("具体来说，2024年海岸市有风电企业460家。", "2024年海岸市有风电企业____家。"),
  ])
  func aConnectiveInFrontIsTakenOff(text: String, words: String) throws {
    #expect(try prompt(text, "460")?.text == words)
  }

  @Test(arguments: [
    ("占全市的37.5%。", "37.5"), ("该市有风电企业460家。", "460"), ("东湾村有风机120台；占全市的37.5%。", "37.5"),
    ("同比增长8%。", "8"),
    ("较上年提高3.2个百分点。", "3.2"),
  ])
  func aClauseThatLeansOnNothingThereIsNotAsked(text: String, number: String) throws {
    #expect(try prompt(text, number) == nil)
  }

  @Test func theSourceOfAForecastStays() throws {
    #expect(
      try prompt("海岸大学预测，到2030年全市风电企业将超过900家。", "900")?.text == "海岸大学预测，到2030年全市风电企业将超过____家。")
  }

  @Test(
    arguments: [
      ("2024年，我国产业规模突破7000亿元，企业超过4700家。", "4700", "2024年"),
      ("截至2024年底，海岸市有企业460家。", "460", "截至2024年底"),
      ("海岸市有企业460家。", "460", nil),
    ] as [(String, String, String?)])
  func theDateIsThePeriod(text: String, number: String, period: String?) throws {
    #expect(try prompt(text, number)?.period == period)
  }

  @Test func theWordsAroundTheGapAreThoseOfItsOwnClause() throws {
    let result = try #require(try prompt("2024年，海岸市容量达到850万千瓦，占全市的37.5%。", "37.5"))
    #expect(result.before == "占全市的" && result.behind == "%")
  }

  @Test func theScopeOfTheSentenceBeforeIsPutInBehindADate() throws {
    #expect(try prompt("2024年，风电企业超过460家。", "460", inherited: "我国")?.text == "2024年，我国风电企业超过____家。")
    #expect(
      try prompt("2024年，全球风电企业超过460家。", "460", inherited: "我国")?.text == "2024年，全球风电企业超过____家。")
  }

  @Test(
    arguments: [("我国有企业。", "我国"), ("但我国有企业。", "我国"), ("海岸市有企业。", nil), ("", nil)]
      as [(String, String?)])
  func theOpeningScopeIsACountry(text: String, scope: String?) {
    #expect(ChinesePrompt.openingScope(of: Passage(text)) == scope)
  }
}
