/// Folds away differences of writing that make no difference of meaning, so that texts can be compared.
///
/// Each function takes one kind of difference away and is idempotent. Pure ASCII pays for none of them.
public enum TextFolding {
  /// Kinds of difference.
  public struct Differences: OptionSet, Sendable {
    /// The kinds as bits.
    public let rawValue: Int
    /// Creates a set from its bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Full and half width.
    public static let width = Differences(rawValue: 1)
    /// Capital and small letters.
    public static let letterCase = Differences(rawValue: 2)
    /// Traditional and simplified characters.
    public static let script = Differences(rawValue: 4)
    /// Marks on Latin letters.
    public static let diacritics = Differences(rawValue: 8)
    /// Quotation marks, hyphens, stops and the like; see `Unicode.Scalar.isPlainPunctuation`.
    public static let punctuation = Differences(rawValue: 16)
    /// White space and invisible characters.
    public static let whitespace = Differences(rawValue: 32)
    /// All of them.
    public static let all: Differences = [
      .width, .letterCase, .script, .diacritics, .punctuation, .whitespace,
    ]
  }

  /// A text without the differences named.
  ///
  /// ```swift
  /// TextFolding.folded("“ＤｅｅｐＳｅｅｋ”  与「新質生產力」", of: .all)  // "deepseek与新质生产力"
  /// ```
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - differences: What to take away.
  /// - Returns: The folded text.
  /// - Complexity: O(*n*).
  public static func folded(_ text: String, of differences: Differences) -> String {
    var text = text
    if differences.contains(.width) { text = halfWidth(text) }
    if differences.contains(.script) { text = simplified(text) }
    if differences.contains(.diacritics) { text = withoutDiacritics(text) }
    if differences.contains(.letterCase) { text = text.lowercased() }
    if differences.contains(.punctuation) { text = withoutPunctuation(text) }
    if differences.contains(.whitespace) { text = withoutWhitespace(text) }
    return text
  }

  /// A text without punctuation; a hyphen or stop between two words leaves nothing in its place.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The text without it.
  public static func withoutPunctuation(_ text: String) -> String {
    filtered(text) { !$0.isPlainPunctuation }
  }

  /// A text without white space, zero-width characters and control characters.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The text without them.
  public static func withoutWhitespace(_ text: String) -> String {
    filtered(text) { scalar in
      if scalar.properties.isWhitespace { return false }
      switch scalar.properties.generalCategory {
      case .control, .format: return false
      default: return true
      }
    }
  }

  private static func filtered(_ text: String, _ isKept: (Unicode.Scalar) -> Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where isKept(scalar) { result.append(scalar) }
    return String(result)
  }
}
