/// Finds the answer in its source sentence, so that it can be marked there.
public enum AnswerMark {
  /// Where the answer stands in a text, white space left out of the comparison.
  ///
  /// The first place wins. `range(of: "二百", in: "共二 百人")` covers `二 百`.
  ///
  /// - Returns: nil where it doesn't stand there.
  public static func range(of answer: String, in text: String) -> Range<String.Index>? {
    let wanted = answer.unicodeScalars.filter { !$0.properties.isWhitespace }
    let scalars = text.unicodeScalars
    let places = scalars.indices.filter { !scalars[$0].properties.isWhitespace }
    guard let first = wanted.first, wanted.count <= places.count else { return nil }
    let needle = Array(wanted)
    for start in 0...(places.count - needle.count) where scalars[places[start]] == first {
      let isHere = needle.indices.allSatisfy { scalars[places[start + $0]] == needle[$0] }
      guard isHere else { continue }
      let last = places[start + needle.count - 1]
      return places[start]..<scalars.index(after: last)
    }
    return nil
  }

  /// The answer or another right spelling of it in a text.
  public static func range(ofAny answers: [String], in text: String) -> Range<String.Index>? {
    answers.lazy.compactMap { range(of: $0, in: text) }.first
  }
}
