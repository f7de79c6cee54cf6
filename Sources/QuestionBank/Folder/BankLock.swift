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
  /// - Parameters:
  ///   - path: The bank's folder.
  ///   - waits: Whether to wait until another process is done, rather than throw.
  /// - Throws: ``BankError/busy(path:)``; ``BankError/unreadable(path:reason:)``.
  init(folder path: String, waits: Bool) throws(BankError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
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
    self.descriptor = descriptor
  }

  /// Takes the lock of a bank, without waiting.
  ///
  /// - Throws: ``BankError/busy(path:)`` while another process writes to it.
  public convenience init(_ bank: Bank) throws(BankError) {
    try self.init(folder: bank.path, waits: false)
  }

  deinit { close(descriptor) }
}
