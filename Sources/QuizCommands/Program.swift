import QuestionBank

/// The command line as a library: runs a command, turns what stops it into a sentence and an exit status.
public enum Program {
  /// Runs the program.
  ///
  /// - Parameters:
  ///   - words: The command line without the program's name.
  ///   - console: What it may touch of the process.
  /// - Returns: The exit status.
  public static func run(_ words: [String], _ console: Console) -> ExitStatus {
    var language = InterfaceLanguage(option: nil, environment: console.environment)
    do {
      // Without a command, as in `quiz --language zh`, it shows today.
      let isToday = words.first.map { $0.hasPrefix("-") } ?? true
      let command = isToday ? TodayCommand.self : try command(named: words.first)
      let arguments = try ParsedArguments(
        isToday ? words : Array(words.dropFirst()), for: command.specification,
        environment: console.environment)
      language = arguments.language
      guard !arguments.has("--help") else {
        try console.print(Help.lines(for: command.specification, language))
        return .done
      }
      return try command.run(arguments, console)
    } catch let error as QuizError {
      console.printError("Error: \(ErrorSentences.sentence(error, language))")
      return ErrorSentences.status(error)
    } catch let error as BankError {
      let error = QuizError(bank: error)
      console.printError("Error: \(ErrorSentences.sentence(error, language))")
      return ErrorSentences.status(error)
    } catch {
      console.printError("Error: \(error)")
      return .failed
    }
  }

  private static func command(named name: String?) throws -> any Command.Type {
    let known = CommandList.all
    for command in known where command.specification.name == name {
      return command
    }
    throw QuizError.usage(
      .unknownCommand(name ?? "", known: known.map { $0.specification.name }), command: nil)
  }
}
