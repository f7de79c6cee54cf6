/// Breaks text into lines of a number of cells.
///
/// Latin words stay whole where they fit into a line; between Chinese characters a line may end anywhere but before closing
/// marks (，。」…) and behind opening ones (“《（…), as the Chinese standard GB/T 15834-2011 and the W3C's "Requirements for
/// Chinese Text Layout" ask.
public struct LineWrapper: Sendable {
  /// Cells of a line.
  public var width: Int
  /// Cells left free at the start of every line but the first.
  public var indent: Int

  /// Creates a wrapper; a line has at least two cells beside the indent.
  public init(width: Int, indent: Int = 0) {
    self.indent = max(0, min(indent, width - 2))
    self.width = max(2, width)
  }

  private struct Cell {
    var character: Character
    var style: Style
    var width: Int
  }

  /// The lines of a text; an empty text is one empty line.
  ///
  /// - Complexity: O(*n*).
  public func lines(of text: StyledText) -> [StyledText] {
    let cells = text.runs.flatMap { run in
      run.text.map { Cell(character: $0, style: run.style, width: CellWidth.of($0)) }
    }
    var lines: [StyledText] = []
    var start = 0
    repeat {
      let room = lines.isEmpty ? width : width - indent
      let end = lineEnd(cells, from: start, room: room)
      let padding = lines.isEmpty ? "" : String(repeating: " ", count: indent)
      lines.append(Self.text(cells[start..<end], after: padding))
      start = end
      // The space at which a line ends isn't shown at the start of the next.
      while start < cells.count, cells[start].character == " " { start += 1 }
    } while start < cells.count
    return lines
  }

  /// Where the line that begins at a cell ends.
  private func lineEnd(_ cells: [Cell], from start: Int, room: Int) -> Int {
    var used = 0
    var limit = start
    while limit < cells.count, used + cells[limit].width <= room {
      used += cells[limit].width
      limit += 1
    }
    guard limit < cells.count else { return cells.count }
    var end = limit
    while end > start {
      let before = end - start > 1 ? cells[end - 2].character : " "
      if mayBreak(cells[end - 1].character, cells[end].character, before: before) { return end }
      end -= 1
    }
    // Nothing in the line may be its end: a word longer than the line is cut.
    return max(limit, start + 1)
  }

  /// Whether a line may end between two characters, given the one before them.
  private func mayBreak(_ left: Character, _ right: Character, before: Character) -> Bool {
    if right == " " { return true }
    if Self.closing.contains(right) || Self.opening.contains(left) { return false }
    if left == " " { return true }
    // Behind a hyphen within a word, not behind those of an option: --cram.
    if left == "-" || left == "–", right.isLetter { return before.isLetter || before.isNumber }
    return Self.standsAlone(left) || Self.standsAlone(right)
  }

  /// Whether a character isn't part of a word of letters: Chinese, Japanese, wide signs, dashes.
  private static func standsAlone(_ character: Character) -> Bool {
    CellWidth.of(character) == 2 || character == "—"
  }

  private static func text(_ cells: ArraySlice<Cell>, after padding: String) -> StyledText {
    var line = StyledText(padding)
    var cells = cells
    while cells.last?.character == " " { cells.removeLast() }
    var run = ""
    var style = Style.plain
    for cell in cells {
      if cell.style != style {
        line.append(run, style)
        run = ""
        style = cell.style
      }
      run.append(cell.character)
    }
    line.append(run, style)
    return line
  }

  /// Marks that no line begins with.
  static let closing: Set<Character> = [
    "，", "。", "、", "；", "：", "？", "！", "”", "’", "」", "』", "》", "〉", "）", "】", "〕", "］", "｝", "…",
    "·",
    "％", "‰", "℃", "～", ",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "\"", "'", "–",
  ]

  /// Marks that no line ends with.
  static let opening: Set<Character> = [
    "“", "‘", "「", "『", "《", "〈", "（", "【", "〔", "［", "｛", "￥", "＄", "(", "[", "{", "$", "¥", "£",
    "€",
  ]
}
