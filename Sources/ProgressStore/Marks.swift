public import MemoryModel
public import QuestionBank

/// A bank that was used, and where.
public struct KnownBank: Hashable, Sendable {
  /// The bank.
  public var id: BankID
  /// Its folder, as it was given.
  public var path: String
  /// Its title when it was last used.
  public var title: String
  /// When it was last used.
  public var lastUsed: Moment

  /// Creates a known bank.
  public init(id: BankID, path: String, title: String, lastUsed: Moment) {
    self.id = id
    self.path = path
    self.title = title
    self.lastUsed = lastUsed
  }
}

/// Why and since when a question isn't asked.
public struct Suspension: Hashable, Sendable {
  /// Who set it aside.
  public enum Reason: String, Codable, Sendable {
    /// The learner.
    case learner
    /// Too many lapses; see `LeechRule`.
    case leech
  }

  /// Who set it aside.
  public var reason: Reason
  /// When.
  public var since: Moment

  /// Creates a suspension.
  public init(reason: Reason, since: Moment) {
    self.reason = reason
    self.since = since
  }
}

/// What a learner found wrong with a question.
public struct Flag: Hashable, Sendable {
  /// In the learner's words; may be empty.
  public var reason: String
  /// When.
  public var since: Moment

  /// Creates a flag.
  public init(reason: String, since: Moment) {
    self.reason = reason
    self.since = since
  }
}
