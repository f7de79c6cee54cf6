import PracticeSession
import Testing

@Suite struct SeededGeneratorTests {
  /// Reference values of SplitMix64 for seed 1234567, as in Rosetta Code's "Pseudo-random numbers/Splitmix64".
  @Test func splitMix64GivesItsReferenceNumbers() {
    var generator = SeededGenerator(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
    #expect(generator.next() == 9_817_491_932_198_370_423)
  }

  @Test func aShuffleStaysTheSameForEver() {
    var generator = SeededGenerator(seed: 7)
    #expect(generator.shuffled([0, 1, 2, 3]) == Self.shuffledBySeven)
  }

  @Test func everyOrderOfThreeIsAboutAsLikely() {
    var generator = SeededGenerator(seed: 1)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<6000 { counts[generator.shuffled([0, 1, 2]), default: 0] += 1 }
    #expect(counts.count == 6)
    // Six standard deviations of a binomial with 6000 trials of 1/6.
    for (order, count) in counts { #expect(abs(count - 1000) < 174, "\(order)") }
  }

  @Test(arguments: [-1, 0, 1]) func aBoundBelowTwoGivesZero(bound: Int) {
    var generator = SeededGenerator(seed: 3)
    #expect(generator.number(below: bound) == 0)
  }

  private static let shuffledBySeven = [1, 2, 0, 3]
}
