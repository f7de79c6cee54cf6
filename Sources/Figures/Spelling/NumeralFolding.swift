/// Numerals of any spelling as digits, so that texts with numbers in them can be compared.
public enum NumeralFolding {
  /// A text with each numeral in digits: 第十九次 is 第19次, third-largest is 3-largest.
  ///
  /// Words in which a numeral is no number (一些, 统一) are changed alike in both texts of a comparison, or not at all.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The text with digits.
  /// - Complexity: O(*n*).
  public static func digits(in text: String) -> String {
    var result = ""
    var end = 0
    let source = FigureText(text)
    let recognition = Recognition(text: source, isInclusive: true)
    for figure in recognition.figures() {
      guard case .number(let value) = recognition.plainValue(of: figure),
        let plain = FigureSpelling.plain(value, decimals: nil)
      else { continue }
      result += slice(end..<figure.numberRange.lowerBound, of: text) + plain
      end = figure.numberRange.upperBound
    }
    return result + slice(end..<text.utf8.count, of: text)
  }

  private static func slice(_ range: Range<Int>, of text: String) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<utf8.index(start, offsetBy: range.count)])
  }
}

extension Recognition {
  /// The value of a figure's number without its unit.
  fileprivate func plainValue(of figure: Figure) -> Figure.Value? {
    if figure.kind == .rank { return figure.value }
    return FigureRecognizer(mode: .everyNumber).number(of: figure, in: text.text)
  }
}
