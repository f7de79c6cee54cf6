import Testing

@testable import QuestionGeneration

@Suite struct ShownNumbersTests {
  private func entry(_ prompt: String, _ answer: String, isNumber: Bool = true) -> LeakFilter.Entry
  {
    LeakFilter.Entry(
      prompt: prompt, answer: answer, isNumber: isNumber,
      statement: prompt.replacingGap(with: answer))
  }

  private let asked = "2022年海岸市渔业经济规模达到____万亿元。"
  private let shows = "海岸市的渔业经济规模从2012年的____万亿元增加至2022年的50.2万亿元。"

  @Test func aNumberIsShownByOtherWordsOnTheSameThingBothWays() {
    var numbers = ShownNumbers()
    numbers.add(entry(shows, "13.5"))
    #expect(numbers.isShown(entry(asked, "50.2")))
    var others = ShownNumbers()
    others.add(entry(asked, "50.2"))
    #expect(others.shown(by: entry(shows, "13.5")) == "50.2")
  }

  @Test func theSameNumberIsNotAskedForAgainInOtherWords() {
    var numbers = ShownNumbers()
    numbers.add(entry(asked, "50.2"))
    let again = "海岸市的渔业经济规模从2012年的13.5万亿元增加至2022年的____万亿元。"
    #expect(numbers.asked(again: entry(again, "50.2")) == "50.2")
    #expect(numbers.asked(again: entry(again, "50.3")) == nil)
    #expect(numbers.asked(again: entry("造船厂去年投入____万亿元。", "50.2")) == nil)
  }

  @Test func ofAnotherThingAnotherUnitOrAnotherValueItIsNot() {
    var numbers = ShownNumbers()
    numbers.add(entry("造船厂去年投入____亿元，共有50.2万亿元的船。", "30"))
    numbers.add(entry("海岸市渔业经济规模为50.2亿元，有____家企业。", "400"))
    numbers.add(entry("海岸市渔业经济规模为150.2万亿元，有____家企业。", "400"))
    #expect(!numbers.isShown(entry(asked, "50.2")))
  }

  @Test func yearsAndSingleDigitsTellNothing() {
    var numbers = ShownNumbers()
    numbers.add(entry("2022年，海岸市渔业经济规模达到____万亿元，有5家企业。", "50.2"))
    #expect(!numbers.isShown(entry("____年，海岸市渔业经济规模达到30万亿元。", "2022")))
    #expect(!numbers.isShown(entry("海岸市渔业经济规模大，有____家企业。", "5")))
    #expect(numbers.shown(by: entry("The port has 50.2 tons and ____ ships.", "30")) == nil)
  }
}
