import CZlib

/// Members of a ZIP archive (APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16), unpacked one by one.
struct ZipArchive {
  /// A member's place in the archive.
  private struct Member {
    var name: String
    var method: Int
    var packedSize: Int
    /// As the directory says, which may be wrong.
    var size: Int
    var headerOffset: Int
  }

  private let bytes: [UInt8]
  private var members: [Member] = []

  /// Reads the archive's directory; nil where it has none.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let end = Self.endOfDirectory(bytes) else { return nil }
    let count = Self.number(bytes, end + 10, 2)
    var offset = Self.number(bytes, end + 16, 4)
    for _ in 0..<count {
      guard offset + 46 <= bytes.count, Self.number(bytes, offset, 4) == 0x0201_4B50 else { break }
      let nameLength = Self.number(bytes, offset + 28, 2)
      guard offset + 46 + nameLength <= bytes.count else { break }
      members.append(
        Member(
          name: String(decoding: bytes[(offset + 46)..<(offset + 46 + nameLength)], as: UTF8.self),
          method: Self.number(bytes, offset + 10, 2),
          packedSize: Self.number(bytes, offset + 20, 4),
          size: Self.number(bytes, offset + 24, 4),
          headerOffset: Self.number(bytes, offset + 42, 4)))
      offset +=
        46 + nameLength + Self.number(bytes, offset + 30, 2) + Self.number(bytes, offset + 32, 2)
    }
  }

  /// Whether the archive has a member.
  func has(_ name: String) -> Bool { members.contains { $0.name == name } }

  /// The bytes of a member; nil where there is none or it is damaged.
  ///
  /// - Throws: ``ReadingError/tooLarge(limit:)`` where it unpacks to more than `limit` bytes.
  func bytes(of name: String, limit: Int = ReadingLimits.unpackedPart) throws -> [UInt8]? {
    guard let member = members.first(where: { $0.name == name }),
      member.headerOffset + 30 <= bytes.count,
      Self.number(bytes, member.headerOffset, 4) == 0x0403_4B50
    else { return nil }
    let start =
      member.headerOffset + 30 + Self.number(bytes, member.headerOffset + 26, 2)
      + Self.number(bytes, member.headerOffset + 28, 2)
    guard start <= bytes.count, member.packedSize <= bytes.count - start else { return nil }
    guard member.size <= limit else { throw ReadingError.tooLarge(limit: limit) }
    let packed = bytes[start..<(start + member.packedSize)]
    switch member.method {
    case 0:
      guard packed.count <= limit else { throw ReadingError.tooLarge(limit: limit) }
      return Array(packed)
    case 8: return try Self.inflated(packed, expected: member.size, limit: limit)
    default: return nil
    }
  }

  /// Where the record at the end of the directory begins; it may have a comment of 65,535 bytes behind it.
  private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    var offset = bytes.count - 22
    let lowest = max(0, offset - 65_535)
    while offset >= lowest {
      if bytes[offset] == 0x50, number(bytes, offset, 4) == 0x0605_4B50 { return offset }
      offset -= 1
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    guard offset >= 0, offset + count <= bytes.count else { return 0 }
    var value = 0
    for index in (0..<count).reversed() { value = value << 8 | Int(bytes[offset + index]) }
    return value
  }

  /// Unpacks a raw deflate stream (RFC 1951); nil where it is damaged.
  private static func inflated(
    _ packed: ArraySlice<UInt8>, expected: Int, limit: Int
  ) throws -> [UInt8]? {
    var stream = quiz_z_stream()
    // Negative window bits: no zlib header.
    guard inflateInit2_(&stream, -15, zlibVersion(), Int32(MemoryLayout<quiz_z_stream>.size)) == 0
    else { return nil }
    defer { inflateEnd(&stream) }
    var result: [UInt8] = []
    // No stream unpacks to more than 1,032 times its size.
    result.reserveCapacity(min(expected, limit, packed.count * 1_032) + 1)
    var status: Int32 = 0
    let chunk = 1 << 16
    try packed.withUnsafeBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(clamping: input.count)
      repeat {
        let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, filled in
          stream.next_out = buffer.baseAddress
          stream.avail_out = UInt32(chunk)
          status = inflate(&stream, 0)
          filled = chunk - Int(stream.avail_out)
        }
        guard part.count <= limit - result.count else {
          throw ReadingError.tooLarge(limit: limit)
        }
        result += part
        if part.isEmpty, status == 0 { status = -5 }
      } while status == 0
    }
    // 1 is the end of the stream.
    return status == 1 ? result : nil
  }
}
