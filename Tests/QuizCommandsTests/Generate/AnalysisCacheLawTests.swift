import Foundation
import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

/// Whatever is kept of earlier analyses, and whatever became of the file it is kept in, a bank is byte for byte what it is
/// without.
@Suite struct AnalysisCacheLawTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let towns = ["Alder", "Birch", "Cedar", "Dover", "Elgin", "Forde"]
  private static let goods = ["grain", "timber", "copper", "wool", "cotton", "salt"]

  /// An article of a few sentences; numbers that differ by six share one.
  private static func text(_ number: Int) -> String {
    let town = towns[number % 6]
    return """
      # The harbour of \(town)

      In 2004 the port of \(town) handled \(137 + number * 41) thousand tons of \(goods[number % 6]), \
      \(11 + number) percent more than in the year before. The lighthouse of \(town) was built of \
      granite by Welsh masons.

      The engineer Anne \(towns[(number + 2) % 6])son said: "A quay has to outlast the men who laid it."
      """
  }

  /// Runs `generate` with a folder for what is kept.
  private func generate(_ bank: String, keeping name: String, _ words: [String]) throws -> String {
    let captured = CapturedConsole()
    let progress = folder.path("\(name)/progress.sqlite")
    let arguments = try ParsedArguments(
      [folder.path(bank)] + words + ["--progress", progress],
      for: GenerateCommand.specification, environment: [:])
    #expect(try GenerateCommand.run(arguments, captured.console) == .done)
    return captured.output
  }

  /// Cuts, breaks or removes what was kept, or leaves it.
  private func spoil(_ random: inout SeededNumbers) throws {
    let manager = FileManager.default
    let kept = folder.url.appending(path: "kept")
    for file in (try? manager.contentsOfDirectory(at: kept, includingPropertiesForKeys: nil)) ?? []
    where file.pathExtension == "cache" {
      var bytes = try Data(contentsOf: file)
      switch random.below(6) {
      case 0: try manager.removeItem(at: file)
      case 1: try bytes.prefix(random.below(bytes.count + 1)).write(to: file)
      case 2 where !bytes.isEmpty:
        bytes[random.below(bytes.count)] ^= 0x41
        try bytes.write(to: file)
      default: continue
      }
    }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func aBankIsWhatItIsWithoutTheCache(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let manager = FileManager.default
    for step in 0..<10 {
      var words: [String] = []
      let there = try Self.names(folder.path("bank/articles"))
      let some = there.isEmpty ? nil : there[random.below(there.count)]
      switch (step == 0 ? 0 : random.below(7), some) {
      case (1, let name?): try manager.removeItem(atPath: folder.path("bank/articles/\(name)"))
      case (2, let name?):
        try manager.moveItem(
          atPath: folder.path("bank/articles/\(name)"),
          toPath: folder.path("bank/articles/renamed\(step).md"))
      case (3, let name?):
        try folder.write(Self.text(random.below(12)), to: "bank/articles/\(name)")
      case (4, _): words = ["--limit", ["all", "0", "4"][random.below(3)]]
      case (5, _):
        let bank = try Bank.open(at: folder.path("bank"))
        if let question = try bank.questions().first {
          try bank.write(QuestionEdit(removed: true), for: question.id)
        }
      case (6, _): words = ["--remake"]
      default:
        words = try (0...random.below(2)).map {
          try folder.write(Self.text(random.below(12)), to: "in/\(step)-\($0).md")
        }
      }
      try? manager.removeItem(atPath: folder.path("other"))
      if manager.fileExists(atPath: folder.path("bank")) {
        try manager.copyItem(atPath: folder.path("bank"), toPath: folder.path("other"))
      }
      try spoil(&random)
      if try step > 0 && Self.names(folder.path("bank/articles")).isEmpty { continue }
      let said = try generate("bank", keeping: "kept", words)
      let other = try generate("other", keeping: "fresh\(step)", words)
      #expect(said == other.replacing("other: ", with: "bank: "))
      #expect(try folder.contents("bank") == folder.contents("other"), "seed \(seed), step \(step)")
    }
  }

  private static func names(_ path: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  @Test func oneMoreArticleIsTheOnlyOneThatIsAnalysed() throws {
    func analysed(_ words: [String]) throws -> Int {
      let options = try GenerateOptions(
        ParsedArguments(
          [folder.path("bank")] + words, for: GenerateCommand.specification, environment: [:]))
      let run = GenerateRun(
        options: options, read: ArticleFileReading.reader(CapturedConsole().console),
        standardInput: { [] },
        cache: AnalysisCache(folder: folder.path("kept"), bank: folder.path("bank")))
      return try run.run { _ in }.articles.analysed
    }
    let files = try (0..<6).map { try folder.write(Self.text($0), to: "in/\($0).md") }
    #expect(try analysed(Array(files[..<5])) == 5)
    #expect(try analysed([]) == 0)
    #expect(try analysed([files[5]]) == 1)
    try folder.write(Self.text(11), to: "bank/articles/2.md")
    #expect(try analysed([]) == 1)
    try FileManager.default.moveItem(
      atPath: folder.path("bank/articles/3.md"), toPath: folder.path("bank/articles/9.md"))
    #expect(try analysed([]) == 0)
  }
}

/// Numbers that are the same in every run: SplitMix64 (Steele, Lea, Flood 2014).
private struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((bits ^ (bits >> 31)) % UInt64(bound))
  }
}
