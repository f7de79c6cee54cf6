import MemoryModel
import ProgressStore

/// Where the learner's progress lies, and what happens when it can't lie there.
enum ProgressFile {
  /// The path that is meant: that of `--progress`, else in the learner's data folder; nil where there is no such folder.
  static func path(_ arguments: ParsedArguments, _ environment: [String: String]) -> String? {
    if let named = arguments.value("--progress") { return named }
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return "\(data)/quiz/progress.sqlite"
    }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return "\(home)/.local/share/quiz/progress.sqlite"
  }

  /// Opens the progress file, and makes it where it isn't there.
  ///
  /// Where the default file can't be made, practice goes on with a store in memory after a warning; a file that was asked
  /// for, a damaged one and a newer one stop the command.
  static func open(_ arguments: ParsedArguments, _ console: Console) throws -> ProgressStore {
    let isNamed = arguments.value("--progress") != nil
    do {
      guard let path = path(arguments, console.environment) else {
        return try inMemory(nil, arguments.language, console)
      }
      do throws(ProgressError) {
        return try ProgressStore.open(path: path, now: console.now())
      } catch {
        guard !isNamed, isUnreachable(error) else { throw error }
        return try inMemory(path, arguments.language, console)
      }
    } catch let error as ProgressError {
      throw QuizError(progress: error)
    }
  }

  private static func isUnreachable(_ error: ProgressError) -> Bool {
    switch error.kind {
    case .readOnly, .cannotOpen, .inputOutput, .full: true
    default: false
    }
  }

  private static func inMemory(
    _ path: String?, _ language: InterfaceLanguage, _ console: Console
  ) throws -> ProgressStore {
    console.printError(warning(path)(language))
    return try ProgressStore.inMemory()
  }

  private static func warning(_ path: String?) -> Localized {
    guard let path else {
      return Localized(
        en: "Warning: There is no home folder to keep progress in, so the answers of this session "
          + "won't be kept; name a file with --progress.",
        zh: "警告：没有可以保存进度的主目录，本次作答不会保存；可用 --progress 指定文件。")
    }
    return Localized(
      en: "Warning: The progress file '\(path)' can't be made, so the answers of this session "
        + "won't be kept; name another file with --progress.",
      zh: "警告：无法建立进度文件“\(path)”，本次作答不会保存；可用 --progress 指定其他文件。")
  }
}
