extension QuizError {
  /// What stopped the reading of a file, as what stops a command.
  init(reading error: any Error, _ path: String) {
    self = error as? QuizError ?? .unreadable(path, reason: "\(error)")
  }
}
