import Discourse
import Language

/// Words of an article as a learner reads them.
enum PromptText {
  /// Some bytes with white space as single spaces, and none beside Han characters and full-width marks.
  ///
  /// - Complexity: O(*n*).
  static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: shownBytes(bytes), as: UTF8.self)
  }

  /// Some bytes without white space.
  static func bare(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let white = whiteSpace(at: index, in: bytes)
      if white > 0 {
        index += white
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A sentence with a gap where the answer stands, and dots where words of it were left out.
  static func prompt(of sentence: ArticleAnalysis.Sentence, gap: Range<Int>, in text: [UInt8])
    -> String
  {
    let gap = gap.clamped(to: sentence.range)
    var bytes = shownBytes(text[sentence.range.lowerBound..<gap.lowerBound])
    if bytes.isEmpty == false, gap.lowerBound > 0, whiteSpace(before: gap.lowerBound, in: text),
      bytes.last.map({ $0 < 0x80 }) ?? false
    {
      bytes.append(0x20)
    }
    bytes += Array("____".utf8)
    let behind = shownBytes(text[gap.upperBound..<sentence.range.upperBound])
    if let first = behind.first, first < 0x80, whiteSpace(at: gap.upperBound, in: text[...]) > 0 {
      bytes.append(0x20)
    }
    bytes += behind
    var prompt = String(decoding: bytes, as: UTF8.self)
    if sentence.isCutBefore { prompt = "…" + prompt }
    if sentence.isCutBehind {
      while let last = prompt.last, last == "；" || last == ";" { prompt.removeLast() }
      prompt += "…"
    }
    return prompt
  }

  /// The columns of a terminal that some bytes take, at most: two for each Han character; full-width signs as the narrow ones that they stand for.
  static func columns(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xE3 && $1 != 0xEF ? 2 : 1) }
  }

  private static func shownBytes(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isSpace = false
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let white = whiteSpace(at: index, in: bytes)
      if white > 0 {
        isSpace = true
        index += white
        continue
      }
      let byte = bytes[index]
      if isSpace, !result.isEmpty, !(endsWide(result) || isWide(byte)) { result.append(0x20) }
      isSpace = false
      result.append(byte)
      index += 1
    }
    return result
  }

  /// How many bytes of white space stand at a place: ASCII's, the no-break, ideographic and zero-width ones; 0 for none.
  private static func whiteSpace(at index: Int, in bytes: ArraySlice<UInt8>) -> Int {
    guard index < bytes.endIndex else { return 0 }
    let byte = bytes[index]
    if byte == 0x20 || byte >= 0x09 && byte <= 0x0D { return 1 }
    guard byte >= 0xC2, index + 1 < bytes.endIndex else { return 0 }
    if byte == 0xC2 { return bytes[index + 1] == 0xA0 ? 2 : 0 }
    guard byte == 0xE2 || byte == 0xE3 || byte == 0xEF, index + 2 < bytes.endIndex else { return 0 }
    switch (byte, bytes[index + 1], bytes[index + 2]) {
    case (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF), (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8),
      (0xE2, 0x80, 0xAF):
      return 3
    default: return 0
    }
  }

  private static func whiteSpace(before index: Int, in text: [UInt8]) -> Bool {
    index > 0 && (text[index - 1] == 0x20 || text[index - 1] >= 0x09 && text[index - 1] <= 0x0D)
  }

  /// Whether a byte begins a character that is written without spaces: those of three bytes from U+2E80 on, and of four.
  private static func isWide(_ byte: UInt8) -> Bool { byte >= 0xE3 && byte <= 0xF0 }

  private static func endsWide(_ bytes: [UInt8]) -> Bool {
    var index = bytes.count - 1
    while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index >= 0 && isWide(bytes[index])
  }
}
