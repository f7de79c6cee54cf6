/// Finds the sentences of a paragraph.
///
/// Stops are `。！？` and `.!?…`, with the closing marks behind them. A quotation with several sentences stays with the
/// words that introduce it. Semicolons divide no sentence. Full stops in numbers, initials and abbreviations end none.
///
/// ```swift
/// SentenceSegmenter.sentences(in: Array("他说：“好。走吧。”天亮了。".utf8)).count  // 2
/// SentenceSegmenter.parts(in: Array("他说：“好。走吧。”天亮了。".utf8)).count  // 3
/// ```
public enum SentenceSegmenter {
  /// Ranges of UTF-8 offsets of the sentences, each quotation whole in one; white space between them is in none.
  ///
  /// A sentence that its quotations make longer than ``ReadingLimits/sentence`` is parted at the stops inside them.
  ///
  /// - Parameter text: Valid UTF-8.
  /// - Returns: The ranges in their order.
  /// - Complexity: O(*n*).
  public static func sentences(in text: [UInt8]) -> [Range<Int>] {
    segment(text, keepsQuotations: true).flatMap { sentence in
      sentence.count <= ReadingLimits.sentence
        ? [sentence]
        : parts(in: Array(text[sentence])).map { part in
          sentence.lowerBound + part.lowerBound..<sentence.lowerBound + part.upperBound
        }
    }
  }

  /// Ranges of UTF-8 offsets of the stretches between stops, also those inside quotations.
  ///
  /// - Parameter text: Valid UTF-8.
  /// - Returns: The ranges in their order.
  /// - Complexity: O(*n*).
  public static func parts(in text: [UInt8]) -> [Range<Int>] {
    segment(text, keepsQuotations: false)
  }

  private static func segment(_ text: [UInt8], keepsQuotations: Bool) -> [Range<Int>] {
    let closings = keepsQuotations ? QuotationPairs.closings(in: text) : [:]
    var ranges: [Range<Int>] = []
    var start = text.skipWhite(from: 0, to: text.count)
    var offset = start
    while offset < text.count {
      let (value, count) = text.scalar(at: offset)
      if let closing = closings[offset] {
        // Over the whole quotation; it may end the sentence.
        // ‘Competent.’” ends with the stop inside both marks.
        var inside = text.scalar(before: closing)
        if inside.value == 0x2019 || inside.value == 0x300F {
          inside = text.scalar(before: closing - inside.count)
        }
        let behind = closing + text.scalar(at: closing).count
        if Scalars.isTerminator(inside.value),
          endsAfterQuotation(text, from: start, quotation: offset, behind: behind)
        {
          finish(&ranges, &start, withRemark(text, absorbed(text, behind), closings), text)
          offset = start
        } else {
          offset = behind
        }
        continue
      }
      guard Scalars.isTerminator(value) else {
        offset += count
        continue
      }
      let end = absorbed(text, offset + count)
      if ends(text, stop: value, at: offset, behind: end, start: start) {
        finish(&ranges, &start, withRemark(text, end, closings), text)
        offset = start
      } else {
        offset = max(offset + count, value == 0x2E ? offset + count : end)
      }
    }
    if start < text.count { ranges.append(start..<text.trimWhite(from: start, to: text.count)) }
    return ranges
  }

  private static func finish(
    _ ranges: inout [Range<Int>], _ start: inout Int, _ end: Int, _ text: [UInt8]
  ) {
    if start < end { ranges.append(start..<end) }
    start = text.skipWhite(from: end, to: text.count)
  }

  /// Offset behind the stops and closing marks that follow.
  private static func absorbed(_ text: [UInt8], _ start: Int) -> Int {
    var offset = start
    while offset < text.count {
      let (value, count) = text.scalar(at: offset)
      let isStraight = value == 0x22 || value == 0x27
      if isStraight, offset + count < text.count, !isWhiteOrClosing(text, offset + count) { break }
      guard Scalars.isTerminator(value) || Scalars.isClosing(value) else { break }
      offset += count
    }
    return offset
  }

  /// Offset behind a remark in brackets right behind a sentence, such as its source; a sentence in brackets is none.
  private static func withRemark(_ text: [UInt8], _ end: Int, _ closings: [Int: Int]) -> Int {
    guard let closing = closings[end], closing > end else { return end }
    let (opening, count) = text.scalar(at: end)
    guard opening == 0x28 || opening == 0xFF08, closing > end + count else { return end }
    guard !Scalars.isTerminator(text.scalar(before: closing).value) else { return end }
    return absorbed(text, closing + text.scalar(at: closing).count)
  }

  private static func isWhiteOrClosing(_ text: [UInt8], _ offset: Int) -> Bool {
    let (value, _) = text.scalar(at: offset)
    return Scalars.isWhite(value) || Scalars.isClosing(value) || Scalars.isTerminator(value)
  }

  /// Whether a quotation whose last sentence is finished finishes the sentence around it.
  private static func endsAfterQuotation(
    _ text: [UInt8], from start: Int, quotation: Int, behind: Int
  ) -> Bool {
    let (opening, _) = text.scalar(at: quotation)
    // A title asks, and the sentence around it goes on: 《谁在等船？》
    if opening == 0x300A { return false }
    // A remark in brackets is a sentence only where it stands by itself.
    if opening == 0x28 || opening == 0xFF08 { return quotation == start }
    let next = text.skipWhite(from: behind, to: text.count)
    guard next < text.count else { return true }
    let (value, _) = text.scalar(at: next)
    if Scalars.isLowercase(value)
      || Scalars.keepsToLineBefore(value) && !Scalars.isTerminator(value)
    {
      return false
    }
    // “…！” directly behind another quotation goes on.
    if Scalars.isOpening(value), value != 0x28, value != 0xFF08, next == behind { return false }
    return !(quotation == start && SpeechTag.follows(text, next))
  }

  private static func ends(
    _ text: [UInt8], stop: UInt32, at offset: Int, behind end: Int, start: Int
  ) -> Bool {
    // The stop of a title is none of the sentence: 《谁在等船？》中写道.
    if end < text.count, text.scalar(at: text.scalar(at: offset).count + offset).value == 0x300B {
      return false
    }
    switch stop {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF61: return true
    case 0x2026:
      let next = text.skipWhite(from: end, to: text.count)
      return next == text.count
        || Scalars.isTerminator(text.scalar(before: end).value)
          && text.scalar(before: end).value != 0x2026
        || next > end && Scalars.isUppercase(text.scalar(at: next).value)
    case 0x2E, 0xFF0E: return FullStop.ends(text, at: offset, behind: end, start: start)
    default:
      guard end < text.count else { return true }
      let (value, _) = text.scalar(at: end)
      if Scalars.isWide(value) { return true }
      guard Scalars.isWhite(value) else { return false }
      let next = text.skipWhite(from: end, to: text.count)
      return next == text.count || !Scalars.isLowercase(text.scalar(at: next).value)
    }
  }
}
