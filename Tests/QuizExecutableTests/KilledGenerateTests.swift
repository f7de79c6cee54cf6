import Foundation
import TestSupport
import Testing

/// The built program, killed in the middle of making questions: the bank must open, and the next run must make it whole.
struct KilledGenerateTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func generate(_ bank: String, _ articles: [String]) throws {
    let result = try BuiltProgram.run(["generate", bank] + articles)
    #expect(result.status == 0, "\(result.errorOutput)")
  }

  private func fresh(_ bank: String, from base: String?) throws {
    try? FileManager.default.removeItem(atPath: bank)
    if let base { try FileManager.default.copyItem(atPath: base, toPath: bank) }
  }

  /// A new bank, and one that grows from three articles and facts to eight articles with all that can be asked of them.
  @Test(arguments: [false, true])
  func theNextRunMakesTheBankWhole(grows: Bool) throws {
    let articles = try HarbourArticles.write(0..<8, in: folder)
    let words = ["--limit", "all"] + articles
    let bank = folder.path("bank")
    var base: String?
    var before: [String] = []
    if grows {
      let made = folder.path("base")
      try generate(made, ["--limit", "3"] + articles[..<3])
      before = try StoredQuestions(of: made).active
      #expect(!before.isEmpty)
      base = made
    }
    try fresh(bank, from: base)
    let moments = try KilledProgram.moments(
      (KilledProgram.kills + 1) / 2, seed: grows ? 3 : 2
    ) { try generate(bank, words) }
    let expected = try StoredQuestions(of: bank)
    #expect(expected.active.count > before.count)
    #expect(!expected.hasDoubles)

    var killed = 0
    for (round, moment) in moments.enumerated() {
      try fresh(bank, from: base)
      let run = try KilledProgram.run(["generate", bank] + words, after: moment)
      if run.wasKilled { killed += 1 }
      let comment: Comment = "kill \(round) after \(moment) microseconds"

      let left = try StoredQuestions(of: bank)
      #expect(!left.hasDoubles, comment)
      #expect(Set(left.active).isSuperset(of: before), comment)
      #expect(Set(left.active).isSubset(of: expected.active), comment)
      if FileManager.default.fileExists(atPath: "\(bank)/bank.json") {
        let show = try BuiltProgram.run(["show", bank])
        #expect(show.status == 0, comment)
        #expect(show.errorOutput.isEmpty, comment)
      }
      try generate(bank, words)
      #expect(try StoredQuestions(of: bank) == expected, comment)
      let verified = try BuiltProgram.run(["verify", bank])
      #expect(verified.status == 0, comment)
    }
    #expect(killed > 0)
  }
}
