/// A bar on a terminal for work that takes longer than a moment.
final class ProgressBar {
  // A class, because what was drawn last has to be known to the next call and to the end.

  /// Milliseconds before the bar appears: shorter work needs none.
  static let delay = 500
  private static let width = 30

  private let label: String
  private let isTerminal: Bool
  private let milliseconds: () -> Int
  private let draw: (String?) -> Void
  private let start: Int
  private var shown: Int?

  /// Creates a bar that isn't drawn yet.
  ///
  /// - Parameters:
  ///   - label: What is being done.
  ///   - console: Where it is drawn: on standard error, where that is a terminal.
  init(_ label: String, _ console: Console) {
    self.label = label
    isTerminal = console.terminals.error
    milliseconds = console.milliseconds
    draw = console.drawError
    start = console.milliseconds()
  }

  /// Shows the share that is done, from 0 to 1.
  func update(_ share: Double) {
    guard isTerminal, milliseconds() - start >= Self.delay else { return }
    let percent = Int((min(max(share, 0), 1) * 100).rounded(.down))
    guard percent != shown else { return }
    shown = percent
    let filled = percent * Self.width / 100
    let bar =
      String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
    draw("\(label) [\(bar)] \(percent) %")
  }

  /// Clears the line.
  func end() {
    guard shown != nil else { return }
    shown = nil
    draw(nil)
  }
}
