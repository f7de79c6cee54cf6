/// What the words around a number say of it: qualifiers, names, other words.
extension Recognition {
  /// 约, 超过, nearly … before the figure, 余, 以上 … in or behind it; nil where there is none.
  func qualifier(of found: Found, notBefore least: Int) -> Range<Int>? {
    let start = text.beforeSpaces(found.range.lowerBound)
    let isHan = Scalar.isHan(text[start - 1])
    if isHan {
      for word in Qualifiers.before where start - word.count >= least {
        guard text.has(word, at: start - word.count) else { continue }
        // 近十年 is the last ten years; 最近, 附近, 大约 are other words.
        if word == [0x8FD1] {
          if found.kind == .duration { continue }
          if [0x6700, 0x9644, 0x9760].contains(text[start - 2]) { continue }
        }
        return start - word.count..<start
      }
    } else if Scalar.isLetter(text[start - 1]), start < found.range.lowerBound,
      let word = englishQualifier(before: start)
    {
      return word
    }
    return found.qualifier ?? qualifier(behind: found)
  }

  private func englishQualifier(before end: Int) -> Range<Int>? {
    for phrase in Qualifiers.englishBefore {
      let start = end - phrase.utf8.count
      guard start >= 0, !Scalar.isLatin(text[start - 1]) else { continue }
      var index = start
      var matches = true
      for scalar in phrase.unicodeScalars {
        let other = Scalar.isLetter(text[index]) ? text[index] | 0x20 : text[index]
        if other != scalar.value {
          matches = false
          break
        }
        index += 1
      }
      if matches { return start..<end }
    }
    return nil
  }

  private func qualifier(behind found: Found) -> Range<Int>? {
    let end = found.range.upperBound
    for word in Qualifiers.after where text.has(word, at: end) {
      if word == [0x591A], Scalar.isHan(text[end + 1]) { continue }
      return end..<end + word.count
    }
    if text[found.numberRange.upperBound] == 0x2B {
      return found.numberRange.upperBound..<found.numberRange.upperBound + 1
    }
    let next = text.afterSpaces(end)
    guard next > end, Scalar.isLetter(text[next]) else { return nil }
    for phrase in Qualifiers.englishAfter
    where text.has(phrase, at: next) && !Scalar.isLatin(text[next + phrase.utf8.count]) {
      return next..<next + phrase.utf8.count
    }
    return nil
  }

  /// Whether the digits at an index belong to a name or number plate: GPT-4, A202107, COVID-19, 3.1.2, a telephone number.
  func isWithinName(_ index: Int) -> Bool {
    guard Scalar.isDigit(text[index]) || text[index] == 0x2D || text[index] == 0x2E else {
      return false
    }
    let before = text[index - 1]
    if Scalar.isLatin(before) || before == 0x5F { return !isBehindCode(index) }
    // The rest of an address: doc%20
    if !isInclusive, before == 0x25 { return true }
    if before == 0x2E {
      // Reconversion.1 and 3.1.2, but not an ellipsis.
      let far = text[index - 2]
      return Scalar.isLatin(far) || (Scalar.isDigit(far) && !isInclusive)
    }
    if !isInclusive, before == 0x2D || before == 0x2011 || before == 0x2013 {
      let far = text[index - 2]
      if Scalar.isDigit(far) { return true }
      if Scalar.isLatin(far) {
        let word = text.word(before: index - 1)?.word ?? ""
        return !["mid", "pre", "post", "early", "late", "plus", "non", "sub", "over"].contains(word)
      }
    }
    if isInclusive { return isFollowedByLetters(index) }
    return isNumberPlate(index) || isFollowedByLetters(index)
  }

  /// USD115: a currency's code before the digits.
  private func isBehindCode(_ index: Int) -> Bool {
    guard let (word, _) = text.word(before: index) else { return false }
    return CurrencySigns.codes.contains(word.uppercased())
  }

