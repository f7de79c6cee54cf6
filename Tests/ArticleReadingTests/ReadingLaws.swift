import ArticleReading
import Testing

/// What holds for every reading, and comparing readings with what was written.
enum ReadingLaws {
  static func read(_ text: String, name: String = "a.txt") throws -> Reading {
    try read(Array(text.utf8), name: name)
  }

  /// Reads, and checks the laws of places: every byte that is no white space stands in exactly one piece, and the bytes at
  /// a paragraph's places are its text.
  static func read(_ bytes: [UInt8], name: String = "a.txt") throws -> Reading {
    let reading = try ArticleReader().read(bytes, name: name)
    check(reading, bytes)
    return reading
  }

  static func check(_ reading: Reading, _ bytes: [UInt8]) {
    let text = reading.extractedText ?? bytes
    var count = [UInt8](repeating: 0, count: text.count)
    var spans: [Range<Int>] = []
    for article in reading.articles {
      for paragraph in article.paragraphs {
        spans += paragraph.text.spans
        let there = paragraph.text.spans.flatMap { text[$0] }
        #expect(bare(String(decoding: there, as: UTF8.self)) == bare(paragraph.text.string))
      }
      for note in article.notes { spans += note.text.spans }
    }
    for piece in reading.dropped { spans += piece.spans }
    for span in spans {
      #expect(span.lowerBound < span.upperBound && span.upperBound <= text.count)
      for index in span { count[index] += 1 }
    }
    #expect(!count.contains { $0 > 1 }, "a byte stands in two pieces")
    var lost = ""
    var offset = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let length = scalar.value == 0xFFFD ? 1 : String(scalar).utf8.count
      if !scalar.properties.isWhitespace, ![0xFFFD, 0xFEFF, 0x200B, 0x2060].contains(scalar.value),
        offset < count.count, count[offset] == 0
      {
        lost.unicodeScalars.append(scalar)
      }
      offset += length
    }
    #expect(lost.isEmpty, "in no piece: \(lost.prefix(60))")
  }

  static func bare(_ text: String) -> String {
    var bare = String.UnicodeScalarView()
    for scalar in text.unicodeScalars
    where !scalar.properties.isWhitespace
      && ![0xFEFF, 0x200B, 0x2060, 0xFFFD].contains(scalar.value)
    {
      bare.append(scalar)
    }
    return String(bare)
  }

  static func bodies(_ reading: Reading) -> [String] {
    reading.articles.flatMap {
      $0.paragraphs.filter { $0.kind == .body }.map { bare($0.text.string) }
    }
  }

  static func headings(_ reading: Reading) -> [String] {
    reading.articles.flatMap {
      $0.paragraphs.filter { $0.kind == .heading }.map { bare($0.text.string) }
    }
  }

  /// Expects one article that is the sample again.
  static func expect(
    _ reading: Reading, is sample: SampleArticle, _ comment: Comment = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(reading.articles.count == 1, comment, sourceLocation: sourceLocation)
    #expect(
      reading.articles.first?.title.map(bare) == bare(sample.title), comment,
      sourceLocation: sourceLocation)
    #expect(
      reading.articles.first?.author == sample.author, comment, sourceLocation: sourceLocation)
    #expect(bodies(reading) == sample.paragraphs.map(bare), comment, sourceLocation: sourceLocation)
    #expect(headings(reading) == sample.headings.map(bare), comment, sourceLocation: sourceLocation)
  }
}
