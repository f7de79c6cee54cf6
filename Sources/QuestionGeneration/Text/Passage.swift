import CheckedNumbers

/// A text as a row of characters, each with its UTF-8 offset, so that patterns can look both ways and places stay exact.
struct Passage: Hashable, Sendable {
  /// The characters.
  let characters: [Character]
  /// UTF-8 offset of each character, and behind the last one the length of the text.
  let offsets: [Int]
  /// The text in UTF-8: words are compared by bytes, which is many times as quick as by characters.
  private let bytes: [UInt8]

  /// Creates a passage from a text.
  ///
  /// - Complexity: O(*n*).
  init(_ text: String) {
    var characters: [Character] = []
    var offsets: [Int] = [0]
    var offset = 0
    for character in text {
      characters.append(character)
      offset += character.utf8.count
      offsets.append(offset)
    }
    self.characters = characters
    self.offsets = offsets
    bytes = Array(text.utf8)
  }

  /// Number of characters.
  var count: Int { characters.count }

  /// All of it.
  var all: Range<Int> { 0..<characters.count }

  /// The character at a place; a null character, which no rule looks for, where the place lies outside.
  subscript(index: Int) -> Character {
    characters.indices.contains(index) ? characters[index] : "\0"
  }

  /// The characters in a range, without what lies outside.
  subscript(range: some RangeExpression<Int>) -> ArraySlice<Character> {
    characters[within: range]
  }

  /// The words in a range of characters, without what lies outside.
  func string(_ range: Range<Int>) -> String { String(self[range]) }

  /// The whole text.
  var string: String { String(characters) }

  /// UTF-8 offsets of a range of characters.
  func utf8(_ range: Range<Int>) -> Range<Int> {
    let inside = range.clamped(to: all)
    return offsets[inside.lowerBound]..<offsets[inside.upperBound]
  }

  /// The characters that a range of UTF-8 offsets covers, whole ones only.
  func characters(utf8 range: Range<Int>) -> Range<Int> {
    let lower = index(utf8: range.lowerBound)
    return lower..<max(lower, index(utf8: range.upperBound))
  }

  /// Index of the first character that begins at or behind a UTF-8 offset.
  func index(utf8 offset: Int) -> Int {
    var low = 0
    var high = characters.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether words stand at a place.
  func has(_ words: String, at index: Int) -> Bool {
    guard offsets.indices.contains(index), standsWhole(words, from: offsets[index]) else {
      return false
    }
    // Nothing that the last character of the text has more, such as an accent of its own.
    let end = offsets[index] + words.utf8.count
    return offsets[index...].first { $0 >= end } == end
  }

  /// Whether words end right before a place.
  func has(_ words: String, endingAt index: Int) -> Bool {
    guard offsets.indices.contains(index) else { return false }
    let start = offsets[index] - words.utf8.count
    guard start >= 0, standsWhole(words, from: start) else { return false }
    return offsets[...index].last { $0 <= start } == start
  }

  /// Whether the bytes of words stand behind a UTF-8 offset.
  private func standsWhole(_ words: String, from offset: Int) -> Bool {
    let words = words.utf8
    guard offset + words.count <= bytes.count else { return false }
    var at = offset
    for byte in words {
      guard bytes[at] == byte else { return false }
      at += 1
    }
    return true
  }

  /// The first place of words in a range; nil where they don't stand in it.
  func first(_ words: String, in range: Range<Int>) -> Range<Int>? {
    let count = words.count
    guard count > 0, range.count >= count else { return nil }
    for start in range.lowerBound...(range.upperBound - count) where has(words, at: start) {
      return start..<start + count
    }
    return nil
  }

  /// The last place of words in a range; nil where they don't stand in it.
  func last(_ words: String, in range: Range<Int>) -> Range<Int>? {
    let count = words.count
    guard count > 0, range.count >= count else { return nil }
    for start in (range.lowerBound...(range.upperBound - count)).reversed()
    where has(words, at: start) {
      return start..<start + count
    }
    return nil
  }

  /// The longest of some words that stands at a place, and where it ends.
  func longest(of words: Set<String>, at index: Int, maximum: Int = 8) -> Range<Int>? {
    let most = min(maximum, characters.count - index)
    guard index >= 0, most > 0 else { return nil }
    for length in (1...most).reversed() where words.contains(string(index..<index + length)) {
      return index..<index + length
    }
    return nil
  }

  /// The numbers in figures, in order, with the points and commas inside them: 1,590.5.
  var figures: [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < count {
      var end = index
      while end < count,
        self[end].isDigit
          || ".,".contains(self[end]) && end > index && end + 1 < count && self[end + 1].isDigit
      {
        end += 1
      }
      if end > index { found.append(index..<end) }
      index = max(end, index + 1)
    }
    return found
  }

  /// A range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let inside = range.clamped(to: all)
    var lower = inside.lowerBound
    var upper = inside.upperBound
    while lower < upper, characters[lower].isWhitespace { lower += 1 }
    while upper > lower, characters[upper - 1].isWhitespace { upper -= 1 }
    return lower..<upper
  }
}

extension Character {
  /// Whether it is a Chinese character.
  var isHan: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2FA1F: return true
    default: return false
    }
  }

  /// Whether it is a digit, ASCII or full width; 亿 is a numeral and no digit.
  var isDigit: Bool { isNumber && !isHan }

  /// Whether it is an ASCII letter or a Latin letter with marks.
  var isLatinLetter: Bool { isLetter && !isHan }

  /// Whether it ends a sentence, in either script.
  var endsSentence: Bool { "。！？!?.…".contains(self) }

  /// Whether it ends a clause, in either script.
  var endsClause: Bool { "，；：,;:".contains(self) || endsSentence }
}
