/// What the runtime writes when a process ends by a fault.
enum Backtrace {
  /// The innermost function of the program's own sources, with its file and line; empty where none is named.
  ///
  /// Lines of the account look like `3 [ra] 0x0000 name + 12 in QuizFuzz at /path/Sources/A/B.swift:12:3`.
  static func place(in text: String) -> String {
    for line in text.split(whereSeparator: \.isNewline) {
      guard let mark = line.firstRange(of: "/Sources/"), line.contains(" at ") else { continue }
      let file = line[mark.upperBound...]
      guard !file.hasPrefix("Fuzzing/") else { continue }
      let parts = file.split(separator: ":")
      return parts.prefix(2).joined(separator: ":")
    }
    return text.split(whereSeparator: \.isNewline).first { $0.contains("Fatal error") }.map(
      String.init) ?? ""
  }
}
