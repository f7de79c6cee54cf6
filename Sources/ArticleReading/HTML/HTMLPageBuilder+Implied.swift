/// End tags that pages leave out.
extension HTMLPageBuilder {
  /// Closes what a start tag closes: a paragraph before a block, an item before an item.
  mutating func closeImplied(_ tag: HTMLTag) {
    guard tag.isBlock else { return }
    var depth = open.count - 1
    let lowest = max(0, open.count - 24)
    while depth >= lowest {
      if Self.closes(tag, open[depth].tag) {
        while open.count > depth { pop() }
        return
      }
      if Self.stops(tag, open[depth].tag) { return }
      depth -= 1
    }
  }

  /// Whether an element that begins ends an open one.
  private static func closes(_ start: HTMLTag, _ open: HTMLTag) -> Bool {
    switch start {
    case .li: open == .li
    case .dt, .dd: open == .dt || open == .dd
    case .tr: open == .tr
    case .td, .th: open == .td || open == .th
    case .thead, .tbody, .tfoot: open == .thead || open == .tbody || open == .tfoot
    case .option: open == .option
    default: open == .p
    }
  }

  /// Whether what an element that begins would end lies outside of an open one.
  private static func stops(_ start: HTMLTag, _ open: HTMLTag) -> Bool {
    switch start {
    case .li: return open == .ul || open == .ol
    case .dt, .dd: return open == .dl
    case .tr, .thead, .tbody, .tfoot: return open == .table
    case .td, .th: return open == .tr || open == .table
    case .option: return open == .select
    default:
      switch open {
      case .td, .th, .table, .button, .div, .section, .article, .li, .blockquote: return true
      default: return false
      }
    }
  }
}
