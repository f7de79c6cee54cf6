/// Parts long sentences at their semicolons: each part is a clause, or several, that stand beside the others.
enum SentenceParts {
  /// Characters up to which a sentence is read as one: 120 where they are Han; English words are six characters long.
  static let mostHan = 120
  static let most = 360

  /// The parts of a sentence, in order; a short one is one part.
  ///
  /// A semicolon inside brackets or quotation marks parts nothing.
  ///
  /// - Complexity: O(*n*).
  static func parts(of sentence: Range<Int>, in text: [UInt8]) -> [Range<Int>] {
    guard isLong(text[sentence]) else { return [sentence] }
    var parts: [Range<Int>] = []
    var start = sentence.lowerBound
    var depth = 0
    var index = start
    while index < sentence.upperBound {
      let (sign, count) = sign(at: index, in: text, end: sentence.upperBound)
      switch sign {
      case .opening: depth += 1
      case .closing: depth = max(0, depth - 1)
      case .semicolon where depth == 0:
        parts.append(start..<index + count)
        start = index + count
        while start < sentence.upperBound, text[start] == 0x20 { start += 1 }
      default: break
      }
      index += count
    }
    if start < sentence.upperBound { parts.append(start..<sentence.upperBound) }
    return parts
  }

  /// Whether a sentence is longer than one is read: characters count alike in any width.
  private static func isLong(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > mostHan else { return false }
    var characters = 0
    var han = 0
    for byte in bytes where byte & 0xC0 != 0x80 {
      characters += 1
      if byte >= 0xE3, byte <= 0xE9 { han += 1 }
    }
    return han * 3 > characters ? characters > mostHan : characters > most
  }

  private enum Sign { case opening, closing, semicolon, other }

  private static func sign(at index: Int, in text: [UInt8], end: Int) -> (Sign, Int) {
    let byte = text[index]
    if byte < 0x80 {
      switch byte {
      case UInt8(ascii: ";"): return (.semicolon, 1)
      case UInt8(ascii: "("), UInt8(ascii: "["): return (.opening, 1)
      case UInt8(ascii: ")"), UInt8(ascii: "]"): return (.closing, 1)
      default: return (.other, 1)
      }
    }
    guard byte >= 0xE2, byte < 0xF0, index + 2 < end else { return (.other, 1) }
    let value =
      UInt32(byte & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6
      | UInt32(text[index + 2] & 0x3F)
    switch value {
    case 0xFF1B: return (.semicolon, 3)
    case 0xFF08, 0x201C, 0x2018, 0x300C, 0x300E: return (.opening, 3)
    case 0xFF09, 0x201D, 0x300D, 0x300F: return (.closing, 3)
    default: return (.other, 3)
    }
  }
}
