import ArticleReading
import Foundation
import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

@Suite struct ShowCommandTests {
  let folder: TemporaryFolder
  let bank: Bank
  let captured = CapturedConsole()

  init() throws {
    folder = try TemporaryFolder()
    bank = try SampleBank.make(in: folder)
  }

  /// Shows with a reader that finds one article of one paragraph.
  private func show(_ words: String...) throws -> QuizCommands.ExitStatus {
    let arguments = try ParsedArguments(
      words, for: ShowCommand.specification, environment: [:])
    return try ShowCommand.run(arguments, captured.console) { _, _, _ in
      var text = TracedText()
      text.append(source: Array("So it is. The harbour opened in 1904. Ships came.".utf8), at: 0)
      return Reading(
        encoding: "UTF-8", articles: [Article(paragraphs: [Paragraph(kind: .body, text: text)])],
        dropped: [])
    }
  }

  @Test func listGroupsQuestionsByArticle() throws {
    #expect(try show(bank.path) == .done)
    let lines = captured.output.split(separator: "\n").map(String.init)
    #expect(lines[0] == "bank: 2 questions, 2 articles")
    #expect(lines[1] == "The harbour  [\(SampleBank.harbourEntry.id.rawValue)]")
    #expect(lines[2] == "  a000000000000001  date        cloze   The harbour opened in ____.")
    #expect(lines[3].hasPrefix("The tower"))
  }

  @Test(arguments: ["a000000000000001", "a00000000000000", "harbour.txt", "The har"])
  func questionOrArticleIsFoundByWhatItIsCalled(word: String) throws {
    #expect(try show(bank.path, word) == .done)
    #expect(captured.output.contains("The harbour opened in ____."))
  }

  @Test func articleShowsOnlyItsOwnQuestions() throws {
    #expect(try show(bank.path, "tower.html") == .done)
    #expect(!captured.output.contains("harbour"))
    #expect(captured.output.contains("How tall is the tower?"))
  }

  @Test func questionIsShownWithItsAnswerMarkedInTheParagraph() throws {
    #expect(try show(bank.path, "a000000000000001") == .done)
    #expect(captured.output.contains("So it is. The harbour opened in ⟦1904⟧. Ships came."))
    #expect(captured.output.contains("paragraph 0, bytes 0–27 of articles/harbour.txt"))
  }

  @Test func questionWhoseArticleCannotBeReadShowsTheEvidenceAlone() throws {
    try FileManager.default.removeItem(atPath: folder.path("bank/articles/harbour.txt"))
    #expect(try show(bank.path, "a000000000000001") == .done)
    #expect(captured.output.contains("  The harbour opened in ⟦1904⟧.\n"))
    #expect(try show(bank.path) == .done)
    #expect(captured.output.contains("(gone)"))
  }

  @Test func choicesAreShownWithWhatTheyAreTrueOf() throws {
    #expect(try show(bank.path, "a000000000000002") == .done)
    #expect(captured.output.contains("  A  25 metres  (the height of the gate)"))
    #expect(captured.output.contains("Also right: fifty-two metres"))
  }

  @Test func statusIsShownWhereAQuestionIsNotAsked() throws {
    try bank.write(QuestionEdit(removed: true), for: SampleBank.cloze.id)
    #expect(try show(bank.path) == .done)
    #expect(captured.output.contains("cloze   [removed] The harbour"))
  }

  @Test func jsonOfAQuestionIsTheQuestion() throws {
    #expect(try show(bank.path, "a000000000000001", "--json") == .done)
    let question = try JSONDecoder().decode(Question.self, from: Data(captured.output.utf8))
    #expect(question == SampleBank.cloze)
  }

  @Test func wordThatMeansNothingInTheBankFails() {
    #expect(throws: QuizError.notInBank("bridge", bank: bank.path)) {
      try show(bank.path, "bridge")
    }
    #expect(throws: QuizError.notInBank("", bank: bank.path)) { try show(bank.path, "") }
  }

  @Test func controlCharactersOfABankDoNotReachTheTerminal() throws {
    try bank.write(
      QuestionEdit(prompt: "The \u{1B}]0;x\u{7}harbour opened in ____."), for: SampleBank.cloze.id)
    #expect(try show(bank.path) == .done)
    #expect(try show(bank.path, "a000000000000001") == .done)
    let isSafe = captured.output.unicodeScalars.allSatisfy {
      $0 == "\n" || $0.properties.generalCategory != .control
    }
    #expect(isSafe)
  }
}
