import Language
/// How words are written and what their head is, for telling which could be taken for which.
struct WrittenForm {
  private let thing: Candidate.Thing
  private var characters = 0
  private var words = 1
  private var parts = 1
  private var isCapital = false
  private var isLatin = false
  private var last: [UInt8] = []
  /// The word of the head.
  let head: UInt32

  private static let dot = Array("·".utf8)

  /// Reads the answer of a candidate.
  init(_ candidate: Candidate) {
    thing = candidate.thing
    head = candidate.head.word
    for byte in candidate.answer.utf8 {
      if byte & 0xC0 != 0x80 {
        characters += 1
        last = []
      }
      last.append(byte)
      if byte == 0x20 { words += 1 }
      if last == Self.dot { parts += 1 }
      if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
        isLatin = true
        if characters == 1, byte < 0x61 { isCapital = true }
      }
    }
  }

  /// How unlike two of one kind are; nil where nobody would take one for the other.
  ///
  /// People and titles go with those that are written alike; places, bodies, terms and the rest are of one class where they share
  /// their head, or in Chinese its last character.
  func distance(_ other: WrittenForm) -> Int? {
    guard isCapital == other.isCapital, isLatin == other.isLatin else { return nil }
    let short = min(characters, other.characters)
    let long = max(characters, other.characters)
    guard long <= 2 * short + 2 else { return nil }
    let form = abs(words - other.words) * 2 + (long - short) * 4 / max(1, short)
    let isOfOneClass = head == other.head || !isLatin && last == other.last
    switch thing {
    case .name(.person):
      // A full name among full names, a name in parts among names in parts, in Han characters one as long as the other.
      if isLatin { return (words == 1) != (other.words == 1) ? nil : form }
      return parts == other.parts && (parts > 1 || long - short <= 1) ? form : nil
    case .title:
      return isOfOneClass || long <= short + short / 2 ? form : nil
    default: return isOfOneClass ? form : nil
    }
  }
}
