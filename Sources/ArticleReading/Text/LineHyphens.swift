/// Which hyphens at line ends were put there by the typesetter, and which belong to the word.
///
/// The text itself tells: a hyphen goes where the mended word stands elsewhere, or where one of the halves is no word by
/// itself; it stays where the hyphenated word, or both halves, stand elsewhere and the mended word doesn't.
struct LineHyphens: Sendable {
  private var going = Set<Int>()

  /// Looks at the line ends of a text.
  ///
  /// - Complexity: Linear in the text; nothing is looked up where no line ends with a hyphen.
  init(_ lines: [Line], _ source: [UInt8]) {
    var candidates: [(line: Int, left: String, right: String)] = []
    for index in lines.indices.dropLast() {
      let line = lines[index]
      guard source[line.end - 1] == 0x2D || source.has("\u{2010}", at: line.end - 3),
        let left = Self.word(endingIn: source, line),
        let right = Self.word(beginning: source, lines[index + 1])
      else { continue }
      candidates.append((index, left, right))
    }
    guard !candidates.isEmpty else { return }
    var wanted = Set<String>()
    for (_, left, right) in candidates {
      wanted.formUnion([left + right, left + "-" + right, left, right])
    }
    let present = Self.words(of: source, lines, among: wanted)
    for (line, left, right) in candidates {
      if Self.tens.contains(left) { continue }
      if present.contains(left + right) {
        going.insert(line)
      } else if !present.contains(left + "-" + right),
        !(present.contains(left) && present.contains(right))
      {
        going.insert(line)
      }
    }
  }

  /// Numerals that keep their hyphen: twenty-five.
  private static let tens: Set<String> = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// Whether the hyphen at the end of a line goes when the line is joined to the next.
  func goes(atEndOf line: Int) -> Bool { going.contains(line) }

  private static func word(endingIn source: [UInt8], _ line: Line) -> String? {
    let end = line.end - (source[line.end - 1] == 0x2D ? 1 : 3)
    var start = end
    while start > line.start {
      let (value, count) = source.scalar(before: start)
      guard Scalars.isAlphabetic(value) else { break }
      start -= count
    }
    guard end > start, end == line.start || source[end - 1] != 0x2D else { return nil }
    return String(decoding: source[start..<end], as: UTF8.self).lowercased()
  }

  private static func word(beginning source: [UInt8], _ line: Line) -> String? {
    guard Scalars.isLowercase(source.scalar(at: line.start).value) else { return nil }
    var end = line.start
    while end < line.end {
      let (value, count) = source.scalar(at: end)
      guard Scalars.isAlphabetic(value) else { break }
      end += count
    }
    return String(decoding: source[line.start..<end], as: UTF8.self).lowercased()
  }

  /// Which of the wanted words stand inside lines, whole.
  private static func words(of source: [UInt8], _ lines: [Line], among wanted: Set<String>) -> Set<
    String
  > {
    var present = Set<String>()
    for line in lines {
      var offset = line.start
      while offset < line.end {
        let start = offset
        while offset < line.end {
          let (value, count) = source.scalar(at: offset)
          guard Scalars.isAlphabetic(value) || (value == 0x2D && offset > start) else { break }
          offset += count
        }
        if offset > start + 1, offset - start < 40, start > line.start, offset < line.end {
          let word = String(decoding: source[start..<offset], as: UTF8.self).lowercased()
          if wanted.contains(word) { present.insert(word) }
        }
        if offset < line.end, offset == start { offset += source.scalar(at: offset).count }
      }
    }
    return present
  }
}
