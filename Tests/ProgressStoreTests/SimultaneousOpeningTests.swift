import MemoryModel
import TestSupport
import Testing

@testable import ProgressStore

/// Sessions that start together where there is no progress file yet.
struct SimultaneousOpeningTests {
  @Test func sessionsThatStartTogetherAllOpenTheNewFile() async throws {
    let folder = try TemporaryFolder()
    for round in 1...25 {
      let path = folder.path("progress-\(round).sqlite")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 {
          group.addTask {
            _ = try ProgressStore.open(path: path, now: Moment(secondsSince1970: 0))
          }
        }
        try await group.waitForAll()
      }
    }
  }
}
