import Foundation
import QuestionBank
import TestSupport
import Testing

@Suite struct BankReadingTests {
  let folder: TemporaryFolder
  let bank: Bank

  init() throws {
    folder = try TemporaryFolder()
    bank = try SampleBank.make(in: folder)
  }

  @Test func questionsAndArticlesComeBackAsTheyWereWritten() throws {
    var choice = SampleBank.choice
    choice.importance = 0.123
    #expect(try bank.questions() == [SampleBank.cloze, choice])
    #expect(try bank.articles() == [SampleBank.harbourEntry, SampleBank.towerEntry])
  }

  @Test func articleWhoseFileIsGoneIsKnownButNotPresent() throws {
    try FileManager.default.removeItem(atPath: folder.path("bank/articles/harbour.txt"))
    #expect(try bank.articles() == [SampleBank.towerEntry])
    #expect(try bank.knownArticles().count == 2)
  }

  @Test func articleFilesAreFoundInFoldersBelow() throws {
    for name in ["b/two.MD", "b/c/three.pdf", ".hidden.txt", "notes.rtf", "x.html.text"] {
      try folder.write("x", to: "bank/articles/\(name)")
    }
    #expect(
      try bank.articleFiles() == ["b/c/three.pdf", "b/two.MD", "harbour.txt", "tower.html"])
  }

  @Test func linkToAFolderAboveDoesNotLeadAstray() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("bank/articles/loop"), withDestinationPath: "..")
    #expect(try bank.articleFiles() == ["harbour.txt", "tower.html"])
  }

  @Test func damagedQuestionIsReportedWithItsLine() throws {
    let path = folder.path("bank/questions/harbour.txt.json")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let broken = text.replacingOccurrences(of: "\"cloze\"", with: "\"riddle\"")
    let line =
      try #require(
        broken.split(separator: "\n", omittingEmptySubsequences: false)
          .firstIndex { $0.contains("riddle") }) + 1
    try Data(broken.utf8).write(to: URL(filePath: path))
    #expect(
      throws: BankError.damaged(path: path, line: line, expected: .field("questions.0.kind"))
    ) { try bank.questions() }
  }

  @Test func truncatedFileIsReportedNotTrappedOn() throws {
    let path = folder.path("bank/questions/harbour.txt.json")
    let bytes = try StoredFile.read(path)
    for length in stride(from: 0, to: bytes.count - 2, by: 7) {
      try Data(bytes.prefix(length)).write(to: URL(filePath: path))
      #expect(throws: BankError.self) { try bank.questions() }
    }
  }

  @Test func idThatStandsTwiceIsTakenOnceTheActiveOneFirst() throws {
    var retired = SampleBank.choice
    retired.status = .retired
    var bank = bank
    var files = try bank.questionFiles()
    files[0].questions.append(retired)
    try bank.write(Bank.Update(articles: [], texts: [:], questions: files, record: bank.record))
    let found = try bank.questions().filter { $0.id == retired.id }
    #expect(found.map(\.status) == [.active])
  }
}
