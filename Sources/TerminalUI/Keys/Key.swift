/// A key pressed, or text pasted.
public enum Key: Hashable, Sendable {
  /// A printable character, as it was typed.
  case character(Character)
  /// Text from the clipboard, without control characters.
  case paste(String)
  /// Control and a letter from a to z.
  case control(Character)
  case enter, escape, tab, backspace, delete
  case left, right, up, down, home, end, pageUp, pageDown
  /// A sequence that means nothing here.
  case unknown

  /// The key as a command: full-width digits, letters, signs and spaces as their half-width ones, letters small.
  ///
  /// nil for keys that are no characters.
  public var command: Character? {
    guard case .character(let character) = self else { return nil }
    return HalfWidth.folded(String(character)).lowercased().first
  }
}
