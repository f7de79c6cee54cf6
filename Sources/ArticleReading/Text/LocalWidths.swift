/// How wide the lines around each line are.
///
/// The width at a line is the second widest of the lines behind it or of those before it, whichever is narrower: a line
/// at the border of two columns is judged by the narrower one, and one overlong line says nothing.
struct LocalWidths: Sendable {
  /// Lines looked at on each side.
  private static let reach = 8

  /// How the lines were broken.
  let breaking: LineBreaking
  private var widths: [Int32]
  private var unwrapped: [Bool]

  /// Measures lines; where one over `limit` columns stands near, none around it counts as wrapped, nor where nearly all
  /// lines end a sentence.
  init(
    _ lines: [Line], _ source: [UInt8], unwrappedAbove limit: Int32, breaking: LineBreaking
  ) {
    self.breaking = breaking
    // Lines that are no headings by their width, and lines wider than a column of print.
    var long = Tally(lines.count)
    var wide = Tally(lines.count)
    for line in lines {
      let ends = line.width > 44 && LineEnding.endsSentence(source, line.start, line.end)
      long.add(line.width > 44, ends)
      wide.add(line.width > 90, ends)
    }
    widths = []
    widths.reserveCapacity(lines.count)
    unwrapped = []
    unwrapped.reserveCapacity(lines.count)
    for index in lines.indices {
      let before = Self.secondWidest(lines, max(0, index - Self.reach + 1)..<(index + 1))
      let behind = Self.secondWidest(lines, index..<min(lines.count, index + Self.reach))
      let width: Int32 =
        switch (before.second, behind.second) {
        case (let before?, let behind?): min(before, behind)
        case (let before?, nil): before
        case (nil, let behind?): behind
        case (nil, nil): lines[index].width
        }
      widths.append(width)
      let near = max(0, index - Self.reach)...min(lines.count - 1, index + Self.reach)
      let isWhole = [(long, 4, 4), (wide, 2, 5)].contains { tally, least, fifths in
        let all = tally.all[near.upperBound + 1] - tally.all[near.lowerBound]
        let whole = tally.whole[near.upperBound + 1] - tally.whole[near.lowerBound]
        return all >= least && whole * 5 >= all * Int32(fifths)
      }
      unwrapped.append(max(before.widest, behind.widest) > limit || isWhole)
    }
  }

  /// The width at a line, in columns.
  subscript(index: Int) -> Int32 { widths[index] }

  /// Whether lines around a line are too wide to have been wrapped, or each ends a sentence.
  func isUnwrapped(_ index: Int) -> Bool { unwrapped[index] }

  /// How many of the lines before each index are wider than some, and how many of those end a sentence.
  private struct Tally {
    var all: [Int32] = [0]
    var whole: [Int32] = [0]

    init(_ count: Int) {
      all.reserveCapacity(count + 1)
      whole.reserveCapacity(count + 1)
    }

    mutating func add(_ isCounted: Bool, _ ends: Bool) {
      all.append((all.last ?? 0) + (isCounted ? 1 : 0))
      whole.append((whole.last ?? 0) + (isCounted && ends ? 1 : 0))
    }
  }

  /// The second widest of the lines behind an index.
  static func ahead(_ lines: [Line], _ index: Int) -> Int32 {
    secondWidest(lines, index..<min(lines.count, index + 2 * reach)).second ?? lines[index].width
  }

  private static func secondWidest(_ lines: [Line], _ range: Range<Int>) -> (
    widest: Int32, second: Int32?
  ) {
    var widest: Int32 = 0
    var second: Int32 = 0
    // Rows of tables are as wide as their table.
    for index in range where lines[index].mark != .tableRow {
      let width = lines[index].width
      if width > widest {
        second = widest
        widest = width
      } else if width > second {
        second = width
      }
    }
    return (widest, range.count >= 3 ? second : nil)
  }
}
