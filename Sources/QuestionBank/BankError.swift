/// What stops work on a bank, as facts; the program's words for them stand with the commands.
public enum BankError: Error, Hashable, Sendable {
  /// What a file was expected to hold.
  public enum Expectation: Hashable, Sendable {
    /// JSON that can be parsed.
    case json
    /// A `format` field with this value.
    case format(String)
    /// A field, named by its path in the JSON such as `questions.3.prompt`, of a fitting type.
    case field(String)
  }

  /// Nothing at that path.
  case missing(path: String)
  /// A file, or a folder without `bank.json`.
  case notABank(path: String)
  /// A folder that holds other things, where a new bank was to be made.
  case occupied(path: String)
  /// A file that isn't what it should be; `line` from 1, nil where it isn't known.
  case damaged(path: String, line: Int?, expected: Expectation)
  /// A file from a newer program.
  case newer(path: String, version: Int, known: Int)
  /// The system refused to read; `reason` is the system's own sentence.
  case unreadable(path: String, reason: String)
  /// The system refused to write; `reason` is the system's own sentence. What was there is untouched.
  case unwritable(path: String, reason: String)
  /// A folder where a file was to be.
  case isFolder(path: String)
  /// A file that is left alone, whatever is in it.
  case unusable(path: String, FileFault)
  /// Another process is writing to the bank.
  case busy(path: String)
  /// No question with that id in the bank at the path.
  case noQuestion(QuestionID, path: String)
  /// An edit after which the question couldn't be asked any more; nothing was written.
  case notAskable(QuestionID)
  /// An edit of the context with words that don't stand in the article; nothing was written.
  case contextNotFound(QuestionID)
  /// No remake of the bank that could be taken back.
  case noRemake(path: String)
}
