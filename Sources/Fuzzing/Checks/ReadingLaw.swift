import ArticleReading

/// What holds for every reading: each byte that is no white space stands in exactly one paragraph, note or dropped piece,
/// and the bytes at a paragraph's places are its text.
enum ReadingLaw {
  /// - Throws: ``LawBroken``.
  static func check(_ reading: Reading, of bytes: [UInt8]) throws {
    let text = reading.extractedText ?? bytes
    var spans = reading.dropped.flatMap(\.spans)
    for article in reading.articles {
      for paragraph in article.paragraphs {
        spans += paragraph.text.spans
        try expectText(paragraph.text, in: text)
      }
      for note in article.notes {
        spans += note.text.spans
        try expectText(note.text, in: text)
      }
    }
    var isTaken = [Bool](repeating: false, count: text.count)
    for span in spans {
      guard span.lowerBound < span.upperBound, span.lowerBound >= 0, span.upperBound <= text.count
      else { throw LawBroken(text: "places: \(span) of \(text.count) bytes") }
      for index in span {
        guard !isTaken[index] else { throw LawBroken(text: "a byte in two pieces: \(index)") }
        isTaken[index] = true
      }
    }
    try expectNothingLost(text, isTaken)
  }

  private static func expectText(_ traced: TracedText, in text: [UInt8]) throws {
    var there: [UInt8] = []
    for span in traced.spans {
      guard span.lowerBound >= 0, span.upperBound <= text.count else {
        throw LawBroken(text: "places: \(span) of \(text.count) bytes")
      }
      there += text[span]
    }
    guard bare(there) == bare(traced.utf8) else {
      throw LawBroken(text: "another text at the places of a piece: \(traced.string.prefix(60))")
    }
  }

  private static func expectNothingLost(_ text: [UInt8], _ isTaken: [Bool]) throws {
    var offset = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      // A byte that is no UTF-8 is decoded as one of these, and places from here on could be wrong.
      guard scalar.value != 0xFFFD else { return }
      if counts(scalar), !isTaken[offset] {
        throw LawBroken(text: "in no piece: U+\(String(scalar.value, radix: 16)) at \(offset)")
      }
      offset += UTF8.width(scalar)
    }
  }

  private static func bare(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.filter(counts)
  }

  /// Whether a scalar has to stand somewhere: white space and what takes no room needn't.
  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value != 0xFFFD && ![0xFEFF, 0x200B, 0x2060].contains(scalar.value)
      && !scalar.properties.isWhitespace
  }
}
