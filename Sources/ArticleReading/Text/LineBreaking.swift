/// How the lines of a Chinese text were broken: what was counted, and where a line could end.
///
/// Programs that wrap text count columns, or characters; most break between any two characters, some only between two Han
/// characters, so that figures and words keep together. Both show in the lines that end in the middle of a sentence.
struct LineBreaking: Sendable {
  /// Fewest lines that say anything.
  private static let least = 8
  /// Narrowest line that may have been wrapped, in columns.
  private static let narrowest: Int32 = 40

  /// Whether lines are as long as others in characters, not in columns.
  private(set) var countsCharacters = false
  /// Whether lines end only between two Han characters.
  private(set) var keepsWords = false

  /// Looks at lines.
  ///
  /// - Complexity: Linear in their bytes.
  init(_ lines: [Line], _ source: [UInt8]) {
    var widths: [Int32] = []
    var counts: [Int32] = []
    var betweenHan = 0
    for index in lines.indices.dropLast() {
      let (line, next) = (lines[index], lines[index + 1])
      guard line.width > Self.narrowest, line.mark == .none, next.mark == .none,
        next.blanksBefore == 0, next.indent <= line.indent,
        !LineEnding.endsSentence(source, line.start, line.end)
      else { continue }
      widths.append(line.width)
      counts.append(Self.count(line, source))
      if Scalars.isHan(source.scalar(before: line.end).value),
        Scalars.isHan(source.scalar(at: next.start).value)
      {
        betweenHan += 1
      }
    }
    guard widths.count >= Self.least else { return }
    countsCharacters = Self.spread(counts) * 2 < Self.spread(widths)
    // Of the ends of lines in a column about a fifth have a comma or a figure; a few lines may have none by chance.
    keepsWords =
      betweenHan * 20 >= widths.count * 19 && (countsCharacters || widths.count >= 20)
  }

  /// The lines with their widths in what was counted: two for each character, or columns.
  func measured(_ lines: [Line], _ source: [UInt8]) -> [Line] {
    guard countsCharacters else { return lines }
    return lines.map { line in
      var line = line
      line.width = 2 * Self.count(line, source)
      return line
    }
  }

  /// What could not have been divided at the beginning of a line, in columns.
  func firstToken(_ source: [UInt8], _ line: Line) -> (width: Int32, isWide: Bool) {
    guard keepsWords else { return LineOpening.firstToken(source, line) }
    var width: Int32 = 0
    var offset = line.start
    var before: UInt32 = 0
    while offset < line.end, width < 40 {
      let (value, count) = source.scalar(at: offset)
      if Scalars.isHan(before), Scalars.isHan(value) { break }
      width += countsCharacters || Scalars.isWide(value) ? 2 : 1
      before = value
      offset += count
    }
    return (width, true)
  }

  private static func count(_ line: Line, _ source: [UInt8]) -> Int32 {
    var count: Int32 = 0
    for offset in line.start..<line.end where source[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Mean distance from the median, as a part of it.
  private static func spread(_ values: [Int32]) -> Double {
    let median = values.sorted()[values.count / 2]
    let sum = values.reduce(0.0) { $0 + Double(abs($1 - median)) }
    return sum / Double(values.count) / Double(max(1, median))
  }
}
