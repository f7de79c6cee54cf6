/// The size of a terminal in cells.
public struct ScreenSize: Hashable, Sendable {
  /// Cells of a line.
  public var columns: Int
  /// Lines.
  public var rows: Int

  /// Creates a size.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// What stands on a terminal: never more lines than it has, nor longer ones.
public struct Screen: Hashable, Sendable {
  /// The lines from the top.
  public var lines: [StyledText]
  /// Where the cursor stands, from 0; nil where it is hidden.
  public var cursor: Cursor?
  /// Lines of the body above and below what is in sight.
  var hidden = HiddenLines()
  /// Lines by which more was scrolled than there are.
  var overscroll = 0

  /// Lines of a body that are out of sight.
  struct HiddenLines: Hashable {
    var above = 0
    var below = 0

    /// Whether there is anything to scroll to.
    var isAny: Bool { above > 0 || below > 0 }
  }

  /// A place on the screen.
  public struct Cursor: Hashable, Sendable {
    /// From the top.
    public var row: Int
    /// Cells from the left.
    public var column: Int
  }
}

/// Puts a screen together: header at the top, footer at the bottom, between them as much of the body as there is room for.
struct ScreenLayout {
  /// The widest text that is pleasant to read; on a wider terminal it stands in the middle.
  static let widestText = 100

  let size: ScreenSize

  /// Cells of a line of text.
  var width: Int { max(2, min(size.columns, Self.widestText)) }

  /// Whether lines are so few that empty ones are left out around the question.
  var isShort: Bool { size.rows < 24 }

  private var margin: Int { max(0, (size.columns - width) / 2) }

  /// The screen.
  ///
  /// - Parameters:
  ///   - header: Lines at the top.
  ///   - body: Lines between.
  ///   - footer: Lines at the bottom.
  ///   - scroll: Lines of the body that are scrolled out at its top.
  ///   - caret: Where the cursor stands in the body.
  /// - Returns: As many lines as the terminal has.
  func screen(
    header: [StyledText], body: [StyledText], footer: [StyledText], scroll: Int = 0,
    caret: Screen.Cursor? = nil
  ) -> Screen {
    // Where lines are short, the footer goes first, then the header: the question stays.
    var header = header
    var footer = footer
    while !footer.isEmpty, header.count + footer.count + 2 > size.rows { footer.removeFirst() }
    while !header.isEmpty, header.count + footer.count + 2 > size.rows { header.removeLast() }
    let room = max(1, size.rows - header.count - footer.count)
    var first = max(0, min(scroll, body.count - room))
    // The line that is being typed stays in sight.
    if let caret { first = max(min(first, caret.row), caret.row - room + 1) }
    let hidden = Screen.HiddenLines(
      above: first, below: max(0, body.count - first - room))
    var shown = Array(body.dropFirst(first).prefix(room))
    if first + room < body.count, shown.count > 1 {
      shown[shown.count - 1] = StyledText("  ↓ …", .dim)
    }
    if first > 0, shown.count > 1 { shown[0] = StyledText("  ↑ …", .dim) }
    shown += Array(repeating: StyledText(""), count: room - shown.count)
    let padding = StyledText(String(repeating: " ", count: margin))
    let lines = (header + shown + footer).prefix(size.rows).map { line in
      line.runs.isEmpty ? line : padding + line.cut(to: width)
    }
    guard let caret, (0..<room).contains(caret.row - first) else {
      return Screen(lines: lines, cursor: nil, hidden: hidden, overscroll: scroll - first)
    }
    let column = min(margin + caret.column, size.columns - 1)
    return Screen(
      lines: lines, cursor: .init(row: header.count + caret.row - first, column: column),
      hidden: hidden, overscroll: scroll - first)
  }
}
