import Figures
import Testing

/// A figure as its words, kind, value and the rest that a case names.
private func described(_ figure: Figure, in text: String) -> String {
  let value =
    switch figure.value {
    case .number(let number): "\(number)"
    case .range(let low, let high): "\(low)…\(high)"
    }
  return [
    cut(figure.range, text), figure.kind.rawValue, value, figure.unit ?? "-",
    figure.qualifier ?? "-",
  ].joined(separator: " | ")
}

private func cut(_ range: Range<Int>, _ text: String) -> String {
  String(decoding: Array(text.utf8)[range], as: UTF8.self)
}

private func figures(_ text: String) -> [String] {
  FigureRecognizer().figures(in: text).map { described($0, in: text) }
}

@Suite struct FigureRecognizerTests {
  @Test(arguments: [
    ("占百分之十点二", "百分之十点二 | percent | 10.2 | 百分之 | -"),
    ("达五十四万亿元", "五十四万亿元 | money | 54000000000000.0 | 元 | -"),
    ("有六千多万人", "六千多万人 | count | 60000000.0 | 人 | 多"),
    ("超过三分之一", "三分之一 | fraction | 0.3333333333333333 | - | 超过"),
    ("建成4.3万余家工厂", "4.3万余家 | count | 43000.0 | 家 | 余"),
    ("規模達8,845萬元", "8,845萬元 | money | 88450000.0 | 元 | -"),
    ("約1.012億港元", "1.012億港元 | money | 101200000.0 | 港元 | 約"),
    ("共三千四百三十余户", "三千四百三十余户 | count | 3430.0 | 户 | 余"),
    ("近九成", "九成 | percent | 90.0 | 成 | 近"),
    ("提高1.5个百分点", "1.5个百分点 | percentagePoint | 1.5 | 个百分点 | -"),
    ("算力１５９０亿次/秒", "１５９０亿次/秒 | measure | 159000000000.0 | 次/秒 | -"),
    ("增长25%以上", "25% | percent | 25.0 | % | 以上"),
    ("比例为2.27:1", "2.27:1 | ratio | 2.27 | - | -"),
    ("增至3倍", "3倍 | multiple | 3.0 | 倍 | -"),
    ("年满16岁", "16岁 | age | 16.0 | 岁 | -"),
    ("连续10多年", "10多年 | duration | 10.0 | 年 | 多"),
    ("增长5%至10%", "5%至10% | percent | 5.0…10.0 | % | -"),
    ("投资3—5万元", "3—5万元 | money | 30000.0…50000.0 | 元 | -"),
    ("气温零下25摄氏度", "零下25摄氏度 | measure | -25.0 | 摄氏度 | -"),
    ("位居世界第一", "第一 | rank | 1.0 | - | -"),
    ("第七十八届大会", "第七十八届 | rank | 78.0 | 届 | -"),
    ("八大枢纽", "八大 | count | 8.0 | 大 | -"),
    ("it cost $1.2 trillion then", "$1.2 trillion | money | 1200000000000.0 | $ | -"),
    ("nearly two-thirds agreed", "two-thirds | fraction | 0.6666666666666666 | - | nearly"),
    ("around 600 smaller islands", "600 smaller islands | count | 600.0 | islands | around"),
    (
      "about 268,000 square kilometres",
      "268,000 square kilometres | measure | 268000.0 | square kilometres | about"
    ),
    ("it rose 10-15% again", "10-15% | percent | 10.0…15.0 | % | -"),
    ("between 10 and 15 percent", "10 and 15 percent | percent | 10.0…15.0 | percent | -"),
    ("the third-largest city", "third-largest | rank | 3.0 | largest | -"),
    ("a 42-year-old man", "42-year-old | age | 42.0 | year-old | -"),
    ("half a million people", "half a million people | count | 500000.0 | people | -"),
    ("最高气温为-3℃", "-3℃ | measure | -3.0 | ℃ | -"),
    ("百公里耗电仅12.5千瓦时", "12.5千瓦时 | measure | 12.5 | 千瓦时 | 仅"),
    ("誤差為正負3.1個百分點", "3.1個百分點 | percentagePoint | 3.1 | 個百分點 | -"),
    ("營收突破新台幣2.89兆元", "新台幣2.89兆元 | money | 2890000000000.0 | 新台幣 | 突破"),
    ("完成两次试飞", "两次 | count | 2.0 | 次 | -"),
    ("会期七天半", "七天半 | duration | 7.5 | 天 | -"),
    ("1.2m hectares burned", "1.2m hectares | measure | 1200000.0 | hectares | -"),
    ("at the age of 87", "87 | age | 87.0 | - | -"),
    ("children aged 6 to 16", "6 to 16 | age | 6.0…16.0 | - | -"),
    (
      "at 299,792 kilometres per second",
      "299,792 kilometres per second | measure | 299792.0 | kilometres per second | -"
    ),
    ("a dozen countries", "a dozen countries | count | 12.0 | countries | -"),
    ("EUR 1.234.567,89 in all", "EUR 1.234.567,89 | money | 1234567.89 | EUR | -"),
    ("paid 1.234,50 euros", "1.234,50 euros | money | 1234.5 | euros | -"),
    ("paid 1'234'567 francs", "1'234'567 francs | money | 1234567.0 | francs | -"),
    ("paid 1,50,000 rupees", "1,50,000 rupees | money | 150000.0 | rupees | -"),
    ("rose by 12,5 % then", "12,5 % | percent | 12.5 | % | -"),
    ("rose by 3·5% then", "3·5% | percent | 3.5 | % | -"),
    ("then 3 × 10^6 cells", "3 × 10^6 cells | count | 3000000.0 | cells | -"),
    ("重量为１８６．５万吨", "１８６．５万吨 | measure | 1865000.0 | 吨 | -"),
    ("费用为13万2元", "13万2元 | money | 132000.0 | 元 | -"),
    ("共有3 000多人", "3 000多人 | count | 3000.0 | 人 | 多"),
    ("占三成五", "三成五 | percent | 35.0 | 成 | -"),
    ("占2成4", "2成4 | percent | 24.0 | 成 | -"),
    ("票价十元三角八分", "十元三角八分 | money | 10.38 | 元 | -"),
    ("存款三万一天", "三万 | count | 30000.0 | - | -"),
    ("净利润同比增长-3.4亿元", "-3.4亿元 | money | -340000000.0 | 元 | -"),
    ("有百万5G基站", "百万 | count | 1000000.0 | - | -"),
    ("over one and a half million left", "one and a half million | count | 1500000.0 | - | over"),
  ])
  func figureHasKindValueUnitAndQualifier(text: String, expected: String) {
    #expect(figures(text) == [expected])
  }

