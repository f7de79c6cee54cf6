/// The marks that tie a place in a text to a note: `［1］`, `[1]`, `[n 2]`, `[^1]`, `〔3〕`, `①`, `²`.
struct NoteMark: Hashable, Sendable {
  /// Where it stands in the text.
  var range: Range<Int>
  /// What it says, without brackets: `1`, `n 2`, `^1`.
  var label: String

  /// The mark that begins at an offset; nil where none does.
  static func starting(at offset: Int, in bytes: [UInt8], to end: Int) -> NoteMark? {
    guard offset < end else { return nil }
    let first = bytes[offset]
    guard mayStart(first) else { return nil }
    let (open, openCount) = bytes.scalar(at: offset)
    if superscript(open) != nil { return raised(at: offset, in: bytes, to: end) }
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

  /// Whether a mark can begin with a byte: `[`, or the first byte of ［ 〔 ① and ².
  @inline(__always)
  static func mayStart(_ byte: UInt8) -> Bool {
    byte == 0x5B || byte == 0xEF || byte == 0xE3 || byte == 0xE2 || byte == 0xC2
  }

  /// Whether a mark that begins with a byte has no brackets, so that it can be something else: an item's number, an exponent.
  static func isBare(startingWith byte: UInt8) -> Bool { byte == 0xE2 || byte == 0xC2 }

  /// The digit that a superscript stands for; nil for every other scalar.
  private static func superscript(_ value: UInt32) -> UInt32? {
    switch value {
    case 0xB9: 1
    case 0xB2, 0xB3: value - 0xB0
    case 0x2070, 0x2074...0x2079: value - 0x2070
    default: nil
    }
  }

  /// The row of superscripts that begins at an offset, with at most three digits.
  private static func raised(at start: Int, in bytes: [UInt8], to end: Int) -> NoteMark? {
    var offset = start
    var label = ""
    while offset < end, label.utf8.count <= 3 {
      let (value, count) = bytes.scalar(at: offset)
      guard let digit = superscript(value) else { break }
      label += String(digit)
      offset += count
    }
    return label.count <= 3 ? NoteMark(range: start..<offset, label: label) : nil
  }

  /// The mark that ends at an offset; nil where none does.
  static func ending(at offset: Int, in bytes: [UInt8], from start: Int) -> Range<Int>? {
    guard offset > start else { return nil }
    let (last, _) = bytes.scalar(before: offset)
    let isRaised = superscript(last) != nil
    guard
      last == 0x5D || last == 0xFF3D || last == 0x3015 || (last >= 0x2460 && last <= 0x2473)
        || isRaised
    else { return nil }
    var index = offset
    while index > start, offset - index <= 24 {
      index -= bytes.scalar(before: index).count
      if isRaised, index > start, superscript(bytes.scalar(before: index).value) != nil { continue }
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
