import Testing

@testable import QuestionGeneration

@Suite struct ArticleCalendarTests {
  private func dated(_ text: String, _ date: String, behind before: String = "") -> String? {
    ArticleCalendar(date: date)?.dated(Passage(text), behind: before)?.passage.string
  }

  @Test(arguments: [
    ("7月份，全市工业增加值增长4.8%。", "2020-08-14", "2020年7月份，全市工业增加值增长4.8%。"),
    ("1-7月份，全市出口30亿元。", "2020-08-14", "2020年1-7月份，全市出口30亿元。"),
    ("据海关统计，今年一季度，全市出口30亿元。", "2024-04-12", "据海关统计，2024年一季度，全市出口30亿元。"),
    ("去年，全市新增就业1206人。", "2023-01-09", "2022年，全市新增就业1206人。"),
    ("上半年，全市出口30亿元，6月出口5亿元。", "2024-07-12", "2024年上半年，全市出口30亿元，2024年6月出口5亿元。"),
    (
      "前三季度，全市出口30亿元；截至9月底，全市有渔船37艘；10月份以来，日均装船5艘。", "2025-11-13",
      "2025年前三季度，全市出口30亿元；截至2025年9月底，全市有渔船37艘；2025年10月份以来，日均装船5艘。"
    ),
    ("12月份，全市出口30亿元。", "2024-01-12", "2023年12月份，全市出口30亿元。"),
    ("首季經濟增長2.7%。", "2024-05-06", "2024年首季經濟增長2.7%。"),
  ])
  func theArticlesDateGivesTheYear(text: String, date: String, words: String) {
    #expect(dated(text, date) == words)
  }

  @Test(arguments: [
    ("2019年，全市出口30亿元，7月份出口5亿元。", "2020-08-14", ""),
    ("7月份，全市出口5亿元。", "2020-08-14", "2019年是特殊的一年。"),
    ("林市长说：“今年出口30亿元。”", "2020-08-14", ""),
    ("10月份，全市将出口30亿元。", "2020-08-14", ""),
    ("与6月份持平。", "2020-08-14", ""), ("近今年来，出口30亿元。", "2020-08-14", ""),
    ("7月份，全市出口5亿元。", "2020", ""), ("全市出口5亿元。", "2020-08-14", ""),
  ])
  func whatItDoesNotTellStays(text: String, date: String, before: String) {
    #expect(dated(text, date, behind: before) == nil)
  }

  @Test(arguments: ["--03-06", "", "x"]) func aDateWithoutAYearGivesNothing(date: String) {
    #expect(ArticleCalendar(date: date) == nil)
  }

  @Test func placesMoveWithTheWords() throws {
    let passage = Passage("据统计，今年出口30亿元，去年出口20亿元。")
    let new = try #require(ArticleCalendar(date: "2024-04-12")?.dated(passage, behind: ""))
    for number in ["30", "20", "亿元，"] {
      let old = try #require(passage.first(number, in: passage.all))
      let place = try #require(new.place(of: old))
      #expect(new.passage.string(place) == number)
    }
    let gone = try #require(passage.first("去年", in: passage.all))
    #expect(new.place(of: gone) == nil)
  }
}
