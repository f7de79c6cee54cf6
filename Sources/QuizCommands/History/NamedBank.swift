extension ParsedArguments {
  /// The bank that a command names; for commands that need none for a history.
  ///
  /// - Throws: ``QuizError/usage(_:command:)`` where none is named.
  func bank(of command: String) throws -> String {
    guard let path = positional.first else {
      throw QuizError.usage(.tooFewArguments(expected: "BANK"), command: command)
    }
    return path
  }
}
