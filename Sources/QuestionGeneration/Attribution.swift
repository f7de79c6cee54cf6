/// Who said the words of a statement, where, and what note goes with it.
struct Attribution: Hashable, Sendable {
  /// The name of the speaker; nil where it isn't known.
  var speaker: String? = nil
  /// The speech or event.
  var occasion: String? = nil
  /// The note, whole.
  var citation: String? = nil
}
