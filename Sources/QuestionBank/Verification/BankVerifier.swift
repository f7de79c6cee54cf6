import Foundation
import Hashing

/// Reads every answer of a bank, its context and what its wrong choices are true of again, from the bytes of its articles.
public struct BankVerifier {
  /// What was found.
  public struct Result: Hashable, Sendable {
    /// Active questions looked at.
    public var questions = 0
    /// Pieces of evidence looked at.
    public var evidence = 0
    /// Pieces of context looked at.
    public var context = 0
    /// Wrong choices looked at whose origin is known to be an article.
    public var origins = 0
    /// What doesn't hold, articles first, then in the order of the questions.
    public var failures: [VerificationFailure] = []
  }

  private let bank: Bank
  private let articles: [ArticleID: ArticleEntry]
  private let edits: Edits
  private var texts: [String: [UInt8]] = [:]
  private var result = Result()

  /// Verifies the active questions of a bank.
  ///
  /// The answer of a question whose answer a person has edited, or that is a person's own, is theirs: of these only
  /// the evidence is checked, where there is any.
  ///
  /// - Throws: ``BankError`` where the bank itself can't be read.
  public static func verify(_ bank: Bank) throws(BankError) -> Result {
    var verifier = BankVerifier(
      bank: bank,
      articles: Dictionary(
        try bank.knownArticles().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      edits: try bank.edits())
    let own = Set(verifier.edits.own.map(\.identity))
    let questions = try bank.questions().filter { $0.status == .active }
    let present = try Set(bank.articles().map(\.id))
    for article in verifier.articles.values.sorted(by: { $0.id < $1.id })
    where present.contains(article.id) {
      verifier.verify(article)
    }
    for question in questions { verifier.verify(question, isOwn: own.contains(question.id)) }
    return verifier.result
  }

  private init(bank: Bank, articles: [ArticleID: ArticleEntry], edits: Edits) {
    self.bank = bank
    self.articles = articles
    self.edits = edits
  }

  /// Checks an article's file, and reads the text that spans point into.
  private mutating func verify(_ article: ArticleEntry) {
    guard texts[article.text] == nil else { return }
    guard let bytes = try? StoredFile.read(bank.file(article.path)) else { return }
    if SHA256.hexDigest(of: bytes) != article.sha256 {
      fail(nil, .otherBytes(path: article.path))
    }
    guard article.text != article.path else {
      texts[article.text] = bytes
      return
    }
    guard let text = try? StoredFile.read(bank.file(article.text)) else {
      fail(nil, .noFile(path: article.text))
      return
    }
    texts[article.text] = text
  }

  private mutating func verify(_ question: Question, isOwn: Bool) {
    result.questions += 1
    if question.evidence.isEmpty, !isOwn { fail(question.id, .noEvidence) }
    for evidence in question.evidence {
      result.evidence += 1
      if let reason = reason(against: evidence) { fail(question.id, reason) }
    }
    for piece in question.context {
      result.context += 1
      if let reason = reason(against: piece) { fail(question.id, reason) }
      if question.isLeaking(piece.text) { fail(question.id, .leakingContext(piece.text)) }
    }
    for (choice, origin) in zip(question.choices ?? [], question.origins ?? []) {
      guard case .stated(let statement)? = origin else { continue }
      result.origins += 1
      if let reason = reason(against: statement) {
        fail(question.id, reason)
      } else if !ChoiceOrigin.holds(statement.text, choice) {
        fail(question.id, .choiceNotFound(choice))
      }
    }
    guard !isOwn, edits.questions[question.id]?.answer == nil, !question.evidence.isEmpty,
      !answers(question)
    else { return }
    fail(question.id, .answerNotFound)
  }

  /// What speaks against words and their place; nil where they hold.
  private func reason(against words: some ProvedWords) -> VerificationFailure.Reason? {
    guard let article = articles[words.article] else { return .unknownArticle(words.article) }
    guard let text = texts[article.text] else { return .noFile(path: article.path) }
    guard !words.spans.isEmpty,
      words.spans.allSatisfy({ 0 <= $0.start && $0.start < $0.end && $0.end <= text.count })
    else { return .outsideText(path: article.text) }
    var joined: [UInt8] = []
    for span in words.spans {
      let run = text[span.start..<span.end]
      guard String(bytes: run, encoding: .utf8) != nil else {
        return .cutCharacter(path: article.text)
      }
      joined += run
    }
    guard
      EvidenceLocator.bare(joined).bytes == EvidenceLocator.bare(Array(words.text.utf8)).bytes
    else {
      return .otherWords(path: article.text, found: String(decoding: joined, as: UTF8.self))
    }
    return nil
  }

  /// Whether the answer, or the figure that it spells, stands in what one piece of evidence says or names.
  private func answers(_ question: Question) -> Bool {
    let wanted = [question.answer, question.figure?.text].compactMap { $0 }.map(Self.comparable)
    return question.evidence.contains { evidence in
      let article = articles[evidence.article]
      let said: [String?] = [
        evidence.text, evidence.speaker, evidence.occasion, evidence.citation, article?.title,
        article?.author, article?.publication, article?.date, question.figure?.period,
        question.figure?.metric,
      ]
      let places = said.compactMap { $0 }.map(Self.comparable)
      return wanted.contains { words in
        !words.isEmpty && places.contains { $0.contains(words) }
      }
    }
  }

  /// A text without white space and quotation marks, width and case folded.
  private static func comparable(_ text: String) -> String {
    let marks: Set<Unicode.Scalar> = ["“", "”", "‘", "’", "\"", "'", "「", "」", "『", "』"]
    var bare = String.UnicodeScalarView()
    for scalar in text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
    where !scalar.properties.isWhitespace && !marks.contains(scalar) {
      bare.append(scalar)
    }
    return String(bare)
  }

  private mutating func fail(_ question: QuestionID?, _ reason: VerificationFailure.Reason) {
    result.failures.append(VerificationFailure(question: question, reason: reason))
  }
}
