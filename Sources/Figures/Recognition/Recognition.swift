/// One walk over a text: at each place where a figure may begin, the rules are tried in order.
struct Recognition {
  let text: FigureText
  /// Every numeral, instead of those that an article states as figures.
  let isInclusive: Bool
  let numerals: NumeralReader

  init(text: FigureText, isInclusive: Bool) {
    self.text = text
    self.isInclusive = isInclusive
    numerals = NumeralReader(text: text, isInclusive: isInclusive)
  }

  /// What a rule found: a figure in scalars, before qualifiers are looked for.
  struct Found {
    var kind: Figure.Kind
    var range: Range<Int>
    var numberRange: Range<Int>
    var mantissaRange: Range<Int>
    var value: Figure.Value
    var unit: Range<Int>?
    var qualifier: Range<Int>?
    var isoDate: String?

    init(
      _ kind: Figure.Kind, _ range: Range<Int>, number: Range<Int>, mantissa: Range<Int>? = nil,
      _ value: Figure.Value, unit: Range<Int>? = nil, qualifier: Range<Int>? = nil,
      isoDate: String? = nil
    ) {
      self.kind = kind
      self.range = range
      numberRange = number
      mantissaRange = mantissa ?? number
      self.value = value
      self.unit = unit
      self.qualifier = qualifier
      self.isoDate = isoDate
    }
  }

  /// All figures in order.
  func figures() -> [Figure] {
    var figures: [Figure] = []
    var index = 0
    var previousEnd = 0
    while index < text.count {
      if let end = address(at: index) {
        index = end
        continue
      }
      guard mayBegin(at: index) else {
        index += 1
        continue
      }
      if let found = found(at: index) {
        if let figure = figure(found, notBefore: previousEnd) { figures.append(figure) }
        previousEnd = found.range.upperBound
        index = max(found.range.upperBound, index + 1)
      } else {
        index = skip(from: index)
      }
    }
    return figures
  }

  /// Cheap test before any rule is tried.
  private func mayBegin(at index: Int) -> Bool {
    let scalar = text[index]
    switch scalar {
    case 0x30...0x39: return true
    case 0x41...0x5A, 0x61...0x7A:
      return !Scalar.isLatin(text[index - 1]) && !Scalar.isDigit(text[index - 1])
        && mayBeginWord(at: index)
    case 0x2D, 0x2E:
      return Scalar.isDigit(text[text.afterSpaces(index + 1)]) || text[index + 1] == 0x2E
    case 0x8D1F, 0x7B2C, 0x9996, 0x5BF9, 0x534A, 0x516C: return true  // 负第首对半公
    case 0xBC...0xBE, 0x2153...0x215E: return true
    // 人民币, 新台币, 台币, 港币, 美金, 澳门币, 上世纪, 本世纪, 前三季度, 万分之, 亿分之
    case 0x65B0, 0x53F0, 0x6E2F, 0x7F8E, 0x6FB3:
      return CurrencySigns.chineseNames.contains {
        text.has($0, at: index)
      }
    case 0x4EBA, 0x4E0A, 0x672C, 0x524D, 0x4E07, 0x4EBF: return true
    default:
      return HanNumeralReader.mayBegin(scalar) || CurrencySigns.signs.contains(scalar)
    }
  }

  /// Whether a word may begin a figure, by its first three letters, so that most words cost no look-up.
  private func mayBeginWord(at index: Int) -> Bool {
    // Capitals may be a month or a currency, and the inclusive mode knows more currencies.
    if isInclusive || Scalar.isCapital(text[index]) { return true }
    let (second, third) = (text[index + 1], text[index + 2])
    if second == 0x24 || third == 0x24 || text[index + 3] == 0x24 { return true }
    if text[index] == 0x61, !Scalar.isLatin(second) || !Scalar.isLatin(third) { return true }
    return Self.beginnings.contains(text[index] << 16 | second << 8 | third)
  }

  private static let beginnings: Set<UInt32> = {
    let words =
      Array(EnglishNumeralWords.cardinals.keys) + Array(EnglishNumeralWords.ordinals.keys)
      + ["half", "quarter", "minus", "negative"]
    return Set(
      words.map { word in word.unicodeScalars.prefix(3).reduce(0) { $0 << 8 | $1.value } })
  }()

