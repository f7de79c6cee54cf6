import ArticleReading

/// Lists the sentences of articles that questions can be made from: those of body paragraphs.
enum SentenceCollector {
  /// The sentences of articles, in order.
  static func sentences(of articles: [Article]) -> [Sentence] {
    var sentences: [Sentence] = []
    for (number, article) in articles.enumerated() {
      var heading: Int?
      for (index, paragraph) in article.paragraphs.enumerated() {
        if paragraph.kind == .heading || paragraph.kind == .title { heading = index }
        guard paragraph.kind == .body else { continue }
        let text = paragraph.text
        let ranges = SentenceSegmenter.sentences(in: text.utf8)
        for (position, range) in ranges.enumerated() {
          let passage = Passage(String(decoding: text.utf8[range], as: UTF8.self))
          sentences.append(
            Sentence(
              article: number, paragraph: index, range: range, passage: passage, position: position,
              siblings: ranges.count, heading: heading, isQuotation: paragraph.isQuotation,
              language: TextLanguage(of: passage.characters)))
        }
      }
    }
    return sentences
  }
}
