/// Makes text from articles and banks safe to show.
///
/// Control characters could move the cursor, change the terminal's state or answer its questions; characters that turn the
/// direction of writing could make a text read as another.
public enum SafeText {
  /// The text with every control character taken out; white space of any kind becomes a space.
  ///
  /// Left as they are: joiners and variation selectors, which emoji and several scripts need.
  /// `SafeText.line("a\u{1B}[2Jb\nc")` is `"a[2Jb c"`.
  public static func line(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: safe.append(" ")
      default: if !isForbidden(scalar) { safe.append(scalar) }
      }
    }
    return String(safe)
  }

  /// A JSON text with every such character as an escape, which means the same; line ends between values stay.
  ///
  /// Below U+0020 there is nothing but white space outside of JSON's strings, and nothing at all within them.
  public static func json(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isForbiddenInLines) else { return text }
    var safe = ""
    for scalar in text.unicodeScalars {
      if isForbiddenInLines(scalar) {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          safe += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// Lines of data without control characters; tabulators and line ends stay.
  public static func lines(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isForbiddenInLines) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.filter { !isForbiddenInLines($0) }))
  }

  private static func isForbiddenInLines(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && scalar != "\t" && isForbidden(scalar)
  }

  /// Whether a scalar never reaches the terminal.
  ///
  /// C0 and C1 controls, DEL, the bidirectional controls of Unicode's UAX #9, the byte order mark, the interlinear
  /// annotations, and tag characters, which show nothing and can hide text.
  public static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0x2028, 0x2029, 0xE0000...0xE007F: true
    default: false
    }
  }
}
