/// Finds the number that tells an event from the others of its name: 第二十次 of 第二十次集体学习.
enum NamedEdition {
  /// The first number of a session, a summit, a forum in a range, 第 and 届 or 次 included; nil where there is none.
  static func first(in passage: Passage, _ range: Range<Int>) -> Range<Int>? {
    var from = range
    while let opening = passage.first("第", in: from) {
      var end = opening.upperBound
      while end < range.upperBound, numerals.contains(passage[end]) || passage[end].isDigit {
        end += 1
      }
      if end > opening.upperBound, end < range.upperBound, "届次屆".contains(passage[end]) {
        return opening.lowerBound..<end + 1
      }
      from = opening.upperBound..<range.upperBound
    }
    return nil
  }

  /// The number with the four characters behind it, by which an event is known: 第二十次集体学习; nil where a text names none.
  static func event(in text: String) -> String? {
    let passage = Passage(text)
    guard let number = first(in: passage, passage.all) else { return nil }
    let name = passage[number.upperBound...].prefix(4)
    guard name.count == 4, name.allSatisfy(\.isHan) else { return nil }
    return passage.string(number) + String(name)
  }

  private static let numerals = Set("一二三四五六七八九十百零〇")
}
