import Foundation
import TestSupport
import Testing

/// The built program, killed in the middle of practice: every answer that it showed as recorded must be there.
struct KilledPracticeTests {
  private let folder: TemporaryFolder
  private var bank: String { folder.path("bank") }
  private var progress: String { folder.path("progress.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  @Test func whatWasShownAsRecordedSurvivesEveryKill() throws {
    let made = try BuiltProgram.run(
      ["generate", bank] + HarbourArticles.write(0..<1, in: folder))
    #expect(made.status == 0)
    let answers = String(repeating: "1\n", count: 40)
    let input = try folder.write(answers, to: "answers.txt")
    let practice = ["practice", bank, "--cram", "--plain", "--progress"]
    let moments = try KilledProgram.moments(KilledProgram.kills, seed: 1) {
      _ = try BuiltProgram.run(practice + [folder.path("other.sqlite")], input: answers)
    }
    var shown = 0
    for (round, moment) in moments.enumerated() {
      let run = try KilledProgram.run(practice + [progress], input: input, after: moment)
      let expected = shown + run.recorded
      let kept = try RecordedAnswers.count(in: progress, of: bank)
      // One more may have been on the disk before its line was printed.
      #expect(
        (expected...expected + 1).contains(kept), "kill \(round) after \(moment) microseconds")
      shown = kept
      let sound = try BuiltProgram.run(["verify", bank, "--history", "--progress", progress])
      #expect(sound.status == 0, "kill \(round): \(sound.output)")
    }
    #expect(shown > 0)
  }
}

/// What the built program itself counts in a progress file.
enum RecordedAnswers {
  private struct Statistics: Decodable {
    struct Reviews: Decodable { var answers: Int }
    var reviews: Reviews
  }

  /// How many answers a bank has.
  static func count(in progress: String, of bank: String) throws -> Int {
    let text = try BuiltProgram.run(["stats", bank, "--progress", progress, "--json"]).output
    return try JSONDecoder().decode(Statistics.self, from: Data(text.utf8)).reviews.answers
  }
}
