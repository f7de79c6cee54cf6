import Testing

@testable import QuestionGeneration

@Suite struct BytePatternTests {
  @Test func everyPlaceIsFoundOnceAndInOrder() {
    var random = StableRandom(seed: "bytes")
    for _ in 0..<300 {
      let hay = (0..<random.below(40)).map { _ in UInt8(random.below(2)) }
      let bytes = (0..<random.below(5)).map { _ in UInt8(random.below(2)) }
      let places = hay.indices.filter { !bytes.isEmpty && hay[$0...].starts(with: bytes) }
      #expect(BytePattern(bytes).places(in: hay) == places)
      #expect(BytePattern(bytes).places(in: hay, most: 1) == Array(places.prefix(1)))
    }
  }
}
