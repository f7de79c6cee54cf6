public import MemoryModel

/// What a line typed in plain mode says.
public enum PlainLine: Hashable, Sendable {
  /// An answer; empty means that it isn't known.
  case answer(String)
  /// `:undo`
  case undo
  /// `:skip`
  case skip
  /// `:rate 2`, for the answer before.
  case rate(Rating)
  /// `:right`, counts the answer before as right or takes that back.
  case countAsRight
  /// `:hint`
  case hint
  /// `:suspend`
  case suspend
  /// `:flag REASON`
  case flag(String)
  /// `:passage`
  case passage
  /// `:details`
  case details
  /// `:help`
  case help
  /// `:quit`
  case quit
  /// A line that begins with `:` and is no command.
  case unknown(String)

  /// Reads a line.
  ///
  /// A full-width colon and full-width letters count as well.
  public init(_ line: String) {
    let trimmed = line.trimmed
    guard let first = trimmed.unicodeScalars.first, HalfWidth.folded(first) == ":" else {
      self = .answer(trimmed)
      return
    }
    let parts = trimmed.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
    let name = HalfWidth.folded(parts.first.map(String.init) ?? "").lowercased()
    let rest = parts.count > 1 ? String(parts[1]).trimmed : ""
    self =
      switch name {
      case "undo", "u": .undo
      case "skip", "s": .skip
      case "rate":
        Int(HalfWidth.folded(rest)).flatMap(Rating.init(rawValue:)).map(PlainLine.rate)
          ?? .unknown(trimmed)
      case "right": .countAsRight
      case "hint", "h": .hint
      case "suspend": .suspend
      case "flag": .flag(rest)
      case "passage": .passage
      case "details": .details
      case "help", "?": .help
      case "quit", "q": .quit
      default: .unknown(trimmed)
      }
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
