import Language
/// How words are written and what their head is, for telling which could be taken for which.
struct WrittenForm {
  private let thing: Candidate.Thing
  private var characters = 0
  private var words = 1
  private var isCapital = false
  private var isLatin = false
  private var last: [UInt8] = []
  /// The word of the head.
  let head: UInt32
  private let frequency: Int

  /// Reads the answer of a candidate.
  init(_ candidate: Candidate) {
    thing = candidate.thing
    head = candidate.head.word
    frequency = Int(candidate.head.frequency)
    for byte in candidate.answer.utf8 {
      if byte & 0xC0 != 0x80 {
        characters += 1
        last = []
      }
      last.append(byte)
      if byte == 0x20 { words += 1 }
      if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
        isLatin = true
        if characters == 1, byte < 0x61 { isCapital = true }
      }
    }
  }

  /// How unlike two of one kind are; nil where nobody would take one for the other.
  ///
  /// People and places go with their kind; bodies, terms and the rest are of one class where they share their head, or in Chinese its
  /// last character.
  func distance(_ other: WrittenForm) -> Int? {
    guard isCapital == other.isCapital, isLatin == other.isLatin else { return nil }
    let short = min(characters, other.characters)
    let long = max(characters, other.characters)
    guard long <= 2 * short + 2 else { return nil }
    let form = abs(words - other.words) * 2 + (long - short) * 4 / max(1, short)
    let isOfOneClass = head == other.head || !isLatin && last == other.last
    switch thing {
    case .name(.person):
      // A full name among full names.
      return isLatin && (words == 1) != (other.words == 1) ? nil : form
    case .name(.place):
      // A country that everybody knows is no choice beside a village.
      let known = abs(frequency - other.frequency)
      return known > 40 && !isOfOneClass ? nil : form + known / 10
    case .name(.body): return form + (isOfOneClass ? 0 : 2)
    case .title: return form
    default: return isOfOneClass ? form : nil
    }
  }
}
