/// The look of each style on a terminal.
public enum Palette: String, CaseIterable, Sendable {
  /// Light text on a dark background.
  case dark
  /// Dark text on a light background, where yellow can't be read.
  case light
  /// Colours that can be read on both: neither bright nor pale ones, and none for what must be read exactly.
  case either
  /// Without colours, as `NO_COLOR` (no-color.org) asks; bold and underlined text is left.
  case colourless

  /// What stands behind the text.
  public enum Background: String, CaseIterable, Sendable {
    /// Light text on it.
    case dark
    /// Dark text on it.
    case light
  }

  /// The palette that an environment asks for.
  ///
  /// `COLORFGBG` ends with the background's number where a terminal sets it: 7 and 15 are light. The terminal itself isn't
  /// asked (OSC 11): its reply would stand among the keys that are typed meanwhile.
  ///
  /// - Parameters:
  ///   - environment: The environment of the process.
  ///   - background: What the learner says; nil for nothing.
  public init(environment: [String: String], background: Background? = nil) {
    if let off = environment["NO_COLOR"], !off.isEmpty {
      self = .colourless
      return
    }
    if let background {
      self = background == .light ? .light : .dark
      return
    }
    let number = environment["COLORFGBG"]?.split(separator: ";").last.flatMap { Int($0) }
    guard let number else {
      self = .either
      return
    }
    self = number == 7 || number == 15 ? .light : .dark
  }

  /// A text with the look of its styles, as terminals understand it.
  public func text(of line: StyledText) -> String {
    line.runs.map { run in
      parameters(run.style).map { "\u{1B}[\($0)m\(run.text)\u{1B}[0m" } ?? run.text
    }.joined()
  }

  /// The parameters of ECMA-48's SGR for a style; nil for plain text.
  func parameters(_ style: Style) -> String? {
    switch (style, self) {
    case (.plain, _): nil
    case (.dim, _): "2"
    case (.strong, _): "1"
    case (.right, .colourless), (.near, .colourless), (.wrong, .colourless): "1"
    // Bold is bright on many terminals, and bright colours are pale on white.
    case (.right, .either): "32"
    case (.near, .either): "35"
    case (.wrong, .either): "31"
    case (.right, _): "1;32"
    case (.near, .dark): "1;33"
    case (.near, .light): "1;35"
    case (.wrong, _): "1;31"
    case (.marked, .colourless), (.marked, .either): "1;4"
    case (.marked, .dark): "1;4;36"
    case (.marked, .light): "1;4;34"
    case (.struck, _): "2;9"
    case (.bar, .colourless), (.heat0, .colourless), (.heat1, .colourless),
      (.heat2, .colourless), (.heat3, .colourless), (.heat4, .colourless):
      nil
    case (.bar, .dark), (.bar, .either): "36"
    case (.bar, .light): "34"
    // Grey and greens of the 256-colour palette, from dark to bright.
    case (.heat0, _): "38;5;238"
    case (.heat1, _): "38;5;22"
    case (.heat2, _): "38;5;28"
    case (.heat3, _): "38;5;35"
    case (.heat4, _): "38;5;46"
    }
  }
}
