import Testing

@testable import ArticleReading

@Suite struct LineKeysTests {
  @Test func theKeyIsTheOneOfThePublishedVectors() {
    // Fowler, Noll, Vo: FNV-1a, 64 bits, of "", "a" and "foobar".
    #expect(LineKeys.key([], 0..<0) == 0xCBF2_9CE4_8422_2325)
    #expect(LineKeys.key(Array("a".utf8), 0..<1) == 0xAF63_DC4C_8601_EC8C)
    #expect(LineKeys.key(Array("-foobar-".utf8), 1..<7) == 0x8594_4171_F739_67E8)
  }

  @Test func onlyWhatStandsOftenEnoughIsRepeated() {
    #expect(LineKeys.repeated([3, 1, 3, 2, 3, 1], atLeast: 2) == [1, 3])
    #expect(LineKeys.repeated([3, 1, 3, 2, 3, 1], atLeast: 3) == [3])
    #expect(LineKeys.repeated([], atLeast: 1).isEmpty)
  }
}
