import Discourse
import Testing

struct TimeFramesTests {
  private func frames(
    _ paragraphs: [String], title: String? = nil, date: String? = nil
  ) -> [TimeFrame?] {
    let article = analysed(paragraphs, title: title, date: date)
    let times = TimeFrames(article)
    return article.sentences.indices.map {
      times.frame(of: $0, at: article.sentences[$0].tokens.upperBound - 1)
    }
  }

  @Test(arguments: [
    "2020年公司收入比2019年增长8%。", "2020年，公司收入较2019年增长8%。", "與2019年相比，2020年公司收入增長8%。",
    "In 2020 sales were higher than in 2019.", "In 2020 sales rose from £6m in 2019.",
    "Sales rose in 2020, compared with the first half of 2019.",
  ])
  func yearThatIsComparedWithIsNoFrame(text: String) {
    #expect(frames([text]).map { $0?.year } == [2020])
  }

  @Test(arguments: ["今年收入增长8%。", "This year sales rose."])
  func yearOfWritingIsThatOfTheDate(text: String) {
    #expect(frames([text], date: "2019-03").map { $0?.year } == [2019])
    #expect(frames([text]).map { $0?.year } == [nil])
  }

  @Test(arguments: [
    "2016年公司上市。翌年收入增长。", "The firm was listed in 2016. Sales rose the following year.",
  ])
  func yearAfterIsThatOfTheSentenceBefore(text: String) {
    #expect(frames([text]).map { $0?.year } == [2016, 2017])
  }

  @Test func eachClauseHasItsOwnYear() throws {
    let article = analysed(["He was born in 1904, and he died in 1980."])
    let times = TimeFrames(article)
    let born = try #require(article.place("born"))
    let died = try #require(article.place("died"))
    #expect(times.frame(of: 0, at: born)?.year == 1904)
    #expect(times.frame(of: 0, at: died)?.year == 1980)
    #expect(times.frame(of: 0, at: died)?.source == .clause)
  }

  @Test func frameIsTakenOverWithItsSource() {
    let found = frames(
      ["# 2025年工作回顾", "经济平稳增长。", "2024年建成大桥。大桥长三公里。"], date: "2026-01")
    #expect(found.map { $0?.year } == [2025, 2024, 2024])
    #expect(found.map { $0?.source } == [.heading, .clause, .before])
    #expect(frames(["大桥长三公里。"], date: "2026-01").map { $0?.source } == [.article])
  }

  @Test(arguments: [
    "2016年至2018年收入增长。", "Between 2016 and 2018 sales rose.", "From 2016 to 2018 sales rose.",
  ])
  func spanHasTwoYears(text: String) {
    #expect(frames([text]).map { $0?.firstYear } == [2016])
    #expect(frames([text]).map { $0?.year } == [2018])
  }

  @Test func lastMonthInJanuaryIsOfTheYearBefore() {
    #expect(frames(["Sales rose last month."], date: "2020-01-15").map { $0?.year } == [2019])
  }

  @Test(arguments: [
    "2016年至2018年收入增长。", "Between 2016 and 2018 sales rose, and the following year they fell.",
    "Sales rose from 2016 to 2018.",
  ])
  func everyTokenOfATimeHasItsFrame(text: String) {
    let article = analysed([text])
    let times = TimeFrames(article)
    for token in article.sentences[0].tokens {
      #expect(times.frame(of: 0, at: token) != nil)
    }
  }

  @Test(arguments: [
    ("2016年公司上市。同年收入增长。", "2016年"), ("2016年公司上市。8月收入增长。", "2016年"),
    ("The firm was listed in 2016. Sales rose the following year.", "2016"),
    ("公司上市。同年收入增长。", nil),
  ])
  func aTimeThatPointsBackKnowsWhereItsYearStands(text: String, told: String?) throws {
    let article = analysed([text])
    let references = TimeFrames(article).references(in: 1)
    #expect(references.count == 1)
    #expect(references.first?.told.map { article.string(article.bytes($0)) } == told)
  }

  @Test func onlyWhatOpensASentenceFramesThoseBehindIt() {
    #expect(frames(["2024年建成大桥。大桥长三公里。"])[1]?.isFraming == true)
    #expect(frames(["大桥在2024年建成。大桥长三公里。"])[1]?.isFraming == false)
  }
}
