/// The words of an English text with what stands between them.
struct EnglishTokens {
  /// A word.
  struct Token {
    /// Characters of the text.
    var range: Range<Int>
    /// The word in lower case.
    var lower: String
    /// Whether it begins with a capital.
    var isCapital: Bool
    /// Whether one space, and nothing else, stands before it.
    var follows: Bool
  }

  /// The words in order.
  let tokens: [Token]

  /// Cuts a range of a text into words.
  init(_ passage: Passage, in range: Range<Int>) {
    var previous: Int?
    tokens = EnglishWords.ranges(in: range, of: passage).map { word in
      defer { previous = word.upperBound }
      let follows =
        previous.map { $0 + 1 == word.lowerBound && passage[$0].isWhitespace } ?? false
      return Token(
        range: word, lower: passage.string(word).lowercased(),
        isCapital: passage[word.lowerBound].isUppercase, follows: follows)
    }
  }

  /// Whether a word opens a sentence, so that its capital says nothing.
  func opensSentence(_ index: Int, in passage: Passage) -> Bool {
    guard index > 0 else { return true }
    guard !tokens[index].follows else { return false }
    let between = tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound
    return between.contains { ".!?:“\"‘".contains(passage[$0]) }
  }
}
