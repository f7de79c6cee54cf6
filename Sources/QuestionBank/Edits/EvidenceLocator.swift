/// Finds words in a text, whatever white space stands between them there.
struct EvidenceLocator {
  /// The text's bytes that are no white space, and where each stands.
  private let bare: [UInt8]
  private let places: [Int]

  /// Prepares a text, in UTF-8.
  init(text: [UInt8]) {
    (bare, places) = Self.bare(text)
  }

  /// Where words stand first, from their first byte to their last with the white space between them.
  ///
  /// - Returns: Nil where the words are not in the text.
  /// - Complexity: O(*n* + *m*) in the lengths of the text and the words (Knuth, Morris, Pratt 1977).
  func span(of words: String) -> Span? {
    let wanted = Self.bare(Array(words.utf8)).bytes
    guard !wanted.isEmpty, wanted.count <= bare.count else { return nil }
    let borders = Self.borders(of: wanted)
    var matched = 0
    for (index, byte) in bare.enumerated() {
      while matched > 0, wanted[matched] != byte { matched = borders[matched - 1] }
      if wanted[matched] == byte { matched += 1 }
      guard matched == wanted.count else { continue }
      return Span(places[index + 1 - matched], places[index] + 1)
    }
    return nil
  }

  /// Of each beginning of some bytes, how many of its last bytes begin them, too; not all of it.
  private static func borders(of wanted: [UInt8]) -> [Int] {
    var borders = [0]
    var length = 0
    for byte in wanted.dropFirst() {
      while length > 0, wanted[length] != byte { length = borders[length - 1] }
      if wanted[length] == byte { length += 1 }
      borders.append(length)
    }
    return borders
  }

  /// A text's bytes without white space, the ideographic space, the zero-width space and byte order marks.
  static func bare(_ text: [UInt8]) -> (bytes: [UInt8], places: [Int]) {
    var bytes: [UInt8] = []
    var places: [Int] = []
    bytes.reserveCapacity(text.count)
    places.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let skipped = whiteSpaceLength(text, at: index)
      if skipped > 0 {
        index += skipped
      } else {
        bytes.append(text[index])
        places.append(index)
        index += 1
      }
    }
    return (bytes, places)
  }

  /// Number of bytes of the white space character at an index; 0 where there is none.
  private static func whiteSpaceLength(_ text: [UInt8], at index: Int) -> Int {
    let byte = text[index]
    if byte == 0x20 || (0x09...0x0D).contains(byte) || (0x1C...0x1F).contains(byte) { return 1 }
    guard byte == 0xC2 || (0xE1...0xEF).contains(byte) else { return 0 }
    if byte == 0xC2 {
      guard index + 1 < text.count else { return 0 }
      return text[index + 1] == 0x85 || text[index + 1] == 0xA0 ? 2 : 0
    }
    guard index + 2 < text.count else { return 0 }
    let scalar =
      UInt32(byte & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6
      | UInt32(text[index + 2] & 0x3F)
    switch scalar {
    case 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: return 3
    default: return 0
    }
  }
}
