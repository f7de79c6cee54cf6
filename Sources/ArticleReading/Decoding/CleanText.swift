/// Text without what no reader should see: broken bytes, control characters, escape sequences of terminals.
enum CleanText {
  /// The clean text with its places in the bytes; nil where there was nothing to clean.
  static func clean(_ bytes: [UInt8]) -> TracedText? {
    guard let first = firstBad(bytes) else { return nil }
    var text = TracedText()
    text.reserve(bytes.count)
    var start = 0
    var offset = first
    bytes.withUnsafeBufferPointer { buffer in
      while offset < buffer.count {
        let length = badLength(buffer, offset)
        guard length > 0 else {
          offset += max(1, UTF8Check.length(of: buffer, at: offset))
          continue
        }
        text.append(source: buffer[start..<offset], at: start)
        offset += length
        start = offset
      }
    }
    if start < bytes.count { text.append(source: bytes[start...], at: start) }
    return text
  }

  /// Turns places in clean text into places in the bytes that it came from, and adds what was cut out.
  static func carry(
    _ articles: inout [Article], _ dropped: inout [Dropped], through origin: TracedText, count: Int
  ) {
    for article in articles.indices {
      for index in articles[article].paragraphs.indices {
        articles[article].paragraphs[index].text = articles[article].paragraphs[index].text.traced(
          through: origin)
      }
      for index in articles[article].notes.indices {
        articles[article].notes[index].text = articles[article].notes[index].text.traced(
          through: origin)
      }
    }
    for index in dropped.indices {
      dropped[index].spans = dropped[index].spans.flatMap { origin.spans(of: $0) }
    }
    var end = 0
    for run in origin.runs {
      if run.sourceStart > end {
        dropped.append(Dropped(reason: .unreadable, spans: [end..<run.sourceStart]))
      }
      end = run.sourceStart + run.count
    }
    if end < count { dropped.append(Dropped(reason: .unreadable, spans: [end..<count])) }
    dropped.sort { ($0.spans.first?.lowerBound ?? 0) < ($1.spans.first?.lowerBound ?? 0) }
  }

  private static func firstBad(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var offset = 0
      while offset < buffer.count {
        let byte = buffer[offset]
        if byte >= 0x20, byte < 0x7F {
          offset += 1
          continue
        }
        if badLength(buffer, offset) > 0 { return offset }
        offset += UTF8Check.length(of: buffer, at: offset)
      }
      return nil
    }
  }

  /// Bytes that have to go at an offset; 0 where what stands there is text.
  private static func badLength(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    let byte = bytes[offset]
    if byte == 0x1B { return escapeLength(bytes, offset) }
    if byte < 0x20 { return byte >= 0x09 && byte <= 0x0D ? 0 : 1 }
    if byte < 0x7F { return 0 }
    if byte == 0x7F { return 1 }
    let length = UTF8Check.length(of: bytes, at: offset)
    if length == 0 { return 1 }
    // C1 controls, but for the line end U+0085, and U+FFFD, which stands for something that was lost.
    if byte == 0xC2, bytes[offset + 1] < 0xA0, bytes[offset + 1] != 0x85 { return 2 }
    if byte == 0xEF, bytes[offset + 1] == 0xBF, bytes[offset + 2] == 0xBD { return 3 }
    // Marks that turn the direction of writing, and private use.
    if byte == 0xE2, bytes[offset + 1] == 0x80, bytes[offset + 2] >= 0xAA, bytes[offset + 2] <= 0xAE
    {
      return 3
    }
    return 0
  }

  /// An escape sequence by ECMA-48: control sequences, strings up to their end, and others of two bytes.
  private static func escapeLength(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    guard start + 1 < bytes.count else { return 1 }
    var offset = start + 2
    switch bytes[start + 1] {
    case 0x5B:
      while offset < bytes.count, bytes[offset] >= 0x20, bytes[offset] < 0x40, offset - start < 64 {
        offset += 1
      }
      return
        (offset < bytes.count && bytes[offset] >= 0x40 && bytes[offset] < 0x7F
        ? offset + 1 : offset) - start
    case 0x5D, 0x50, 0x5E, 0x5F:
      while offset < bytes.count, offset - start < 4096, bytes[offset] != 0x07,
        bytes[offset] != 0x0A
      {
        if bytes[offset] == 0x1B { return min(offset + 2, bytes.count) - start }
        offset += 1
      }
      return (offset < bytes.count && bytes[offset] == 0x07 ? offset + 1 : offset) - start
    case 0x20...0x7E: return 2
    default: return 1
    }
  }
}
