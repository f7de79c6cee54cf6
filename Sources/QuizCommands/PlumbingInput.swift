import QuestionBank

/// Files that the plumbing commands read line by line.
enum PlumbingInput {
  /// The lines of a file, or of standard input for `-`.
  ///
  /// A line ends at a line feed, and at no other character that Unicode counts as an end: text within JSON may hold
  /// those as they are. A carriage return before it is taken for a part of the end.
  ///
  /// - Returns: The lines in order, without their ends; a last empty line is none.
  /// - Throws: ``QuizError`` or `BankError` where the file can't be read, or a line isn't UTF-8.
  static func lines(of path: String, _ console: Console) throws -> [String] {
    let bytes = path == "-" ? console.readAll() : try StoredFile.read(path)
    var lines: [String] = []
    for var line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.last == 0x0D { line.removeLast() }
      guard let text = String(validating: line, as: UTF8.self) else {
        throw QuizError.damaged(path, line: lines.count + 1, expected: "UTF-8")
      }
      lines.append(text)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
