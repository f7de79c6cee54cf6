import CheckedNumbers

/// Reads English numerals, in words, digits and both: forty-two, 1.2 trillion, 4 thousand 3 hundred and 21.
struct EnglishNumeralReader {
  let text: FigureText
  /// Whether abbreviations and fractions are read that in articles mostly mean something else: 10G, one in five.
  let isInclusive: Bool

  private struct State {
    var total = 0.0
    var current = 0.0
    var hasCurrent = false
    var lastScale = Double.infinity
    var lastWasScale = false
    var hasMagnitude = false
  }

  /// The numeral at an index; nil where none begins.
  func numeral(at start: Int) -> Numeral? {
    guard var numeral = cardinal(at: start) else { return bareFraction(at: start) }
    if let fraction = fraction(behind: numeral) { numeral = fraction }
    return numeral
  }

  /// A whole number or decimal without a fraction behind it.
  ///
  /// - Parameters:
  ///   - start: Where it begins.
  ///   - isSimple: Reads no "and" and no "point", so that looking ahead goes no further than one number.
  /// - Returns: The number; nil where none begins.
  func cardinal(at start: Int, isSimple: Bool = false) -> Numeral? {
    var state = State()
    var index = start
    var end = start
    var script = Numeral.Script.words
    var mantissaEnd: Int?
    var row: DigitReader.Row?
    var beginsWithUnit = false
    var count = 0

    // No numeral has more words; a limit keeps the walk over nonsense linear.
    while count < 30 {
      var next = index
      var isAnd = false
      if count > 0 {
        next = separator(at: index)
        guard next > index || text[index] == 0 else { break }
        if let (word, wordEnd) = text.word(at: next), word == "and", !isSimple,
          state.hasMagnitude,
          state.lastScale >= 100, isInclusive || script == .words
        {
          next = text.afterSpaces(wordEnd)
          isAnd = true
        }
      }
      if Scalar.isDigit(text[next]) || (count == 0 && text[next] == 0x2E) {
        guard count == 0 || (state.lastWasScale && isInclusive && next > index),
          let read = DigitReader(text: text).row(at: next)
        else { break }
        guard count == 0 || (read.value < state.lastScale && read.isPlain) else { break }
        if count == 0 {
          script = .digits
          row = read
          mantissaEnd = read.end
        }
        state.current += read.value
        state.hasCurrent = true
        state.lastWasScale = false
        index = read.end
        end = index
        count += 1
        if let (value, behind) = abbreviation(at: index) {
          state.current *= value
          state.hasMagnitude = true
          end = behind
          break
        }
        continue
      }
      var wordStart = next
      if count == 0 || isAnd, let (article, articleEnd) = text.word(at: next),
        article == "a" || article == "an"
      {
        let behind = text.afterSpaces(articleEnd)
        guard behind > articleEnd, let (word, _) = text.word(at: behind),
          isUnitWord(word), word != "dozens"
        else { break }
        wordStart = behind
      }
      guard let (word, wordEnd) = text.word(at: wordStart),
        let role = EnglishNumeralWords.cardinals[word]
          ?? (count > 0 && word.hasSuffix("s") && isInclusive
            ? EnglishNumeralWords.cardinals[String(word.dropLast())] : nil),
        !Scalar.isLatin(text[wordEnd]), !Scalar.isDigit(text[wordEnd])
      else { break }
      // "one hundred and thirds" or "two million and three million" is not one number.
      if isAnd, !staysBelow(state.lastScale, at: wordStart) { break }
      guard accept(role, &state, isFirst: count == 0) else { break }
      if count == 0, case .hundred = role { beginsWithUnit = true }
      if count == 0, case .scale = role { beginsWithUnit = true }
      count += 1
      index = wordEnd
      end = index
    }
    guard count > 0 else { return nil }
    guard state.total != 0 || state.hasCurrent, (state.total + state.current).isFinite else {
      return nil
    }
    var value = state.total + state.current
    if script == .words, !isSimple, let (decimals, behind) = spokenDecimals(at: end) {
      value += decimals
      end = behind
    }
    return Numeral(
      range: start..<end, mantissaEnd: mantissaEnd ?? end,
      value: state.hasMagnitude ? Decimals.rounded(value) : value, script: script,
      hasMagnitude: state.hasMagnitude, beginsWithUnit: beginsWithUnit,
      isPlainRow: (row?.isPlain ?? false) && row?.end == end, isTorn: row?.isTorn ?? false,
      digitCount: row?.digitCount ?? 0)
  }

  private func isUnitWord(_ word: String) -> Bool {
    switch EnglishNumeralWords.cardinals[word] {
    case .hundred, .scale: true
    default: false
    }
  }

