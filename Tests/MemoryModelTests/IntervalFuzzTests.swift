import MemoryModel
import Testing

struct IntervalFuzzTests {
  /// py-fsrs 6.3.2 `_get_fuzz_range`, maximum 36,500.
  @Test(arguments: [
    (3, 2...4), (5, 4...6), (7, 5...9), (10, 8...12), (20, 17...23), (50, 46...54),
    (100, 93...107), (365, 345...385),
  ])
  func theRangeIsThatOfTheReference(_ days: Int, _ range: ClosedRange<Int>) {
    #expect(IntervalFuzz.range(of: days, maximum: 36_500) == range)
  }

  @Test func everyIntervalStaysInItsRangeAndUnderTheMaximum() {
    for maximum in [1, 2, 3, 10, 400] {
      for days in 1...400 where days <= maximum {
        let range = IntervalFuzz.range(of: days, maximum: maximum)
        #expect(range.contains(days))
        #expect(range.upperBound <= maximum && range.lowerBound >= 1)
      }
    }
  }

  @Test func everyPlaceInTheRangeIsReachedAndNoneBeyond() throws {
    let start = Moment(secondsSince1970: 0)
    for stability in [1, 2, 2.4, 3, 7, 10, 20, 99, 399.6] {
      let card = Card(
        phase: .review, memory: MemoryState(stability: stability, difficulty: 5), due: start,
        lastReview: start, lapses: 0, reviews: 1)
      let plain = try #require(Scheduler().review(card, rated: .good, at: start).due)
      let range = IntervalFuzz.range(of: plain.secondsSince1970 / 86_400, maximum: 36_500)
      var seen: Set<Int> = []
      for step in 0...1000 {
        // The ends, and beyond them, too.
        let seed = FuzzSeed(fraction: Double(step) / 1000)
        let due = try #require(Scheduler().review(card, rated: .good, at: start, fuzz: seed).due)
        seen.insert(due.secondsSince1970 / 86_400)
      }
      #expect(seen == Set(range))
    }
  }

  @Test func stepsOfMinutesAreNeverFuzzed() {
    let start = Moment(secondsSince1970: 0)
    let seed = FuzzSeed(fraction: 0.99)
    #expect(
      Scheduler().review(.new, rated: .again, at: start, fuzz: seed)
        == Scheduler().review(.new, rated: .again, at: start))
  }

  @Test func aSeedIsTheSameOnEveryMachine() {
    #expect(FuzzSeed(id: "00f1e2d3c4b5a697", reviews: 3).fraction == 0.855264224829523)
    #expect(FuzzSeed(id: "", reviews: 0).fraction == 0.5048676404714686)
  }

  @Test func seedsSpreadEvenly() {
    var counts = [Int](repeating: 0, count: 10)
    for card in 0..<1000 {
      for reviews in 0..<10 {
        counts[Int(FuzzSeed(id: "card \(card)", reviews: reviews).fraction * 10)] += 1
      }
    }
    // 10,000 draws; five standard deviations are 150.
    #expect(counts.allSatisfy { (850...1150).contains($0) })
  }

  @Test func aFractionIsTakenIntoItsRange() {
    for (given, taken) in [
      (-1.0, 0.0), (.nan, 0), (0.5, 0.5), (1, 1.0.nextDown), (9, 1.0.nextDown),
    ] {
      #expect(FuzzSeed(fraction: given).fraction == taken)
    }
  }
}
