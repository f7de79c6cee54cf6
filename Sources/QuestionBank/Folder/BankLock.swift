#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps other processes from writing to a bank, from its creation until the last reference goes.
public final class BankLock {
  // A class, because the lock is a resource that is given back when the last reference goes.

  private let descriptor: Int32

  /// Takes the lock of a bank's folder.
  ///
  /// The lock is on the folder itself, so that nothing has to be written for it, and goes with the process.
  ///
  /// - Parameters:
  ///   - path: The bank's folder.
  ///   - waits: Whether to wait until another process is done, rather than throw.
  /// - Throws: ``BankError/busy(path:)``; ``BankError/unreadable(path:reason:)``.
  init(folder path: String, waits: Bool) throws(BankError) {
    while true {
      let descriptor = try Self.locked(path, waits: waits)
      // The folder may have been removed, and made again, while it was waited for.
      var (held, named) = (stat(), stat())
      guard fstat(descriptor, &held) == 0, stat(path, &named) == 0, held.st_ino == named.st_ino,
        held.st_dev == named.st_dev
      else {
        close(descriptor)
        continue
      }
      self.descriptor = descriptor
      return
    }
  }

  private static func locked(_ path: String, waits: Bool) throws(BankError) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard descriptor >= 0 else {
      throw .unreadable(path: path, reason: StoredFile.systemReason())
    }
    while flock(descriptor, waits ? LOCK_EX : LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      close(descriptor)
      throw code == EWOULDBLOCK
        ? .busy(path: path) : .unwritable(path: path, reason: StoredFile.systemReason(code))
    }
    return descriptor
  }

  /// Takes the lock of a bank, without waiting.
  ///
  /// - Throws: ``BankError/busy(path:)`` while another process writes to it.
  public convenience init(_ bank: Bank) throws(BankError) {
    try self.init(folder: bank.path, waits: false)
  }

  /// Makes the folder of a bank that is to be, where it isn't there, and takes its lock; waits for another process.
  ///
  /// Only under the lock is it certain that nobody else has made the bank.
  ///
  /// - Throws: ``BankError/unwritable(path:reason:)``.
  public convenience init(making path: String) throws(BankError) {
    try StoredFile.makeFolder(path)
    try self.init(folder: path, waits: true)
  }

  deinit { close(descriptor) }
}
