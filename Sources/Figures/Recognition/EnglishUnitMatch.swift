/// English units and nouns behind a number.
extension Recognition {
  /// The figure that a number makes with English words or a symbol behind it.
  func englishUnit(behind numeral: Numeral) -> Found? {
    let end = numeral.end
    guard text[end] != 0, let unit = unit(behind: numeral) else {
      return isInclusive ? nil : counted(noun: numeral)
    }
    if isReferenceName(numeral) { return nil }
    var value = numeral.figureValue
    if unit.factor != 1 { value = scaled(value, unit.factor) }
    var range = numeral.range.lowerBound..<unit.end
    if unit.kind == .money {
      let words = text.substring(unit.start..<unit.end).lowercased()
      if let (added, behind) = cents(behind: unit.end, currency: words) {
        if case .number(let number) = value { value = .number(number + added) }
        range = range.lowerBound..<behind
      } else if let (scale, behind) = scale(behind: unit.end), !numeral.hasMagnitude {
        // 75 USD million
        value = scaled(value, scale)
        range = range.lowerBound..<behind
      }
    }
    var kind = unit.kind
    var unitEnd = unit.end
    if kind == .measure, let per = perUnit(behind: unit.end) {
      unitEnd = per
      range = range.lowerBound..<per
    }
    if kind == .duration, let age = age(behind: unit.end) {
      kind = .age
      range = range.lowerBound..<age
    }
    if numeral.isSingleWordOne, kind == .duration || kind == .measure, !isInclusive { return nil }
    return Found(
      kind, range, number: numeral.range, mantissa: numeral.range.lowerBound..<numeral.mantissaEnd,
      value, unit: unit.start..<unitEnd, qualifier: numeral.qualifier)
  }

  /// "per second" behind kilometres: where it ends.
  private func perUnit(behind end: Int) -> Int? {
    guard let (per, perEnd) = text.word(at: text.afterSpaces(end)), per == "per",
      let (word, wordEnd) = text.word(at: text.afterSpaces(perEnd)),
      ["second", "minute", "hour", "day", "week", "month", "year", "capita", "person"].contains(
        word),
      !Scalar.isLatin(text[wordEnd]), text[text.afterSpaces(end)] != 0
    else { return nil }
    return wordEnd
  }

  private func unit(behind numeral: Numeral) -> Unit? {
    let symbol = symbol(behind: numeral)
    guard let worded = worded(behind: numeral.end), worded.end > symbol?.end ?? 0 else {
      return symbol
    }
    return worded
  }

  private struct Unit {
    var kind: Figure.Kind
    var start: Int
    var end: Int
    /// What the unit multiplies by: a million in MEUR.
    var factor = 1.0
  }

  /// km, GB, °C behind digits, at once or behind a space.
  private func symbol(behind numeral: Numeral) -> Unit? {
    guard numeral.script == .digits else { return nil }
    let start = text.afterSpaces(numeral.end)
    if CurrencySigns.signs.contains(text[start]), !Scalar.isDigit(text[start + 1]),
      !Scalar.isDigit(text[text.afterSpaces(start + 1)])
    {
      return Unit(kind: .money, start: start, end: start + 1)
    }
    var end = start
    var word = ""
    while end - start < 8, isSymbolPart(text[end]), let scalar = Unicode.Scalar(text[end]) {
      word.unicodeScalars.append(scalar)
      end += 1
    }
    guard !word.isEmpty, !Scalar.isLatin(text[end]), !Scalar.isDigit(text[end]) else {
      if word.hasPrefix("°") { return Unit(kind: .measure, start: start, end: start + 1) }
      return nil
    }
    if CurrencySigns.codes.contains(word) { return Unit(kind: .money, start: start, end: end) }
    if word.utf8.count == 4, word.hasPrefix("M"),
      CurrencySigns.codes.contains(String(word.dropFirst()))
    {
      return Unit(kind: .money, start: start, end: end, factor: 1e6)
    }
    if word == "in", text[end] == 0x29 { return Unit(kind: .measure, start: start, end: end) }
    while !word.isEmpty {
      if let kind = EnglishUnits.symbols[word] {
        // "5 A" and "30 t" are too short to be sure of behind a space.
        let isShort = word.utf8.count == 1 && start > numeral.end
        if !isInclusive, start == numeral.end, ["A", "K", "s"].contains(word) { return nil }
        if isShort, !["m", "g", "t", "W", "V", "K", "s", "h", "%"].contains(word) { return nil }
        return Unit(kind: kind, start: start, end: end)
      }
      guard word.hasSuffix("/") else { return nil }
      word.removeLast()
      end -= 1
    }
    return nil
  }

