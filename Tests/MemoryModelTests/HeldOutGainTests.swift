import Testing

@testable import MemoryModel

@Suite struct HeldOutGainTests {
  private func gain(_ gains: [Double], _ questions: [Int]) -> HeldOutGain {
    HeldOutGain(gains[...], of: questions[...])
  }

  @Test func nothingIsSureOfOneAnswerOrOneQuestion() {
    #expect(gain([], []).standardError == .infinity)
    #expect(gain([1], [0]).standardError == .infinity)
    #expect(!gain([1, 1, 1], [0, 0, 0]).exceedsChance(by: 0.1, of: 1_000_000))
  }

  @Test func theMeanAndItsErrorAreThoseOfTheTextbook() {
    let one = gain([1, 2, 3, 4], [0, 1, 2, 3])
    #expect(one.mean == 2.5)
    // The variance is 5/3, of the mean of four 5/12.
    #expect(abs(one.standardError - (5.0 / 12).squareRoot()) < 1e-12)
    #expect(one.likelyLeast == one.mean - one.standardError)
  }

  @Test func answersThatSayTheSameOfOneQuestionCountOnce() {
    let apart = gain([0, 0, 0, 0, 1, 1, 1, 1], Array(0..<8))
    let together = gain([0, 0, 0, 0, 1, 1, 1, 1], [0, 0, 0, 0, 1, 1, 1, 1])
    #expect(together.mean == apart.mean)
    #expect(together.standardError > 1.8 * apart.standardError)
  }

  @Test func moreAnswersBehindAGainMakeItSurer() {
    let one = gain([1, 2, 3, 4], [0, 1, 2, 3])
    #expect(!one.exceedsChance(by: 3, of: 1000))
    #expect(one.exceedsChance(by: 3, of: 1_000_000))
    #expect(!one.exceedsChance(by: 3, of: 0))
  }
}
