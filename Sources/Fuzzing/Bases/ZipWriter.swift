/// Writes ZIP archives whose members are stored as they are, sound or not.
///
/// Source: PKWARE's APPNOTE.TXT 6.3.10. Checksums are left 0, for nobody here looks at them.
enum ZipWriter {
  struct Member {
    var name: String
    var bytes: [UInt8]
  }

  static func archive(_ members: [Member]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let name = Array(member.name.utf8)
      let size = member.bytes.count
      let common =
        number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(0, 4)
        + number(size, 4) + number(size, 4) + number(name.count, 2) + number(0, 2)
      directory +=
        number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 2) + number(0, 2)
        + number(0, 2) + number(0, 4) + number(bytes.count, 4) + name
      bytes += number(0x0403_4B50, 4) + common + name + member.bytes
    }
    let end =
      number(0x0605_4B50, 4) + number(0, 4) + number(members.count, 2) + number(members.count, 2)
      + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
    return bytes + directory + end
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}
