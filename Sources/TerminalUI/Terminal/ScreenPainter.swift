/// Writes a screen as what a terminal understands, just the lines that changed.
public struct ScreenPainter: Sendable {
  /// The look of the styles.
  public var palette: Palette
  private var painted: [StyledText]?
  private var size: ScreenSize?

  /// Creates a painter that knows nothing of what stands on the terminal.
  public init(_ palette: Palette) { self.palette = palette }

  /// Forgets what stands on the terminal, so that all is written again.
  public mutating func forget() { painted = nil }

  /// What has to be written to turn the last screen into this one.
  public mutating func text(for screen: Screen, size: ScreenSize) -> String {
    if self.size != size { painted = nil }
    self.size = size
    var text = "\u{1B}[?25l"
    let old = painted
    if old == nil { text += "\u{1B}[H\u{1B}[2J" }
    for row in 0..<size.rows {
      let line = row < screen.lines.count ? screen.lines[row] : StyledText("")
      if let old {
        if row < old.count ? old[row] == line : line.runs.isEmpty { continue }
      } else if line.runs.isEmpty {
        continue
      }
      // Erased first: behind a full line the cursor still stands on its last cell.
      text += "\u{1B}[\(row + 1);1H\u{1B}[2K\(palette.text(of: line))"
    }
    if let cursor = screen.cursor {
      text += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H\u{1B}[?25h"
    }
    painted = screen.lines
    return text
  }
}
