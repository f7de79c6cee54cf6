import Foundation
import QuestionBank
import TestSupport
import Testing

@Suite struct BankEditsTests {
  let folder: TemporaryFolder
  let bank: Bank

  init() throws {
    folder = try TemporaryFolder()
    bank = try SampleBank.make(in: folder)
  }

  @Test func handWrittenEditsAreLaidOver() throws {
    try folder.write(
      """
      {"format": "quiz-edits", "version": 1,
       "questions": {"\(SampleBank.cloze.id.rawValue)": {"removed": true}},
       "own": [{"prompt": "The harbour handled ____ ships.", "answer": "120", "topic": "figure",
                "evidence": {"article": "articles/harbour.txt",
                             "text": "It handled 120\\nships in its first year."}}]}
      """, to: "bank/edits.json")
    let questions = try bank.questions()
    #expect(questions.map(\.status) == [.removed, .active, .active])
    let evidence = try #require(questions.last?.evidence.first)
    #expect(evidence.article == SampleBank.harbourEntry.id)
    #expect(evidence.paragraph == 1)
    #expect(evidence.spans == [Span(29, 68)])
    #expect(try bank.editFindings() == [])
  }

  @Test func writtenEditIsThereAtTheNextOpening() throws {
    let id = SampleBank.cloze.id
    try bank.write(QuestionEdit(answer: "the year 1904"), for: id)
    try bank.write(QuestionEdit(accepted: ["1904"]), for: id)
    let question = try #require(
      try Bank.open(at: bank.path).questions().first { $0.id == id })
    #expect(question.answer == "the year 1904")
    #expect(question.accepted == ["1904"])
  }

  @Test func editOfOnesOwnQuestionKeepsItsIdentity() throws {
    let own = OwnQuestion(prompt: "The keeper was ____.", answer: "Ada")
    try folder.write(
      """
      {"format": "quiz-edits", "version": 1,
       "own": [{"prompt": "The keeper was ____.", "answer": "Ada"}]}
      """, to: "bank/edits.json")
    try bank.write(QuestionEdit(prompt: "Its first keeper was ____."), for: own.identity)
    let question = try #require(try bank.questions().last)
    #expect(question.id == own.identity)
    #expect(question.prompt == "Its first keeper was ____.")
  }

  @Test func contextOfAnEditIsLookedUpInTheArticle() throws {
    let id = SampleBank.cloze.id
    let edit = ContextEdit(word: "it", text: "It handled 120\n ships")
    try bank.write(QuestionEdit(context: [edit]), for: id)
    let piece = ContextPiece(
      kind: .before, word: "it", text: edit.text, article: SampleBank.harbourEntry.id,
      spans: [Span(29, 49)])
    let question = try #require(try bank.questions().first { $0.id == id })
    #expect(question.context == [piece])
    let index = try BankIndex(of: bank, cacheFolder: nil)
    let entry = try #require(index.entries.first { $0.id == id })
    #expect(try index.question(entry).context == [piece])
    #expect(try BankVerifier.verify(bank).failures == [])
    try bank.write(QuestionEdit(context: []), for: id)
    #expect(try bank.questions().first { $0.id == id }?.context == [])
  }

  @Test func contextThatStandsNowhereIsNotWritten() throws {
    let id = SampleBank.cloze.id
    let edit = QuestionEdit(context: [ContextEdit(text: "It handled 121 ships")])
    #expect(throws: BankError.contextNotFound(id)) { try bank.write(edit, for: id) }
    #expect(!FileManager.default.fileExists(atPath: bank.editsPath))
    try folder.write(
      """
      {"format": "quiz-edits", "version": 2,
       "questions": {"\(id.rawValue)": {"context": [{"text": "nowhere"}], "answer": "in 1904"}}}
      """, to: "bank/edits.json")
    #expect(
      try bank.editFindings() == [EditFinding(question: id, reason: .contextNotFound)])
    #expect(try bank.questions().first { $0.id == id }?.answer == "in 1904")
  }

  @Test func editThatCannotBeAskedIsNotWritten() throws {
    let id = SampleBank.cloze.id
    #expect(throws: BankError.notAskable(id)) {
      try bank.write(QuestionEdit(prompt: "no gap"), for: id)
    }
    let unknown = QuestionID(rawValue: "0")
    #expect(throws: BankError.noQuestion(unknown, path: bank.path)) {
      try bank.write(QuestionEdit(removed: true), for: unknown)
    }
    #expect(!FileManager.default.fileExists(atPath: bank.editsPath))
  }

  @Test func damagedEditsAreReportedWithTheirLineAndNotReplaced() throws {
    let text = "{\"format\": \"quiz-edits\", \"version\": 1,\n \"own\": [{\"prompt\": \"a\"}]}"
    let path = try folder.write(text, to: "bank/edits.json")
    let expected = BankError.damaged(path: path, line: 2, expected: .field("own.0.answer"))
    #expect(throws: expected) { try bank.questions() }
    #expect(throws: expected) {
      try bank.write(QuestionEdit(removed: true), for: SampleBank.cloze.id)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func lineOfAnEditIsFound() throws {
    try folder.write(
      "{\"format\": \"quiz-edits\", \"version\": 1,\n\"questions\": {\n\"abc\": {\"prompt\": \"x\"}}}",
      to: "bank/edits.json")
    #expect(bank.editLine(of: QuestionID(rawValue: "abc")) == 3)
    #expect(bank.editLine(of: QuestionID(rawValue: "none")) == nil)
  }
}
