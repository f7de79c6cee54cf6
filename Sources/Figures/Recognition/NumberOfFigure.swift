extension Figure {
  /// Whether the figure's number can be read without its unit: 三 in 三成 can, 25 in 25ml and 两 in 两美元 can't.
  ///
  /// - Parameter text: The text that the figure was found in.
  /// - Returns: Whether it can.
  public func statesNumber(in text: String) -> Bool {
    let utf8 = text.utf8
    let end = utf8.index(utf8.startIndex, offsetBy: numberRange.upperBound)
    // 三成五, 五元三毛
    let start = utf8.index(utf8.startIndex, offsetBy: numberRange.lowerBound)
    if let unit, kind == .percent || kind == .money, text[start..<end].contains(unit) {
      return false
    }
    if numberRange.upperBound < range.upperBound, kind == .measure || kind == .duration,
      let next = utf8[end...].first, next < 0x80, Scalar.isLetter(UInt32(next))
    {
      return false
    }
    guard kind == .money, numberRange.count == 3 else { return true }
    let first = utf8[utf8.index(utf8.startIndex, offsetBy: numberRange.lowerBound)]
    // One Chinese character takes three bytes.
    return first < 0x80
  }
}

extension FigureRecognizer {
  /// The value of a figure's number alone, without what its unit does to it: 3 for 三成, 25 for 25‰.
  ///
  /// - Parameters:
  ///   - figure: A figure.
  ///   - text: The text that it was found in.
  /// - Returns: The value; nil where the number is no numeral, as in 半成.
  public func number(of figure: Figure, in text: String) -> Figure.Value? {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: figure.numberRange.lowerBound)
    let end = utf8.index(start, offsetBy: figure.numberRange.count)
    let words = FigureText(String(text[start..<end]))
    let numeral = NumeralReader(text: words, isInclusive: mode == .everyNumber).numeral(at: 0)
    // 三成五 and 五元三毛 have no number apart from their units.
    guard let numeral, numeral.range.upperBound < words.count,
      figure.kind == .percent || figure.kind == .money
    else { return numeral?.figureValue }
    return figure.value
  }
}
