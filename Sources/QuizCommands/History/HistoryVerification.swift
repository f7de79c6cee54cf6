import ProgressStore

/// `quiz verify --history`: checks the progress file, compares every card with the log, and mends the cards.
enum HistoryVerification {
  /// Checks and mends, one line for each thing found.
  ///
  /// - Returns: ``ExitStatus/done`` for a sound file, also for none; ``ExitStatus/failed`` where something was found,
  ///   mended or not.
  /// - Throws: ``QuizError``; of kind damaged, with the backup's path, for a file too damaged to be checked.
  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let words = HistoryWords(language: arguments.language)
    guard let store = try ProgressFile.openExisting(arguments, console) else {
      try console.print(words.noProgress)
      return .done
    }
    let (before, after) = try checkAndMend(store)
    var lines = before.damage.map(words.damage) + before.cards.map(words.difference)
    if let after {
      lines.append(
        after.isSound ? words.mended : words.notMended(backup: Backups(of: store.path).newest))
    } else {
      lines.append(words.sound(answers: before.reviews))
    }
    try console.print(lines)
    return before.isSound ? .done : .failed
  }

  /// What was found; and what still is after mending, nil where nothing had to be mended.
  private static func checkAndMend(_ store: ProgressStore) throws
    -> (HistoryFindings, HistoryFindings?)
  {
    do throws(ProgressError) {
      let found = try store.checkHistory()
      guard !found.isSound else { return (found, nil) }
      try store.mendHistory()
      return (found, try store.checkHistory())
    } catch {
      throw QuizError(progress: error)
    }
  }
}