  private func isSymbolPart(_ scalar: UInt32) -> Bool {
    Scalar.isLetter(scalar)
      || [0xB0, 0x2F, 0xB2, 0xB3, 0xB5, 0x3BC, 0x2103, 0x2109].contains(scalar)
      || scalar == 0x32 || scalar == 0x33
  }

  /// The longest unit of up to four words, behind a space or hyphen.
  private func worded(behind end: Int) -> Unit? {
    var start = text.afterSpaces(end)
    let isHyphened = text[start] == 0x2D
    if isHyphened { start = text.afterSpaces(start + 1) }
    var best: Unit?
    var phrase = ""
    var index = start
    for _ in 0..<4 {
      guard let (word, wordEnd) = text.word(at: index), !Scalar.isLatin(text[wordEnd]) else {
        break
      }
      phrase += phrase.isEmpty ? word : " " + word
      if let kind = EnglishUnits.words[phrase] {
        best = Unit(kind: kind, start: start, end: wordEnd)
      }
      index = text[wordEnd] == 0x2D ? wordEnd + 1 : text.afterSpaces(wordEnd)
      guard index > wordEnd else { break }
    }
    guard let best else { return nil }
    if best.kind == .multiple, best.end - best.start == 4, isHyphened {
      // "ten-fold" is a multiple; "7 times" a count of occasions unless something is compared.
      return best
    }
    return best
  }

  /// "old" or "of age" behind a length of time.
  private func age(behind end: Int) -> Int? {
    var next = text.afterSpaces(end)
    if text[next] == 0x2D { next += 1 }
    guard let (word, wordEnd) = text.word(at: next), word == "old", next > end else { return nil }
    return wordEnd
  }

  private func scale(behind end: Int) -> (Double, Int)? {
    let next = text.afterSpaces(end)
    guard next > end, let (word, wordEnd) = text.word(at: next),
      let value = EnglishNumeralWords.scales[word], value >= 1000
    else { return nil }
    return (value, wordEnd)
  }

  /// thirteen dollars and forty-five cents, 15 dollars 50.
  private func cents(behind end: Int, currency: String) -> (Double, Int)? {
    let names = ["dollar", "dollars", "euro", "euros", "pound", "pounds", "usd", "eur", "gbp"]
    guard names.contains(where: { currency.hasSuffix($0) }) else { return nil }
    var next = text.afterSpaces(end)
    guard next > end else { return nil }
    var hasAnd = false
    if let (word, wordEnd) = text.word(at: next), word == "and" {
      next = text.afterSpaces(wordEnd)
      hasAnd = true
    }
    guard
      let small = EnglishNumeralReader(text: text, isInclusive: false).cardinal(at: next),
      small.value < 100, small.value == small.value.rounded(), small.range.lowerBound == next
    else { return nil }
    let behind = text.afterSpaces(small.range.upperBound)
    let following = text.word(at: behind)
    if let (word, wordEnd) = following, ["cent", "cents", "pence", "p"].contains(word) {
      return (small.value / 100, wordEnd)
    }
    // Without "cents" only at the end of a clause, or before no number or noun.
    guard !hasAnd, isInclusive, small.value >= 10, text[behind] != 0x24,
      following.map({ ["more", "and", "or", "for", "in", "to"].contains($0.word) }) ?? true
    else { return nil }
    return (small.value / 100, small.range.upperBound)
  }

  // MARK: Nouns

