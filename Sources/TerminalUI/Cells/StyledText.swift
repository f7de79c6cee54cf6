/// What a stretch of text is, which the palette gives its look.
public enum Style: Hashable, Sendable, CaseIterable {
  /// Text.
  case plain
  /// What matters less: counts, articles, keys' names.
  case dim
  /// Headings and keys.
  case strong
  /// A right answer.
  case right
  /// A near miss.
  case near
  /// A wrong answer.
  case wrong
  /// The answer in its source sentence.
  case marked
  /// What is struck out of choices or of a typed answer.
  case struck
  /// The filled part of a bar.
  case bar
  /// A day of a calendar, from one without answers to one of the best.
  case heat0, heat1, heat2, heat3, heat4
}

/// A text whose stretches have styles.
public struct StyledText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// A stretch of one style.
  public struct Run: Hashable, Sendable {
    /// Its words; never a control character.
    public var text: String
    /// Its style.
    public var style: Style
  }

  /// The stretches in order.
  public private(set) var runs: [Run] = []

  /// Creates a text of one style; control characters are taken out.
  public init(_ text: String, _ style: Style = .plain) { append(text, style) }

  /// Creates a plain text.
  public init(stringLiteral text: String) { self.init(text) }

  /// The words without styles.
  public var text: String { runs.map(\.text).joined() }

  /// The cells it takes.
  public var width: Int { runs.reduce(0) { $0 + CellWidth.of($1.text) } }

  /// Adds a stretch; control characters are taken out.
  public mutating func append(_ text: String, _ style: Style = .plain) {
    let safe = SafeText.line(text)
    guard !safe.isEmpty else { return }
    if let last = runs.last, last.style == style {
      runs[runs.count - 1].text += safe
    } else {
      runs.append(Run(text: safe, style: style))
    }
  }

  /// Adds another text.
  public mutating func append(_ other: StyledText) {
    for run in other.runs { append(run.text, run.style) }
  }

  /// Two texts in a row.
  public static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.append(right)
    return sum
  }

  /// The text cut to a number of cells, with an ellipsis where something is cut off.
  public func cut(to width: Int) -> StyledText {
    guard self.width > width else { return self }
    var cut = StyledText("")
    var left = width - 1
    for run in runs {
      for character in run.text {
        let cells = CellWidth.of(character)
        guard cells <= left else {
          if width > 0 { cut.append("…", run.style) }
          return cut
        }
        left -= cells
        cut.append(String(character), run.style)
      }
    }
    return cut
  }
}
