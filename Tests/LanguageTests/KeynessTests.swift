import Testing

@testable import Language

@Suite("Keyness")
struct KeynessTests {
  @Test("the logarithm is exact at powers of two and rises between them")
  func logarithmIsExact() {
    for exponent in 0..<63 { #expect(FixedLogarithm.log2(1 << UInt64(exponent)) == exponent * 256) }
    var last = -1
    for value in stride(from: UInt64(1), to: 5_000, by: 1) {
      let logarithm = FixedLogarithm.log2(value)
      #expect(logarithm >= last)
      last = logarithm
    }
    #expect(FixedLogarithm.log2(0) == 0)
    #expect(FixedLogarithm.log2(.max) == 63 * 256 + 255)
  }

  @Test(
    "a rare word says more of a text than a common one, and more the more often it stands there")
  func rareWordsSayMore() throws {
    let once = Analyser().analyse(sentence: "The photosynthesis of the plants is the topic.")
    let twice = Analyser().analyse(
      sentence: "The photosynthesis, photosynthesis of the plants is the topic.")
    func score(_ analysis: Analysis, _ index: Int) -> Int {
      Keyness([analysis]).score(analysis.tokens[index])
    }
    #expect(score(once, 1) > score(once, 0))
    #expect(score(twice, 1) > score(once, 1))
  }

  @Test("an empty text has no keyness")
  func emptyTextHasNone() {
    let analysis = Analyser().analyse(sentence: "ships")
    #expect(Keyness([]).score(analysis.tokens[0]) == 0)
  }
}
