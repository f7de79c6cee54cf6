/// The look of each style on a terminal.
public enum Palette: String, CaseIterable, Sendable {
  /// Light text on a dark background.
  case dark
  /// Dark text on a light background, where yellow can't be read.
  case light
  /// Without colours, as `NO_COLOR` (no-color.org) asks; bold and underlined text is left.
  case colourless

  /// The palette that an environment asks for.
  ///
  /// `COLORFGBG` ends with the background's number where a terminal sets it: 7 and 15 are light.
  public init(environment: [String: String]) {
    if let off = environment["NO_COLOR"], !off.isEmpty {
      self = .colourless
      return
    }
    let background = environment["COLORFGBG"]?.split(separator: ";").last.flatMap { Int($0) }
    self = background == 7 || background == 15 ? .light : .dark
  }

  /// The parameters of ECMA-48's SGR for a style; nil for plain text.
  func parameters(_ style: Style) -> String? {
    switch (style, self) {
    case (.plain, _): nil
    case (.dim, _): "2"
    case (.strong, _): "1"
    case (.right, .colourless), (.near, .colourless), (.wrong, .colourless): "1"
    case (.right, _): "1;32"
    case (.near, .dark): "1;33"
    case (.near, .light): "1;35"
    case (.wrong, _): "1;31"
    case (.marked, .colourless): "1;4"
    case (.marked, .dark): "1;4;36"
    case (.marked, .light): "1;4;34"
    case (.struck, _): "2;9"
    case (.bar, .colourless): nil
    case (.bar, .dark): "36"
    case (.bar, .light): "34"
    }
  }
}
