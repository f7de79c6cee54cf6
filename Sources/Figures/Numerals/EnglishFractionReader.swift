/// Fractions in words: two thirds, one and a half, quarter million.
extension EnglishNumeralReader {
  /// The fraction that a number begins, or a mixed number; nil where none follows.
  func fraction(behind numeral: Numeral) -> Numeral? {
    let end = numeral.range.upperBound
    let next = gap(at: end)
    guard next > end, let (word, wordEnd) = text.word(at: next) else { return nil }
    if numeral.script == .words || isInclusive, let denominator = denominator(at: next),
      !numeral.hasMagnitude || isInclusive || numeral.value < 100,
      isPlural(denominator.end) || numeral.value == 1 || isInclusive
    {
      guard numeral.script == .words, denominator.isWhole || numeral.value < denominator.value
      else { return nil }
      return made(numeral, numeral.value / denominator.value, denominator.end)
    }
    if word == "and" {
      return mixed(numeral, at: text.afterSpaces(wordEnd))
    }
    if isInclusive, word == "over", let other = cardinal(at: text.afterSpaces(wordEnd)),
      other.value != 0
    {
      return made(numeral, numeral.value / other.value, other.range.upperBound)
    }
    if word == "out", let (of, ofEnd) = text.word(at: text.afterSpaces(wordEnd)), of == "of",
      let other = cardinal(at: text.afterSpaces(ofEnd)), other.value > numeral.value
    {
      return made(numeral, numeral.value / other.value, other.range.upperBound)
    }
    // one in five, where no length of time follows; 1 in 5 may be a year or a page in an article
    if word == "in", numeral.script == .words || isInclusive, numeral.value <= 10,
      !numeral.hasMagnitude, let other = cardinal(at: text.afterSpaces(wordEnd)),
      other.script == numeral.script, other.value > numeral.value, other.value <= 100,
      !isTime(at: text.afterSpaces(other.range.upperBound))
    {
      return made(numeral, numeral.value / other.value, other.range.upperBound)
    }
    return nil
  }

  private func isTime(at index: Int) -> Bool {
    guard let (word, _) = text.word(at: index) else { return false }
    return EnglishUnits.words[word] == .duration
  }

  /// A fraction that begins with its denominator: a half, half million, a trillionth.
  func bareFraction(at start: Int) -> Numeral? {
    guard let (first, firstEnd) = text.word(at: start) else { return nil }
    var position = start
    let hasArticle = first == "a" || first == "an"
    if hasArticle {
      position = text.afterSpaces(firstEnd)
      guard position > firstEnd else { return nil }
    }
    guard let (word, wordEnd) = text.word(at: position), !Scalar.isLatin(text[wordEnd]) else {
      return nil
    }
    let isPart = word == "half" || word == "quarter"
    var behind = gap(at: wordEnd)
    if let (word, end) = text.word(at: behind), word == "a" { behind = text.afterSpaces(end) }
    if isPart, let (scale, end) = scale(at: behind) {
      let value = (word == "half" ? 0.5 : 0.25) * scale
      return Numeral(
        range: start..<end, mantissaEnd: wordEnd, value: value, script: .words, hasMagnitude: true)
    }
    guard isInclusive, hasArticle, let found = denominator(at: position) else { return nil }
    return Numeral(
      range: start..<found.end, mantissaEnd: found.end, value: 1 / found.value, script: .words,
      isFraction: true)
  }

  private func mixed(_ numeral: Numeral, at index: Int) -> Numeral? {
    guard let (word, wordEnd) = text.word(at: index) else { return nil }
    if word == "a" || word == "an" {
      let next = text.afterSpaces(wordEnd)
      guard let found = denominator(at: next), next > wordEnd else { return nil }
      return added(numeral, 1 / found.value, found.end)
    }
    guard let other = cardinal(at: index), other.script == .words else { return nil }
    let next = gap(at: other.range.upperBound)
    guard next > other.range.upperBound, let found = denominator(at: next),
      other.value < found.value
    else { return nil }
    return added(numeral, other.value / found.value, found.end)
  }

  /// three million and a half is 3.5 million; one billion and a half million is one billion and half a million.
  private func added(_ numeral: Numeral, _ part: Double, _ end: Int) -> Numeral {
    if let (scale, scaleEnd) = scale(at: gap(at: end)) {
      let value =
        numeral.hasMagnitude ? numeral.value + part * scale : (numeral.value + part) * scale
      var result = made(numeral, value, scaleEnd)
      result.hasMagnitude = true
      result.isFraction = false
      return result
    }
    var unit = 1.0
    if numeral.hasMagnitude {
      for scale in [1e12, 1e9, 1e6, 1e3]
      where numeral.value.truncatingRemainder(dividingBy: scale) == 0 {
        unit = scale
        break
      }
    }
    return made(numeral, numeral.value + part * unit, end)
  }

  private func made(_ numeral: Numeral, _ value: Double, _ end: Int) -> Numeral {
    var result = numeral
    var end = end
    var value = value
    if value < 1, let (scale, scaleEnd) = scale(at: gap(at: end)) {
      value *= scale
      end = scaleEnd
      result.hasMagnitude = true
    }
    result.range = numeral.range.lowerBound..<end
    result.mantissaEnd = end
    result.value = value
    result.isFraction = !result.hasMagnitude
    result.isPlainRow = false
    return result
  }

  private func scale(at index: Int) -> (Double, Int)? {
    guard let (word, end) = text.word(at: index), let value = EnglishNumeralWords.scales[word],
      value >= 1000, !Scalar.isLatin(text[end])
    else { return nil }
    return (value, end)
  }

  /// The denominator at an index: thirds, twenty-firsts, hundred trillionths.
  private func denominator(at index: Int) -> (value: Double, end: Int, isWhole: Bool)? {
    guard let (word, end) = text.word(at: index), !Scalar.isLatin(text[end]) else { return nil }
    if let value = EnglishNumeralWords.denominator(word) {
      // "third" and "fourth" before a noun are ranks: the two third-largest.
      guard text[end] != 0x2D || isInclusive else { return nil }
      return (value, end, true)
    }
    guard isInclusive, case .tens(let tens)? = EnglishNumeralWords.cardinals[word] else {
      return nil
    }
    let next = gap(at: end)
    guard next > end, let (unit, unitEnd) = text.word(at: next) else { return nil }
    let singular = unit.hasSuffix("s") ? String(unit.dropLast()) : unit
    guard let value = EnglishNumeralWords.ordinals[singular], value < 10 else { return nil }
    return (tens + value, unitEnd, true)
  }

  /// Whether a denominator stands behind a number.
  func isPart(_ numeral: Numeral) -> Bool {
    let next = gap(at: numeral.range.upperBound)
    return next > numeral.range.upperBound && denominator(at: next) != nil
  }

  private func isPlural(_ end: Int) -> Bool { text[end - 1] == 0x73 }

  private func gap(at index: Int) -> Int {
    let next = text.afterSpaces(index)
    guard text[next] == 0x2D else { return next }
    let behind = text.afterSpaces(next + 1)
    return Scalar.isLetter(text[behind]) ? behind : next
  }
}
