import CheckedNumbers
import Testing

struct ClampingTests {
  @Test func numbersInRangeLoseTheirFraction() {
    for (value, whole) in [
      (0.0, 0), (2.9, 2), (-2.9, -2),
    ] {
      #expect(Int(clamping: value) == whole)
    }
  }

  @Test func numbersOutOfRangeBecomeTheNearest() {
    for value in [9_223_372_036_854_775_807.0, 1e19, 1e300, .infinity] {
      #expect(Int(clamping: value) == .max)
      #expect(Int(clamping: -value) == .min)
    }
    #expect(Int(clamping: .nan) == 0)
  }
}
