import ArticleReading
import QuestionBank

/// Finds the words of evidence in articles again, wherever they stand now.
struct EvidenceFinder {
  /// The articles.
  let articles: [SourceArticle]
  private let index: [ArticleID: Int]
  /// The paragraphs' bytes without white space, and for each of them its offset in the paragraph.
  private let bare: [[(bytes: [UInt8], offsets: [Int])]]

  /// Prepares articles.
  ///
  /// - Complexity: O(*n*) for *n* bytes of text.
  init(_ articles: [SourceArticle]) {
    self.articles = articles
    index = Dictionary(uniqueKeysWithValues: articles.enumerated().map { ($1.entry.id, $0) })
    bare = articles.map { source in
      source.article.paragraphs.map { paragraph in Self.bare(paragraph.text.utf8) }
    }
  }

  /// The same evidence where it stands now; nil where no article says the words any more.
  func located(_ evidence: Evidence) -> Evidence? {
    let words = Self.bare(Array(evidence.text.utf8)).bytes
    guard !words.isEmpty else { return nil }
    if stands(evidence, words) { return evidence }
    if let number = index[evidence.article] {
      if bare[number].indices.contains(evidence.paragraph),
        let found = place(words, number, evidence.paragraph, evidence)
      {
        return found
      }
      if let found = anywhere(words, number, evidence) { return found }
    }
    for number in articles.indices where articles[number].entry.id != evidence.article {
      if let found = anywhere(words, number, evidence) { return found }
    }
    return nil
  }

  /// The same words where they stand now: at their old place, else at the place nearest to where they would be after a
  /// change before them.
  ///
  /// - Parameters:
  ///   - words: The words with their place as it was.
  ///   - moved: Where words of the same article stood and stand now; nil to look everywhere.
  /// - Returns: nil where the article they would be in doesn't say them any more.
  func located<Words: ProvedWords>(
    _ words: Words, moved: (from: Evidence, to: Evidence)?
  ) -> Words? {
    let bytes = Self.bare(Array(words.text.utf8)).bytes
    guard !bytes.isEmpty, let start = words.spans.first?.start else { return nil }
    if let moved, moved.from.article == words.article, let number = index[moved.to.article] {
      let shift = (moved.to.spans.first?.start ?? 0) - (moved.from.spans.first?.start ?? 0)
      return nearest(bytes, number, to: start + shift, words)
    }
    if let number = index[words.article] { return nearest(bytes, number, to: start, words) }
    guard moved == nil else { return nil }
    return articles.indices.lazy.compactMap { nearest(bytes, $0, to: start, words) }.first
  }

  private func nearest<Words: ProvedWords>(
    _ bytes: [UInt8], _ number: Int, to start: Int, _ words: Words
  ) -> Words? {
    var best: (distance: Int, words: Words)?
    let article = articles[number].article
    let parts =
      article.paragraphs.indices.map(ArticlePart.paragraph)
      + article.notes.indices.map(ArticlePart.note)
    for part in parts {
      guard let text = part.text(in: article) else { continue }
      let hay = bare(part, of: number)
      for place in Self.places(of: bytes, in: hay.bytes) {
        let range = hay.offsets[place]..<hay.offsets[place + bytes.count - 1] + 1
        let spans = text.spans(of: range).map { Span($0.lowerBound, $0.upperBound) }
        let distance = abs((spans.first?.start ?? 0) - start)
        guard distance < best?.distance ?? .max else { continue }
        var found = words
        found.article = articles[number].entry.id
        found.spans = spans
        found.text = PromptText.shown(text.utf8[range])
        best = (distance, found)
      }
    }
    return best?.words
  }

  private func bare(_ part: ArticlePart, of number: Int) -> (bytes: [UInt8], offsets: [Int]) {
    switch part {
    case .paragraph(let index): bare[number][index]
    case .note(let index): Self.bare(articles[number].article.notes[index].text.utf8)
    }
  }

  /// Whether evidence is to be found just where it says.
  private func stands(_ evidence: Evidence, _ words: [UInt8]) -> Bool {
    guard let number = index[evidence.article],
      articles[number].article.paragraphs.indices.contains(evidence.paragraph),
      let first = evidence.spans.first, let last = evidence.spans.last
    else { return false }
    let text = articles[number].article.paragraphs[evidence.paragraph].text
    guard let start = text.offset(ofSource: first.start),
      let end = text.offset(ofSource: last.end - 1), start <= end
    else { return false }
    let range = start..<end + 1
    return text.spans(of: range).map { Span($0.lowerBound, $0.upperBound) } == evidence.spans
      && Self.bare(Array(text.utf8[range])).bytes == words
  }

  private func anywhere(_ words: [UInt8], _ number: Int, _ evidence: Evidence) -> Evidence? {
    for paragraph in bare[number].indices {
      if let found = place(words, number, paragraph, evidence) { return found }
    }
    return nil
  }

  private func place(_ words: [UInt8], _ number: Int, _ paragraph: Int, _ evidence: Evidence)
    -> Evidence?
  {
    let hay = bare[number][paragraph]
    guard let start = Self.first(words, in: hay.bytes) else { return nil }
    let text = articles[number].article.paragraphs[paragraph].text
    let range = hay.offsets[start]..<hay.offsets[start + words.count - 1] + 1
    var found = evidence
    found.article = articles[number].entry.id
    found.paragraph = paragraph
    found.spans = text.spans(of: range).map { Span($0.lowerBound, $0.upperBound) }
    found.text = String(decoding: text.utf8[range], as: UTF8.self)
    return found
  }

  private static func bare(_ bytes: [UInt8]) -> (bytes: [UInt8], offsets: [Int]) {
    var result: [UInt8] = []
    var offsets: [Int] = []
    var index = 0
    while index < bytes.count {
      // White space: ASCII, no-break space, ideographic space, and the zero-width and line separators.
      let byte = bytes[index]
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        index += 1
        continue
      }
      if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
        index += 2
        continue
      }
      if byte == 0xE3, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x80 {
        index += 3
        continue
      }
      if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF {
        index += 3
        continue
      }
      if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
        (0x80...0x8B).contains(bytes[index + 2]) || bytes[index + 2] == 0xA8
          || bytes[index + 2] == 0xAF
      {
        index += 3
        continue
      }
      result.append(byte)
      offsets.append(index)
      index += 1
    }
    return (result, offsets)
  }

  private static func places(of needle: [UInt8], in hay: [UInt8]) -> [Int] {
    var places: [Int] = []
    var rest = hay[...]
    while let place = first(needle, in: Array(rest)) {
      places.append(rest.startIndex + place)
      rest = rest.dropFirst(place + 1)
    }
    return places
  }

  private static func first(_ needle: [UInt8], in hay: [UInt8]) -> Int? {
    guard needle.count <= hay.count else { return nil }
    return hay.withUnsafeBufferPointer { hay in
      needle.withUnsafeBufferPointer { needle in
        var start = 0
        let last = hay.count - needle.count
        while start <= last {
          if hay[start] == needle[0] {
            var length = 1
            while length < needle.count, hay[start + length] == needle[length] { length += 1 }
            if length == needle.count { return start }
          }
          start += 1
        }
        return nil
      }
    }
  }
}
