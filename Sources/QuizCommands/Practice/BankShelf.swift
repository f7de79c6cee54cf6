import Foundation
import MemoryModel
import PracticeSession
import ProgressStore
import QuestionBank

/// The banks of a session, with everything that its queue and its screens need of them.
///
/// A bank's questions are decoded one by one, when they are asked.
struct BankShelf: Sendable {
  /// A bank with its index.
  struct OpenBank: Sendable {
    var bank: Bank
    var index: BankIndex
    /// The articles of each file, by its path in the bank.
    fileprivate var articles: [String: [ArticleID]] = [:]

    /// All its questions, decoded now; none where they can't be read any more.
    var questions: [Question] { (try? bank.questions()) ?? [] }
  }

  /// The banks in the order in which they were named.
  private(set) var banks: [OpenBank] = []
  private var places: [QuestionKey: (bank: Int, entry: Int)] = [:]
  private var articles: [ArticleID: ArticleEntry] = [:]

  /// Opens banks and reads their indexes.
  ///
  /// - Parameters:
  ///   - paths: The banks' folders.
  ///   - store: The progress; beside its file the indexes are kept for the next time. nil to keep nothing.
  ///   - isKeptLater: Whether they are kept only by ``keepIndexes()``.
  /// - Throws: ``QuizError`` for the first that can't be opened.
  init(_ paths: [String], store: ProgressStore? = nil, isKeptLater: Bool = false) throws {
    let folder = store.flatMap { $0.path.isEmpty ? nil : Self.absolute($0.path + "/..") }
    for (place, path) in paths.enumerated() {
      var open: OpenBank
      do throws(BankError) {
        let bank = try Bank.open(at: path)
        open = OpenBank(
          bank: bank, index: try BankIndex(of: bank, cacheFolder: folder, isKeptLater: isKeptLater))
      } catch {
        throw QuizError(bank: error)
      }
      for article in open.index.articles {
        articles[article.id] = article
        open.articles[article.path, default: []].append(article.id)
      }
      for (number, entry) in open.index.entries.enumerated() {
        places[QuestionKey(bank: open.bank.record.id, question: entry.id)] = (place, number)
      }
      banks.append(open)
    }
  }

  /// Keeps the indexes that had to be made.
  func keepIndexes() { for bank in banks { bank.index.keep() } }

  /// Makes sure that there are banks at paths, before anything else is done.
  ///
  /// - Throws: ``QuizError`` for the first that can't be opened.
  static func check(_ paths: [String]) throws {
    do throws(BankError) {
      for path in paths { _ = try Bank.open(at: path) }
    } catch {
      throw QuizError(bank: error)
    }
  }

  /// The paths of the banks that practice is about where none is named: those used before, else those under `banks/`.
  static func usualPaths(_ store: ProgressStore) throws -> [String] {
    do throws(ProgressError) {
      let known = try store.knownBanks().map(\.path).filter(isBank)
      if !known.isEmpty { return known }
    } catch {
      throw QuizError(progress: error)
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "banks")) ?? []
    return names.sorted().map { "banks/\($0)" }.filter(isBank)
  }

  /// Whether a folder is a bank.
  static func isBank(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/bank.json")
  }

  /// A path from the root on, so that it is found again from another folder.
  static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  /// What the queue needs to know of every active question.
  ///
  /// - Parameters:
  ///   - store: The progress.
  ///   - names: Words for the articles to ask about; none for all.
  /// - Returns: The entries in the order of the banks.
  /// - Throws: ``QuizError`` where the progress can't be read, or no article is called so.
  func entries(_ store: ProgressStore, only names: [String] = []) throws -> [QueueEntry] {
    var wanted: Set<ArticleID> = []
    for name in names {
      let found = articles(named: name)
      guard !found.isEmpty else { throw QuizError.noSuchFile(name) }
      wanted.formUnion(found)
    }
    var entries: [QueueEntry] = []
    for bank in banks {
      let id = bank.bank.record.id
      do throws(ProgressError) {
        let cards = try store.cards(in: id)
        let suspended = try store.suspended(in: id)
        let flagged = try store.flagged(in: id)
        for entry in bank.index.entries where entry.status == .active {
          let articles = entry.file.flatMap { bank.articles["articles/\($0)"] } ?? []
          let queued = QueueEntry(
            key: QuestionKey(bank: id, question: entry.id), fact: entry.fact, kind: entry.kind,
            topic: entry.topic, importance: entry.importance, articles: articles,
            card: cards[entry.id] ?? .new, isSuspended: suspended[entry.id] != nil,
            isFlagged: flagged[entry.id] != nil)
          guard names.isEmpty || isAbout(wanted, queued) else { continue }
          entries.append(queued)
        }
      } catch {
        throw QuizError(progress: error)
      }
    }
    return entries
  }

  /// Whether a question's evidence stands in one of the articles.
  ///
  /// A merged question lies with the first of its articles, so that its own words have to be asked.
  private func isAbout(_ wanted: Set<ArticleID>, _ entry: QueueEntry) -> Bool {
    asked(entry.key)?.question.evidence.contains { wanted.contains($0.article) } ?? false
  }

  /// A question with what is shown beside it; nil where it isn't asked any more.
  func asked(_ key: QuestionKey) -> AskedQuestion? {
    guard let place = places[key] else { return nil }
    let bank = banks[place.bank]
    guard let question = try? bank.index.question(bank.index.entries[place.entry]),
      question.status == .active
    else { return nil }
    let origins = (question.origins ?? []).compactMap { origin -> ArticleID? in
      if case .stated(let statement)? = origin { return statement.article }
      return nil
    }
    return AskedQuestion(
      question: question,
      articles: (question.evidence.map(\.article) + origins).compactMap { articles[$0] },
      bankTitle: bank.bank.displayTitle)
  }

  /// The bank that a question lies in.
  func bank(of key: QuestionKey) -> Bank? { places[key].map { banks[$0.bank].bank } }

  /// What the articles are called, by id.
  var articleTitles: [ArticleID: String] { articles.compactMapValues(\.title) }

  /// The articles that a word on the command line means: an id or its beginning, a file's name, a part of a title.
  func articles(named word: String) -> Set<ArticleID> {
    let lower = word.lowercased()
    return Set(
      articles.values.filter { entry in
        entry.id.rawValue.hasPrefix(word) || entry.path == word
          || entry.path.hasSuffix("/\(word)")
          || entry.title?.lowercased().contains(lower) == true
      }.map(\.id))
  }
}
