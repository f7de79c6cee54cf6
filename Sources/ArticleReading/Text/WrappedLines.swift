/// Telling lines of print that stand as paragraphs, as programs make pages and documents of PDF, from paragraphs.
enum WrappedLines {
  /// Fewest lines that say anything.
  private static let least = 12

  /// Whether most of the lines are of the same width, a column's, and end no sentence.
  static func areLines(_ lines: [Line], _ source: [UInt8]) -> Bool {
    guard lines.count >= least else { return false }
    let widths = lines.map { $0.width + Int32($0.indent) }
    let widest = widths.sorted().dropLast(1).last ?? 0
    let full = zip(lines, widths).count { line, width in
      width * 10 >= widest * 9 && !LineEnding.endsSentence(source, line.start, line.end)
    }
    return (24...110).contains(widest) && full * 2 >= lines.count
  }
}