  /// 5G, 3D, 24CJL005, 180.25ml: letters behind the digits at once, unless a unit, ordinal or magnitude.
  private func isFollowedByLetters(_ index: Int) -> Bool {
    guard let row = DigitReader(text: text).row(at: index) else { return false }
    guard Scalar.isLatin(text[row.end]) else { return false }
    guard let (word, end) = text.word(at: row.end) else { return true }
    if Scalar.isDigit(text[end]), word != "km", word != "cm", word != "m" { return true }
    if ["st", "nd", "rd", "th"].contains(word)
      || (word == "s" && row.isPlain && row.digitCount == 4)
    {
      return false
    }
    guard let numeral = numerals.numeral(at: index) else { return true }
    if numeral.range.upperBound > row.end { return false }
    return englishUnit(behind: numeral) == nil
  }

  /// Digits in groups behind hyphens, long rows, more points than one: telephone numbers, versions.
  private func isNumberPlate(_ index: Int) -> Bool {
    // 1.234.567 is read whole.
    if let row = DigitReader(text: text).row(at: index), row.digitCount > 6,
      (index..<row.end).contains(where: { text[$0] == 0x2E }), !row.isTorn
    {
      return false
    }
    var end = index
    var groups = 1
    var points = 0
    // Longer than any number plate; a limit keeps the walk linear.
    while end - index < 40 {
      while Scalar.isDigit(text[end]) { end += 1 }
      guard Scalar.isDigit(text[end + 1]) else { break }
      if text[end] == 0x2D || text[end] == 0x2013 {
        groups += 1
      } else if text[end] == 0x2E {
        points += 1
      } else {
        break
      }
      end += 1
    }
    if groups >= 3 || points >= 2 { return true }
    if text[index - 1] == 0x2B { return true }
    if groups == 2, end - index >= 9, text[index] == 0x30 { return true }
    return groups == 1 && points == 0 && end - index >= 10
  }

  /// In the inclusive mode: whether a numeral stands for a number, and isn't a part of another word.
  func standsAlone(_ numeral: Numeral) -> Bool {
    switch numeral.script {
    case .digits: return true
    case .words: return standsAlone(word: numeral)
    case .han: break
    }
    let start = numeral.range.lowerBound
    guard numeral.range.count == 1 else { return true }
    let scalar = text[start]
    let before = text[start - 1]
    if numeral.beginsWithUnit, HanNumeralReader.mayBegin(before) { return false }
    let after = text[numeral.range.upperBound]
    if HanNumeralReader.isFormal(scalar) {
      return !Scalar.isHan(after) && (!Scalar.isHan(before) || before == 0x662F || before == 0x4E3A)
    }
    if [0x5176, 0x7EDF, 0x552F, 0x4E07, 0x4E4B, 0x671F, 0x5468].contains(before) { return false }
    guard Scalar.isHan(after) else { return true }
    if before == 0x662F || before == 0x4E3A {
      return Self.followsNumber.contains(after) || !Scalar.isHan(after) || isMeasured(numeral)
    }
    return isMeasured(numeral) || Self.followsNumber.contains(after)
  }

  private func isMeasured(_ numeral: Numeral) -> Bool {
    guard let unit = UnitTable.chinese.unit(at: numeral.range.upperBound, in: text) else {
      return false
    }
    return unit.kind != .money || numeral.range.count > 1
  }

  /// Words that may follow a bare number: 的是和与而这到至又分以之.
  private static let followsNumber: Set<UInt32> = [
    0x7684, 0x662F, 0x548C, 0x4E0E, 0x800C, 0x8FD9, 0x5230, 0x81F3, 0x53C8, 0x5206, 0x4EE5, 0x52A0,
    0x51CF, 0x4E58, 0x9664, 0x3001,
  ]

  /// "this one", "that one", "no one", "one of" name no number.
  private func standsAlone(word numeral: Numeral) -> Bool {
    guard numeral.isSingleWordOne,
      text.has("one", at: numeral.range.lowerBound) || text.has("One", at: numeral.range.lowerBound)
    else { return true }
    let before = text.word(before: text.beforeSpaces(numeral.range.lowerBound))?.word ?? ""
    let after = text.word(at: text.afterSpaces(numeral.end))?.word ?? ""
    return ![
      "this", "that", "no", "each", "every", "which", "another", "some", "any", "the", "next",
      "previous",
    ].contains(before)
      && after != "of" && after != "another"
  }
}
