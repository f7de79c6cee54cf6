/// Who said the words of a statement, where, and what note goes with it.
struct Attribution: Hashable, Sendable {
  /// The name of the speaker; nil where it isn't known.
  var speaker: String?
  /// The speech or event.
  var occasion: String?
  /// The note, whole.
  var citation: String?
}
