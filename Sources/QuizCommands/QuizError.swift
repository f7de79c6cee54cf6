import ArticleReading
import QuestionBank

/// What stops a command, as facts; the sentences stand in `ErrorSentences.swift`.
enum QuizError: Error, Equatable {
  /// What is wrong with a command line.
  enum Usage: Equatable {
    case unknownCommand(String, known: [String])
    case unknownOption(String, known: [String])
    case missingValue(String)
    case valueOfFlag(String)
    case badValue(String, option: String, expected: String)
    case tooFewArguments(expected: String)
    case tooManyArguments(String)
    /// An option that means nothing without another word, such as `--author` without `-`.
    case onlyWith(String, word: String)
    /// An option beside which another word means nothing.
    case notWith(String, word: String)
  }

  /// Wrong words on the command line.
  case usage(Usage, command: String?)
  /// Nothing at that path.
  case noSuchFile(String)
  /// A folder where a file is wanted.
  case isFolder(String)
  /// A file that is left alone, and why.
  case unusable(String, FileFault)
  /// The system refused to read; `reason` is the system's own sentence.
  case unreadable(String, reason: String)
  /// The system refused to write; `reason` is the system's own sentence.
  case unwritable(String, reason: String)
  /// A folder without `bank.json`.
  case noBank(String)
  /// A folder that holds other things, where a bank was to be made.
  case occupied(String)
  /// A bank that another process is writing to.
  case busy(String)
  /// A question or an article that the bank doesn't have; the word as it was given.
  case notInBank(String, bank: String)
  /// An edit after which the question with this id couldn't be asked any more.
  case notAskable(String)
  /// An edit of a question's context with words that don't stand in its article.
  case contextNotFound(String)
  /// A bank without a remake that could be taken back.
  case noRemake(String)
  /// A file whose name doesn't end as those of articles do.
  case notAnArticle(String)
  /// A file that isn't what it should be; `line` from 1 where it is known.
  case damaged(String, line: Int?, expected: String)
  /// A file from a newer program.
  case newer(String, version: Int, known: Int)
  /// A file in which no article can be read, and why.
  case unreadableArticle(String, ReadingError)
  /// None of the articles could be read.
  case noReadableArticle
  /// A program that is needed and not installed.
  case programMissing(String, for: String)
}
