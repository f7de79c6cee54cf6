import Foundation
import QuestionBank
import TestSupport
import Testing

/// Two runs of `quiz generate` on one folder at once: neither loses what the other made.
@Suite struct TwoMakersTests {
  /// Runs two at once, each with an article of its own, until both have done theirs.
  ///
  /// - Returns: What they printed on standard error.
  private func generateAtOnce(_ bank: String, _ files: [String]) async throws -> [String] {
    try await withThrowingTaskGroup(of: [String].self) { group in
      for file in files {
        group.addTask {
          var errors: [String] = []
          // A run that is told to try again does.
          for _ in 0..<100 {
            let result = try BuiltProgram.run([
              "generate", bank, file, "--progress", "\(bank)-progress/progress.sqlite",
            ])
            errors.append(result.errorOutput)
            if result.status == 0 { break }
            #expect(result.status == 1)
          }
          return errors
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }

  @Test(arguments: [false, true])
  func nothingOfEitherIsLostAndWhoMustWaitIsTold(grows: Bool) async throws {
    for turn in 0..<3 {
      let folder = try TemporaryFolder()
      let bank = folder.path("bank")
      let files = try HarbourArticles.write(turn * 3..<turn * 3 + 3, in: folder)
      if grows { _ = try BuiltProgram.run(["generate", bank, files[2]]) }
      let errors = try await generateAtOnce(bank, Array(files.prefix(2)))
      for error in errors where !error.isEmpty {
        #expect(
          error == "Error: Another quiz is writing to '\(bank)'; try again when it is done.\n")
      }
      let alone = folder.path("alone")
      if grows { _ = try BuiltProgram.run(["generate", alone, files[2]]) }
      for file in files.prefix(2) { _ = try BuiltProgram.run(["generate", alone, file]) }
      let made = try Bank.open(at: bank).questions()
      #expect(!made.isEmpty)
      #expect(try made.count == Bank.open(at: alone).questions().count)
      #expect(try Bank.open(at: bank).articleFiles().count == (grows ? 3 : 2))
    }
  }
}
