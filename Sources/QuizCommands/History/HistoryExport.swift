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
    var pending: [UInt8] = []
    do {
      try store.exportHistory(of: bank) { line in
        pending += line.utf8
        guard output == nil, pending.count > 1 << 16 else { return }
        try console.output(String(decoding: pending, as: UTF8.self))
        pending.removeAll(keepingCapacity: true)
      }
    } catch let error as ProgressError {
      throw QuizError(progress: error)
    }
    guard let output else {
      try console.output(String(decoding: pending, as: UTF8.self))
      return
    }
    do throws(BankError) {
      try StoredFile.replace(output, with: pending)
    } catch {
      throw QuizError(bank: error)
    }
  }
}
