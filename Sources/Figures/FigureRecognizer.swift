/// Finds the figures of a text, in Chinese of both scripts and in English.
///
/// ```swift
/// FigureRecognizer().figures(in: "核心产业规模突破7000亿元，企业超过4700家")
/// // 7000亿元 (money, 7e11, 突破) and 4700家 (count, 4700, 超过)
/// ```
public struct FigureRecognizer: Sendable {
  /// What counts as a figure.
  public enum Mode: Hashable, Sendable {
    /// What an article states and a question can ask: no ordinals in list heads, no numbers within names,
    /// no 一个 and "one of".
    case figures
    /// Every numeral that stands for a number, one by one: dates, ranges and ranks are not put together.
    case everyNumber
  }

  /// What counts as a figure.
  public var mode: Mode

  /// Creates a recogniser.
  public init(mode: Mode = .figures) {
    self.mode = mode
  }

  /// The figures of a text, in their order; none overlaps another.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  public func figures(in text: String) -> [Figure] {
    Recognition(text: FigureText(text), isInclusive: mode == .everyNumber).figures()
  }
}
