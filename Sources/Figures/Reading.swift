/// A number that somebody typed, with what stands around it.
public struct TypedFigure: Hashable, Sendable {
  /// What sort of number it is.
  public var kind: Figure.Kind
  /// The value with magnitude words, in plain units; 30 for 三成.
  public var value: Figure.Value
  /// The value of the number alone: 3 for 三成, 1590 for 1590百亿亿次/秒.
  public var mantissa: Double
  /// The unit as it was typed; nil where there is none.
  public var unit: String?
  /// 约, 超过, nearly …; nil where there is none.
  public var qualifier: String?
  /// What stands behind number, unit and qualifier; empty where that is all.
  public var rest: String
}

extension FigureRecognizer {
  /// Reads a text as one number: digits, words, Chinese numerals, with a unit or without.
  ///
  /// Takes `。` between digits for a decimal point, as an input method writes it, and lets a qualifier stand before or
  /// behind.
  ///
  /// ```swift
  /// FigureRecognizer.typed("超过0.7万亿元")?.value  // 7e11
  /// ```
  ///
  /// - Parameter text: What was typed.
  /// - Returns: The number; nil where the text doesn't begin with one.
  public static func typed(_ text: String) -> TypedFigure? {
    let text = FigureText(pointed(text))
    var start = text.afterSpaces(0)
    var qualifier: Range<Int>?
    if let end = qualifierEnd(in: text, from: start) {
      qualifier = start..<end
      start = text.afterSpaces(end)
    }
    if let half = half(in: text, from: start) { return half }
    let isBelowZero = text.has("零下", at: start)
    if isBelowZero { start = text.afterSpaces(start + 2) }
    let recognition = Recognition(text: text, isInclusive: true)
    guard var found = recognition.typed(at: start) else { return nil }
    if isBelowZero { found.value = recognition.scaled(found.value, -1) }
    var end = found.range.upperBound
    let behind = text.afterSpaces(end)
    if let after = Qualifiers.after.first(where: { text.has($0, at: behind) }) {
      qualifier = qualifier ?? behind..<behind + after.count
      end = behind + after.count
    }
    let rest = text.afterSpaces(end)..<max(text.afterSpaces(end), text.beforeSpaces(text.count))
    let digits = text.substring(found.mantissaRange)
    let alone = NumeralReader(text: FigureText(digits), isInclusive: true).numeral(at: 0)?.value
    return TypedFigure(
      kind: found.kind, value: found.value, mantissa: alone ?? 0,
      unit: found.unit.map { text.substring($0) },
      qualifier: (qualifier ?? found.qualifier).map { text.substring($0) },
      rest: text.substring(rest))
  }

  /// Words for a half that hold no numeral, as all that was typed.
  private static func half(in text: FigureText, from start: Int) -> TypedFigure? {
    let words = ["一半", "半数", "half", "a half", "one half", "one-half", "Half"]
    let end = text.beforeSpaces(text.count)
    guard
      words.contains(where: { text.has($0, at: start) && start + $0.unicodeScalars.count == end })
    else { return nil }
    return TypedFigure(
      kind: .fraction, value: .number(0.5), mantissa: 0.5, unit: nil, qualifier: nil, rest: "")
  }

  private static func qualifierEnd(in text: FigureText, from start: Int) -> Int? {
    if let word = Qualifiers.before.first(where: { text.has($0, at: start) }) {
      return start + word.count
    }
    for phrase in Qualifiers.englishBefore where text.has(phrase, at: start) {
      let end = start + phrase.utf8.count
      if text[end] == 0x20 { return end }
    }
    return nil
  }

  /// Points between digits that an input method wrote as 。 or ．, commas as ，; a comma alone before other than three
  /// digits is the decimal point of most of Europe.
  private static func pointed(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    let commas = scalars.indices.filter { scalars[$0] == "," || scalars[$0] == "，" }
    if commas.count == 1, !scalars.contains(".") {
      let digits = scalars[(commas[0] + 1)...].prefix { $0.properties.numericType == .decimal }
      if !digits.isEmpty, digits.count != 3, commas[0] > 0,
        scalars[commas[0] - 1].properties.numericType == .decimal
      {
        scalars[commas[0]] = "."
      }
    }
    for index in scalars.indices.dropFirst().dropLast() {
      let isBetween =
        Scalar.isDigit(FigureText(String(scalars[index - 1]))[0])
        && Scalar.isDigit(FigureText(String(scalars[index + 1]))[0])
      guard isBetween else { continue }
      if scalars[index] == "。" { scalars[index] = "." }
      if scalars[index] == "，" { scalars[index] = "," }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension Recognition {
  /// The number with its unit at an index, whatever it is; nil where none stands.
  func typed(at start: Int) -> Found? {
    if let rank = ordinal(at: start) { return typedRank(rank) }
    if let money = signedMoney(at: start) { return money }
    if let percent = partOfHundred(at: start) { return percent }
    if let discount = wordedDiscount(at: start) { return discount }
    if let multiple = multipleInOneWord(at: start) { return multiple }
    guard let numeral = numerals.numeral(at: start) else { return nil }
    let strict = Recognition(text: text, isInclusive: false)
    if let ratio = strict.ratio(from: numeral) { return ratio }
    if let range = strict.range(from: numeral) { return range }
    let found = counted(numeral)
    if let found, found.unit != nil { return found }
    let next = text.afterSpaces(numeral.end)
    var bare = Found(
      numeral.isFraction ? .fraction : .count, numeral.range.lowerBound..<numeral.end,
      number: numeral.range, mantissa: numeral.range.lowerBound..<numeral.mantissaEnd,
      numeral.figureValue, qualifier: numeral.qualifier)
    if let unit = UnitTable.chinese.unit(at: next, in: text) {
      bare.unit = next..<unit.end
      bare.range = numeral.range.lowerBound..<unit.end
    }
    return bare
  }

  private func typedRank(_ rank: Found) -> Found {
    var rank = rank
    let next = text.afterSpaces(rank.range.upperBound)
    if let unit = UnitTable.chinese.unit(at: next, in: text) {
      rank.unit = next..<unit.end
      rank.range = rank.range.lowerBound..<unit.end
    }
    return rank
  }
}
