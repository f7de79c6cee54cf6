import Testing

@testable import QuestionGeneration

@Suite struct YearChoicesTests {
  @Test func fourDistinctSortedYearsHoldTheKeyAndNoneThatThePromptShows() {
    for key in [1000, 1949, 1998, 2020, 2024] {
      for latest in [key, key + 1, key + 2, key + 9] {
        for shown in [[], [key - 1], [key + 1], [key - 2, key - 1, key + 1, key + 2]] as [Set<Int>]
        {
          for seed in 0..<20 {
            let texts = YearChoices().choices(
              key: key, real: [key - 3], shown: shown, latest: latest, seed: "\(seed)")
            let years = texts.compactMap { Int($0) }
            #expect(years.count == 4 && Set(years).count == 4)
            #expect(years == years.sorted())
            #expect(years.contains(key))
            #expect(shown.isDisjoint(with: years))
            #expect(years.allSatisfy { abs($0 - key) <= 12 })
          }
        }
      }
    }
  }

  @Test func noYearIsLaterThanMakesSense() {
    for room in 0...3 {
      for seed in 0..<50 {
        let years = YearChoices().choices(
          key: 2020, real: [], shown: [], latest: 2020 + room, seed: "\(seed)"
        ).compactMap { Int($0) }
        #expect(years.filter { $0 > 2020 }.count <= room)
      }
    }
  }

  @Test func theKeyStandsAtEveryPlaceAndInTheMiddleMoreOften() {
    var places = [0, 0, 0, 0]
    for seed in 0..<600 {
      let years = YearChoices().choices(
        key: 1962, real: [], shown: [], latest: 2024, seed: "\(seed)")
      if let place = years.firstIndex(of: "1962") { places[place] += 1 }
    }
    // Shares of a sixth, a third, a third and a sixth of 600.
    #expect((60...145).contains(places[0]) && (60...145).contains(places[3]), "\(places)")
    #expect((155...250).contains(places[1]) && (155...250).contains(places[2]), "\(places)")
  }

  @Test func theSameSeedGivesTheSameYears() {
    let once = YearChoices().choices(key: 1962, real: [], shown: [], latest: 2024, seed: "x")
    #expect(once == YearChoices().choices(key: 1962, real: [], shown: [], latest: 2024, seed: "x"))
  }

  @Test func noYearIsEarlierThanMakesSense() {
    for seed in 0..<60 {
      let choices = YearChoices(step: 5).choices(
        key: 2030, real: [], shown: [2017], earliest: 2018, latest: 2045, seed: "\(seed)")
      #expect(choices.count == 4)
      #expect(choices.contains("2030"))
      #expect(choices.compactMap(Int.init).allSatisfy { $0 >= 2018 && $0 % 5 == 0 })
    }
  }

  @Test(arguments: 0..<40) func noYearLiesOutsideOfWhatMakesSense(seed: Int) {
    for (earliest, latest) in [(2021, 2030), (2018, 2025), (2022, 2026)] {
      let choices = YearChoices().choices(
        key: 2024, real: [], shown: [], earliest: earliest, latest: latest, seed: "\(seed)")
      #expect(choices.count == 4)
      #expect(choices.allSatisfy { (earliest...latest).contains(Int($0) ?? 0) })
    }
  }
}
