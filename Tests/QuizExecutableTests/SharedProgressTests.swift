import Foundation
import TestSupport
import Testing

/// The built program on a progress file that another session uses, or that is damaged.
struct SharedProgressTests {
  @Test func twoSessionsAtOnceKeepEveryAnswer() async throws {
    let bank = try SampleBank(choices: 20)
    let practice = ["practice", bank.path, "--cram", "--plain", "--progress", bank.progress]
    let results = try await withThrowingTaskGroup(of: BuiltProgram.Result.self) { group in
      for _ in 0..<2 {
        group.addTask {
          try BuiltProgram.run(practice, input: String(repeating: "3\n", count: 20))
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    var recorded = 0
    for result in results {
      #expect(result.status == 0)
      #expect(result.errorOutput.isEmpty)
      recorded += result.output.split(separator: "\n").count { $0.hasPrefix("recorded:") }
    }
    #expect(recorded == 40)
    #expect(try RecordedAnswers.count(in: bank.progress, of: bank.path) == recorded)
    let sound = try BuiltProgram.run(
      ["verify", bank.path, "--history", "--progress", bank.progress])
    #expect(sound.status == 0)
  }

  /// The header, and the first page of a table or index behind it.
  @Test(arguments: [0..<16, 4096..<8192, 8192..<12_288])
  func aDamagedFileIsNamedInOneSentenceAndLeftAlone(_ damage: Range<Int>) throws {
    let bank = try SampleBank(choices: 20)
    let practice = ["practice", bank.path, "--cram", "--plain", "--progress", bank.progress]
    _ = try BuiltProgram.run(practice, input: String(repeating: "3\n", count: 20))
    let url = URL(fileURLWithPath: bank.progress)
    var bytes = try Data(contentsOf: url)
    bytes.replaceSubrange(damage, with: Data(repeating: 0xAA, count: damage.count))
    try bytes.write(to: url)
    let result = try BuiltProgram.run(practice, input: "3\n")
    #expect(result.status == 65)
    #expect(result.errorOutput.hasPrefix("Error: '\(bank.progress)' is damaged"))
    #expect(result.errorOutput.split(separator: "\n").count == 1)
    #expect(!result.output.contains("recorded:"))
    #expect(try Data(contentsOf: url) == bytes)
  }
}
