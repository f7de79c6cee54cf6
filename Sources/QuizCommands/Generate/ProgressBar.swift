/// A bar on a terminal for work that takes longer than a moment: how much is done, how fast, and how long it will take.
final class ProgressBar {
  // A class, because what was drawn last has to be known to the next call and to the end.

  /// Milliseconds before the bar appears: shorter work needs none.
  static let delay = 500
  /// Milliseconds between two drawings at least.
  static let pause = 100
  private static let width = 24

  private let language: InterfaceLanguage
  private let isTerminal: Bool
  private let milliseconds: () -> Int
  private let draw: (String?) -> Void
  private let start: Int
  private var shown: (text: String, at: Int)?

  /// Creates a bar that isn't drawn yet.
  ///
  /// - Parameters:
  ///   - language: What its words are in.
  ///   - console: Where it is drawn: on standard error, where that is a terminal.
  init(_ language: InterfaceLanguage, _ console: Console) {
    self.language = language
    isTerminal = console.terminals.error
    milliseconds = console.milliseconds
    draw = console.drawError
    start = console.milliseconds()
  }

  /// Shows how many articles are done, of how many.
  func update(_ done: Int, of total: Int) {
    guard isTerminal, total > 0 else { return }
    let now = milliseconds()
    guard now - start >= Self.delay, shown.map({ now - $0.at >= Self.pause }) ?? true else {
      return
    }
    let text = text(min(max(done, 0), total), of: total, after: now - start)
    // What was longer would show behind it.
    let padding = String(repeating: " ", count: max(0, (shown?.text.count ?? 0) - text.count))
    shown = (text, now)
    draw(text + padding)
  }

  private func text(_ done: Int, of total: Int, after elapsed: Int) -> String {
    let filled = done * Self.width / total
    let bar =
      String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
    let rate = done * 1000 / max(1, elapsed)
    let left = done == 0 ? 0 : (total - done) * elapsed / done / 1000
    return Localized(
      en: "[\(bar)] \(done) of \(total) articles, \(rate) a second, \(left) s left",
      zh: "[\(bar)] 已读 \(done)/\(total) 篇，每秒 \(rate) 篇，还需 \(left) 秒")(language)
  }

  /// Clears the line.
  func end() {
    guard shown != nil else { return }
    shown = nil
    draw(nil)
  }
}
