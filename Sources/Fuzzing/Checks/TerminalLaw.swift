/// What holds for everything that is written to a terminal: nothing in it moves the cursor, changes the terminal's state or
/// turns the direction of writing, but what the program itself does there.
enum TerminalLaw {
  /// - Throws: ``LawBroken``.
  static func check(_ text: String, of what: String) throws {
    for scalar in text.unicodeScalars where isForbidden(scalar) {
      throw LawBroken(
        text: "a control character on a terminal: U+\(String(scalar.value, radix: 16)) from \(what)"
      )
    }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
