import Foundation
import QuestionBank
import TestSupport
import Testing

@testable import QuizCommands

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a folder that somebody hands over may hold: each file that can't be taken is named, the others go on, and
/// nothing that isn't the bank's own is written or removed.
@Suite struct GivenFilesTests {
  let folder: TemporaryFolder
  let captured = CapturedConsole()

  private static let mill = """
    In 2019 the mill at Arles produced 312 tonnes of flour. The miller Anne Roux said: "Good flour \
    needs slow stones and a patient hand."
    """
  private static let page = """
    <!DOCTYPE html><html><head><title>The bridge</title></head><body><p>The bridge over the Tarn \
    was finished in 2004. It is 2,460 metres long.</p></body></html>
    """

  init() throws { folder = try TemporaryFolder() }

  private func link(_ name: String, to target: String) {
    #expect(symlink(target, folder.path(name)) == 0)
  }

  private func generate(_ sources: String...) -> QuizCommands.ExitStatus {
    captured.output = ""
    captured.errors = ""
    return Program.run(
      ["generate", folder.path("bank")] + sources.map(folder.path), captured.console)
  }

  private func active() throws -> Int {
    try Bank.open(at: folder.path("bank")).questions().count { $0.status == .active }
  }

  @Test(arguments: [".txt", "..txt", "....txt"])
  func anArticleThatIsNothingButItsExtensionKeepsItsQuestions(name: String) throws {
    try folder.write(Self.mill, to: name)
    #expect(generate(name) == .done)
    #expect(try Bank.open(at: folder.path("bank")).articleFiles() == ["article.txt"])
    let questions = try active()
    #expect(questions > 0)
    #expect(generate() == .done)
    #expect(try active() == questions)
  }

  @Test func whatCannotBeTakenFromAFolderIsNamedAndTheOthersGoOn() throws {
    try folder.write(Self.mill, to: "in/mill.txt")
    try folder.write("secret", to: "outside/pw.txt")
    link("in/pw.txt", to: folder.path("outside/pw.txt"))
    link("in/dead.txt", to: "nowhere")
    #expect(mkfifo(folder.path("in/pipe.txt"), 0o600) == 0)
    #expect(generate("in") == .done)
    #expect(try Bank.open(at: folder.path("bank")).articleFiles() == ["mill.txt"])
    for (name, words) in [
      ("pw.txt", "out of its folder"), ("dead.txt", "leads nowhere"), ("pipe.txt", "is a pipe"),
    ] {
      let sentences = captured.errors.split(separator: "\n").filter { $0.contains(words) }
      #expect(sentences.count == 1 && sentences[0].contains(name))
    }
  }

  @Test(arguments: ["pipe", "dead", "loop", "outside"])
  func anArticleThatBecameSomethingElseKeepsItsQuestionsAndStopsNoOther(kind: String) throws {
    try folder.write(Self.mill, to: "mill.txt")
    try folder.write(Self.page, to: "bridge.html")
    #expect(generate("mill.txt", "bridge.html") == .done)
    let questions = try active()
    let place = folder.path("bank/articles/mill.txt")
    try FileManager.default.removeItem(atPath: place)
    switch kind {
    case "pipe": #expect(mkfifo(place, 0o600) == 0)
    case "dead": link("bank/articles/mill.txt", to: "nowhere")
    case "loop": link("bank/articles/mill.txt", to: "mill.txt")
    default: link("bank/articles/mill.txt", to: folder.path("bridge.html"))
    }
    #expect(generate() == .done)
    #expect(captured.errors.contains("mill.txt'"))
    #expect(try active() == questions)
    // A new article takes no other's place.
    try folder.write("In 1850 the harbour took 1,204 ships.", to: "new/mill.txt")
    #expect(generate("new") == .done)
    #expect(FileManager.default.fileExists(atPath: folder.path("bank/articles/mill-2.txt")))
  }