  private func accept(_ role: EnglishNumeralWords.Role, _ state: inout State, isFirst: Bool) -> Bool
  {
    let rest = state.current.truncatingRemainder(dividingBy: 100)
    switch role {
    case .unit(let value):
      guard
        isFirst || state.lastWasScale
          || (rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0 && value < 10
            && value > 0)
          || (state.current >= 100 && rest == 0)
      else { return false }
      guard state.current == 0 || state.current >= 20 else { return false }
      state.current += value
      state.hasCurrent = true
      state.lastWasScale = false
    case .tens(let value):
      guard isFirst || rest == 0, isFirst || state.lastWasScale || state.current >= 100 else {
        return false
      }
      state.current += value
      state.hasCurrent = true
      state.lastWasScale = false
    case .hundred:
      guard state.current < 100, isFirst || state.current > 0 else { return false }
      state.current = (state.current == 0 ? 1 : state.current) * 100
      state.hasCurrent = true
      state.hasMagnitude = true
      state.lastWasScale = true
      if state.lastScale > 1e3 { state.lastScale = 100 }
    case .scale(let value):
      if !state.hasCurrent, !isFirst, state.total > 0 {
        // three lakh crore
        state.total *= value
      } else {
        let part = (state.hasCurrent ? state.current : 1) * value
        if state.total > 0, state.total < value { return false }
        state.total += part
        state.current = 0
        state.hasCurrent = false
      }
      state.lastScale = value
      state.hasMagnitude = true
      state.lastWasScale = true
    }
    return true
  }

  /// Whether the number behind "and" is smaller than the unit before it.
  private func staysBelow(_ scale: Double, at index: Int) -> Bool {
    guard
      let following = EnglishNumeralReader(text: text, isInclusive: false)
        .cardinal(at: index, isSimple: true)
    else { return false }
    if scale == 100, following.hasMagnitude {
      // two hundred and two thousand
      return following.value >= 1000 && following.value < 1e6
    }
    guard following.value < scale else { return false }
    // "one hundred and two thirds" is read as a mixed number later.
    return !isPart(following)
  }

  /// The index behind a space or hyphen inside a numeral; the same index where there is neither.
  private func separator(at index: Int) -> Int {
    var next = text.afterSpaces(index)
    if text[next] == 0x2D, Scalar.isLetter(text[text.afterSpaces(next + 1)]) {
      next = text.afterSpaces(next + 1)
    }
    return next
  }

  /// k, bn, mln and the like behind digits, with their value and where they end.
  private func abbreviation(at index: Int) -> (Double, Int)? {
    let next = text.afterSpaces(index)
    guard let (word, end) = text.word(at: next), !Scalar.isLatin(text[end]),
      !Scalar.isDigit(text[end])
    else { return nil }
    let isAttached = next == index
    if let value = EnglishNumeralWords.abbreviations[word] {
      let isSafe =
        word.utf8.count > 1 || (isAttached && (word == "k" || word == "b"))
        || (isInclusive && word == "k")
      // 4K and 2B are names more often than numbers.
      if word.utf8.count == 1, Scalar.isCapital(text[next]), !isInclusive { return nil }
      return isSafe ? (value, end) : nil
    }
    // 5m people, as British newspapers write it; 5m alone are metres.
    if word == "m", isAttached, text[next] == 0x6D, text[end] == 0x20,
      let (noun, _) = text.word(at: text.afterSpaces(end)),
      EnglishNumeralWords.nounsOfMillions.contains(noun)
    {
      return (1e6, end)
    }
    guard isInclusive, word.utf8.count == 1 else { return nil }
    switch text[next] {
    case 0x47 where isAttached: return (1e9, end)
    case 0x4D: return (1e6, end)
    case 0x54 where isAttached: return (1e12, end)
    default: return nil
    }
  }

  /// Decimals in words: point seventy-one, point nought four.
  private func spokenDecimals(at index: Int) -> (Double, Int)? {
    guard let (word, end) = text.word(at: text.afterSpaces(index)), word == "point" else {
      return nil
    }
    var digits = ""
    var position = end
    while let (word, wordEnd) = text.word(at: text.afterSpaces(position)),
      case .unit(let value)? = EnglishNumeralWords.cardinals[word], value < 10
    {
      digits += String(Int(clamping: value))
      position = wordEnd
    }
    if digits.isEmpty,
      let number = EnglishNumeralReader(text: text, isInclusive: false)
        .cardinal(at: text.afterSpaces(position), isSimple: true), number.value < 100
    {
      digits = String(Int(clamping: number.value))
      position = number.range.upperBound
    }
    guard let value = Double("0." + digits), !digits.isEmpty else { return nil }
    return (value, position)
  }
}
