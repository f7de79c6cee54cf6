import Figures
import Testing

/// The figures of a sentence that are no dates, as words, period and metric.
private func stated(
  _ sentence: String, before: String? = nil, heading: String? = nil, subject: String? = nil
) -> [String] {
  let surroundings = SentenceSurroundings(before: before, heading: heading, subject: subject)
  return FigureRecognizer().statedFigures(in: sentence, within: surroundings)
    .filter { $0.figure.kind != .date }
    .map { stated in
      let words = String(decoding: Array(sentence.utf8)[stated.figure.range], as: UTF8.self)
      return [words, stated.period ?? "-", stated.metric ?? "-"].joined(separator: " | ")
    }
}

@Suite struct StatedFigureTests {
  @Test(arguments: [
    ("2023年，全市粮食产量达到12万吨。", ["12万吨 | 2023年 | 全市粮食产量"]),
    (
      "截至2025年6月底，全国建成充电桩16万个，其中公共充电桩4万个。",
      ["16万个 | 截至2025年6月底 | 全国建成充电桩", "4万个 | 截至2025年6月底 | 全国公共充电桩"]
    ),
    (
      "2024年，新农场收入5亿元，比上年增长3.2%，占全县的六成。",
      [
        "5亿元 | 2024年 | 新农场收入", "3.2% | 2024年 | 新农场收入比上年增长",
        "六成 | 2024年 | 新农场收入占全县",
      ]
    ),
    (
      "里程从2012年的0.9万公里增长到2024年底的4.8万公里。",
      ["0.9万公里 | 2012年 | 里程", "4.8万公里 | 2024年底 | 里程"]
    ),
    ("党的十八大以来，识字率从85%提高到97%。", ["85% | - | 识字率", "97% | 党的十八大以来 | 识字率"]),
    ("43%的16岁以上网民遇到过诈骗。", ["43% | - | 16岁以上网民遇到过诈骗的比例", "16岁 | - | -"]),
    ("我国形成八大枢纽、十大集群。", ["八大 | - | 我国形成枢纽", "十大 | - | 我国形成集群"]),
    ("法国1090亿欧元投资计划公布。", ["1090亿欧元 | - | 法国投资计划公布"]),
    (
      "飞船于2024年5月3日发射，6月25日返回，带回样品1935克。",
      ["1935克 | 2024年6月25日 | 带回样品"]
    ),
    ("與2012年相比，覆蓋率提高了2.6個百分點。", ["2.6個百分點 | - | 覆蓋率提高"]),
    ("過去五年，每日載客量約為五百萬人次。", ["五年 | - | -", "五百萬人次 | 過去五年 | 每日載客量"]),
    (
      "今年1—10月，利润下降4.3%，降幅比1—9月扩大0.8个百分点。",
      [
        "4.3% | 今年1—10月 | 利润下降", "0.8个百分点 | 今年1—10月 | 利润降幅比1—9月扩大",
      ]
    ),
    ("2025年前8个月，出口17万亿元。", ["8个月 | - | -", "17万亿元 | 2025年前8个月 | 出口"]),
    ("出口和进口分别增长7.1%和2.3%。", ["7.1% | - | 出口增长", "2.3% | - | 进口增长"]),
    (
      "今年恩格尔系数为29.8%，其中城镇为28.8%。",
      [
        "29.8% | 今年 | 恩格尔系数", "28.8% | 今年 | 恩格尔系数（城镇）",
      ]
    ),
    ("《发展报告（2024年）》显示，专利有4.5万件。", ["4.5万件 | - | 专利"]),
  ])
  func chineseFigureHasPeriodAndMetric(sentence: String, expected: [String]) {
    #expect(stated(sentence) == expected)
  }

  @Test(arguments: [
    (
      "Savings jumped from $6.2bn in 2019 to $9.8bn in 2021.",
      ["$6.2bn | 2019 | Savings jumped", "$9.8bn | 2021 | Savings jumped"]
    ),
    (
      "Since 2018, the charity has planted more than 4.5 million trees.",
      ["4.5 million trees | Since 2018 | charity has planted … trees"]
    ),
    ("Wheat is 12% dearer than in 2019.", ["12% | - | Wheat … dearer"]),
    (
      "The firm sold 90 cars in 2023, a 38% increase on the previous year.",
      [
        "90 cars | 2023 | firm sold … cars",
        "38% | 2023 | firm sold, increase on the previous year",
      ]
    ),
    (
      "The school was founded in 1636 and has 2,400 pupils.",
      ["2,400 pupils | - | school was founded … pupils"]
    ),
    ("About 43% of adults, in 2020, could read.", ["43% | 2020 | share of adults"]),
  ])
  func englishFigureHasPeriodAndMetric(sentence: String, expected: [String]) {
    #expect(stated(sentence) == expected)
  }

  @Test func dateMeasuresWhatHappened() {
    let found = FigureRecognizer().statedFigures(in: "欧盟于2021年提出了法案，并于2024年8月正式生效。")
    #expect(found.map(\.metric) == ["欧盟提出了法案", "欧盟正式生效"])
    #expect(found.map(\.period) == ["2021年", "2024年8月"])
  }

  @Test func sentenceBeforeDatesFiguresLikeItsOwn() {
    let before = "2024年，出口额5亿元。"
    #expect(stated("进口额4亿元。", before: before) == ["4亿元 | 2024年 | 进口额"])
    // What merely happened then dates nothing.
    #expect(stated("进口额4亿元。", before: "2017年，规划发布。") == ["4亿元 | - | 进口额"])
    #expect(stated("去年进口额4亿元。", before: before) == ["4亿元 | 去年 | 进口额"])
  }

  @Test func headingGivesItsYearToTheWholeYear() {
    let heading = "2024年统计公报"
    #expect(stated("全年进口额4亿元。", heading: heading) == ["4亿元 | 2024年全年 | 进口额"])
    #expect(stated("进口额4亿元。", heading: "进口概况") == ["4亿元 | - | 进口额"])
  }

  @Test func pronounTakesTheSubjectOfTheArticleAndNothingElse() {
    let sentence = "It has an area of 268,000 square kilometres."
    #expect(
      stated(sentence, subject: "Norway") == [
        "268,000 square kilometres | - | Norway: It has an area"
      ])
    #expect(stated(sentence, heading: "Geography").allSatisfy { !$0.contains("Geography") })
  }

  @Test func whatIsTooLongForASentenceIsOnlyRecognised() {
    let table = String(repeating: "产量5万吨 ", count: 100)
    let found = FigureRecognizer().statedFigures(in: table)
    #expect(found.count == 100)
    #expect(found.allSatisfy { $0.metric == nil && $0.period == nil })
  }

  @Test(arguments: ["从", "2024年", "5%，", "from 5 to ", "，", "的5个", "、3万吨", "in 2020 5% ", "“十四五”"])
  func nonsenseIsReadToItsEnd(piece: String) {
    let text = String(repeating: piece, count: 60)
    for stated in FigureRecognizer().statedFigures(in: text) {
      #expect(stated.figure.range.upperBound <= text.utf8.count)
      #expect(stated.metric != "" && stated.period != "")
    }
  }
}
