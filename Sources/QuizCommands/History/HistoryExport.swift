import ProgressStore
import QuestionBank

/// `quiz export BANK --format history`: the log of a bank as JSON lines.
enum HistoryExport {
  /// Writes the history of a bank, or of all.
  ///
  /// - Parameters:
  ///   - bank: The bank; nil for all.
  ///   - output: The file to write, replaced whole; nil for standard output.
  ///   - arguments: Say where the progress file is.
  ///   - console: Where lines go without a file.
  /// - Throws: ``QuizError``.
  static func run(
    bank: BankID?, output: String?, _ arguments: ParsedArguments, _ console: Console
  ) throws {
    let store = try ProgressFile.openForReading(arguments, console)
    var pending = ""
    do {
      try store.exportHistory(of: bank) { line in
        pending += line
        guard output == nil, pending.utf8.count > 1 << 16 else { return }
        try console.write(.json(pending))
        pending.removeAll(keepingCapacity: true)
      }
    } catch let error as ProgressError {
      throw QuizError(progress: error)
    }
    try console.write(.json(pending), to: output)
  }
}
