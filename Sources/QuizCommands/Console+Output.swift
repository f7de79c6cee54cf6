import QuestionBank
import TerminalUI

/// The one way out: no control character of an article, a bank, a history or an argument reaches a terminal.
///
/// What is for people is lines, which hold none wherever they go; colours come with the styles of the text. What is for
/// programs keeps every character, but on a terminal.
extension Console {
  /// A text for programs, by what may stand in for the characters that a terminal must not get.
  enum Data {
    /// JSON, or lines of it: `\u` escapes say the same.
    case json(String)
    /// Lines of cells: the characters are left out.
    case cells(String)

    /// The text as it is.
    var text: String {
      switch self {
      case .json(let text), .cells(let text): text
      }
    }

    /// The text as a terminal may get it.
    var safe: String {
      switch self {
      case .json(let text): SafeText.json(text)
      case .cells(let text): SafeText.lines(text)
      }
    }
  }

  /// Prints lines.
  ///
  /// - Throws: ``QuizError`` where they can't be written.
  func print(_ lines: [StyledText]) throws {
    let palette = isColoured ? Palette(environment: environment) : nil
    try rawOutput(lines.map { (palette?.text(of: $0) ?? $0.text) + "\n" }.joined())
  }

  /// Prints lines of plain text.
  ///
  /// - Throws: ``QuizError`` where they can't be written.
  func print(_ lines: [String]) throws { try print(lines.map { StyledText($0) }) }

  /// Prints a line of plain text.
  ///
  /// - Throws: ``QuizError`` where it can't be written.
  func print(_ line: String) throws { try print([StyledText(line)]) }

  /// Prints what stands before a line that is typed.
  ///
  /// - Throws: ``QuizError`` where it can't be written.
  func prompt(_ text: String) throws { try rawOutput(StyledText(text).text) }

  /// Prints a line to standard error.
  func printError(_ line: String) { rawErrorOutput(StyledText(line).text + "\n") }

  /// Draws a line of standard error anew, or clears it.
  func drawError(_ line: String?) {
    rawErrorOutput(line.map { "\r" + StyledText($0).text } ?? "\r\u{1B}[K")
  }

  /// Writes data for programs.
  ///
  /// - Parameters:
  ///   - data: The text, with its line ends.
  ///   - path: The file that was asked for; nil for standard output.
  /// - Throws: ``QuizError``, or `BankError` where a file can't be written.
  func write(_ data: Data, to path: String? = nil) throws {
    guard let path else { return try rawOutput(terminals.output ? data.safe : data.text) }
    try OutputFile.write(Array(data.text.utf8), to: path) { Array(data.safe.utf8) }
  }
}
