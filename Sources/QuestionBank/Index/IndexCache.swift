/// An index kept in a file beside the progress, so that a large bank opens without being decoded.
///
/// The file is ours alone and may be deleted at any time: whatever in it doesn't fit is made anew.
struct IndexCache {
  private static let magic = Array("quiz index 3\n".utf8)

  private let folder: String
  private let path: String

  init(folder: String, bank: BankID) {
    self.folder = folder
    // The id is from a file that anybody can write; it must not lead out of the folder.
    let name = bank.rawValue.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    path = "\(folder)/index-\(name).cache"
  }

  /// The sections in the cache by the article file's name; empty where there is none or it is damaged.
  func sections() -> [String: IndexSection] {
    guard let bytes = try? StoredFile.read(path), bytes.count >= Self.magic.count + 8,
      bytes.starts(with: Self.magic)
    else { return [:] }
    let contents = bytes[Self.magic.count..<bytes.count - 8]
    var reader = ByteReader(bytes, at: bytes.count - 8)
    guard let sum = reader.integer(), UInt64(bitPattern: sum) == Self.checksum(contents) else {
      return [:]
    }
    reader = ByteReader(bytes, at: contents.startIndex)
    guard let count = reader.count() else { return [:] }
    var sections: [String: IndexSection] = [:]
    for _ in 0..<count {
      guard let section = reader.section() else { return [:] }
      sections[section.name] = section
    }
    return sections
  }

  /// Replaces the cache; what goes wrong costs only time at the next start.
  func write(_ sections: [IndexSection]) {
    var writer = ByteWriter()
    writer.count(sections.count)
    for section in sections { writer.section(section) }
    let sum = Self.checksum(writer.bytes[...])
    var end = ByteWriter()
    end.integer(Int64(bitPattern: sum))
    try? StoredFile.makeFolder(folder)
    try? StoredFile.replace(path, with: Self.magic + writer.bytes + end.bytes)
  }

  /// FNV-1a over eight bytes at a time (Fowler, Noll, Vo 1991): tells a damaged file, not a forged one.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { buffer in
      var sum: UInt64 = 0xcbf2_9ce4_8422_2325
      var index = 0
      while index + 8 <= buffer.count {
        sum =
          (sum ^ buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x100_0000_01b3
        index += 8
      }
      while index < buffer.count {
        sum = (sum ^ UInt64(buffer[index])) &* 0x100_0000_01b3
        index += 1
      }
      return sum
    }
  }
}