  @Test(arguments: ["articles", "questions"])
  func nothingIsWrittenOrRemovedThroughALinkOutOfTheBank(name: String) throws {
    try folder.write(Self.page, to: "bridge.html")
    #expect(generate("bridge.html") == .done)
    let inside = folder.path("bank/\(name)")
    try FileManager.default.moveItem(atPath: inside, toPath: folder.path("theirs"))
    link("bank/\(name)", to: folder.path("theirs"))
    try folder.write("mine", to: "theirs/a.html.text")
    let before = try FolderListing(below: folder.path("theirs")).files
    try folder.write(Self.mill, to: "mill.txt")
    #expect(generate("mill.txt") == .badInput)
    #expect(captured.errors.contains("out of its folder"))
    #expect(try FolderListing(below: folder.path("theirs")).files == before)
  }

  @Test func nothingIsTakenBackThroughALinkOutOfTheBank() throws {
    try folder.write(Self.mill, to: "mill.txt")
    #expect(generate("mill.txt") == .done)
    try FileManager.default.createDirectory(
      atPath: folder.path("theirs"), withIntermediateDirectories: true)
    for name in ["bank.json", "questions/mill.txt.json"] {
      try folder.write(
        String(decoding: try StoredFile.read(folder.path("bank/\(name)")), as: UTF8.self),
        to: "theirs/\(name)")
    }
    link("bank/before-remake", to: folder.path("theirs"))
    var bank = try Bank.open(at: folder.path("bank"))
    #expect(throws: BankError.self) { try bank.takeRemakeBack() }
    #expect(
      try FolderListing(below: folder.path("theirs")).files == [
        "bank.json", "questions/mill.txt.json",
      ])
  }

  @Test func textsThatAPersonPutBesideArticlesStay() throws {
    try folder.write(Self.page, to: "bridge.html")
    #expect(generate("bridge.html") == .done)
    try folder.write("mine", to: "bank/articles/notes.html.text")
    try folder.write("mine", to: "bank/articles/mill.txt.text")
    #expect(generate() == .done)
    try FileManager.default.removeItem(atPath: folder.path("bank/articles/bridge.html"))
    #expect(generate() == .done)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("bank/articles"))
    #expect(names.sorted() == ["mill.txt.text", "notes.html.text"])
    // The text of an article that was removed is ours no longer once another file stands there.
    try folder.write("mine", to: "bank/articles/bridge.html.text")
    #expect(generate() == .done)
    #expect(
      try StoredFile.read(folder.path("bank/articles/bridge.html.text")) == Array("mine".utf8))
  }

  @Test func anArticleWhoseTextWouldTakeAPersonsFileIsNamedAndLeftOut() throws {
    try folder.write(Self.mill, to: "mill.txt")
    #expect(generate("mill.txt") == .done)
    try folder.write("mine", to: "bank/articles/bridge.html.text")
    try folder.write(Self.page, to: "bridge.html")
    #expect(generate("bridge.html") == .badInput)
    #expect(captured.errors.contains("was not made by quiz"))
    #expect(
      try StoredFile.read(folder.path("bank/articles/bridge.html.text")) == Array("mine".utf8))
    #expect(try Bank.open(at: folder.path("bank")).articleFiles() == ["mill.txt"])
  }

  @Test func aTextOfAnOlderBankIsStillOurs() throws {
    try folder.write(Self.page, to: "bridge.html")
    #expect(generate("bridge.html") == .done)
    // Older programs wrote no hash down.
    let path = folder.path("bank/questions/bridge.html.json")
    let text = String(decoding: try StoredFile.read(path), as: UTF8.self)
    let older = text.replacing(try Regex(",\\s*\"text_sha256\" : \"[0-9a-f]+\""), with: "")
    #expect(older != text)
    try StoredFile.replace(path, with: Array(older.utf8))
    try folder.write("damaged", to: "bank/articles/bridge.html.text")
    #expect(generate() == .done)
    #expect(captured.errors == "")
    #expect(captured.run("verify", folder.path("bank")) == .done)
    #expect(String(decoding: try StoredFile.read(path), as: UTF8.self) == text)
  }
}
