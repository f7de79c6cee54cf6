import ArticleReading
import Foundation
import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

@Suite struct GenerateCommandTests {
  let folder: TemporaryFolder
  let captured = CapturedConsole()

  private static let bridge = """
    # The bridge over the Tarn

    The bridge over the Tarn was finished in 2004. It is 2,460 metres long and carries about \
    14,000 vehicles a day.

    The engineer Michel Virlogeux said: "A bridge has to look as light as the wind that crosses it."
    """
  private static let mill = """
    # The mill at Arles

    In 2019 the mill at Arles produced 312 tonnes of flour. The miller Anne Roux said: "Good flour \
    needs slow stones and a patient hand."
    """

  init() throws { folder = try TemporaryFolder() }

  private func articles() throws -> [String] {
    [
      try folder.write(Self.bridge, to: "in/bridge.md"),
      try folder.write(Self.mill, to: "in/mill.md"),
    ]
  }

  private func questions(_ bank: String) throws -> [QuestionID: Question] {
    Dictionary(
      uniqueKeysWithValues: try Bank.open(at: folder.path(bank)).questions().map { ($0.id, $0) })
  }

  private func contents(_ bank: String) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for name in try FolderListing(below: folder.path(bank)).files {
      contents[name] = try StoredFile.read(folder.path("\(bank)/\(name)"))
    }
    return contents
  }

  @Test func generatingTwiceGivesTheSameBytes() throws {
    _ = try articles()
    #expect(captured.run("generate", folder.path("bank"), folder.path("in")) == .done)
    let before = try contents("bank")
    #expect(before.keys.contains("questions/bridge.md.json"))
    #expect(try !questions("bank").isEmpty)
    #expect(captured.run("generate", folder.path("bank")) == .done)
    #expect(try contents("bank") == before)
    #expect(captured.output.contains("changed 0, new 0, retired 0"))
    #expect(captured.run("generate", folder.path("bank"), "--remake") == .done)
    #expect(try contents("bank") == before)
    #expect(captured.run("verify", folder.path("bank")) == .done)
  }

  @Test func orderOfArgumentsDoesNotMatter() throws {
    let files = try articles()
    #expect(captured.run("generate", folder.path("one"), files[0], files[1]) == .done)
    #expect(captured.run("generate", folder.path("two"), files[1], files[0]) == .done)
    #expect(try contents("one") == contents("two"))
  }

  @Test func removedArticleRetiresItsQuestionsAndComesBackWithThem() throws {
    let files = try articles()
    #expect(captured.run("generate", folder.path("bank"), files[0], files[1]) == .done)
    let before = try questions("bank")
    try FileManager.default.removeItem(atPath: folder.path("bank/articles/mill.md"))
    #expect(captured.run("generate", folder.path("bank"), "--list", "retired") == .done)
    #expect(captured.output.contains("stands in no article any more"))
    let gone = try questions("bank")
    #expect(Set(gone.keys) == Set(before.keys))
    #expect(gone.values.contains { $0.status == .retired })
    #expect(captured.run("generate", folder.path("bank"), files[1]) == .done)
    #expect(try questions("bank") == before)
  }

  @Test func editsSurviveThreeRegenerations() throws {
    let files = try articles()
    #expect(captured.run("generate", folder.path("bank"), files[0]) == .done)
    let bank = try Bank.open(at: folder.path("bank"))
    let id = try #require(try bank.questions().first?.id)
    try bank.write(QuestionEdit(removed: true), for: id)
    let edits = try StoredFile.read(bank.editsPath)
    for words in [[], [files[1]], ["--remake"]] {
      #expect(Program.run(["generate", bank.path] + words, captured.console) == .done)
      #expect(try StoredFile.read(bank.editsPath) == edits)
      #expect(try questions("bank")[id]?.status == .removed)
    }
  }

  @Test func unreadableArticleIsToldAndTheOthersGoOn() throws {
    let files = try articles()
    let empty = try folder.write(" \n", to: "empty.txt")
    #expect(captured.run("generate", folder.path("bank"), empty, files[0]) == .done)
    #expect(captured.errors == "Error: 'empty.txt' is empty; expected an article.\n")
    #expect(try Bank.open(at: folder.path("bank")).articleFiles() == ["bridge.md"])
  }

  @Test func nothingReadableMakesNoBank() throws {
    let empty = try folder.write("", to: "empty.txt")
    #expect(captured.run("generate", folder.path("bank"), empty) == .badInput)
    #expect(captured.run("generate", folder.path("bank"), folder.path("none.txt")) == .noInput)
    #expect(captured.run("generate", folder.path("bank"), empty, folder.path("x.txt")) == .badInput)
    #expect(!FileManager.default.fileExists(atPath: folder.path("bank")))
  }

  @Test func folderWithOtherThingsIsRefused() throws {
    let files = try articles()
    try folder.write("mine", to: "full/thesis.doc")
    #expect(captured.run("generate", folder.path("full"), files[0]) == .badInput)
    #expect(try FolderListing(below: folder.path("full")).files == ["thesis.doc"])
  }

  @Test func folderWithOnlyArticlesBecomesABank() throws {
    try folder.write(Self.bridge, to: "new/articles/bridge.md")
    #expect(captured.run("generate", folder.path("new")) == .done)
    #expect(try !questions("new").isEmpty)
  }

  @Test func fileThatCannotBeReadNowKeepsItsQuestions() throws {
    let files = try articles()
    #expect(captured.run("generate", folder.path("bank"), files[0], files[1]) == .done)
    let before = try questions("bank")
    let arguments = try ParsedArguments(
      [folder.path("bank"), "--remake"], for: GenerateCommand.specification, environment: [:])
    let read = ArticleFileReading.reader(captured.console)
    let status = try GenerateCommand.run(arguments, captured.console) { bytes, name, said in
      if name == "mill.md" { throw QuizError.unreadableArticle(name, .extractorMissing) }
      return try read(bytes, name, said)
    }
    #expect(status == .done)
    #expect(captured.errors.contains("'mill.md' needs the program"))
    let after = try questions("bank")
    let id = try #require(
      try Bank.open(at: folder.path("bank")).articles().first { $0.path.hasSuffix("mill.md") }?.id)
    let kept = before.filter { $0.value.evidence.contains { $0.article == id } }
    #expect(!kept.isEmpty)
    for (key, question) in kept {
      #expect(after[key]?.prompt == question.prompt)
      #expect(after[key]?.answer == question.answer)
      #expect(after[key]?.status == .active)
    }
  }

  @Test func standardInputKeepsWhatIsSaidOfIt() throws {
    captured.input = Self.mill
    #expect(
      captured.run(
        "generate", folder.path("bank"), "-", "--title", "A mill", "--author", "B. Roux", "--date",
        "2020-05") == .done)
    for _ in 0..<2 {
      let article = try #require(try Bank.open(at: folder.path("bank")).articles().first)
      #expect(article.title == "A mill")
      #expect(article.author == "B. Roux")
      #expect(article.date == "2020-05")
      #expect(try Bank.open(at: folder.path("bank")).text(of: article) == Array(Self.mill.utf8))
      #expect(captured.run("generate", folder.path("bank")) == .done)
    }
  }

  @Test func reportAccountsForEveryCandidate() throws {
    let files = try articles()
    let report = folder.path("report.json")
    #expect(captured.run("generate", folder.path("bank"), files[0], "--report", report) == .done)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(StoredFile.read(report))) as? [String: Any])
    let counts = try #require(object["counts"] as? [String: Any])
    let refused = try #require(object["refused"] as? [[String: Any]])
    #expect(counts["refused"] as? Int == refused.count)
    let kept = try #require(counts["kept"] as? Int)
    #expect(counts["made"] as? Int == kept + refused.count)
    #expect(kept >= 0)
  }

  @Test func wrongWordsAreRefusedBeforeAnythingIsDone() throws {
    let files = try articles()
    let bank = folder.path("bank")
    #expect(captured.run("generate", bank, files[0], "--author", "X") == .usage)
    for date in ["May 2020", "2025-13-01", "2025-02-30", "--13-01", "99999-01-01", "2025-1"] {
      #expect(captured.run("generate", bank, "-", "--date", date) == .usage)
    }
    for limit in ["-5", "99999999999999999999", "1e3", "1000001"] {
      #expect(captured.run("generate", bank, "--limit", limit) == .usage)
    }
    #expect(captured.run("generate", bank, files[0], "--list", "all") == .usage)
    #expect(captured.run("generate", bank, files[0], "--limit", "-1") == .usage)
    #expect(captured.run("generate") == .usage)
    #expect(!FileManager.default.fileExists(atPath: bank))
  }

  @Test func aDryRunWritesNothing() throws {
    let files = try articles()
    #expect(captured.run("generate", folder.path("bank"), files[0], "--dry-run") == .done)
    #expect(
      captured.output.contains("new  ") && captured.output.hasSuffix("Nothing was written.\n"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("bank")))
    #expect(captured.run("generate", folder.path("bank"), files[0]) == .done)
    let before = try contents("bank")
    #expect(
      captured.run("generate", folder.path("bank"), files[1], "--dry-run", "--json") == .done)
    #expect(captured.output.contains("\"written\" : false"))
    #expect(try contents("bank") == before)
  }

  @Test func takingARemakeBackGoesWithNothingElse() throws {
    let files = try articles()
    for word in ["--remake", "--dry-run", files[0]] {
      #expect(captured.run("generate", folder.path("bank"), word, "--undo-remake") == .usage)
    }
    #expect(captured.run("generate", folder.path("bank"), "--undo-remake") == .noInput)
  }

  @Test func titleAndLimitAreKept() throws {
    let files = try articles()
    #expect(
      captured.run("generate", folder.path("bank"), files[0], "--title", "Bridges", "--limit", "2")
        == .done)
    #expect(captured.run("generate", folder.path("bank"), files[1]) == .done)
    let record = try Bank.open(at: folder.path("bank")).record
    #expect(record.title == "Bridges")
    #expect(record.settings.limit == .facts(2))
  }
}
