/// Makes a prompt of an English sentence with a gap.
struct EnglishPrompt {
  /// The sentence.
  let passage: Passage

  /// Prepares a sentence.
  init(_ passage: Passage) { self.passage = passage }

  /// The sentence with a gap, without a connective at its front; nil where the gap stands in what is cut off.
  func prompt(for gap: Range<Int>) -> String? {
    var start = 0
    for opener in EnglishVocabulary.removableOpeners where passage.has(opener, at: 0) {
      start = opener.count
      break
    }
    guard start <= gap.lowerBound, !isInBrackets(gap) else { return nil }
    let shown = EnglishClauses(passage: passage).shown(for: gap)
    let isCut = shown.lowerBound > 0
    if isCut { start = shown.lowerBound }
    var before = passage.string(start..<gap.lowerBound)
    if let first = before.first, start > 0 { before = first.uppercased() + before.dropFirst() }
    var behind = Self.withoutAlternative(
      Self.withoutConversions(passage.string(gap.upperBound..<shown.upperBound)))
    behind = Self.withoutTag(behind)
    if shown.upperBound < passage.count, !(behind.last?.endsSentence ?? false) { behind += "." }
    return Self.spaced(Self.dashed(Self.withoutConversions(before) + "____" + behind))
  }

  /// Two hyphens as the dash that they stand for, without the spaces of a worn typescript: total --of all → total—of all.
  static func dashed(_ text: String) -> String {
    let passage = Passage(text)
    guard passage.first("--", in: passage.all) != nil else { return text }
    var result = ""
    var index = 0
    while index < passage.count {
      if passage.has("--", at: index) {
        while result.last == " " { result.removeLast() }
        result += "—"
        while index < passage.count, passage[index] == "-" { index += 1 }
        while index < passage.count, passage[index] == " " { index += 1 }
      } else {
        result.append(passage[index])
        index += 1
      }
    }
    return result
  }

  /// With the space that a worn typescript lacks before the year of a date: June 30,1946 → June 30, 1946.
  private static func spaced(_ text: String) -> String {
    let passage = Passage(text)
    var result = ""
    for index in passage.all {
      result.append(passage[index])
      guard passage[index] == ",", index > 2, index + 4 < passage.count, passage[index - 1].isDigit,
        passage.string(index + 1..<index + 5).allSatisfy(\.isNumber),
        index + 5 >= passage.count || !(passage[index + 5].isDigit || passage[index + 5] == ",")
      else { continue }
      result += " "
    }
    return result
  }

  /// Without “, he added” at the end, which names nobody.
  private static func withoutTag(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > 3, words[words.count - 3].hasSuffix(","),
      ["he", "she", "they", "it"].contains(words[words.count - 2]),
      [
        "said.", "added.", "noted.", "says.", "explained.", "warned.", "stressed.", "told.",
        "continued.", "wrote.",
      ]
      .contains(words[words.count - 1])
    else { return text }
    return words.dropLast(2).joined(separator: " ").dropLast() + "."
  }

  /// Without “, or 363 feet” right behind the quantity.
  private static func withoutAlternative(_ text: String) -> String {
    let passage = Passage(text)
    guard let place = passage.first(", or ", in: 0..<min(passage.count, 34)),
      place.upperBound < passage.count, passage[place.upperBound].isDigit
    else { return text }
    var end = place.upperBound
    while end < passage.count,
      !(",.;".contains(passage[end]) && (end + 1 >= passage.count || !passage[end + 1].isDigit))
    {
      end += 1
    }
    return passage.string(0..<place.lowerBound) + passage.string(end..<passage.count)
  }

  /// Whether a gap lies in brackets, where the same quantity stands in other units.
  private func isInBrackets(_ gap: Range<Int>) -> Bool {
    let before = passage[..<gap.lowerBound]
    return before.filter { $0 == "(" }.count > before.filter { $0 == ")" }.count
  }

  /// Without the same quantity in other units, which gives it away: 1,600 kilometres (990 mi) → 1,600 kilometres.
  private static func withoutConversions(_ text: String) -> String {
    let passage = Passage(text)
    var result = ""
    var start = 0
    var index = 0
    while index < passage.count {
      guard passage[index] == "(",
        let end = passage.first(")", in: index..<min(passage.count, index + 34)),
        index + 1 < passage.count, passage[index + 1].isDigit || "$£€~".contains(passage[index + 1])
      else {
        index += 1
        continue
      }
      let words = passage.string(index + 1..<end.lowerBound)
      // A year in brackets stays.
      guard words.contains(where: \.isLetter) || "$£€".contains(words.first ?? " ") else {
        index += 1
        continue
      }
      var cut = index
      while cut > start, passage[cut - 1].isWhitespace { cut -= 1 }
      result += passage.string(start..<cut)
      start = end.upperBound
      index = end.upperBound
    }
    return result + passage.string(start..<passage.count)
  }
}

/// Finds the year that an English sentence names.
enum EnglishPeriod {
  /// The first year of four digits, or a century; nil where there is none.
  static func first(in passage: Passage) -> String? {
    for word in EnglishWords.ranges(in: passage.all, of: passage) {
      let text = passage.string(word)
      // The Revenue Act of 1945 says which act, not when.
      let before = passage.string(max(0, word.lowerBound - 14)..<word.lowerBound)
      let isName = ["Act of ", "Law of ", "Treaty of ", "Code of ", "Charter of "].contains(
        where: before.hasSuffix)
      if text.count == 4, !isName, let year = Int(text), (1000...2199).contains(year) {
        return text
      }
      if text.count == 5, text.hasSuffix("s"), let year = Int(text.dropLast()),
        (1000...2199).contains(year)
      {
        return text
      }
      if ["century", "centuries"].contains(text.lowercased()) { return text }
    }
    return nil
  }
}
