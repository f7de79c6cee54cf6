import Testing

@testable import QuestionGeneration

@Suite struct YearGrainTests {
  @Test(arguments: [
    "By ____ Ostham had the largest fleet.", "Sometime between ____ and 1300 it was settled.",
    "The trade grew from ____ onwards.", "The post kept its monopoly until ____.",
    "Since ____ the port has been free.", "The wall stood before ____.",
  ])
  func boundsAreTrueOfOtherYearsToo(prompt: String) {
    #expect(YearGrain(prompt: prompt, key: 1982).isBound)
  }

  @Test(arguments: [
    "In ____ Ostham built its quay.", "The post kept its monopoly until ____ when a firm came.",
    "The quay was built by Howe in ____.", "The first ship of ____ was lost.", "",
  ])
  func yearsOfEventsAreExact(prompt: String) {
    #expect(!YearGrain(prompt: prompt, key: 1982).isBound)
  }

  @Test func roundYearsHaveRoundNeighbours() {
    #expect(YearGrain(prompt: "In about ____ it was settled.", key: 1250).step == 50)
    #expect(YearGrain(prompt: "In ____ it was settled.", key: 1200).step == 50)
    #expect(YearGrain(prompt: "In ____ it was settled.", key: 1900).step == 10)
    #expect(YearGrain(prompt: "In around ____ it was settled.", key: 1840).step == 10)
    #expect(YearGrain(prompt: "In ____ the treaty was signed.", key: 1840).step == 1)
    #expect(YearGrain(prompt: "In ____ the treaty was signed.", key: 1843).step == 1)
    #expect(YearGrain(prompt: "In ____ it went to the Olympics.", key: 1920).step == 4)
  }

  @Test func stepsKeepTheYearsApartAndInTime() {
    for seed in 0..<40 {
      let years = YearChoices(step: 50).choices(
        key: 1250, real: [1249], shown: [], latest: 2019, seed: "\(seed)"
      ).compactMap { Int($0) }
      #expect(years.count == 4 && years.contains(1250))
      #expect(years.allSatisfy { $0 % 50 == 0 })
      let late = YearChoices(step: 10).choices(
        key: 2010, real: [], shown: [], latest: 2019, seed: "\(seed)"
      ).compactMap { Int($0) }
      #expect(late.allSatisfy { $0 <= 2019 })
    }
  }
}
