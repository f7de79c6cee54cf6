/// Cuts English text into words.
enum EnglishWords {
  /// Words by letters, digits, apostrophes, hyphens and stops inside abbreviations.
  static func ranges(in range: Range<Int>, of passage: Passage) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in range {
      let character = passage[index]
      let joins =
        "’'-".contains(character) && start != nil && index + 1 < range.upperBound
        && passage[index + 1].isLetter
      let abbreviates =
        character == "." && start != nil && index > range.lowerBound
        && passage[index - 1].isUppercase && index + 1 < range.upperBound
        && (passage[index + 1].isUppercase || index - (start ?? index) == 1)
      if character.isLetter || character.isNumber || joins || abbreviates {
        start = start ?? index
      } else if let from = start {
        words.append(from..<index)
        start = nil
      }
    }
    if let from = start { words.append(from..<range.upperBound) }
    return words
  }
}
