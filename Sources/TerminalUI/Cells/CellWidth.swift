/// How many cells of a terminal a text takes.
public enum CellWidth {
  /// The cells of a character: 0, 1 or 2.
  ///
  /// A character is a grapheme cluster, so that an emoji of several scalars, a flag and a letter with its accents count as
  /// one. A variation selector 16 makes its character an emoji of two cells (UTS #51).
  public static func of(_ character: Character) -> Int {
    var width = 0
    var regionalIndicators = 0
    for scalar in character.unicodeScalars {
      switch scalar.value {
      case 0x20..<0x7F: width = max(width, 1)
      case 0xFE0F: width = width > 0 ? 2 : 0
      case 0x1F1E6...0x1F1FF:
        regionalIndicators += 1
        width = regionalIndicators > 1 ? 2 : max(width, 1)
      default: width = max(width, of(scalar))
      }
    }
    return width
  }

  /// The cells of a text without line ends.
  ///
  /// - Complexity: O(*n*).
  public static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// The cells of a scalar that stands alone.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    guard value >= 0x7F else { return value >= 0x20 ? 1 : 0 }
    // What Chinese text is made of, before the search.
    if (0x4E00...0x9FFF).contains(value) { return 2 }
    if value < 0xA0 || contains(value, CellWidthTables.zero) { return 0 }
    return contains(value, CellWidthTables.wide) ? 2 : 1
  }

  private static func contains(_ value: UInt32, _ ranges: [ClosedRange<UInt32>]) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(value)
  }
}
