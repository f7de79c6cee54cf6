import Testing

@testable import QuestionGeneration

@Suite struct StableRandomTests {
  @Test func theSameSeedGivesTheSameNumbersOnEveryMachine() {
    // FNV-1a of nothing is its basis; these are what SplitMix64 makes of it.
    var random = StableRandom(seed: "")
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    for _ in 0..<100 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var bits = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
      bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
      #expect(random.next() == bits ^ (bits >> 31))
    }
  }

  @Test func otherSeedsGiveOtherNumbers() {
    var firsts: Set<UInt64> = []
    for seed in 0..<1000 {
      var random = StableRandom(seed: "\(seed)")
      firsts.insert(random.next())
    }
    #expect(firsts.count == 1000)
  }

  @Test func numbersStayBelowTheirBoundAndComeEquallyOften() {
    for bound in 2...12 {
      var random = StableRandom(seed: "bound \(bound)")
      var counts = Array(repeating: 0, count: bound)
      for _ in 0..<(bound * 1000) { counts[random.below(bound)] += 1 }
      // A thousand are expected of each; five standard deviations are 158 at most.
      #expect(counts.allSatisfy { (842...1158).contains($0) }, "\(counts)")
    }
  }

  @Test func belowOneAndLessIsZero() {
    var random = StableRandom(seed: "")
    for bound in [-5, 0, 1] { #expect(random.below(bound) == 0) }
  }

  @Test func shufflingKeepsTheElementsAndReachesEveryOrder() {
    var orders: Set<[Int]> = []
    for seed in 0..<400 {
      var random = StableRandom(seed: "\(seed)")
      let order = random.shuffled([1, 2, 3, 4])
      #expect(order.sorted() == [1, 2, 3, 4])
      orders.insert(order)
    }
    #expect(orders.count == 24)
    var random = StableRandom(seed: "")
    #expect(random.shuffled([Int]()) == [])
    #expect(random.shuffled([7]) == [7])
  }
}
