import ArticleReading
import QuestionBank

/// Finds the words of evidence in articles again, wherever they stand now.
struct EvidenceFinder {
  /// The articles.
  let articles: [SourceArticle]
  private let index: [ArticleID: Int]
  /// The paragraphs' bytes without white space, and for each of them its offset in the paragraph.
  private let bare: [[(bytes: [UInt8], offsets: [Int])]]
  private let bareNotes: [[(bytes: [UInt8], offsets: [Int])]]
  /// Where the source of each part begins, in ascending order.
  private let starts: [[(source: Int, part: ArticlePart)]]

  /// Prepares articles.
  ///
  /// - Complexity: O(*n*) for *n* bytes of text.
  init(_ articles: [SourceArticle]) {
    self.articles = articles
    index = Dictionary(
      articles.enumerated().map { ($1.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
    bare = articles.map { source in
      source.article.paragraphs.map { paragraph in Self.bare(paragraph.text.utf8) }
    }
    bareNotes = articles.map { source in source.article.notes.map { Self.bare($0.text.utf8) } }
    starts = articles.map { Self.starts(of: $0.article) }
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
      // A bank's places may be any numbers: those that no text has are as near as any.
      let shift = (moved.to.spans.first?.start ?? 0) &- (moved.from.spans.first?.start ?? 0)
      return nearest(bytes, number, to: start &+ shift, words)
    }
    if let number = index[words.article] { return nearest(bytes, number, to: start, words) }
    guard moved == nil else { return nil }
    return articles.indices.lazy.compactMap { nearest(bytes, $0, to: start, words) }.first
  }

  private func nearest<Words: ProvedWords>(
    _ bytes: [UInt8], _ number: Int, to start: Int, _ words: Words
  ) -> Words? {
    if let found = exactly(bytes, number, at: start, words) { return found }
    var best: (distance: UInt, words: Words)?
    let article = articles[number].article
    let parts =
      article.paragraphs.indices.map(ArticlePart.paragraph)
      + article.notes.indices.map(ArticlePart.note)
    for part in parts {
      guard let text = part.text(in: article) else { continue }
      let hay = bare(part, of: number)
      for place in Self.places(of: bytes, in: hay.bytes) {
        let range = hay.offsets[place]..<hay.offsets[place + bytes.count - 1] + 1
        let source = text.spans(of: range.lowerBound..<range.lowerBound + 1).first?.lowerBound ?? 0
        let distance =
          source > start ? UInt(bitPattern: source &- start) : UInt(bitPattern: start &- source)
        guard distance < best?.distance ?? .max else { continue }
        best = (distance, moved(words, to: range, of: text, number))
      }
    }
    return best?.words
  }

  /// The words where they stand just at a byte of the source; nil where others do.
  private func exactly<Words: ProvedWords>(
    _ bytes: [UInt8], _ number: Int, at start: Int, _ words: Words
  ) -> Words? {
    var low = 0
    var high = starts[number].count
    while low < high {
      let middle = (low + high) / 2
      if starts[number][middle].source <= start { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let part = starts[number][low - 1].part
    guard let text = part.text(in: articles[number].article),
      let offset = text.offset(ofSource: start)
    else { return nil }
    let hay = bare(part, of: number)
    guard let place = Self.index(of: offset, in: hay.offsets),
      hay.bytes[place...].starts(with: bytes)
    else { return nil }
    return moved(words, to: offset..<hay.offsets[place + bytes.count - 1] + 1, of: text, number)
  }

  private func moved<Words: ProvedWords>(
    _ words: Words, to range: Range<Int>, of text: TracedText, _ number: Int
  ) -> Words {
    var found = words
    found.article = articles[number].entry.id
    found.spans = text.spans(of: range).map { Span($0.lowerBound, $0.upperBound) }
    found.text = PromptText.shown(text.utf8[range])
    return found
  }

  private static func starts(of article: Article) -> [(source: Int, part: ArticlePart)] {
    let parts =
      article.paragraphs.indices.map(ArticlePart.paragraph)
      + article.notes.indices.map(ArticlePart.note)
    return parts.compactMap { part in
      part.text(in: article)?.spans(of: 0..<1).first.map { (source: $0.lowerBound, part: part) }
    }.sorted { $0.source < $1.source }
  }

  /// The index of a number among ascending ones; nil where it isn't one of them.
  private static func index(of number: Int, in numbers: [Int]) -> Int? {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && numbers[low] == number ? low : nil
  }

  private func bare(_ part: ArticlePart, of number: Int) -> (bytes: [UInt8], offsets: [Int]) {
    switch part {
    case .paragraph(let index): bare[number][index]
    case .note(let index): bareNotes[number][index]
    }
  }

  /// Whether evidence is to be found just where it says.
  private func stands(_ evidence: Evidence, _ words: [UInt8]) -> Bool {
    guard let number = index[evidence.article],
      articles[number].article.paragraphs.indices.contains(evidence.paragraph)
    else { return false }
    let text = articles[number].article.paragraphs[evidence.paragraph].text
    guard let range = text.range(ofSource: evidence.spans) else { return false }
    return Self.bare(Array(text.utf8[range])).bytes == words
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
    BytePattern(needle).places(in: hay)
  }

  private static func first(_ needle: [UInt8], in hay: [UInt8]) -> Int? {
    BytePattern(needle).places(in: hay, most: 1).first
  }
}

extension TracedText {
  /// Where the bytes of some spans of the source stand in the text, one behind the other; nil where they don't.
  ///
  /// - Complexity: O(*r*) for *r* runs.
  func range(ofSource spans: [Span]) -> Range<Int>? {
    guard let first = spans.first, let last = spans.last, last.end > Int.min,
      let start = offset(ofSource: first.start), let end = offset(ofSource: last.end - 1),
      start <= end
    else { return nil }
    let range = start..<end + 1
    return self.spans(of: range).map { Span($0.lowerBound, $0.upperBound) } == spans ? range : nil
  }
}