  @Test(arguments: [
    "the fund lost $(3.2) million", "it changed by (12.5)% again", "1,23,4 of them",
    "1,2,3 and 3,5",
    "192.168.100.200", "3 × 1022 atoms", "some 10⁶ cells", "3 × 10²² atoms", "1.234,567 tons",
    "发射东风-41导弹", "乘神舟-15飞船",
  ])
  func aNumberThatCantBeReadWholeIsNone(text: String) {
    #expect(figures(text) == [])
  }

  @Test(arguments: [
    ("13万2", "13万2"), ("三成五", "三成五"), ("十元三角八分", "十元三角八分"), ("1.234.567,89", "1.234.567,89"),
    ("7000亿", "7000亿"),
  ])
  func theNumberOfAFigureIsWhole(text: String, number: String) throws {
    let figure = try #require(FigureRecognizer().figures(in: "共计" + text + "。").first)
    #expect(cut(figure.numberRange, "共计" + text + "。") == number)
  }

  @Test(arguments: [
    ("32000", "3万2"), ("132000", "13万2"), ("1234567.89", "1.234.567,89"), ("150000", "1,50,000"),
    ("12.5", "12,5"), ("1000000", "10⁶"), ("3e22", "3 × 10²²"), ("1234", "1,234"), ("35%", "三成五"),
    ("10.38元", "十元三角八分"),
  ])
  func aNumberIsTypedAsOtherCountriesWriteIt(plain: String, typed: String) {
    #expect(FigureRecognizer.typed(typed)?.value == FigureRecognizer.typed(plain)?.value)
  }

