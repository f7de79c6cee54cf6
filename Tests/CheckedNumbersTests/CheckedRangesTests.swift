import CheckedNumbers
import Testing

struct CheckedRangesTests {
  @Test func aRangeWhoseEndLiesBeforeItsStartIsEmpty() {
    #expect(Range(from: 3, upTo: 5) == 3..<5)
    for upper in [2, 0, -7, Int.min] {
      #expect(Range(from: 3, upTo: upper) == 3..<3)
    }
  }

  @Test func whatLiesOutsideAnArrayIsLeftOut() {
    let row = [1, 2, 3]
    #expect(row[within: 1..<9] == [2, 3])
    #expect(row[within: -4..<2] == [1, 2])
    #expect(row[within: 7..<9].isEmpty)
    #expect(row[within: (-9)...] == [1, 2, 3])
    #expect(row[within: 4...].isEmpty)
    #expect(row[within: ..<(-1)].isEmpty)
    #expect(row[within: ...0] == [1])
    #expect([Int]()[within: 0...0].isEmpty)
  }
}
