import Foundation

/// Values in the form of a figure that a text writes, so that choices look alike.
extension FigureSpelling {
  /// A value written as a figure writes its own: same decimals, separators, magnitude words and numerals.
  ///
  /// ```swift
  /// // 4.3万余家 in the text, 5.8万 wanted
  /// FigureSpelling.spelled(value: 58_000, like: figure, in: text)  // "5.8万"
  /// ```
  ///
  /// - Parameters:
  ///   - value: The value in plain units, as ``Figure/value``.
  ///   - figure: The figure whose form is taken.
  ///   - text: The text that the figure was found in.
  /// - Returns: What would stand in place of the figure's ``Figure/numberRange``; nil where the value can't be written
  ///   in that form without changing it, or the form is one of its own (ranges, 六千多万, dates of more than a year).
  public static func spelled(value: Double, like figure: Figure, in text: String) -> String? {
    let words = cut(figure.numberRange, from: text)
    guard case .number(let own) = figure.value else { return nil }
    if figure.kind == .ratio { return ratio(value, like: words) }
    let folded = FigureText(words)
    let reader = NumeralReader(text: folded, isInclusive: true)
    guard let numeral = reader.numeral(at: 0), numeral.range == 0..<folded.count,
      numeral.qualifier == nil, numeral.upper == nil, !numeral.isFraction, numeral.value != 0
    else { return nil }
    // What the unit does to the number: 30 is 三 in 三成.
    let wanted = Decimals.rounded(value * numeral.value / own)
    switch numeral.script {
    case .digits:
      return digits(wanted, like: words, numeral, folded)
    case .han:
      if numeral.isPlainRow, numeral.digitCount > 1 {
        guard let row = plain(wanted, decimals: 0), row.count == numeral.digitCount else {
          return nil
        }
        return chineseRow(row, zero: words.contains("零") ? "零" : "〇")
      }
      return chinese(wanted).map { form($0, like: words) }
    case .words:
      guard let word = english(wanted) else { return nil }
      let isCapital = words.first?.isUppercase ?? false
      return isCapital ? word.prefix(1).uppercased() + word.dropFirst() : word
    }
  }

  private static func cut(_ range: Range<Int>, from text: String) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<utf8.index(start, offsetBy: range.count)])
  }

  /// The digits with the magnitude words of the original behind them.
  private static func digits(
    _ value: Double, like words: String, _ numeral: Numeral, _ text: FigureText
  ) -> String? {
    let mantissa = text.substring(0..<numeral.mantissaEnd)
    let folded = FigureText.folded(mantissa)
    let bare = folded.filter { $0 != "," && $0 != " " }
    // Groups and decimals as 12,5 or 1,50,000 has them are not made here.
    guard let own = Double(bare), own != 0, numeral.mantissaEnd <= text.count,
      !folded.contains(",") || grouped(bare) == folded
    else { return nil }
    let factor = numeral.value / own
    let decimals = folded.split(separator: ".", maxSplits: 1).dropFirst().first?.count ?? 0
    guard let plain = plain(Decimals.rounded(value / factor), decimals: decimals) else {
      return nil
    }
    var result = plain
    if folded.contains(",") || (folded.contains(" ") && own >= 1000) {
      result = grouped(plain)
      if folded.contains(" ") { result = result.map { $0 == "," ? " " : String($0) }.joined() }
    }
    if mantissa.unicodeScalars.contains(where: { (0xFF10...0xFF19).contains($0.value) }) {
      result = String(
        String.UnicodeScalarView(
          result.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
    }
    return result + text.substring(numeral.mantissaEnd..<text.count)
  }

  /// 两 for 二 before units, traditional characters and forms for cheques as the original has them.
  private static func form(_ chinese: String, like words: String) -> String {
    var result = chinese
    if words.contains("两") || words.contains("兩") {
      for unit in ["百", "千", "万", "亿"] {
        result = result.replacingOccurrences(of: "二" + unit, with: "两" + unit)
      }
      if result == "二" { result = "两" }
    }
    let isTraditional = words.contains { "萬億兩點負".contains($0) }
    guard isTraditional else { return result }
    let pairs: [Character: Character] = ["万": "萬", "亿": "億", "两": "兩", "点": "點", "负": "負"]
    return String(result.map { pairs[$0] ?? $0 })
  }

  private static func ratio(_ value: Double, like words: String) -> String? {
    guard let index = words.lastIndex(where: { $0 == ":" || $0 == "：" || $0 == "比" || $0 == "∶" }),
      words[words.index(after: index)...] == "1"
    else { return nil }
    let own = words[..<index]
    let decimals = own.split(separator: ".").dropFirst().first?.count ?? 0
    return plain(value, decimals: decimals).map { $0 + words[index...] }
  }
}
