import QuestionBank
import QuestionGeneration

/// One run of `quiz generate`, from the words of the command line to the files of the bank.
struct GenerateRun {
  /// What the run did, to be told.
  struct Outcome {
    /// The bank as it is now; nil where none was there and none was made.
    var bank: Bank?
    /// Names under `articles/` of the files that were added.
    var added: [String]
    /// Number of files named whose bytes were there already.
    var alreadyThere: Int
    /// What was read.
    var articles: ArticleCollection
    /// What was made of it.
    var result: BankGeneration
    /// The generator that made the questions which were kept, where it is another one than this.
    var olderGenerator: String?
    /// Of the questions kept from it those that this program wouldn't make any more.
    var outdated: Int
  }

  /// What the program is called in a bank's record.
  static let program = "quiz \(QuestionGenerator.version)"

  var options: GenerateOptions
  var read: ArticleFileReading.Reader
  var standardInput: () -> [UInt8]
  /// Analyses that were made before; nil to make all anew.
  var cache: AnalysisCache?
  /// Articles that were read already, instead of those that the options name.
  var intake: ArticleIntake?
  /// Called with how many files are read, of how many.
  var progress: (Int, Int) -> Void = { _, _ in }

  /// Does it.
  ///
  /// - Parameter report: Is told of every file that can't be read, while the others go on.
  /// - Returns: What was done.
  /// - Throws: ``QuizError`` or ``BankError``; nothing in the bank is changed then.
  func run(report: (QuizError) -> Void) throws -> Outcome {
    // Whether there is a bank or one can be made is known before anything is read.
    _ = try existingBank()
    let intake =
      intake
      ?? ArticleIntake(
        options.sources, title: options.description?.title, standardInput: standardInput)
    if let bank = try existingBank() { return try grow(bank, intake, report) }
    do {
      return try generate(nil, intake, report)
    } catch BankError.occupied {
      // Another process has made the bank since it was looked at: then this run adds to it, and tells nothing twice.
      guard let bank = try existingBank() else { throw BankError.occupied(path: options.bank) }
      return try grow(bank, intake) { _ in }
    }
  }

  private func grow(
    _ bank: Bank, _ intake: ArticleIntake, _ report: (QuizError) -> Void
  ) throws -> Outcome {
    let lock = try BankLock(bank)
    defer { withExtendedLifetime(lock) {} }
    // Opened again: another process may have written while this one waited for nothing.
    return try generate(Bank.open(at: bank.path), intake, report)
  }

  /// The bank, or nil where one can be made.
  private func existingBank() throws -> Bank? {
    do throws(BankError) {
      return try Bank.open(at: options.bank)
    } catch .missing(let path) {
      guard !options.sources.isEmpty else { throw QuizError.noSuchFile(path) }
      return nil
    } catch .notABank(let path) {
      guard try Bank.isFree(path) else { throw QuizError.occupied(path) }
      let holdsArticles = StoredFile.exists("\(path)/articles")
      guard holdsArticles || !options.sources.isEmpty else { throw QuizError.noBank(path) }
      return nil
    } catch {
      throw QuizError(bank: error)
    }
  }

  private func generate(
    _ bank: Bank?, _ intake: ArticleIntake, _ report: (QuizError) -> Void
  ) throws -> Outcome {
    let present = try PresentArticles(ofBank: options.bank)
    let new = ArticleFolder.admit(
      intake.candidates, present: present.files.map { ($0.name, $0.sha256) },
      isTaken: { ArticleFolder.holds($0, ofBank: options.bank) })
    var settings = bank?.record.settings ?? .init()
    if let limit = options.limit { settings.limit = limit }
    if let said = options.description, let sha256 = intake.standardInput {
      settings.descriptions[sha256] = said
    }
    let before = try bank?.questionFiles() ?? []
    let articles = ArticleCollection(
      present: present, new: new, bank: options.bank, before: before,
      descriptions: settings.descriptions,
      // What was refused is told in whole only of articles that are analysed now.
      cache: options.report == nil ? cache : nil,
      read: read, done: progress)
    let alreadyThere = Set(intake.candidates.map(\.sha256)).subtracting(new.map(\.sha256)).count
    try checkReadable(
      failures: intake.failures + articles.failures.map(\.error),
      named: articles.added.count + alreadyThere, read: articles.readings.count, report)
    let result = BankGeneration(
      articles, before: before, limit: settings.limit, isRemade: options.isRemade)
    let older = bank.flatMap { bank -> String? in
      let isOlder = bank.record.generator != Self.program && !options.isRemade
      return isOlder && before.contains { !$0.questions.isEmpty } ? bank.record.generator : nil
    }
    let outdated =
      older == nil
      ? 0
      : BankGeneration(
        articles, before: before, limit: settings.limit, isRemade: true
      ).changes.count { $0.fate == .retired }
    var outcome = Outcome(
      bank: bank, added: articles.added.map(\.name), alreadyThere: alreadyThere,
      articles: articles, result: result, olderGenerator: older, outdated: outdated)
    guard !options.isDryRun else { return outcome }
    // A bank that is there was locked before it was read; of a new one there was nothing to read.
    let lock = try bank == nil ? BankLock(making: options.bank) : nil
    defer { withExtendedLifetime(lock) {} }
    var written = try bank ?? newBank(articles, settings)
    var record = written.record
    record.settings = settings
    record.title = options.bankTitle ?? record.title
    record.languages = articles.languages.isEmpty ? record.languages : articles.languages
    if options.isRemade || before.allSatisfy(\.questions.isEmpty) {
      record.generator = Self.program
      record.icu = nil
    }
    try written.write(
      Bank.Update(
        articles: articles.added,
        texts: Dictionary(
          articles.readings.compactMap { reading in reading.text.map { (reading.name, $0) } },
          uniquingKeysWith: { first, _ in first }),
        questions: QuestionFilePlan.files(
          result.placed, read: articles.readings.map { ($0.name, $0.stored) },
          unreadable: articles.unreadable, before: before),
        before: before, record: record, isRemake: options.isRemade))
    outcome.bank = written
    return outcome
  }

  /// Tells of the files that can't be read, and stops where that leaves nothing to do.
  private func checkReadable(
    failures: [QuizError], named: Int, read: Int, _ report: (QuizError) -> Void
  ) throws {
    let leavesNothing = !failures.isEmpty && (read == 0 || (!options.sources.isEmpty && named == 0))
    if leavesNothing, failures.count == 1 { throw failures[0] }
    for failure in failures { report(failure) }
    if leavesNothing {
      // A program that is missing for all of them is told apart by the exit status.
      let statuses = Set(failures.map(ErrorSentences.status))
      throw statuses == [.unavailable] ? failures[0] : QuizError.noReadableArticle
    }
  }

  private func newBank(
    _ articles: ArticleCollection, _ settings: BankRecord.Settings
  ) throws -> Bank {
    try Bank.create(
      at: options.bank, title: options.bankTitle,
      articleHashes: Set(articles.sources.map(\.entry.sha256)).sorted(), generator: Self.program,
      icu: nil, settings: settings)
  }
}
