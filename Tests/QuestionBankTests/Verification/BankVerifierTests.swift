import Foundation
import QuestionBank
import TestSupport
import Testing

@Suite struct BankVerifierTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What is found in the sample bank after a change to its cloze, whose article is `harbour.txt`.
  private func reasons(_ change: (inout Question) -> Void) throws -> [VerificationFailure.Reason] {
    let folder = try TemporaryFolder()
    var bank = try SampleBank.make(in: folder)
    var files = try bank.questionFiles()
    change(&files[0].questions[0])
    try bank.write(Bank.Update(articles: [], texts: [:], questions: files, record: bank.record))
    return try BankVerifier.verify(bank).failures.map(\.reason)
  }

  @Test func soundBankHasNoFailures() throws {
    let result = try BankVerifier.verify(SampleBank.make(in: folder))
    #expect(result.questions == 2)
    #expect(result.evidence == 2)
    #expect(result.failures == [])
  }

  @Test func otherWordsAtTheSpansAreFound() throws {
    let found = try reasons { $0.evidence[0].spans = [Span(0, 26)] }
    #expect(
      found == [
        .otherWords(path: "articles/harbour.txt", found: "The harbour opened in 1904")
      ])
  }

  @Test(arguments: [[], [Span(5, 5)], [Span(9, 3)], [Span(-1, 4)], [Span(0, 1_000)]])
  func spansThatDoNotLieInTheTextAreFound(spans: [Span]) throws {
    let found = try reasons { $0.evidence[0].spans = spans }
    #expect(found == [.outsideText(path: "articles/harbour.txt")])
  }

  @Test func whiteSpaceDoesNotCount() throws {
    #expect(try reasons { $0.evidence[0].text = "Theharbour opened in\n1904." } == [])
  }

  @Test func articleThatTheBankDoesNotHaveIsFound() throws {
    let id = ArticleID(rawValue: "000000000000-1")
    #expect(try reasons { $0.evidence[0].article = id } == [.unknownArticle(id)])
  }

  @Test func answerThatStandsNowhereIsFound() throws {
    #expect(try reasons { $0.answer = "1905" } == [.answerNotFound])
    #expect(try reasons { $0.evidence = [] } == [.noEvidence])
  }

  private static func piece(_ start: Int, _ end: Int, _ text: String) -> ContextPiece {
    ContextPiece(
      kind: .before, text: text, article: SampleBank.harbourEntry.id, spans: [Span(start, end)])
  }

  @Test func contextIsReadAgain() throws {
    #expect(try reasons { $0.context = [Self.piece(29, 42, "It handled 12")] } == [])
    #expect(
      try reasons { $0.context = [Self.piece(29, 42, "It handled 13")] } == [
        .otherWords(path: "articles/harbour.txt", found: "It handled 12")
      ])
    #expect(
      try reasons { $0.context = [Self.piece(29, 4_200, "It")] } == [
        .outsideText(path: "articles/harbour.txt")
      ])
  }

  @Test func contextThatNamesTheAnswerOrAChoiceIsFound() throws {
    let text = "The harbour opened in 1904."
    #expect(try reasons { $0.context = [Self.piece(0, 27, text)] } == [.leakingContext(text)])
    let other = "It handled 120 ships in its first year."
    #expect(
      try reasons {
        $0.kind = .multipleChoice
        $0.choices = ["120", "1904"]
        $0.context = [Self.piece(29, 68, other)]
      } == [.leakingContext(other)])
  }

  @Test func whatAWrongChoiceIsTrueOfIsReadAgain() throws {
    func found(_ choice: String, _ text: String, _ end: Int) throws
      -> [VerificationFailure.Reason]
    {
      try reasons {
        $0.kind = .multipleChoice
        $0.choices = [choice, "1904"]
        $0.origins = [
          .stated(
            .init(article: SampleBank.harbourEntry.id, spans: [Span(29, end)], text: text)), nil,
        ]
      }
    }
    let words = "It handled 120 ships in its first year."
    #expect(try found("120", words, 68) == [])
    #expect(try found("121", words, 68) == [.choiceNotFound("121")])
    #expect(
      try found("120", words, 40) == [
        .otherWords(path: "articles/harbour.txt", found: "It handled ")
      ])
  }

  @Test func answerMayBeTheSpeakerOrTheTitle() throws {
    #expect(
      try reasons {
        $0.answer = "Ada"
        $0.evidence[0].speaker = "Ada"
      } == [])
    #expect(try reasons { $0.answer = "The harbour" } == [])
  }

  @Test func figureStandsInForItsAnswer() throws {
    #expect(
      try reasons {
        $0.answer = "nineteen hundred and four"
        $0.figure = FigureFacts(
          text: "1904", value: .number(1904), unit: nil, qualifier: nil, period: nil, metric: nil)
      } == [])
  }

  @Test func questionThatIsNotAskedIsNotChecked() throws {
    #expect(
      try reasons {
        $0.answer = "1905"
        $0.status = .retired
      } == [])
  }

  @Test func answerThatAPersonEditedIsTheirs() throws {
    let bank = try SampleBank.make(in: folder)
    try bank.write(QuestionEdit(answer: "the year of the fair"), for: SampleBank.cloze.id)
    #expect(try BankVerifier.verify(bank).failures == [])
  }

  @Test func spanThatCutsACharacterIsFound() throws {
    var bank = try SampleBank.make(in: folder)
    var files = try bank.questionFiles()
    let path = try folder.write("港口1904", to: "bank/articles/harbour.txt")
    let sha256 = ArticleFolder.Candidate(name: "x", bytes: try StoredFile.read(path)).sha256
    files[0].articles[0].entry.sha256 = sha256
    files[0].questions[0].evidence[0].spans = [Span(1, 6)]
    try bank.write(Bank.Update(articles: [], texts: [:], questions: files, record: bank.record))
    #expect(
      try BankVerifier.verify(bank).failures.map(\.reason) == [
        .cutCharacter(path: "articles/harbour.txt")
      ])
  }
}
