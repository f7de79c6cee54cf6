/// Who says some words of an article.
public struct Speaker: Hashable, Sendable {
  /// How surely it is known.
  public enum Certainty: UInt8, Sendable {
    /// A verb of saying or the label of a transcript tells it.
    case stated
    /// The sentence or paragraph before tells it, or the manner of the article.
    case likely
  }

  /// The words of the article that say who, the fullest name where there is one; nil for the article's author.
  public var tokens: Range<Int>?
  /// Index into ``Names/things``; nil for the author and for somebody without a name.
  public var thing: Int?
  /// How surely it is known.
  public var certainty: Certainty
  /// Whether the words are the speaker's own, in quotation marks or a transcript, not reported ones.
  public var isDirect: Bool
}
