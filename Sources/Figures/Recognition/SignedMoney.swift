/// Amounts with the sign, code or name of the currency before them: $1.2 trillion, USD 200, 人民币8千元.
extension Recognition {
  /// The amount that begins with a currency; nil where none does.
  func signedMoney(at start: Int) -> Found? {
    guard let sign = sign(at: start) else { return nil }
    let next = text.afterSpaces(sign.end)
    guard let numeral = numerals.numeral(at: next), numeral.script != .words, !numeral.isFraction
    else { return nil }
    var range = start..<numeral.end
    var value = scaledOnce(numeral.figureValue, sign.factor)
    // $5m, £3bn, $4.5 M
    if !numeral.hasMagnitude, let (scale, end) = letter(behind: numeral.range.upperBound) {
      value = scaled(value, scale)
      range = start..<end
    }
    // 人民币8千元
    let behind = text.afterSpaces(range.upperBound)
    if let unit = UnitTable.chinese.unit(at: behind, in: text), unit.kind == .money {
      range = start..<unit.end
    }
    let number =
      numeral.range.lowerBound..<max(numeral.range.upperBound, min(range.upperBound, numeral.end))
    return Found(
      .money, range, number: number, mantissa: numeral.range.lowerBound..<numeral.mantissaEnd,
      value,
      unit: start..<sign.end, qualifier: numeral.qualifier)
  }

  private func scaledOnce(_ value: Figure.Value, _ factor: Double) -> Figure.Value {
    factor == 1 ? value : scaled(value, factor)
  }

  private func letter(behind end: Int) -> (Double, Int)? {
    let scale: Double
    switch text[end] {
    case 0x6D, 0x4D: scale = 1e6
    case 0x42, 0x62: scale = 1e9
    case 0x4B, 0x6B: scale = 1e3
    case 0x54: scale = 1e12
    default: return nil
    }
    return Scalar.isLatin(text[end + 1]) || Scalar.isDigit(text[end + 1]) ? nil : (scale, end + 1)
  }

  /// The currency at an index, where it ends and what it multiplies by (MEUR).
  private func sign(at start: Int) -> (end: Int, factor: Double)? {
    let scalar = text[start]
    if CurrencySigns.signs.contains(scalar) { return (start + 1, 1) }
    if let name = CurrencySigns.chineseNames.first(where: { text.has($0, at: start) }) {
      return (start + name.count, 1)
    }
    guard Scalar.isLetter(scalar), !Scalar.isLatin(text[start - 1]) else { return nil }
    var end = start
    var word = ""
    while end - start < 6, Scalar.isLetter(text[end]) || (text[end] == 0x2E && end > start),
      let letter = Unicode.Scalar(text[end])
    {
      word.unicodeScalars.append(letter)
      end += 1
    }
    let lower = word.lowercased()
    let next = text.afterSpaces(end)
    if text[next] == 0x24 || text[next] == 0xA5, next == end || !["s", "a", "r"].contains(lower),
      CurrencySigns.dollarPrefixes.contains(lower.hasSuffix(".") ? String(lower.dropLast()) : lower)
    {
      return (next + 1, 1)
    }
    if CurrencySigns.codes.contains(word) { return (end, 1) }
    if word.utf8.count == 4, word.hasPrefix("M"),
      CurrencySigns.codes.contains(String(word.dropFirst()))
    {
      return (end, 1e6)
    }
    if isInclusive, ["dollar", "sen", "rs", "rmb", "usd"].contains(lower) { return (end, 1) }
    return nil
  }
}
