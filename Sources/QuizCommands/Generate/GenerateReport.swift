import Foundation
import QuestionBank
import QuestionGeneration

/// What `quiz generate` gives to programs: the ledger of `--report`, and the outcome of `--json`.
enum GenerateReport {
  /// The ledger: what each article gave, and each candidate that was refused.
  struct Ledger: Encodable {
    struct Article: Encodable {
      var article: ArticleID
      var path: String?
      var title: String?
      var sentences: Int
      var candidates: Int
      var questions: Int
    }

    struct Counts: Encodable {
      /// Candidates made.
      var made: Int
      /// Candidates that became questions, or were already one.
      var kept: Int
      /// Candidates refused.
      var refused: Int
      /// Refused ones by their reason.
      var byReason: [String: Int]

      private enum CodingKeys: String, CodingKey {
        case made, kept, refused
        case byReason = "by_reason"
      }
    }

    var articles: [Article]
    var refused: [Generation.Refusal]
    var counts: Counts

    init(_ generation: Generation, articles entries: [ArticleEntry]) {
      let byID = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      articles = generation.coverage.map { found in
        Article(
          article: found.article, path: byID[found.article]?.path,
          title: byID[found.article]?.title, sentences: found.sentences,
          candidates: found.candidates, questions: found.questions)
      }
      refused = generation.refused
      let made = generation.coverage.reduce(0) { $0 + $1.candidates }
      counts = Counts(
        made: made, kept: made - refused.count, refused: refused.count,
        byReason: Dictionary(refused.map { ($0.reason, 1) }, uniquingKeysWith: +))
    }
  }

  /// The outcome of a run.
  struct Summary: Encodable {
    struct Listed: Encodable {
      var id: QuestionID
      var fate: QuestionChange.Fate
      var parts: [QuestionChange.Part]
      var prompt: String
      var answer: String
    }

    struct Unreadable: Encodable {
      /// The sentence that a person is told.
      var reason: String
    }

    var bank: String
    /// Nil where no bank was made.
    var id: BankID?
    var title: String?
    var added: [String]
    var unreadable: [Unreadable]
    var counts: [String: Int]
    var active: Int
    /// Of the kept questions those that this program wouldn't make any more; 0 where it made them itself.
    var outdated: Int
    /// Whether anything was written.
    var written: Bool
    var articles: [Ledger.Article]
    var questions: [Listed]

    init(
      _ outcome: GenerateRun.Outcome, of options: GenerateOptions, failures: [Unreadable],
      listed: [QuestionChange]
    ) {
      bank = outcome.bank?.path ?? options.bank
      id = outcome.bank?.record.id
      title = outcome.bank?.record.title
      outdated = outcome.outdated
      written = !options.isDryRun
      added = outcome.added
      unreadable = failures
      counts = Dictionary(
        uniqueKeysWithValues: QuestionChange.Fate.allCases.map { fate in
          (fate.rawValue, outcome.result.changes.count { $0.fate == fate })
        })
      active = outcome.result.placed.count { $0.question.status == .active }
      articles =
        Ledger(
          outcome.result.generation, articles: outcome.articles.sources.map(\.entry)
        ).articles
      questions = listed.map {
        Listed(
          id: $0.question.id, fate: $0.fate, parts: $0.parts, prompt: $0.question.prompt,
          answer: $0.question.answer)
      }
    }
  }

  /// JSON as a person can read it, with a newline at its end.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
