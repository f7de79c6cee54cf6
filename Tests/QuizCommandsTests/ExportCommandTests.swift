import Foundation
import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

@Suite struct ExportCommandTests {
  let folder: TemporaryFolder
  let bank: Bank
  let fake = FakeConsole()

  init() throws {
    folder = try TemporaryFolder()
    bank = try SampleBank.make(in: folder)
  }

  @Test func jsonComesBackAsItWent() throws {
    #expect(fake.run("export", bank.path, "--format", "json") == .done)
    let export = try BankExport(Array(fake.output.utf8), path: "export")
    #expect(try export == BankExport(of: bank))
    #expect(Set(export.questions.map(\.id)) == Set(try bank.questions().map(\.id)))
    #expect(fake.errorOutput == "")
  }

  @Test func outputGoesToTheFileNamed() throws {
    let path = folder.path("out.json")
    #expect(fake.run("export", bank.path, "--output", path) == .done)
    #expect(fake.output == "")
    #expect(try BankExport(StoredFile.read(path), path: path) == BankExport(of: bank))
  }

  @Test func articleThatIsGoneIsNotExported() throws {
    try FileManager.default.removeItem(atPath: folder.path("bank/articles/harbour.txt"))
    #expect(fake.run("export", bank.path) == .done)
    let export = try BankExport(Array(fake.output.utf8), path: "export")
    #expect(export.articles.map(\.title) == ["The tower"])
    #expect(export.articles.map(\.text) == ["articles/tower.html.text"])
  }

  @Test func tsvHasTheActiveQuestionsOnly() throws {
    try bank.write(QuestionEdit(removed: true), for: SampleBank.cloze.id)
    #expect(fake.run("export", bank.path, "--format", "tsv") == .done)
    let notes = fake.output.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(notes.count == 1)
    #expect(notes[0].hasPrefix("\(SampleBank.choice.id.rawValue)\t"))
  }

  @Test func unknownFormatIsWrongUsage() {
    #expect(fake.run("export", bank.path, "--format", "csv") == .usage)
  }

  @Test func whatIsNoBankHasItsStatus() throws {
    #expect(fake.run("export", folder.path("none")) == .noInput)
    try folder.write("x", to: "other/x.txt")
    #expect(fake.run("export", folder.path("other")) == .badInput)
    try folder.write("{", to: "bank/bank.json")
    #expect(fake.run("export", bank.path) == .badInput)
    #expect(fake.errorOutput.split(separator: "\n").count == 3)
    #expect(fake.errorOutput.contains("line 1"))
  }

  @Test func outputThatCannotBeWrittenIsReported() throws {
    let file = try folder.write("x", to: "file")
    #expect(fake.run("export", bank.path, "--output", "\(file)/out.json") == .inputOutput)
  }
}
