import Testing

@testable import Fuzzing

/// Making inputs small.
struct ShrinkerTests {
  private let bytes = Array("abc!def?ghi!jkl".utf8)

  @Test func theSmallInputStillFails() {
    for marks in ["!", "?", "!?", "!!", "ghi"] {
      let wanted = Array(marks.utf8)
      let fails = { (bytes: [UInt8]) in Self.holds(wanted, bytes) }
      let small = Shrinker().shrunk(bytes, fails: fails)
      #expect(fails(small))
      #expect(small == wanted, "nothing is left that isn't needed")
    }
  }

  @Test func whatFailsInAnyFormBecomesEmpty() {
    #expect(Shrinker().shrunk(bytes) { _ in true }.isEmpty)
  }

  @Test func whatFailsOnlyWholeStaysWhole() {
    #expect(Shrinker().shrunk(bytes) { $0 == bytes } == bytes)
    #expect(Shrinker().shrunk([]) { _ in true } == [])
  }

  @Test func trialsAreBounded() {
    var trials = 0
    let long = [UInt8](repeating: 1, count: 100_000)
    _ = Shrinker(trials: 50).shrunk(long) { _ in
      trials += 1
      return false
    }
    #expect(trials == 50)
  }

  /// Whether bytes stand in this order, with any others between them.
  private static func holds(_ wanted: [UInt8], _ bytes: [UInt8]) -> Bool {
    var rest = wanted[...]
    for byte in bytes where byte == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
