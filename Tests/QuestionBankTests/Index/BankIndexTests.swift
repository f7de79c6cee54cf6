import Foundation
import QuestionBank
import TestSupport
import Testing

@Suite struct BankIndexTests {
  let folder: TemporaryFolder
  let bank: Bank

  init() throws {
    folder = try TemporaryFolder()
    bank = try SampleBank.make(in: folder)
  }

  private var cachePath: String {
    folder.path("progress/index-\(bank.record.id.rawValue).cache")
  }

  private func index() throws -> BankIndex {
    try BankIndex(of: bank, cacheFolder: folder.path("progress"))
  }

  @Test func indexSaysWhatTheQuestionsSay() throws {
    let index = try BankIndex(of: bank, cacheFolder: nil)
    let questions = try bank.questions()
    #expect(index.entries.map(\.id) == questions.map(\.id))
    for (entry, question) in zip(index.entries, questions) {
      #expect(entry.fact == question.fact)
      #expect(entry.kind == question.kind)
      #expect(entry.topic == question.topic)
      #expect(entry.status == question.status)
      #expect(entry.importance == question.importance)
      #expect(entry.foldedAnswer == AnswerFolding.fold(question.answer))
      #expect(try index.question(entry) == question)
    }
    #expect(index.articles == [SampleBank.harbourEntry, SampleBank.towerEntry])
  }

  @Test func cachedIndexIsTheSameAsAFreshOne() throws {
    let fresh = try index()
    #expect(FileManager.default.fileExists(atPath: cachePath))
    let cached = try index()
    #expect(cached.entries == fresh.entries)
    #expect(cached.articles == fresh.articles)
  }

  @Test func anIndexMayBeKeptLater() throws {
    let index = try BankIndex(
      of: bank, cacheFolder: folder.path("progress"), isKeptLater: true)
    #expect(!FileManager.default.fileExists(atPath: cachePath))
    index.keep()
    #expect(FileManager.default.fileExists(atPath: cachePath))
    #expect(try self.index().entries == index.entries)
  }

  @Test func changedFileIsReadAgain() throws {
    _ = try index()
    var bank = bank
    var files = try bank.questionFiles()
    files[0].questions[0].importance = 0.25
    files[1].questions.removeAll()
    try bank.write(Bank.Update(articles: [], texts: [:], questions: files, record: bank.record))
    #expect(try index().entries.map(\.importance) == [0.25])
    files.removeFirst()
    try bank.write(Bank.Update(articles: [], texts: [:], questions: files, record: bank.record))
    #expect(try index().entries == [])
    #expect(try index().articles == [SampleBank.towerEntry])
  }

  @Test func damagedCacheIsMadeAnew() throws {
    let fresh = try index()
    let bytes = try StoredFile.read(cachePath)
    for length in stride(from: 0, to: bytes.count, by: 41) {
      try Data(bytes.prefix(length)).write(to: URL(filePath: cachePath))
      #expect(try index().entries == fresh.entries)
      #expect(try StoredFile.read(cachePath) == bytes)
    }
    for place in stride(from: 0, to: bytes.count, by: 37) {
      var flipped = bytes
      flipped[place] ^= 0x40
      try Data(flipped).write(to: URL(filePath: cachePath))
      #expect(try index().entries == fresh.entries)
    }
  }

  @Test func cacheThatCannotBeWrittenOnlyCostsTime() throws {
    try folder.write("a file in the folder's place", to: "progress")
    #expect(try index().entries.count == 2)
  }

  @Test func bankIdCannotLeadOutOfTheFolder() throws {
    let path = folder.path("bank/bank.json")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let other = text.replacingOccurrences(of: bank.record.id.rawValue, with: "../../evil")
    try Data(other.utf8).write(to: URL(filePath: path))
    _ = try BankIndex(of: Bank.open(at: bank.path), cacheFolder: folder.path("progress/deep"))
    #expect(try FolderListing(below: folder.path("progress")).files == ["deep/index-evil.cache"])
  }

  @Test func editsAreLaidOverWhatIsCached() throws {
    _ = try index()
    try bank.write(QuestionEdit(answer: "the year 1904"), for: SampleBank.cloze.id)
    try bank.write(QuestionEdit(removed: true), for: SampleBank.choice.id)
    let edited = try index()
    #expect(edited.entries.map(\.status) == [.active, .removed])
    #expect(edited.entries[0].foldedAnswer == "theyear1904")
    #expect(try edited.entries.map { try edited.question($0) } == bank.questions())
  }

  @Test func ownQuestionsComeLastWithTheirEvidence() throws {
    try folder.write(
      """
      {"format": "quiz-edits", "version": 1,
       "own": [{"prompt": "It handled ____ ships.", "answer": "120",
                "evidence": {"article": "harbour.txt", "text": "120 ships"}}]}
      """, to: "bank/edits.json")
    let index = try index()
    let own = try #require(index.entries.last)
    #expect(index.entries.count == 3)
    #expect(own.file == nil)
    #expect(try index.question(own).evidence.first?.spans == [Span(40, 49)])
  }

  @Test func questionOfAFileGeneratedAnewIsStillFound() throws {
    let index = try index()
    var bank = bank
    var files = try bank.questionFiles()
    var earlier = SampleBank.choice
    earlier = Question(
      id: QuestionID(rawValue: "0000000000000000"), fact: earlier.fact, kind: .cloze,
      topic: .term, language: "en", prompt: "A ____.", answer: "b", importance: 1,
      evidence: earlier.evidence)
    files[0].questions.append(earlier)
    try bank.write(Bank.Update(articles: [], texts: [:], questions: files, record: bank.record))
    #expect(try index.question(index.entries[0]) == SampleBank.cloze)
    files[0].questions.removeAll()
    try bank.write(Bank.Update(articles: [], texts: [:], questions: files, record: bank.record))
    #expect(throws: BankError.noQuestion(SampleBank.cloze.id, path: bank.path)) {
      try index.question(index.entries[0])
    }
  }
}
