import Foundation
import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

@Suite struct ExportCommandTests {
  let folder: TemporaryFolder
  let bank: Bank
  let captured = CapturedConsole()

  init() throws {
    folder = try TemporaryFolder()
    bank = try SampleBank.make(in: folder)
  }

  @Test func jsonComesBackAsItWent() throws {
    #expect(captured.run("export", bank.path, "--format", "json") == .done)
    let export = try BankExport(Array(captured.output.utf8), path: "export")
    #expect(try export == BankExport(of: bank))
    #expect(Set(export.questions.map(\.id)) == Set(try bank.questions().map(\.id)))
    #expect(captured.errors == "")
  }

  @Test func outputGoesToTheFileNamed() throws {
    let path = folder.path("out.json")
    #expect(captured.run("export", bank.path, "--output", path) == .done)
    #expect(captured.output == "")
    #expect(try BankExport(StoredFile.read(path), path: path) == BankExport(of: bank))
  }

  @Test func articleThatIsGoneIsNotExported() throws {
    try FileManager.default.removeItem(atPath: folder.path("bank/articles/harbour.txt"))
    #expect(captured.run("export", bank.path) == .done)
    let export = try BankExport(Array(captured.output.utf8), path: "export")
    #expect(export.articles.map(\.title) == ["The tower"])
    #expect(export.articles.map(\.text) == ["articles/tower.html.text"])
  }

  @Test func tsvHasTheActiveQuestionsOnly() throws {
    try bank.write(QuestionEdit(removed: true), for: SampleBank.cloze.id)
    #expect(captured.run("export", bank.path, "--format", "tsv") == .done)
    let notes = captured.output.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(notes.count == 1)
    #expect(notes[0].hasPrefix("\(SampleBank.choice.id.rawValue)\t"))
  }

  @Test func unknownFormatIsWrongUsage() {
    #expect(captured.run("export", bank.path, "--format", "csv") == .usage)
  }

  @Test func whatIsNoBankHasItsStatusAndOneSentence() throws {
    #expect(captured.run("export", folder.path("none")) == .noInput)
    #expect(captured.errors.split(separator: "\n").count == 1)
    try folder.write("x", to: "other/x.txt")
    #expect(captured.run("export", folder.path("other")) == .badInput)
    #expect(captured.errors.split(separator: "\n").count == 1)
    try folder.write("{", to: "bank/bank.json")
    #expect(captured.run("export", bank.path) == .badInput)
    #expect(captured.errors.contains("bank.json', line 1, is damaged"))
  }

  @Test func outputThatCannotBeWrittenIsReported() throws {
    let file = try folder.write("x", to: "file")
    #expect(captured.run("export", bank.path, "--output", "\(file)/out.json") == .inputOutput)
  }
}
