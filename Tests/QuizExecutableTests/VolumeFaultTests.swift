import Foundation
import TestSupport
import Testing

/// The built program on a full disk and on a file system that can't be written.
@Suite(
  .enabled(if: SmallVolume.isAvailable, "mounting a small file system takes root on Linux"))
struct VolumeFaultTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  /// Expects one sentence, and the exit status for what can't be written.
  private func expectRefusal(_ result: BuiltProgram.Result, saying words: String) {
    #expect(result.status == 74)
    #expect(result.errorOutput.hasPrefix("Error: "))
    #expect(result.errorOutput.split(separator: "\n").count == 1, "\(result.errorOutput)")
    #expect(result.errorOutput.contains(words), "\(result.errorOutput)")
  }

  @Test func aFullDiskEndsPracticeAndKeepsWhatWasShown() throws {
    let volume = try SmallVolume(kilobytes: 2000, in: folder)
    let progress = volume.path + "/progress.sqlite"
    let bank = try SampleBank(choices: 30)
    let practice = ["practice", bank.path, "--cram", "--plain", "--progress", progress]
    let answers = String(repeating: "1\n", count: 30)
    func recorded(_ result: BuiltProgram.Result) -> Int {
      result.output.split(separator: "\n").count { $0.hasPrefix("recorded:") }
    }
    var shown = recorded(try BuiltProgram.run(practice, input: "1\n"))
    #expect(shown == 1)
    // Room for some answers, not for all.
    try volume.fill(leaving: 150_000)
    let interrupted = try BuiltProgram.run(practice, input: answers)
    expectRefusal(interrupted, saying: "the disk is full")
    #expect((1..<30).contains(recorded(interrupted)))
    shown += recorded(interrupted)
    // A start on the full disk says the same.
    try volume.fill()
    expectRefusal(try BuiltProgram.run(practice, input: answers), saying: "the disk is full")
    try volume.resize(kilobytes: 64_000)
    #expect(try RecordedAnswers.count(in: progress, of: bank.path) == shown)
    let sound = try BuiltProgram.run(
      ["verify", bank.path, "--history", "--progress", progress])
    #expect(sound.status == 0)
    #expect(try BuiltProgram.run(practice, input: "1\n").status == 0)
    #expect(try RecordedAnswers.count(in: progress, of: bank.path) == shown + 1)
  }

  @Test func aFullDiskLeavesTheBankAsItWas() throws {
    let volume = try SmallVolume(kilobytes: 2000, in: folder)
    let bank = volume.path + "/bank"
    let articles = try HarbourArticles.write(0..<6, in: folder)
    #expect(try BuiltProgram.run(["generate", bank, articles[0]]).status == 0)
    let before = try StoredQuestions(of: bank)
    let record = try bytes(bank + "/bank.json")
    try volume.fill()
    expectRefusal(
      try BuiltProgram.run(["generate", bank] + articles), saying: "No space left on device")
    #expect(try StoredQuestions(of: bank) == before)
    #expect(try bytes(bank + "/bank.json") == record)
    #expect(try BuiltProgram.run(["verify", bank]).status == 0)
    try volume.resize(kilobytes: 64_000)
    #expect(try BuiltProgram.run(["generate", bank] + articles).status == 0)
    #expect(try BuiltProgram.run(["verify", bank]).status == 0)
  }

  @Test func aReadOnlyFileSystemIsSaidOnceAndStillRead() throws {
    let volume = try SmallVolume(kilobytes: 4000, in: folder)
    let progress = volume.path + "/progress.sqlite"
    let bank = volume.path + "/bank"
    let articles = try HarbourArticles.write(0..<2, in: folder)
    #expect(try BuiltProgram.run(["generate", bank, articles[0]]).status == 0)
    let practice = ["practice", bank, "--plain", "--progress"]
    #expect(try BuiltProgram.run(practice + [progress], input: "1\n1\n").status == 0)
    let before = (try bytes(progress), try StoredQuestions(of: bank))
    try volume.makeReadOnly()

    expectRefusal(
      try BuiltProgram.run(practice + [progress], input: "1\n"), saying: "progress.sqlite")
    expectRefusal(
      try BuiltProgram.run(["generate", bank] + articles), saying: "Read-only file system")
    #expect(try RecordedAnswers.count(in: progress, of: bank) == 2)
    #expect(try BuiltProgram.run(["verify", bank]).status == 0)
    // A bank that can't be written is practised with progress elsewhere.
    let elsewhere = try BuiltProgram.run(practice + [folder.path("p.sqlite")], input: "1\n")
    #expect(elsewhere.output.contains("\nrecorded:"))
    #expect(try bytes(progress) == before.0)
    #expect(try StoredQuestions(of: bank) == before.1)
  }
}
