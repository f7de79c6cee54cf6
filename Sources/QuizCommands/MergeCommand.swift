import Foundation
import MemoryModel
import ProgressStore
import QuestionBank

/// `quiz merge [FILE…]`: joins other progress files, or exported histories, with this one.
enum MergeCommand: Command {
  static var specification: CommandSpecification {
    CommandSpecification(
      name: "merge", arguments: "[FILE…]", argumentCount: (0, nil),
      options: [
        .init(
          name: "--yes", value: nil,
          help: Localized(
            en: "takes in the copies that lie beside the progress file without asking",
            zh: "直接并入进度文件旁边的副本，不再询问"))
      ],
      summary: Localized(
        en: "Takes the answers, marks and settings of other progress files or exported histories "
          + "into this one. Without a file, of the copies that lie beside it.",
        zh: "把其他进度文件或导出的学习记录中的作答、标记和设置并入本机进度。不写文件时，并入旁边的副本。"),
      example: "quiz merge laptop.sqlite")
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let words = HistoryWords(language: arguments.language)
    var paths = arguments.positional
    if paths.isEmpty {
      paths =
        ProgressFile.path(arguments, console.environment)
        .map(OtherProgressFile.copies(beside:)) ?? []
      guard !paths.isEmpty else {
        try console.print(words.noCopies)
        return .done
      }
      try console.print(words.copiesFound(paths))
      if !arguments.has("--yes") {
        try console.prompt(words.askForCopies)
        guard console.readLine().map(HistoryWords.isYes) ?? false else {
          try console.print(words.leftAlone)
          return .done
        }
      }
    }
    // All are read before anything is changed.
    let own = ProgressFile.path(arguments, console.environment) ?? "progress.sqlite"
    let histories = try paths.map { (path: $0, history: try history($0, own: own, console)) }
    let store = try ProgressFile.open(arguments, console)
    let calendar = LearnerTime.calendar(console.environment)
    for (path, history) in histories {
      let report: ImportReport
      do throws(ProgressError) {
        report = try store.importHistory(
          history.lines, at: console.now(), counting: .learningDays(calendar))
      } catch {
        throw ImportCommand.error(error, of: path)
      }
      try console.print(
        [words.from(path)]
          + (words.imported(report) + (history.isTorn ? [words.torn] : []))
          .map { "  " + $0 })
    }
    return .done
  }

  /// The lines of a file's history, and whether the last of them is cut off.
  private static func history(_ path: String, own: String, _ console: Console) throws -> (
    lines: [String], isTorn: Bool
  ) {
    if path != "-", OtherProgressFile.isProgress(path) {
      do {
        let folder = "\(own).merge-\(ProcessInfo.processInfo.processIdentifier)"
        return (try OtherProgressFile.historyLines(of: path, copyIn: folder), false)
      } catch let error as ProgressError {
        throw QuizError(progress: error)
      }
    }
    var lines = try PlumbingInput.lines(of: path, console)
    // Every line is written with its end, so that only a last one can be cut.
    let isWhole = lines.last.map { isJSON($0) } ?? true
    if !isWhole { lines.removeLast() }
    return (lines, !isWhole)
  }

  private static func isJSON(_ line: String) -> Bool {
    let data = Data(line.utf8)
    return BoundedJSON.isShallow(data) && (try? JSONSerialization.jsonObject(with: data)) != nil
      || line.allSatisfy(\.isWhitespace)
  }
}
