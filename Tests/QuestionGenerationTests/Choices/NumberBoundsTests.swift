import Testing

@testable import QuestionGeneration

@Suite struct NumberBoundsTests {
  private func bounds(_ prompt: String, _ key: Double, isShare: Bool = false) -> NumberBounds {
    NumberBounds(prompt: prompt, isShare: isShare, key: key)
  }

  @Test func whatGrewToANumberWasLess() {
    #expect(bounds("从2012年的____万亿元增加至2022年的50.2万亿元。", 11).allow(49))
    #expect(!bounds("从2012年的____万亿元增加至2022年的50.2万亿元。", 11).allow(51))
    #expect(!bounds("The fleet rose from ____ ships to 85 ships.", 80).allow(86))
    #expect(bounds("The fleet rose from ____ ships to 85 ships.", 80).allow(84))
  }

  @Test func whatGrewFromANumberIsMore() {
    #expect(!bounds("产值从2012年的54万亿元增长到2022年的____万亿元。", 121).allow(53))
    #expect(!bounds("The fleet grew from 40 ships in 1950 to ____ ships.", 60).allow(39))
  }

  @Test func whatFellFromANumberIsLess() {
    #expect(!bounds("占比由39.8%下降至____%。", 21.6, isShare: true).allow(40))
    #expect(!bounds("The share fell from 40 percent to ____ percent.", 30).allow(41))
  }

  @Test func sharesAndLivesEndAtAHundred() {
    #expect(!bounds("占比为____%。", 60, isShare: true).allow(101))
    #expect(bounds("增长____%。", 160, isShare: true).allow(180))
    #expect(!bounds("Life expectancy was ____ years.", 80).allow(104))
  }

  @Test(arguments: [
    "", "____", "从____", "from ____ to", "____到", "从 ____ 到 50，下降又增长。",
    "12 ____ 34",
  ])
  func promptsWithoutASpanBoundNothing(prompt: String) {
    #expect(bounds(prompt, 10) == NumberBounds())
  }

  @Test func aNumberThatOnlyBoundsIsTrueOfOthersToo() {
    for before in [
      "In 1946 it fell to below ", "It has more than ", "It rose to over $", "at least ",
    ] {
      #expect(NumberBounds.bound(" " + before), "\(before)")
    }
    for before in [
      "In 1946 it fell to ", "Over the year it rose to ", "It rose by over a third to ", "",
    ] {
      #expect(!NumberBounds.bound(" " + before), "\(before)")
    }
  }
}
