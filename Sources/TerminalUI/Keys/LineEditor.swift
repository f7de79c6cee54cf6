/// A line of text that is being typed, with a caret.
public struct LineEditor: Hashable, Sendable {
  /// The text typed so far.
  public private(set) var text = ""
  /// Characters in front of the caret.
  public private(set) var caret = 0

  /// Most characters of a line.
  static let longest = 2000

  /// Creates an empty line.
  public init() {}

  /// Whether nothing was typed.
  public var isEmpty: Bool { text.isEmpty }

  /// Takes a key.
  ///
  /// - Returns: Whether it is a key of the line; others change nothing.
  public mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let pasted): insert(pasted)
    case .backspace: remove(from: caret - 1, to: caret)
    case .delete, .control("d"): remove(from: caret, to: caret + 1)
    case .left, .control("b"): caret = max(0, caret - 1)
    case .right, .control("f"): caret = min(text.count, caret + 1)
    case .home, .control("a"): caret = 0
    case .end, .control("e"): caret = text.count
    case .control("u"): remove(from: 0, to: caret)
    case .control("k"): remove(from: caret, to: text.count)
    case .control("w"): remove(from: wordStart, to: caret)
    default: return false
    }
    return true
  }

  /// The part of the line that fits into so many cells, with the cells in front of the caret in it.
  ///
  /// The caret is always in sight, with its own cell behind the text where it stands at the end.
  public func window(width: Int) -> (text: String, caret: Int) {
    let characters = Array(text)
    let widths = characters.map { CellWidth.of($0) }
    var start = 0
    var before = widths[..<caret].reduce(0, +)
    while before > max(0, width - 1), start < caret {
      before -= widths[start]
      start += 1
    }
    var end = start
    var used = 0
    while end < characters.count, used + widths[end] <= width {
      used += widths[end]
      end += 1
    }
    return (String(characters[start..<end]), before)
  }

  private mutating func insert(_ more: String) {
    guard text.count + more.count <= Self.longest else { return }
    let place = text.index(text.startIndex, offsetBy: caret)
    // A combining character joins the one before it, so that the count may stay the same.
    let before = String(text[..<place]) + more
    text = before + text[place...]
    caret = min(before.count, text.count)
  }

  private mutating func remove(from start: Int, to end: Int) {
    guard start >= 0, end <= text.count, start < end else { return }
    var characters = Array(text)
    characters.removeSubrange(start..<end)
    text = String(characters)
    caret = min(start, text.count)
  }

  private var wordStart: Int {
    let characters = Array(text)
    var start = caret
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }
}
