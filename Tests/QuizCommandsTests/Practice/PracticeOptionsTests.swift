import MemoryModel
import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

/// Each option of `quiz practice`, by what it does to a session.
@Suite struct PracticeOptionsTests {
  private let folder: TemporaryFolder
  private let console = CapturedConsole()
  private let bank: String

  init() throws {
    folder = try TemporaryFolder()
    bank = try SampleBank.make(in: folder).path
  }

  private static let cloze = "The harbour opened in ____."
  private static let choice = "How tall is the tower?"
  private static let day = 86_400

  /// Practises, and gives what was printed.
  @discardableResult
  private func practise(_ lines: [String] = [], _ options: String...) -> String {
    console.output = ""
    console.errors = ""
    console.lines = lines
    let words = ["practice", bank, "--progress", folder.path("progress.sqlite")] + options
    #expect(Program.run(words, console.console) == .done)
    return console.output
  }

  private func wait(days: Int) { console.now = console.now.advanced(bySeconds: days * Self.day) }

  /// Answers both questions so that neither is due for days.
  private func answerAll() {
    practise(["1904", ":rate 4", "b", ":rate 4"])
    #expect(practise().contains("Nothing is due now."))
  }

  @Test func withoutOptionsEverythingNewIsAsked() {
    let output = practise()
    #expect(output.contains("[1 of 2]") && output.contains(Self.cloze))
  }

  @Test func newLimitsNewQuestions() {
    #expect(practise([], "--new", "1").contains("[1 of 1]"))
    #expect(practise([], "--new", "0").contains("Nothing is due now."))
  }

  @Test func dueLimitsDueQuestions() {
    answerAll()
    wait(days: 40)
    #expect(practise([], "--new", "0").contains("[1 of 2]"))
    #expect(practise([], "--due", "1").contains("[1 of 1]"))
  }

  @Test func minutesEndTheSessionAtTheNextQuestion() {
    console.millisecondsPerLook = 61_000
    let output = practise(["1904", "b"], "--minutes", "1")
    #expect(output.contains("The time is up.") && !output.contains("[2 of 2]"))
    #expect(!practise(["1904", "b"], "--minutes", "1000").contains("The time is up."))
  }

  @Test func cramAsksWhatIsNotDue() {
    answerAll()
    #expect(practise([], "--cram").contains("[1 of 2]"))
    #expect(practise([], "--cram", "--due", "1").contains("[1 of 1]"))
  }

  @Test func cramKeepsToALimitOfNewQuestions() {
    #expect(practise([], "--cram").contains("[1 of 2]"))
    #expect(practise([], "--cram", "--new", "1").contains("[1 of 1]"))
  }

  @Test(arguments: ["tower.html", "articles/tower.html", "The tower", "TOWER"])
  func articleAsksAboutOneArticle(name: String) {
    let output = practise([], "--article", name)
    #expect(output.contains("[1 of 1]") && output.contains(Self.choice))
  }

  @Test func articlesAddUp() {
    let output = practise([], "--article", "tower.html", "--article", "harbour.txt")
    #expect(output.contains("[1 of 2]"))
  }

  @Test func topicAsksForOneSort() {
    #expect(practise([], "--topic", "figure").contains(Self.choice))
    #expect(practise([], "--topic", "date").contains(Self.cloze))
    #expect(practise([], "--topic", "date", "--topic", "figure").contains("[1 of 2]"))
    #expect(practise([], "--topic", "quote").contains("Nothing is due now."))
  }

  @Test func kindAsksForOneSort() {
    #expect(practise([], "--kind", "cloze").contains(Self.cloze))
    #expect(practise([], "--kind", "multiple-choice").contains(Self.choice))
  }

  @Test func importanceLeavesOutTheRest() {
    let output = practise([], "--importance", "0.5")
    #expect(output.contains("[1 of 1]") && output.contains(Self.cloze))
    #expect(practise([], "--importance", "1").contains("Nothing is due now."))
  }

  @Test func flaggedAsksWhatWasFlaggedAlsoWhereItIsNotDue() {
    #expect(practise([], "--flagged").contains("Nothing is due now."))
    practise([":flag the year is wrong"])
    answerAll()
    let output = practise([], "--flagged")
    #expect(output.contains("[1 of 1]") && output.contains(Self.cloze))
  }

  @Test func suspendedAsksWhatWasSetAside() {
    practise([":suspend"])
    let usual = practise()
    #expect(usual.contains("[1 of 1]") && usual.contains(Self.choice))
    let output = practise([], "--suspended")
    #expect(output.contains("[1 of 1]") && output.contains(Self.cloze))
  }

  @Test func leechesAsksWhatIsForgottenAgainAndAgain() {
    #expect(practise([], "--leeches").contains("Nothing is due now."))
    for _ in 0..<8 {
      practise(["1904", ":rate 4"], "--kind", "cloze")
      wait(days: 900)
      practise(["1066"], "--kind", "cloze")
      wait(days: 1)
    }
    #expect(!practise([], "--new", "9").contains(Self.cloze))
    let output = practise([], "--leeches")
    #expect(output.contains("[1 of 1]") && output.contains(Self.cloze))
  }

  @Test func marksAddUp() {
    practise([":flag bad", ":suspend"])
    practise([":flag bad"])
    #expect(practise([], "--flagged", "--suspended").contains("[1 of 2]"))
  }

  @Test func theSeedDecidesTheOrderOfChoices() {
    func order(_ seed: Int) -> String {
      practise([], "--kind", "multiple-choice", "--seed", "\(seed)")
    }
    let orders = (0..<12).map(order)
    #expect(orders == (0..<12).map(order))
    // Numbers stay sorted, so that the seed shows in a cram's order only.
    let cram = (0..<12).map { practise([], "--cram", "--seed", "\($0)") }
    #expect(Set(cram).count == 2)
  }

  @Test func theSummaryComparesWithTheSessionBefore() {
    #expect(practise(["1904"]).contains("This is your first session."))
    wait(days: 40)
    let output = practise(["1066"], "--new", "0")
    #expect(output.contains("Last session: 100% of 1 questions (100 points less now)"))
  }

  @Test(arguments: [
    ["--new", "-1"], ["--new", "x"], ["--new"], ["--due", "1.5"], ["--minutes", "0"],
    ["--topic", "x"], ["--kind", "choice"], ["--importance", "2"], ["--importance", "nan"],
    ["--seed", "-1"], ["--background", "grey"], ["--nonsense"], ["--cram=yes"],
  ])
  func aBadValueGetsOneClearSentence(options: [String]) {
    for language in ["en", "zh"] {
      let status = Program.run(
        ["practice", bank, "--progress", folder.path("p"), "--language", language] + options,
        console.console)
      #expect(status == .usage)
      let sentence = console.errors
      #expect(sentence.hasPrefix("Error: ") && sentence.filter { $0 == "\n" }.count == 1)
      #expect(sentence.contains(options[0].prefix { $0 != "=" }), "\(sentence)")
      if options.count > 1 { #expect(sentence.contains(options[1]), "\(sentence)") }
      #expect(console.output.isEmpty)
      console.errors = ""
    }
  }

  @Test func anArticleThatIsNotThereGetsOneClearSentence() {
    let status = Program.run(
      ["practice", bank, "--progress", folder.path("p"), "--article", "nowhere"], console.console)
    #expect(status == .noInput)
    #expect(console.errors.contains("'nowhere'"))
  }
}
