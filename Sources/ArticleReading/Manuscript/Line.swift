/// A line of plain text that is not empty.
struct Line: Sendable {
  /// What a mark at its beginning says that it is.
  enum Mark: UInt8, Sendable {
    case none
    case heading1, heading2, heading3, heading4, heading5, heading6
    case quotation, item, tableRow, code, formula
    /// Markup that says nothing to a reader: rules, fences, front matter.
    case markup

    /// Level of a heading from 1; 0 for everything else.
    var headingLevel: Int {
      rawValue >= Mark.heading1.rawValue && rawValue <= Mark.heading6.rawValue ? Int(rawValue) : 0
    }
  }

  /// Offset of its first byte that is no white space (behind its mark, where it has one).
  var start: Int
  /// Offset behind its last byte that is no white space.
  var end: Int
  /// Columns it takes, a wide character two; spaces between two wide characters are not counted.
  var width: Int32
  /// Columns of white space before it.
  var indent: Int16
  /// Number of empty lines before it, at most 255.
  var blanksBefore: UInt8
  /// What its mark says.
  var mark: Mark
  /// Whether an ideographic space stands at its end, as behind the last line of a footnote.
  var endsWithIdeographicSpace: Bool
  /// Whether spaces stand between its wide characters to fill it, as in a justified line; such a line is full.
  var isStretched: Bool
  /// Whether a page begins with it.
  var startsPage: Bool
}
