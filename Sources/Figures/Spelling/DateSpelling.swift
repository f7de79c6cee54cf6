import CheckedNumbers

/// Dates in the form of a date that a text writes, so that choices look alike.
extension FigureSpelling {
  /// A date written as another one is: 2023-10 like 2024年11月 is 2023年10月.
  ///
  /// Digits, Chinese numerals and English names of months are replaced where the original has them; everything around
  /// them stays.
  ///
  /// - Parameters:
  ///   - isoDate: Year, month and day as far as the original has them: 2023-10-05, 2023-10, 2023, --10-05, --10.
  ///   - figure: A date of a single day, month or year.
  ///   - text: The text that the figure was found in.
  /// - Returns: What would stand in place of the whole figure; nil where the original is a period, or says more or less
  ///   than the wanted date.
  public static func spelled(date isoDate: String, like figure: Figure, in text: String) -> String?
  {
    guard figure.kind == .date, let own = parts(of: figure.isoDate ?? ""),
      let wanted = parts(of: isoDate), own.map({ $0 == nil }) == wanted.map({ $0 == nil })
    else { return nil }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: figure.range.lowerBound)
    let words = FigureText(
      String(text[start..<utf8.index(start, offsetBy: figure.range.count)]))
    var left = zip(own, wanted).compactMap { own, wanted in
      own.flatMap { own in wanted.map { (own: own, wanted: $0) } }
    }
    let isNumeric = words.scalars.allSatisfy { Scalar.isDigit($0) || (0x2D...0x2F).contains($0) }
    var result = ""
    var index = 0
    while index < words.count {
      guard let piece = piece(at: index, in: words),
        let match = left.firstIndex(where: { $0.own == piece.value })
      else {
        result += words.substring(index..<index + 1)
        index += 1
        continue
      }
      let old = words.substring(index..<piece.end)
      guard let new = spelled(left[match].wanted, like: old, piece, isNumeric: isNumeric) else {
        return nil
      }
      result += new
      left.remove(at: match)
      index = piece.end
    }
    return left.isEmpty ? result : nil
  }

  private struct Piece {
    var value: Int
    var end: Int
    var form: Form
  }

  private enum Form {
    case digits, han, row, month
  }

  /// Year, month and day; nil for spans, centuries and decades.
  private static func parts(of iso: String) -> [Int?]? {
    var fields: [Int?]
    if iso.hasPrefix("--") {
      let rest = iso.dropFirst(2).split(separator: "-", omittingEmptySubsequences: false)
      fields = [nil] + rest.map { Int($0) }
    } else {
      fields = iso.split(separator: "-").map { Int($0) }
      guard iso.prefix(4).count == 4, iso.prefix(4).allSatisfy(\.isNumber) else { return nil }
    }
    guard fields.count <= 3, !fields.compactMap({ $0 }).isEmpty else { return nil }
    return fields + Array(repeating: nil, count: 3 - fields.count)
  }

  private static func piece(at index: Int, in text: FigureText) -> Piece? {
    if Scalar.isDigit(text[index]), !Scalar.isDigit(text[index - 1]),
      let row = DigitReader(text: text).row(at: index), row.isPlain
    {
      return Piece(value: Int(clamping: row.value), end: row.end, form: .digits)
    }
    if HanNumeralReader.mayBegin(text[index]),
      let numeral = HanNumeralReader(text: text, allowsSpaces: false).numeral(at: index),
      numeral.value < 10000
    {
      return Piece(
        value: Int(clamping: numeral.value), end: numeral.range.upperBound,
        form: numeral.isPlainRow && numeral.digitCount > 1 ? .row : .han)
    }
    if Scalar.isCapital(text[index]), let (word, end) = text.word(at: index),
      let month = monthNames.firstIndex(where: { $0 == word || $0.prefix(3) == word })
    {
      return Piece(value: month + 1, end: end, form: .month)
    }
    return nil
  }

  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func spelled(_ value: Int, like old: String, _ piece: Piece, isNumeric: Bool)
    -> String?
  {
    switch piece.form {
    case .digits:
      let digits = String(value)
      // 2024-01-05 keeps its zeros.
      guard old.hasPrefix("0") || isNumeric, digits.count < old.count else { return digits }
      return String(repeating: "0", count: old.count - digits.count) + digits
    case .han: return chinese(Double(value))
    case .row: return chineseRow(String(value), zero: old.contains("零") ? "零" : "〇")
    case .month:
      guard (1...12).contains(value) else { return nil }
      let name = monthNames[value - 1]
      let isShort = old.count == 3 && piece.value != 5
      let shown = isShort ? String(name.prefix(3)) : name
      return shown.prefix(1).uppercased() + shown.dropFirst()
    }
  }
}
