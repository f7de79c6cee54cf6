/// The marks that tie a place in a text to a note: `［1］`, `[1]`, `[n 2]`, `[^1]`, `〔3〕`, `①`.
struct NoteMark: Hashable, Sendable {
  /// Where it stands in the text.
  var range: Range<Int>
  /// What it says, without brackets: `1`, `n 2`, `^1`.
  var label: String

  /// The mark that begins at an offset; nil where none does.
  static func starting(at offset: Int, in bytes: [UInt8], to end: Int) -> NoteMark? {
    guard offset < end else { return nil }
    let first = bytes[offset]
    // Quick way out: [, or the lead bytes of ［ 〔 and ①.
    guard first == 0x5B || first == 0xEF || first == 0xE3 || first == 0xE2 else { return nil }
    let (open, openCount) = bytes.scalar(at: offset)
    if open >= 0x2460, open <= 0x2473 {
      return NoteMark(range: offset..<(offset + openCount), label: String(open - 0x245F))
    }
    let close: UInt32
    switch open {
    case 0x5B: close = 0x5D
    case 0xFF3B: close = 0xFF3D
    case 0x3014: close = 0x3015
    default: return nil
    }
    var label = String.UnicodeScalarView()
    var index = offset + openCount
    var hasDigit = false
    while index < end, index - offset <= 24 {
      let (value, count) = bytes.scalar(at: index)
      index += count
      if value == close {
        let text = String(label)
        guard isLabel(text, hasDigit: hasDigit, open: open) else { return nil }
        return NoteMark(range: offset..<index, label: text)
      }
      let digit = value >= 0xFF10 && value <= 0xFF19 ? value - 0xFEE0 : value
      if digit >= 0x30, digit <= 0x39 { hasDigit = true }
      guard let scalar = Unicode.Scalar(digit),
        !Scalars.isWhite(value) || value == 0x20 || value == 0xA0
      else { return nil }
      label.append(Scalars.isWhite(value) ? " " : scalar)
    }
    return nil
  }

  /// The mark that ends at an offset; nil where none does.
  static func ending(at offset: Int, in bytes: [UInt8], from start: Int) -> Range<Int>? {
    guard offset > start else { return nil }
    let (last, _) = bytes.scalar(before: offset)
    guard last == 0x5D || last == 0xFF3D || last == 0x3015 || (last >= 0x2460 && last <= 0x2473)
    else { return nil }
    var index = offset
    while index > start, offset - index <= 24 {
      index -= bytes.scalar(before: index).count
      if let mark = starting(at: index, in: bytes, to: offset), mark.range.upperBound == offset {
        return mark.range
      }
    }
    return nil
  }

  /// Whether what stands in brackets is a label: a number up to three digits, `^name`, `note 1`, `n 1`, `a`.
  private static func isLabel(_ text: String, hasDigit: Bool, open: UInt32) -> Bool {
    guard !text.isEmpty else { return false }
    if text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return text.utf8.count <= 3 }
    guard open == 0x5B else { return false }
    if text.hasPrefix("^") { return text.utf8.count > 1 && !text.contains(" ") }
    if ["n ", "note ", "nb ", "fn ", "注"].contains(where: { text.hasPrefix($0) }) {
      return hasDigit
    }
    return ["citation needed", "note", "sic"].contains(text)
      && text != "sic"
  }
}
