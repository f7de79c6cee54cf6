import Foundation
import TestSupport
import Testing

@testable import QuestionBank

@Suite struct RecordLogTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func key(_ number: UInt64) -> RecordLog.Key { .init(high: number, low: 7) }

  private func log() -> RecordLog { RecordLog(path: folder.path("a.cache")) }

  @Test func recordsAreFoundAgain() {
    log().add([1, 2, 3], for: key(1))
    log().add([], for: key(2))
    let again = log()
    #expect(again.bytes(of: key(1)) == [1, 2, 3])
    #expect(again.bytes(of: key(2)) == [])
    #expect(again.bytes(of: key(3)) == nil)
  }

  @Test func halfARecordIsPassedOverAndWrittenOver() throws {
    log().add([1, 2, 3], for: key(1))
    log().add(Array(repeating: 9, count: 100), for: key(2))
    let bytes = try Data(contentsOf: URL(filePath: folder.path("a.cache")))
    for length in [0, 5, 16, 20, 59, 60, 90, bytes.count - 1] {
      try bytes.prefix(length).write(to: URL(filePath: folder.path("a.cache")))
      let cut = log()
      #expect(cut.bytes(of: key(2)) == nil)
      #expect(cut.bytes(of: key(1)) == (length < 59 ? nil : [1, 2, 3]))
      cut.add([4], for: key(4))
      #expect(cut.bytes(of: key(4)) == [4])
    }
    #expect(log().bytes(of: key(4)) == [4])
  }

  @Test func aDamagedRecordIsNone() throws {
    log().add([1, 2, 3], for: key(1))
    var bytes = try Data(contentsOf: URL(filePath: folder.path("a.cache")))
    bytes[bytes.count - 1] ^= 1
    try bytes.write(to: URL(filePath: folder.path("a.cache")))
    #expect(log().bytes(of: key(1)) == nil)
  }

  @Test func aSecondProcessKeepsItsRecordsToItself() {
    let first = log()
    let second = log()
    second.add([5], for: key(5))
    first.add([6], for: key(6))
    #expect(second.bytes(of: key(5)) == [5])
    #expect(first.bytes(of: key(5)) == nil)
    #expect(first.bytes(of: key(6)) == [6])
  }

  @Test func whatIsNotWantedGoesWhereItIsMost() throws {
    let log = log()
    for number in UInt64(0)..<40 { log.add(Array(repeating: 1, count: 100_000), for: key(number)) }
    log.compact(keeping: [key(3), key(5)])
    #expect(log.bytes(of: key(3))?.count == 100_000)
    #expect(log.bytes(of: key(4)) == nil)
    log.add([8], for: key(8))
    #expect(log.bytes(of: key(8)) == [8])
    #expect(try Data(contentsOf: URL(filePath: folder.path("a.cache"))).count < 300_000)
  }
}
