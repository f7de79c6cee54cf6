import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files that are written beside those whose place they are to take, then put there all at once.
///
/// Several threads may write; until ``replace()`` is called nothing is changed, and what was written goes when it isn't.
final class StagedFiles: @unchecked Sendable {
  // A class, because the temporary files are a resource; the lock guards what is known of them.

  /// Files that are synced at once: the disk takes several in the time of one.
  private static let threads = 16

  private let lock = NSLock()
  private var written: [(temporary: String, path: String)] = []
  private var isReplaced = false

  deinit { if !isReplaced { removeAll() } }

  /// Whether nothing is to be replaced.
  var isEmpty: Bool { lock.withLock { written.isEmpty } }

  /// Writes what a file is to hold; one that holds it already is left alone.
  ///
  /// - Throws: ``BankError/unwritable(path:reason:)``.
  func write(_ bytes: [UInt8], to path: String) throws(BankError) {
    guard (try? StoredFile.read(path)) != bytes else { return }
    let temporary = lock.withLock {
      let temporary = StoredFile.temporaryPath(beside: path, number: written.count)
      written.append((temporary, path))
      return temporary
    }
    try StoredFile.writeNew(temporary, bytes, for: path)
  }

  /// Puts the files in their places, once all are synced; they stay there after a power cut.
  ///
  /// - Throws: ``BankError/unwritable(path:reason:)``; the temporary files are removed then.
  func replace() throws(BankError) {
    let files = lock.withLock { written }
    isReplaced = true
    var folders: Set<String> = []
    for (_, path) in files { folders.insert(StoredFile.folder(of: path)) }
    do throws(BankError) {
      let synced = Parallel.map(files, threads: Self.threads) { file in
        Result { () throws(BankError) in try StoredFile.sync(file.temporary, for: file.path) }
      }
      for result in synced { try result.get() }
      for (temporary, path) in files {
        guard rename(temporary, path) == 0 else {
          throw .unwritable(path: path, reason: StoredFile.systemReason())
        }
      }
    } catch {
      removeAll()
      throw error
    }
    for folder in folders.sorted() { try StoredFile.syncFolder(folder) }
  }

  private func removeAll() { for (temporary, _) in written { unlink(temporary) } }
}
