import ArticleReading
import Discourse
import Language

/// An article of some paragraphs, analysed; one that begins with # is a heading.
func analysed(
  _ paragraphs: [String], title: String? = nil, author: String? = nil, date: String? = nil
) -> ArticleAnalysis {
  let body = paragraphs.map { paragraph in
    let isHeading = paragraph.hasPrefix("# ")
    var text = TracedText()
    text.append(source: (isHeading ? String(paragraph.dropFirst(2)) : paragraph).utf8, at: 0)
    return Paragraph(kind: isHeading ? .heading : .body, text: text)
  }
  return ArticleAnalysis(Article(title: title, author: author, date: date, paragraphs: body))
}

extension ArticleAnalysis {
  /// The words of some tokens.
  func words(_ tokens: Range<Int>) -> String { string(bytes(tokens)) }

  /// The first token from a place that is a word.
  func place(_ word: String, from start: Int = 0) -> Int? {
    (start..<tokens.count).first { string(tokens[$0].range) == word }
  }
}
