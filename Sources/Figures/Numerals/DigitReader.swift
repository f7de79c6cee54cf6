/// Reads rows of digits: separators of thousands, decimals, powers of ten.
struct DigitReader {
  let text: FigureText

  /// A row of digits and what it looks like.
  struct Row {
    var end: Int
    var value: Double
    var digitCount: Int
    var isPlain: Bool
  }

  /// The number that begins with a digit, or a point before a digit, at an index.
  ///
  /// `1,590.5`, `49 000`, `.25`, `12.32e+14`, `1.3x10^6`; the longest that is well formed.
  func row(at start: Int) -> Row? {
    var digits = ""
    var index = start
    index = take(from: index, into: &digits)
    let whole = index - start
    if whole == 0 {
      guard text[start] == 0x2E, Scalar.isDigit(text[start + 1]), !Scalar.isDigit(text[start - 1]),
        !Scalar.isLatin(text[start - 1]), text[start - 1] != 0x2E
      else { return nil }
      digits = "0"
    }
    var isPlain = true
    if whole >= 1, whole <= 3, let grouped = groups(from: index, into: &digits) {
      index = grouped
      isPlain = false
    }
    let digitCount = digits.utf8.count
    if text[index] == 0x2E, Scalar.isDigit(text[index + 1]) {
      digits += "."
      index = take(from: index + 1, into: &digits)
      isPlain = false
    }
    guard var value = Double(digits), value.isFinite else { return nil }
    if let power = power(at: index, of: value) {
      (value, index) = power
      isPlain = false
    }
    guard value.isFinite else { return nil }
    return Row(end: index, value: value, digitCount: digitCount, isPlain: isPlain)
  }

  private func take(from start: Int, into digits: inout String) -> Int {
    var index = start
    while Scalar.isDigit(text[index]), let scalar = Unicode.Scalar(text[index]) {
      digits.unicodeScalars.append(scalar)
      index += 1
    }
    return index
  }

  /// Groups of three behind commas or, as in ISO 80000-1, behind spaces; all by the same separator.
  private func groups(from start: Int, into digits: inout String) -> Int? {
    let separator = text[start]
    guard separator == 0x2C || separator == 0x20 else { return nil }
    var index = start
    var added = ""
    while text[index] == separator {
      var group = ""
      let end = take(from: index + 1, into: &group)
      guard group.utf8.count == 3 else { break }
      added += group
      index = end
    }
    guard index > start else { return nil }
    // 12, 345 would be a list; 1,234,56 is neither.
    if text[index] == separator, Scalar.isDigit(text[index + 1]), separator == 0x2C { return nil }
    digits += added
    return index
  }

  /// A power behind a number: e+14, ^-1, x10^6, ×10⁶.
  private func power(at index: Int, of value: Double) -> (Double, Int)? {
    switch text[index] {
    case 0x65, 0x45:
      guard let (exponent, end) = exponent(at: index + 1), !Scalar.isLatin(text[end]) else {
        return nil
      }
      return (value * Self.ten(to: exponent), end)
    case 0x5E:
      guard let (exponent, end) = exponent(at: index + 1) else { return nil }
      return (Self.power(value, exponent), end)
    default:
      var next = text.afterSpaces(index)
      guard text[next] == 0xD7 || text[next] == 0x78 else { return nil }
      next = text.afterSpaces(next + 1)
      guard text.has("10", at: next) else { return nil }
      if text[next + 2] == 0x5E, let (exponent, end) = exponent(at: next + 3) {
        return (value * Self.ten(to: exponent), end)
      }
      guard let (exponent, end) = superscript(at: next + 2) else { return nil }
      return (value * Self.ten(to: exponent), end)
    }
  }

  private func exponent(at start: Int) -> (Int, Int)? {
    var index = start
    var sign = 1
    while text[index] == 0x2B || text[index] == 0x2D {
      if text[index] == 0x2D { sign = -1 }
      index += 1
    }
    var digits = ""
    let end = take(from: index, into: &digits)
    guard let number = Int(digits), number <= 300 else { return nil }
    return (sign * number, end)
  }

  private func superscript(at start: Int) -> (Int, Int)? {
    let digits: [UInt32] = [
      0x2070, 0xB9, 0xB2, 0xB3, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079,
    ]
    var index = start
    let isNegative = text[index] == 0x207B
    if isNegative { index += 1 }
    var number = 0
    let first = index
    while let digit = digits.firstIndex(of: text[index]), number <= 300 {
      number = number * 10 + digit
      index += 1
    }
    return index > first ? (isNegative ? -number : number, index) : nil
  }

  /// Ten to a whole power, exact where a Double can be.
  static func ten(to exponent: Int) -> Double { Double("1e\(exponent)") ?? 0 }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<abs(exponent) { result *= base }
    return exponent < 0 ? 1 / result : result
  }
}
