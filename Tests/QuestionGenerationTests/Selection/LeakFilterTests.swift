import Testing

@testable import QuestionGeneration

@Suite struct LeakFilterTests {
  private static let quotation = "发展海上风电是海岸城市实现绿色转型的必由之路，必须牢牢掌握关键部件的制造能力。"
  private static let english =
    "A bridge is a promise that two shores make to each other in every winter storm."

  private func entry(_ statement: String, _ answer: String, isNumber: Bool = false)
    -> LeakFilter.Entry
  {
    let passage = Passage(statement)
    let place = passage.first(answer, in: passage.all) ?? 0..<0
    return LeakFilter.Entry(
      prompt: passage.string(0..<place.lowerBound) + "____"
        + passage.string(place.upperBound..<passage.count),
      answer: answer, isNumber: isNumber, statement: statement)
  }

  private func conflict(_ new: LeakFilter.Entry, beside known: LeakFilter.Entry...) -> String? {
    var filter = LeakFilter()
    for entry in known { filter.add(entry) }
    return filter.conflict(of: new)?.reason
  }

  @Test func aConflictNamesTheOtherAnswer() {
    var filter = LeakFilter()
    filter.add(entry(Self.quotation, "关键部件"))
    #expect(filter.conflict(of: entry(Self.quotation, "必由之路"))?.other == "关键部件")
  }

  @Test func theYearOfANumberedEventIsShownByWhateverDatesIt() {
    let asked = LeakFilter.Entry(
      prompt: "____年4月，林建国在渔业委员会第二十次集体学习时强调：“要造出好船”。", answer: "2025", isNumber: true,
      statement: "要造出好船")
    let dated = LeakFilter.Entry(
      prompt: "2025年4月，林建国在渔业委员会第二十次集体学习时强调：“让村庄得到____，这是我们的责任所在，谁也不能推脱”。",
      answer: "海上风电带来的实惠", isNumber: false, statement: "让村庄得到海上风电带来的实惠，这是我们的责任所在，谁也不能推脱")
    #expect(conflict(asked, beside: dated) != nil)
    #expect(conflict(dated, beside: asked) != nil)
    var other = dated
    other.prompt = String(dated.prompt.dropFirst("2025年4月，".count))
    #expect(conflict(asked, beside: other) == nil && conflict(other, beside: asked) == nil)
  }

  @Test func theYearOfASentenceIsShownByAnyOtherQuestionOnIt() {
    let sentence = "2017年，市政府印发《港口规划》，提出到2030年建成一流渔港。"
    func asked(_ prompt: String, _ answer: String) -> LeakFilter.Entry {
      LeakFilter.Entry(prompt: prompt, answer: answer, isNumber: true, statement: sentence)
    }
    let year = asked("____年，市政府印发《港口规划》。", "2017")
    let dated = asked("2017年，市政府提出到____年建成一流渔港。", "2030")
    #expect(conflict(year, beside: dated) != nil)
    #expect(conflict(dated, beside: year) != nil)
    #expect(conflict(asked("《港口规划》提出到____年建成一流渔港。", "2030"), beside: year) == nil)
  }

  @Test func nothingConflictsWithNothing() {
    #expect(conflict(entry(Self.quotation, "必由之路")) == nil)
  }

  @Test(arguments: [quotation, english]) func aQuestionConflictsWithItself(statement: String) {
    let answer = statement.contains("风电") ? "必由之路" : "winter storm"
    #expect(conflict(entry(statement, answer), beside: entry(statement, answer)) != nil)
  }

  @Test func twoGapsOfOneStatementShowEachOther() {
    #expect(conflict(entry(Self.quotation, "必由之路"), beside: entry(Self.quotation, "关键部件")) != nil)
    #expect(
      conflict(entry(Self.english, "two shores"), beside: entry(Self.english, "winter storm"))
        != nil)
  }

  @Test func anAnswerThatHoldsAnotherAsksTheSame() {
    #expect(
      conflict(entry(Self.quotation, "关键部件的制造能力"), beside: entry(Self.quotation, "制造能力")) != nil)
  }

  @Test func anotherQuestionThatShowsTheFigureConflicts() {
    let whole = "2024年，海岸市海上风电装机容量达到850万千瓦，占全市发电装机容量的37.5%。"
    #expect(
      conflict(entry(whole, "850", isNumber: true), beside: entry(whole, "37.5", isNumber: true))
        != nil)
  }

  @Test func otherStatementsDoNotConflict() {
    #expect(
      conflict(entry("要把渔民的长远利益放在第一位，让村庄受惠。", "长远利益"), beside: entry(Self.quotation, "必由之路")) == nil
    )
    #expect(
      conflict(
        entry("Steel forgives a careless painter for ten years.", "careless painter"),
        beside: entry(Self.english, "winter storm")) == nil)
  }

  @Test func theSameNumberOfOtherThingsDoesNotConflict() {
    #expect(
      conflict(
        entry("截至2023年底，全国共有国际重要湿地82处。", "82", isNumber: true),
        beside: entry("东湾大学图书馆每周向市民开放82小时。", "82", isNumber: true)) == nil)
  }

  @Test func conflictGoesBothWays() {
    let entries = ["必由之路", "关键部件", "制造能力", "绿色转型"].map { entry(Self.quotation, $0) }
    for left in entries {
      for right in entries {
        #expect((conflict(left, beside: right) == nil) == (conflict(right, beside: left) == nil))
      }
    }
  }

  @Test func aYearIsGivenAwayByItsOwnEventOnly() {
    let port = entry("2024年7月，我国发表了《全球渔业治理海岸宣言》。", "2024", isNumber: true)
    let other = entry(
      "2024年，渔业大会通过我国主提的“加强渔业能力建设国际合作”决议，140多个国家参加，推动全球渔业治理。", "140", isNumber: true)
    let same = entry("2024年7月，我国发表了《全球渔业治理海岸宣言》，70个国家参加。", "70", isNumber: true)
    #expect(conflict(port, beside: other) == nil)
    #expect(conflict(port, beside: same) != nil)
  }
}
