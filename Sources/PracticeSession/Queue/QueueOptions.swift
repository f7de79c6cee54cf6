public import QuestionBank

/// What a session is asked for.
public struct QueueOptions: Hashable, Sendable {
  /// A set of questions that the learner's own marks pick out.
  public enum Marked: Hashable, Sendable {
    /// Those flagged as bad.
    case flagged
    /// Those forgotten eight times or more, also when they are set aside.
    case leeches
    /// Those set aside by the learner or as leeches.
    case suspended
  }

  /// Most questions never answered before that are asked.
  public var newLimit: Int
  /// Most due questions that are asked; nil for all.
  public var dueLimit: Int?
  /// After how many minutes the session ends, at the next question; nil for never.
  public var minutes: Int?
  /// Whether everything selected is asked, due or not.
  public var isCram: Bool
  /// Articles to ask about; nil for all.
  public var articles: Set<ArticleID>?
  /// Topics to ask about; nil for all.
  public var topics: Set<Question.Topic>?
  /// Kinds to ask; nil for both.
  public var kinds: Set<Question.Kind>?
  /// Least importance asked, from 0 to 1.
  public var leastImportance: Double
  /// Only what the learner marked, in any of these ways, due or not; empty for everything.
  public var marked: Set<Marked>
  /// Where the order of choices comes from.
  public var seed: UInt64

  /// The new questions of a session unless told otherwise.
  public static let usualNewLimit = 10

  /// Creates options; as they stand they ask what is due, then ten new ones.
  public init(
    newLimit: Int = usualNewLimit, dueLimit: Int? = nil, minutes: Int? = nil,
    isCram: Bool = false, articles: Set<ArticleID>? = nil, topics: Set<Question.Topic>? = nil,
    kinds: Set<Question.Kind>? = nil, leastImportance: Double = 0, marked: Set<Marked> = [],
    seed: UInt64 = 0
  ) {
    self.newLimit = newLimit
    self.dueLimit = dueLimit
    self.minutes = minutes
    self.isCram = isCram
    self.articles = articles
    self.topics = topics
    self.kinds = kinds
    self.leastImportance = leastImportance
    self.marked = marked
    self.seed = seed
  }

  /// Whether questions that were set aside are asked, so that they can come back.
  var asksSuspended: Bool { marked.contains(.leeches) || marked.contains(.suspended) }

  /// Whether a question is among those asked for, whenever it is due.
  func selects(_ entry: QueueEntry) -> Bool {
    if let articles, articles.isDisjoint(with: entry.articles) { return false }
    if let topics, !topics.contains(entry.topic) { return false }
    if let kinds, !kinds.contains(entry.kind) { return false }
    guard entry.importance >= leastImportance else { return false }
    guard !marked.isEmpty else { return true }
    return marked.contains { mark in
      switch mark {
      case .flagged: entry.isFlagged
      case .leeches: entry.isLeech
      case .suspended: entry.isSuspended
      }
    }
  }
}
