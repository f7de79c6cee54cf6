import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Records kept in a file one behind another, each found by its key.
///
/// Records are only added, so that whatever was added before the process ended is found again: what a killed process left
/// half written is passed over. Only one process writes to a file; another one keeps its records to itself, as does one for
/// which no file can be made. The file is ours alone and may be deleted at any time.
package final class RecordLog: @unchecked Sendable {
  // A class, because it owns an open file; everything that changes is guarded by the lock.

  /// What a record is found by: half a SHA-256.
  package struct Key: Hashable, Sendable {
    package var high: UInt64
    package var low: UInt64

    /// Creates a key.
    package init(high: UInt64, low: UInt64) {
      self.high = high
      self.low = low
    }
  }

  /// Where a record's bytes lie.
  package struct Place: Hashable, Sendable {
    package var offset: Int
    package var count: Int

    /// Creates a place.
    package init(offset: Int, count: Int) {
      self.offset = offset
      self.count = count
    }
  }

  private static let magic = Array("quiz records 1\n ".utf8)
  private static let mark: UInt64 = 0x6472_6f63_6572_7a71
  private static let headerCount = 40

  private let lock = NSLock()
  private let path: String?
  private var descriptor: Int32
  private var places: [Key: Place] = [:]
  private var end: Int

  /// Opens the file at a path and finds the records in it; nil keeps records in a file that goes with the process.
  package init(path: String?) {
    let kept = path.flatMap(Self.opened)
    self.path = kept == nil ? nil : path
    descriptor = kept ?? Self.temporary()
    end = Self.magic.count
    if kept == nil || !scan() {
      _ = ftruncate(descriptor, 0)
      places = [:]
      end = Self.magic.count
      _ = write(Self.magic, at: 0)
    }
  }

  deinit { close(descriptor) }

  /// Where the record of a key lies; nil where there is none.
  package func place(of key: Key) -> Place? { lock.withLock { places[key] } }

  /// A record's bytes; nil where they are damaged.
  package func bytes(of key: Key) -> [UInt8]? {
    guard let place = place(of: key) else { return nil }
    let start = place.offset - Self.headerCount
    let whole = read(at: start, count: place.count + Self.headerCount)
    guard whole.count == place.count + Self.headerCount else { return nil }
    var reader = PackedReader(whole[...])
    let head = (reader.bits(), Key(high: reader.bits(), low: reader.bits()), reader.bits())
    let bytes = Array(whole[Self.headerCount...])
    guard head.0 == Self.mark, head.1 == key, head.2 == UInt64(place.count),
      reader.bits() == Checksum.of(bytes)
    else { return nil }
    return bytes
  }

  /// Keeps a record; whether it can't be kept shows when it is looked for.
  package func add(_ bytes: [UInt8], for key: Key) {
    var header = PackedWriter()
    for field in [
      Self.mark, key.high, key.low, UInt64(bytes.count), Checksum.of(bytes),
    ] {
      header.bits(field)
    }
    lock.withLock {
      // What stands behind the end is half a record.
      guard write(header.bytes + bytes, at: end) else { return }
      places[key] = Place(offset: end + Self.headerCount, count: bytes.count)
      end += Self.headerCount + bytes.count
    }
  }

  /// Writes the file anew with some of its records, where the others take up more than half of it.
  package func compact(keeping keys: Set<Key>) {
    guard let path else { return }
    let kept = lock.withLock { places.filter { keys.contains($0.key) } }
      .sorted { $0.value.offset < $1.value.offset }
    let live = kept.reduce(Self.magic.count) { $0 + $1.value.count + Self.headerCount }
    guard end > 2 * live + (1 << 20) else { return }
    let temporary = path + ".new"
    unlink(temporary)
    let target = StoredFile.posixOpen(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC)
    guard target >= 0 else { return }
    _ = fchmod(target, 0o600)
    var written = Self.write(Self.magic, to: target, at: 0)
    var fresh: [Key: Place] = [:]
    var offset = Self.magic.count
    for (key, place) in kept where written {
      let count = place.count + Self.headerCount
      let whole = read(at: place.offset - Self.headerCount, count: count)
      written = whole.count == count && Self.write(whole, to: target, at: offset)
      fresh[key] = Place(offset: offset + Self.headerCount, count: place.count)
      offset += count
    }
    guard written, flock(target, LOCK_EX | LOCK_NB) == 0, rename(temporary, path) == 0 else {
      close(target)
      unlink(temporary)
      return
    }
    lock.withLock {
      close(descriptor)
      descriptor = target
      places = fresh
      end = offset
    }
  }

  // MARK: The file

  private static func opened(_ path: String) -> Int32? {
    try? StoredFile.makeFolder(StoredFile.folder(of: path))
    let descriptor = StoredFile.posixOpen(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, FileKind(mode: status.st_mode) == .file,
      flock(descriptor, LOCK_EX | LOCK_NB) == 0
    else {
      close(descriptor)
      return nil
    }
    _ = fchmod(descriptor, 0o600)
    return descriptor
  }

  /// A file without a name; -1 where none can be made.
  private static func temporary() -> Int32 {
    let number = UInt64.random(in: .min ... .max)
    let path = NSTemporaryDirectory() + "/quiz-records-\(getpid())-\(number)"
    let descriptor = StoredFile.posixOpen(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC)
    unlink(path)
    return descriptor
  }

  /// Finds the records; false where the file isn't one of ours.
  private func scan() -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0, read(at: 0, count: Self.magic.count) == Self.magic else {
      return false
    }
    let size = Int(clamping: status.st_size)
    while size - end >= Self.headerCount {
      let header = read(at: end, count: Self.headerCount)
      var reader = PackedReader(header[...])
      let mark = reader.bits()
      let key = Key(high: reader.bits(), low: reader.bits())
      let count = reader.bits()
      guard mark == Self.mark, count <= UInt64(size - end - Self.headerCount) else { break }
      places[key] = Place(offset: end + Self.headerCount, count: Int(count))
      end += Self.headerCount + Int(count)
    }
    return true
  }

  private func read(at offset: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: max(0, count)) { buffer, filled in
      while filled < count {
        let more = pread(
          descriptor, buffer.baseAddress?.advanced(by: filled), count - filled,
          off_t(offset + filled))
        if more < 0, errno == EINTR { continue }
        guard more > 0 else { break }
        filled += more
      }
    }
  }

  private func write(_ bytes: [UInt8], at offset: Int) -> Bool {
    Self.write(bytes, to: descriptor, at: offset)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, at offset: Int) -> Bool {
    var written = 0
    while written < bytes.count {
      let more = bytes.withUnsafeBytes {
        pwrite(
          descriptor, $0.baseAddress?.advanced(by: written), $0.count - written,
          off_t(offset + written))
      }
      if more < 0, errno == EINTR { continue }
      guard more > 0 else { return false }
      written += more
    }
    return true
  }
}