  /// The rules in order; the first that finds something wins.
  private func found(at index: Int) -> Found? {
    if !isInclusive {
      if let date = date(at: index) { return date }
      if isWithinName(index) || isNegated(index) { return nil }
      if let rank = rank(at: index) { return rank }
      if let multiple = multipleInOneWord(at: index) { return multiple }
    } else if let ordinal = ordinal(at: index) {
      return ordinal
    }
    if let money = signedMoney(at: index) { return money }
    if let percent = partOfHundred(at: index) { return percent }
    if let percent = spacedPart(at: index) { return percent }
    if let discount = wordedDiscount(at: index) { return discount }
    guard let numeral = numerals.numeral(at: index), !isWithinName(index) else { return nil }
    // 二三十 names no one number.
    if isInclusive, numeral.upper != nil { return nil }
    if !isInclusive, let ratio = ratio(from: numeral) { return ratio }
    if !isInclusive, let range = range(from: numeral) { return range }
    return counted(numeral)
  }

  /// Where to go on when no rule found anything: behind the number, word or name.
  private func skip(from index: Int) -> Int {
    let scalar = text[index]
    if Scalar.isLetter(scalar) {
      var end = index
      while Scalar.isLatin(text[end]) { end += 1 }
      return max(end, index + 1)
    }
    if Scalar.isDigit(scalar) {
      let row = isInclusive ? nil : DigitReader(text: text).row(at: index)
      if let row, row.isTorn { return endOfTorn(row) }
      // With its scale, which alone would be a number.
      if let row, isNegated(index) {
        let next = text.afterSpaces(row.end + 1)
        return text.word(at: next)?.end ?? row.end
      }
      var end = index
      while Scalar.isDigit(text[end]) || (!isInclusive && Scalar.isLatin(text[end])) { end += 1 }
      return end
    }
    // The rest of a Chinese numeral is no number of its own: 一 in 十一 was refused with it.
    if HanNumeralReader.mayBegin(scalar), let numeral = numerals.numeral(at: index),
      !isInclusive || numeral.upper != nil
    {
      return max(numeral.range.upperBound, index + 1)
    }
    return index + 1
  }

  /// Where the digits and marks end that go on behind a torn row, so that no part of it is taken for a number.
  private func endOfTorn(_ row: DigitReader.Row) -> Int {
    var end = row.end
    if text[text.afterSpaces(end)] == 0xD7 { end = text.afterSpaces(text.afterSpaces(end) + 1) }
    while Scalar.isDigit(text[end])
      || [0x2C, 0x2E, 0xB7].contains(text[end]) && Scalar.isDigit(text[end + 1])
    { end += 1 }
    return end
  }

  /// Whether a number in brackets is below zero, as accounts write it: $(3.2) million, (12.5)%.
  ///
  /// What it counts is not told from the words around it, so that it is no figure.
  private func isNegated(_ index: Int) -> Bool {
    guard text[index - 1] == 0x28, let row = DigitReader(text: text).row(at: index),
      text[row.end] == 0x29
    else { return false }
    let before = text[text.beforeSpaces(index - 1) - 1]
    if CurrencySigns.signs.contains(before) || text[row.end + 1] == 0x25 { return true }
    guard let (word, _) = text.word(at: text.afterSpaces(row.end + 1)) else { return false }
    return EnglishNumeralWords.scales[word] != nil
  }

  /// Where an address of the web or of e-mail ends that begins here; nil where none does.
  private func address(at index: Int) -> Int? {
    guard !Scalar.isLatin(text[index - 1]),
      text.has("http", at: index) || text.has("www.", at: index) || text.has("doi:", at: index)
    else { return nil }
    var end = index
    while end < text.count, text[end] > 0x20, text[end] < 0x2E80 { end += 1 }
    return end
  }

  /// Adds the qualifier and turns scalars into bytes.
  private func figure(_ found: Found, notBefore least: Int) -> Figure? {
    let qualifier = self.qualifier(of: found, notBefore: least)
    return Figure(
      kind: found.kind, range: text.bytes(found.range), numberRange: text.bytes(found.numberRange),
      mantissaRange: text.bytes(found.mantissaRange), value: found.value,
      unit: found.unit.map { text.substring($0) }, qualifier: qualifier.map { text.substring($0) },
      isoDate: found.isoDate)
  }
}