  @Test(arguments: [
    ("2024年11月举行", "2024年11月", "2024-11"), ("7月26日至28日", "7月26日至28日", "--07-26/--07-28"),
    ("二〇二四年十一月", "二〇二四年十一月", "2024-11"), ("截至2025年6月底", "2025年6月底", "2025-06"),
    ("“十四五”以来", "十四五", "2021/2025"), ("进入21世纪", "21世纪", "20"),
    ("20世纪90年代", "20世纪90年代", "199"), ("2021—2025年", "2021—2025年", "2021/2025"),
    ("公元前221年", "公元前221年", "-0220"), ("since 2018", "2018", "2018"),
    ("on 4 October 1957", "4 October 1957", "1957-10-04"),
    ("January 27, 1998", "January 27, 1998", "1998-01-27"),
    ("in November 2024", "November 2024", "2024-11"), ("the 1930's", "1930's", "193"),
    ("the 18th century", "18th century", "17"), ("1939–45 was", "1939–45", "1939/1945"),
    ("between 1250 and 1300", "1250 and 1300", "1250/1300"),
    ("the 1926 Imperial Conferences", "1926", "1926"), ("2024-11-05", "2024-11-05", "2024-11-05"),
    ("in 2019/20", "2019/20", "2019/2020"), ("2024年第三季", "2024年第三季", "2024"),
    ("1—10月", "1—10月", "--01/--10"), ("2024至25年度", "2024至25年", "2024/2025"),
  ])
  func dateHasAsMuchOfISO8601AsItSays(text: String, words: String, iso: String) {
    let found = FigureRecognizer().figures(in: text)
    #expect(found.map(\.kind) == [.date])
    #expect(found.map { cut($0.range, text) } == [words])
    #expect(found.map(\.isoDate) == [iso])
  }

  @Test(arguments: [
    "一些问题，一方面，一带一路，三农，统一，唯一", "第一，要坚持。第二，要创新。", "一是开放，二是合作。",
    "5G和6G", "GPT-4、Replicator2、24CJL005", "电话010-82341063", "二十国集团、八国集团、四川",
    "百年未有之大变局，千家万户，十全十美", "几十年，数百家，上千人", "http://example.com/2024/15%20",
    "one of them, no one, that one", "Apollo 11, Windows 11, Section 230, page 12", "version 3.1.2",
    "call 555-123-4567", "the vote was 51-49", "早上8:30到10:15",
    "in the Five Power Defence Arrangements",
    "二次开发，三番五次，五位一体，“四个意识”", "at 10 Downing Street", "in their 30s", "每晚9点至次日6点",
    "the 102-floor tower", "AD 2018–23–51",
    "Nineteen Eighty-Four", "call 202–493–2251", "doc%20-%2031",
    "［1］参见第3页、第十条", "千兆用户", "Reconversion.1",
  ])
  func whatIsNoFigureIsLeftAlone(text: String) {
    #expect(figures(text) == [])
  }

  @Test func fromOneValueToAnotherIsNoRange() {
    #expect(
      figures("users rose from 361 million to 4.9 billion") == [
        "361 million | count | 361000000.0 | - | -", "4.9 billion | count | 4900000000.0 | - | -",
      ])
  }

  @Test func placesAreBytesOfTheText() throws {
    let text = "约占全球１.５亿户，🙂 1590百亿亿次/秒"
    let found = FigureRecognizer().figures(in: text)
    #expect(found.map { cut($0.range, text) } == ["１.５亿户", "1590百亿亿次/秒"])
    #expect(found.map { cut($0.numberRange, text) } == ["１.５亿", "1590百亿亿"])
    #expect(found.map { cut($0.mantissaRange, text) } == ["１.５", "1590"])
  }

  @Test func everyNumberModeListsNumbersOneByOne() {
    let text = "１９９１年１月１６日，5至10个，二三十个，第十四"
    let found = FigureRecognizer(mode: .everyNumber).figures(in: text)
    #expect(found.map { cut($0.numberRange, text) } == ["１９９１", "１", "１６", "5", "10", "十四"])
  }

  @Test func spacedDigitsOfAJustifiedLineAreOneNumber() {
    let found = FigureRecognizer(mode: .everyNumber).figures(in: "7 2 折")
    #expect(found.map(\.value) == [.number(72)])
  }

  @Test(arguments: [
    "一", "一百", "1-", "9", "〇", "one hundred and ", "twenty point ", "crore ", "百分之", "1,234,", "两",
    "公元九千亿", "1万至", "- ", "$", "half a ", "第", "2024年", "e9",
  ])
  func nonsenseIsReadToItsEnd(piece: String) {
    let text = String(repeating: piece, count: 2000)
    for mode in [FigureRecognizer.Mode.figures, .everyNumber] {
      let found = FigureRecognizer(mode: mode).figures(in: text)
      var end = 0
      for figure in found {
        #expect(figure.range.lowerBound >= end && !figure.range.isEmpty)
        #expect(figure.range.contains(figure.numberRange.lowerBound))
        end = figure.range.upperBound
      }
      #expect(end <= text.utf8.count)
    }
  }
}
