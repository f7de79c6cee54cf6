import Foundation
import MemoryModel
import PracticeSession
import ProgressStore
import QuestionBank

/// The banks of a session, with everything that its queue and its screens need of them.
struct BankShelf: Sendable {
  /// A bank with its questions.
  struct OpenBank: Sendable {
    var bank: Bank
    var questions: [Question]
    var articles: [ArticleEntry]
  }

  /// The banks in the order in which they were named.
  var banks: [OpenBank]
  private var places: [QuestionKey: (bank: Int, question: Int)] = [:]
  private var articles: [ArticleID: ArticleEntry] = [:]

  /// Opens banks.
  ///
  /// - Throws: ``QuizError`` for the first that can't be opened.
  init(_ paths: [String]) throws {
    banks = []
    for path in paths {
      do throws(BankError) {
        let bank = try Bank.open(at: path)
        banks.append(
          OpenBank(
            bank: bank, questions: try bank.questions(), articles: try bank.knownArticles()))
      } catch {
        throw QuizError(bank: error)
      }
    }
    for (place, open) in banks.enumerated() {
      for (index, question) in open.questions.enumerated() {
        places[QuestionKey(bank: open.bank.record.id, question: question.id)] = (place, index)
      }
      for article in open.articles { articles[article.id] = article }
    }
  }

  /// The paths of the banks that practice is about: those named, else those used before, else those under `banks/`.
  static func paths(named: [String], store: ProgressStore) throws -> [String] {
    guard named.isEmpty else { return named }
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
  func entries(_ store: ProgressStore) throws -> [QueueEntry] {
    var entries: [QueueEntry] = []
    for open in banks {
      let id = open.bank.record.id
      do throws(ProgressError) {
        let cards = try store.cards(in: id)
        let suspended = try store.suspended(in: id)
        let flagged = try store.flagged(in: id)
        for question in open.questions where question.status == .active {
          entries.append(
            QueueEntry(
              question, in: id, card: cards[question.id] ?? .new,
              isSuspended: suspended[question.id] != nil, isFlagged: flagged[question.id] != nil))
        }
      } catch {
        throw QuizError(progress: error)
      }
    }
    return entries
  }

  /// A question with what is shown beside it; nil where it isn't asked any more.
  func asked(_ key: QuestionKey) -> AskedQuestion? {
    guard let place = places[key] else { return nil }
    let question = banks[place.bank].questions[place.question]
    guard question.status == .active else { return nil }
    return AskedQuestion(
      question: question, articles: question.evidence.compactMap { articles[$0.article] },
      bankTitle: banks[place.bank].bank.displayTitle)
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
