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
    ("2024年，我国渔业规模突破7000亿元，渔船超过4700艘。", "4700", "2024年，我国渔船超过____艘。"),
    ("2024年，我国渔业规模突破7000亿元，企业超过4700家。", "4700", "2024年，我国渔业规模突破7000亿元，企业超过____家。"),
    ("2024年，我国渔业蓬勃发展，规模突破7000亿元，渔船超过4700艘。", "7000", "2024年，我国渔业蓬勃发展，规模突破____亿元。"),
    ("2024年，我国渔业蓬勃发展，规模突破7000亿元，渔船超过4700艘。", "4700", "2024年，我国渔业蓬勃发展，渔船超过____艘。"),
    ("2024年，我国产业规模突破7000亿元，企业超过4700家。", "7000", "2024年，我国产业规模突破____亿元。"),
    ("2024年，海岸市装机容量达到850万千瓦，占全市发电装机容量的37.5%。", "37.5", "2024年，海岸市装机容量占全市发电装机容量的____%。"),
    ("2024年，海岸市装机容量达到850万千瓦，占全市发电装机容量的37.5%。", "850", "2024年，海岸市装机容量达到____万千瓦。"),
    ("截至2024年底，海岸市风电企业超过460家，带动就业约12.8万人。", "12.8", "截至2024年底，海岸市风电企业超过460家，带动就业约____万人。"),
    ("2024年全球海上风电市场规模超2792亿美元，预计年均增速为19.2%。", "19.2", "2024年，全球海上风电市场规模预计年均增速为____%。"),
    ("2022年，海岸市渔业收入均超过10万亿元，同比增速为5.5%。", "5.5", "2022年，海岸市渔业收入同比增速为____%。"),
    ("2022年，海岸市渔业指数同比增长5.5%，增速比上月加快1.2个百分点。", "1.2", "2022年，海岸市渔业指数增速比上月加快____个百分点。"),
    ("到2020年，海岸医院达到20家以上，年接待患者突破10万人次。", "10", "到2020年，海岸医院达到20家以上，年接待患者突破____万人次。"),
    ("截至2024年底, 港口共425个，海岸市企业460家。", "425", "截至2024年底，港口共____个。"),
    ("2024年5月，海岸市在东湾举办风电论坛，70多个国家参会。", "70", "2024年5月，海岸市在东湾举办风电论坛，____多个国家参会。"),
    ("港务局2024年的一项调研发现，43%的渔民有两条船。", "43", "港务局2024年的一项调研发现，____%的渔民有两条船。"),
    ("海岸市风电企业1,590家，同比增长8%。", "8", "海岸市风电企业同比增长____%。"),
    ("2025年7月4日,我国在第五十九届渔业会议上发言,推动各港共享成果。", "2025", "____年7月4日，我国在第五十九届渔业会议上发言。"),
    (
      "例如，海岸市于2019年启动“灯塔计划”，多次更新《造船规划》，并于2025年4月发布了《守则》。", "2025",
      "海岸市于2019年启动“灯塔计划”，多次更新《造船规划》，并于____年4月发布了《守则》。"
    ),
    ("全国渔联十四届三次会议将于3月4日在东湾开幕，渔船为6艘。", "6", "全国渔联十四届三次会议将于3月4日在东湾开幕，渔船为____艘。"),
    (
      "2023年，我国渔港占全部港口的51.9%，在全球渔港中的比重接近40%。", "40",
      "2023年，我国渔港占全部港口的51.9%，在全球渔港中的比重接近____%。"
    ),
    (
      "电力方面，全国发电量4250亿度；另据行业统计，2013年4月份油品消费量增长4.9%。", "4.9",
      "据行业统计，2013年4月份油品消费量增长____%。"
    ),
    (
      "全国发电量4250亿度；另外根据调度数据，2013年5月上中旬，日均发电量增长4.3%。", "4.3",
      "根据调度数据，2013年5月上中旬，日均发电量增长____%。"
    ),
    ("海岸市渔业收入也实现连续跨越，2019年实现36.04万亿元。", "36.04", "海岸市渔业收入实现连续跨越，2019年实现____万亿元。"),
    ("2019年海岸市渔业收入为35亿元，按照可比口径计算名义增幅达15.6%。", "15.6", "2019年海岸市渔业收入为35亿元，按照可比口径计算名义增幅达____%。"),
    ("2020年，我国渔业零售额较上年增长14.8%，占全社会零售24.9%。", "24.9", "2020年，我国渔业零售额占全社会零售____%。"),
    ("2023年，全国新增湿地保护面积240万亩,湿地保护率提高到54.3%。", "54.3", "2023年，全国湿地保护率提高到____%。"),
  ])
  func aClauseIsAskedWithItsDateItsScopeAndItsSubject(text: String, number: String, words: String)
    throws
  {
    #expect(try prompt(text, number)?.text == words)
  }

  @Test(arguments: [
    (
      "截至2024年底，我国产业链上企业超4700家，累计培育400余家“小巨人”企业。", "400", "截至2024年底，我国累计培育____余家“小巨人”企业。"
    ),
    (
      "港务局预测，到2030年，43%的渔民有两条船，9%的渔民有三条船。", "9", "港务局预测，到2030年，____%的渔民有三条船。"
    ),
    ("港务局预测，到2030年，43%的渔民有两条船。", "43", "港务局预测，到2030年，____%的渔民有两条船。"),
    (
      "海岸市2025年推出《渔港行动计划》，计划投资200亿元建设码头，划拨50亿元用于人才培养。", "50",
      "海岸市2025年推出《渔港行动计划》，划拨____亿元用于人才培养。"
    ),
    (
      "《渔业报告》显示，2024年全球新公开渔船专利4.5万件，我国占比达61.5%。", "61.5",
      "《渔业报告》显示，2024年全球新公开渔船专利中我国占比达____%。"
    ),
    ("截至2024年底，全市渔业企业460家，其中民营企业380家。", "380", "截至2024年底，全市渔业企业中民营企业____家。"),
    ("据统计，截至 2024 年底，我国渔业规模接近600亿元，企业超过450家。", "450", "截至2024年底，我国渔业企业超过____家。"),
  ])
  func theOtherFiguresOfTheSentenceAreLeftOut(text: String, number: String, words: String) throws {
    let found = try prompts(text, number)
    #expect(found.first == words)
  }

  @Test func aPlanThatAnotherQuestionAsksForCanBeLeftOut() throws {
    let found = try prompts("2017年，市政府印发并实施《港口规划》，提出到2030年建成一流渔港。", "2030")
    #expect(
      found == [
        "2017年，市政府印发并实施《港口规划》，提出到____年建成一流渔港。", "2017年，市政府提出到____年建成一流渔港。",
        "《港口规划》提出到____年建成一流渔港。",
      ])
  }

  @Test func theDateOfTheFirstDeedHoldsForTheNext() throws {
    let found = try prompts("2024年7月，我国举办2024渔业大会，发表了《渔港宣言》，推动各国合作。", "2024")
    #expect(found.last == "____年7月，我国发表了《渔港宣言》。")
  }

  @Test func aQuotationThatADateIsAskedForMayBeShortened() throws {
    let found = try prompts(
      "2023年10月，在“海上之路”论坛上，林市长指出，海岸市“愿同各港加强交流和对话，共同促进渔业有序发展”。", "2023")
    #expect(found.last == "____年10月，在“海上之路”论坛上，林市长指出，海岸市“愿同各港加强交流和对话……”。")
  }

  @Test(arguments: [
    ("2024年，海岸市装机容量达到850万千瓦，发电300亿千瓦时，占全市用电量的37.5%。", "37.5"),
    ("海岸市有渔船460艘；其中木船380艘。", "380"),
    ("港务局2024年的一项调研发现，43%的渔民有两条船，但是仅9%的受访者会修船。", "9"),
    ("2023年海岸市出口30亿元，进口20亿元，同比增长8%。", "8"),
  ])
  func aClauseIsNotParted(text: String, number: String) throws {
    // From the figure right before it, of which it speaks.
    let whole = try prompt(text, number).map { [$0.text] } ?? []
    #expect(try prompts(text, number) == whole)
  }

  private func prompts(_ text: String, _ number: String) throws -> [String] {
    let passage = Passage(text)
    let gap = try #require(passage.first(number, in: passage.all))
    return ChinesePrompt(passage).prompts(for: gap).map(\.text)
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
    ("2024年，国有企业增加值增长4.1%；民营企业增长7.6%。", "7.6"),
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
