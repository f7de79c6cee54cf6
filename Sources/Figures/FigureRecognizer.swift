/// Finds the figures of a text, in Chinese of both scripts and in English.
public struct FigureRecognizer: Sendable {
  /// Creates a recogniser.
  public init() {}

  /// The figures of a text, in their order; none overlaps another.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  public func figures(in text: String) -> [Figure] { [] }
}
