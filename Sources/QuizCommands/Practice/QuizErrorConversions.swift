import ProgressStore
import QuestionBank

extension QuizError {
  /// What stops work on a bank, as what stops the command.
  init(bank error: BankError) {
    self =
      switch error {
      case .missing(let path): .noSuchFile(path)
      case .notABank(let path): .noBank(path)
      case .occupied(let path): .occupied(path)
      case .damaged(let path, let line, let expected):
        .damaged(path, line: line, expected: Self.words(expected))
      case .newer(let path, let version, let known): .newer(path, version: version, known: known)
      case .unreadable(let path, let reason): .unreadable(path, reason: reason)
      case .unwritable(let path, let reason): .unwritable(path, reason: reason)
      case .isFolder(let path): .isFolder(path)
      case .unusable(let path, let fault): .unusable(path, fault)
      case .busy(let path): .busy(path)
      case .noQuestion(let id, let path): .notInBank(id.rawValue, bank: path)
      case .notAskable(let id): .notAskable(id.rawValue)
      case .contextNotFound(let id): .contextNotFound(id.rawValue)
      case .noRemake(let path): .noRemake(path)
      }
  }

  /// What stops the progress store, as what stops the command.
  init(progress error: ProgressError) {
    switch error.kind {
    case .newer(let version, let known):
      self = .newer(error.path, version: version, known: known)
    case .damaged(let backup):
      let advice = backup.map { "; a backup lies at '\($0)'" } ?? ""
      self = .damaged(error.path, line: nil, expected: "a progress file of quiz\(advice)")
    case .notProgress:
      self = .damaged(error.path, line: nil, expected: "a progress file of quiz")
    case .badLine(let line, let expected):
      self = .damaged(error.path, line: line, expected: expected)
    case .locked: self = .unwritable(error.path, reason: "another session keeps it locked")
    case .full: self = .unwritable(error.path, reason: "the disk is full")
    case .answeredSince, .noSuchReview:
      self = .unwritable(
        error.path, reason: "the question was answered or undone in another session since")
    case .migration(let version):
      self = .unwritable(
        error.path,
        reason: "it can't be brought to version \(version)"
          + (error.message.isEmpty ? "" : " (\(error.message))"))
    default:
      let message = error.message.isEmpty ? "it can't be opened for writing" : error.message
      self = .unwritable(error.path, reason: message)
    }
  }

  private static func words(_ expected: BankError.Expectation) -> String {
    switch expected {
    case .json: "JSON"
    case .format(let format): "\"format\": \"\(format)\""
    case .field(let field): "\"\(field)\""
    }
  }
}
