/// The spellings of an English answer with and without its article.
enum EnglishArticles {
  /// What is right beside a gap's words: “sea” for “the sea”, “the Netflix Prize” where the article stands before the gap.
  static func spellings(of gap: Gap, in passage: Passage) -> [String] {
    let text = gap.text
    for article in ["the ", "The ", "a ", "an "] where text.hasPrefix(article) {
      return [String(text.dropFirst(article.count))]
    }
    let before = passage.string(max(0, gap.range.lowerBound - 4)..<gap.range.lowerBound)
      .lowercased()
    return before == "the " || gap.shape == .name ? ["the " + text] : []
  }
}
