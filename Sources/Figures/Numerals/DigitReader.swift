/// Reads rows of digits: separators of thousands, decimals, powers of ten.
struct DigitReader {
  let text: FigureText

  /// A row of digits and what it looks like.
  struct Row {
    var end: Int
    var value: Double
    var digitCount: Int
    var isPlain: Bool
    /// Whether more digits follow behind a mark that could be one of this number, so that its value isn't known, or
    /// raised ones stand in it, so that it can't be typed.
    var isTorn = false
  }

  /// The number that begins with a digit, or a point before a digit, at an index.
  ///
  /// `1,590.5`, `49 000`, `1.234.567,89`, `1'234'567`, `1,50,000`, `12,5 %`, `.25`, `12.32e+14`, `1.3x10^6`, `10⁶`; the
  /// longest that is well formed.
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
    var point: UInt32 = 0x2E
    if whole >= 1, whole <= 3, let grouped = groups(from: index, into: &digits) {
      if text[index] == 0x2E { point = 0x2C }
      index = grouped
      isPlain = false
    } else if whole >= 1, isDecimalMark(at: index) {
      point = text[index]
    }
    let digitCount = digits.utf8.count
    if text[index] == point, Scalar.isDigit(text[index + 1]) {
      digits += "."
      index = take(from: index + 1, into: &digits)
      isPlain = false
    }
    guard var value = Double(digits), value.isFinite else { return nil }
    var isTorn = isTorn(from: start, whole: whole, at: index)
    if let power = power(at: index, of: value, isTen: isPlain && digits == "10") {
      (value, index) = power
      isPlain = false
      // Who types an answer can't raise its digits.
      isTorn = isTorn || text[index - 1] > 0x7F
    }
    guard value.isFinite else { return nil }
    return Row(end: index, value: value, digitCount: digitCount, isPlain: isPlain, isTorn: isTorn)
  }

  /// Whether a comma or a raised point stands for the decimal point: digits behind it, then a percent sign or a scale,
  /// since a list of two has none.
  private func isDecimalMark(at index: Int) -> Bool {
    guard text[index] == 0x2C || text[index] == 0xB7 else { return false }
    var rest = ""
    let end = take(from: index + 1, into: &rest)
    guard !rest.isEmpty, rest.utf8.count != 3 || text[index] == 0xB7 else { return false }
    let next = text.afterSpaces(end)
    if text[next] == 0x25 || text[next] == 0x2030 { return true }
    guard let (word, _) = text.word(at: next) else { return false }
    return word == "percent" || word == "per" || (EnglishNumeralWords.scales[word] ?? 0) >= 1e6
  }

  /// Whether digits go on behind a mark at an index: 1,23,4 or 3,5, but not a list of years or decimals.
  private func isTorn(from start: Int, whole: Int, at index: Int) -> Bool {
    guard Scalar.isDigit(text[index + 1]) else {
      // 3 × 1022 has lost the raised digits of 10²².
      let next = text.afterSpaces(index)
      guard text[next] == 0xD7 else { return false }
      let base = text.afterSpaces(next + 1)
      return text.has("10", at: base) && Scalar.isDigit(text[base + 2])
    }
    switch text[index] {
    case 0x2C:
      let decimals = (start..<index).first { text[$0] == 0x2E }.map { index - $0 - 1 }
      return whole <= 3 && (decimals == nil || decimals == 3)
    case 0xB7: return true
    default: return false
    }
  }

  private func take(from start: Int, into digits: inout String) -> Int {
    var index = start
    while Scalar.isDigit(text[index]), let scalar = Unicode.Scalar(text[index]) {
      digits.unicodeScalars.append(scalar)
      index += 1
    }
    return index
  }

  /// Groups of three behind commas, points, apostrophes or, as in ISO 80000-1, spaces, all by the same separator; in
  /// India groups of two before the last one.
  private func groups(from start: Int, into digits: inout String) -> Int? {
    let separator = text[start]
    var groups: [String] = []
    var ends: [Int] = []
    var index = start
    while text[index] == separator, groups.count < 8 {
      var group = ""
      let end = take(from: index + 1, into: &group)
      guard !group.isEmpty, separator != 0x20 || group.utf8.count == 3 else { break }
      groups.append(group)
      ends.append(end)
      index = end
    }
    guard let last = groups.last else { return nil }
    let areThrees = groups.allSatisfy { $0.utf8.count == 3 }
    switch separator {
    case 0x20: break
    case 0x2C:
      // 12, 345 would be a list; 1,234,56 is neither.
      let isIndian =
        groups.count > 1 && digits.utf8.count <= 2 && last.utf8.count == 3
        && groups.dropLast().allSatisfy { $0.utf8.count == 2 }
      guard areThrees || isIndian else { return nil }
    case 0x27: guard areThrees else { return nil }
    case 0x2E:
      // One group alone is decimals unless a comma begins them. Four small numbers are an address.
      let isAddress =
        groups.count == 3 && (groups + [digits]).allSatisfy { (Int($0) ?? 999) < 256 }
      var decimals = ""
      let hasComma = text[index] == 0x2C
      if hasComma { _ = take(from: index + 1, into: &decimals) }
      guard areThrees, !isAddress, digits.first != "0",
        groups.count > 1 ? decimals.utf8.count != 3 : [1, 2].contains(decimals.utf8.count)
      else { return nil }
    default: return nil
    }
    digits += groups.joined()
    return ends.last
  }

  /// A power behind a number: e+14, ^-1, x10^6, ×10⁶; behind ten itself 10⁶.
  private func power(at index: Int, of value: Double, isTen: Bool) -> (Double, Int)? {
    switch text[index] {
    case 0x65, 0x45:
      guard let (exponent, end) = exponent(at: index + 1), !Scalar.isLatin(text[end]) else {
        return nil
      }
      return (value * Self.ten(to: exponent), end)
    case 0x5E:
      guard let (exponent, end) = exponent(at: index + 1) else { return nil }
      return (Self.power(value, exponent), end)
    case 0x207B, 0x2070, 0xB9, 0xB2, 0xB3, 0x2074...0x2079:
      // Behind any other number a raised one is the mark of a note.
      guard isTen, let (exponent, end) = superscript(at: index), !(1...2).contains(exponent) else {
        return nil
      }
      return (Self.ten(to: exponent), end)
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
      if text[index] == 0x2D { sign = -sign }
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
