import Foundation
import ProgressStore

extension ProgressFile {
  /// Opens the progress file only for reading; an empty store where there is none yet, and none is made.
  ///
  /// A file with an older schema is brought up to date first.
  ///
  /// - Throws: ``QuizError``.
  static func openForReading(_ arguments: ParsedArguments, _ console: Console) throws
    -> ProgressStore
  {
    do throws(ProgressError) {
      guard let path = path(arguments, console.environment), exists(path) else {
        return try ProgressStore.inMemory()
      }
      do throws(ProgressError) {
        return try ProgressStore.openForReading(path: path)
      } catch {
        guard case .migration = error.kind else { throw error }
        return try ProgressStore.open(path: path, now: console.now())
      }
    } catch {
      throw QuizError(progress: error)
    }
  }

  /// Opens the progress file for writing where it is there; nil where there is none.
  ///
  /// - Throws: ``QuizError``.
  static func openExisting(_ arguments: ParsedArguments, _ console: Console) throws
    -> ProgressStore?
  {
    guard let path = path(arguments, console.environment), exists(path) else { return nil }
    do throws(ProgressError) {
      return try ProgressStore.open(path: path, now: console.now())
    } catch {
      throw QuizError(progress: error)
    }
  }

  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }
}