  /// 12 astronauts, 600 smaller islands: a plural within three words is what is counted.
  private func counted(noun numeral: Numeral) -> Found? {
    if isPartOfTitle(numeral) { return nil }
    let isSmall = numeral.script == .words && numeral.value < 2 && !numeral.hasMagnitude
    guard !isSmall, !isReferenceName(numeral), !numeral.isFraction else { return nil }
    let end = numeral.end
    var index = text.afterSpaces(end)
    if text[index] == 0x2D, end == index { return nil }
    guard index > end else { return nil }
    if text[index] == 0x2B, end == index { index += 1 }
    for step in 0..<4 {
      guard let (word, wordEnd) = text.word(at: index), !Scalar.isLatin(text[wordEnd]) else {
        break
      }
      if Self.stopWords.contains(word) {
        // five of the islands
        guard step == 0, word == "of" else { break }
        index = text.afterSpaces(wordEnd)
        continue
      }
      if Self.isPlural(word) {
        return Found(
          .count, numeral.range.lowerBound..<wordEnd, number: numeral.range,
          mantissa: numeral.range.lowerBound..<numeral.mantissaEnd, numeral.figureValue,
          unit: index..<wordEnd, qualifier: numeral.qualifier)
      }
      index = text[wordEnd] == 0x2D ? wordEnd + 1 : text.afterSpaces(wordEnd)
      guard index > wordEnd else { break }
    }
    return nil
  }

  /// Five Power Defence Arrangements: a capital within the sentence and behind it makes a name.
  private func isPartOfTitle(_ numeral: Numeral) -> Bool {
    guard numeral.script == .words, Scalar.isCapital(text[numeral.range.lowerBound]) else {
      return false
    }
    let before = text[text.beforeSpaces(numeral.range.lowerBound) - 1]
    return Scalar.isLatin(before) && Scalar.isCapital(text[text.afterSpaces(numeral.end)])
  }

  private func isReferenceName(_ numeral: Numeral) -> Bool {
    guard !isInclusive, numeral.script == .digits, numeral.isPlainRow else { return false }
    let before = text[text.beforeSpaces(numeral.range.lowerBound) - 1]
    return before == 0x5B || before == 0x23
  }

  private static func isPlural(_ word: String) -> Bool {
    if irregularPlurals.contains(word) { return true }
    guard word.utf8.count > 3, word.hasSuffix("s"), !nonPlurals.contains(word),
      !word.hasSuffix("ss"), !word.hasSuffix("us"),
      !word.hasSuffix("is")
    else { return false }
    return true
  }

  /// Words that end like plurals.
  private static let nonPlurals: Set<String> = [
    "onwards", "afterwards", "towards", "upwards", "downwards", "always", "perhaps", "besides",
    "sometimes", "whereas", "across", "less", "news", "politics", "economics", "says", "does",
    "goes", "makes", "takes", "comes", "remains", "means", "gives", "shows", "lies", "stands",
  ]

  private static let irregularPlurals: Set<String> = [
    "people", "men", "women", "children", "feet", "teeth", "mice", "geese", "oxen", "species",
    "series", "aircraft", "sheep", "fish", "deer", "criteria", "phenomena", "data", "media",
    "staff", "personnel", "cattle", "police", "bacteria", "lives", "spacecraft", "fishermen",
    "servicemen", "policemen", "businessmen", "congressmen", "craft", "offspring", "buses",
  ]

  /// Words that end the look for a noun.
  private static let stopWords: Set<String> = [
    "of", "in", "on", "at", "to", "from", "by", "with", "and", "or", "but", "for", "as", "is",
    "was",
    "are", "were", "has", "have", "had", "that", "which", "who", "when", "while", "after", "before",
    "since", "until", "than", "then", "per", "will", "would", "can", "could", "may", "might",
    "must",
    "should", "does", "did", "do", "be", "been", "it", "its", "his", "her", "their", "this",
    "these",
    "those", "the", "a", "an", "also", "because", "if", "so", "not", "no", "out", "up", "down",
    "over",
    "under", "into", "during", "between", "through", "against", "about", "around", "later", "ago",
    "including", "involving", "making", "according", "following", "each", "such", "more", "less",
  ]
}

extension Numeral {
  /// The word "one" alone.
  var isSingleWordOne: Bool { script == .words && value == 1 && !hasMagnitude && !isFraction }
}
