import TerminalUI

extension Console {
  /// Writes JSON; on a terminal with what must not reach it as `\u` escapes, which say the same.
  ///
  /// - Throws: ``QuizError`` where it can't be written.
  func outputJSON(_ json: String) throws {
    try output(terminals.output ? SafeText.json(json) : json)
  }

  /// Writes lines of data; on a terminal without control characters but tabulators and line ends.
  ///
  /// - Throws: ``QuizError`` where it can't be written.
  func outputData(_ text: String) throws {
    try output(terminals.output ? SafeText.lines(text) : text)
  }
}
