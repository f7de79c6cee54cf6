/// The identity of a question: 16 hexadecimal digits, made from the fact it asks and its kind.
public struct QuestionID: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  /// The digits.
  public let rawValue: String
  /// Creates an id from its digits.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Orders ids by their digits.
  public static func < (left: QuestionID, right: QuestionID) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The identity of a fact, which the questions that ask it share: 16 hexadecimal digits.
public struct FactID: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  /// The digits.
  public let rawValue: String
  /// Creates an id from its digits.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Orders ids by their digits.
  public static func < (left: FactID, right: FactID) -> Bool { left.rawValue < right.rawValue }
}

/// The identity of an article: the first 12 digits of its file's SHA-256, a hyphen, and its place in the file from 1.
public struct ArticleID: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  /// The digits and the place, as in `3fa2b7c81d05-1`.
  public let rawValue: String
  /// Creates an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Orders ids by their text.
  public static func < (left: ArticleID, right: ArticleID) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The identity of a bank, which progress is kept under; stands in `bank.json`.
public struct BankID: RawRepresentable, Hashable, Sendable, Codable {
  /// The id's text.
  public let rawValue: String
  /// Creates an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}
