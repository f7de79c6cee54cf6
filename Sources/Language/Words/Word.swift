/// Words as analyses count them.
public enum Word {
  /// The hash that ``Token/word`` has for a word.
  ///
  /// - Parameter folded: The word in lower case, in Simplified characters, with straight marks.
  /// - Returns: The hash.
  public static func hash(_ folded: String) -> UInt32 {
    var hash = WordHash()
    for scalar in folded.unicodeScalars { hash.take(scalar.value) }
    return hash.value
  }

  /// The hashes of words that white space divides.
  public static func hashes(_ folded: StaticString) -> Set<UInt32> {
    Set("\(folded)".split(whereSeparator: \.isWhitespace).map { hash(String($0)) })
  }
}
