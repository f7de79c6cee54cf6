/// The spellings of an English answer with and without its article.
enum EnglishArticles {
  /// What is right beside a gap's words: “sea” for “the sea”, “the Netflix Prize” where the article stands before the gap.
  static func spellings(of gap: Gap, in passage: Passage) -> [String] {
    articles(of: gap, in: passage) + withoutKind(gap.text)
  }

  /// A name without the noun that only says what it is: Māori for Māori population.
  static func withoutKind(_ text: String) -> [String] {
    let words = text.split(separator: " ")
    guard words.count > 1, words.dropLast().allSatisfy({ $0.first?.isUppercase ?? false }),
      let last = words.last.map(String.init), kinds.contains(last)
    else { return [] }
    return [words.dropLast().joined(separator: " ")]
  }

  private static let kinds: Set<String> = [
    "population", "people", "peoples", "language", "community", "government", "region", "empire",
    "nation", "tribe", "tribes",
  ]

  private static func articles(of gap: Gap, in passage: Passage) -> [String] {
    let text = gap.text
    for article in ["the ", "The ", "a ", "an "] where text.hasPrefix(article) {
      return [String(text.dropFirst(article.count))]
    }
    let before = passage.string(max(0, gap.range.lowerBound - 4)..<gap.range.lowerBound)
      .lowercased()
    return before == "the " || gap.shape == .name ? ["the " + text] : []
  }
}
