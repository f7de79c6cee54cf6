/// Sums that tell damaged bytes, not forged ones.
package enum Checksum {
  /// FNV-1a over eight bytes at a time (Fowler, Noll, Vo 1991).
  package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = offset
    var index = 0
    while index + 8 <= bytes.count {
      sum = (sum ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* prime
      index += 8
    }
    while index < bytes.count {
      sum = (sum ^ UInt64(bytes[index])) &* prime
      index += 1
    }
    // High bits reach the low ones, too.
    return (sum ^ (sum >> 32)) &* prime
  }

  /// The sum of some bytes.
  package static func of(_ bytes: some Collection<UInt8>) -> UInt64 {
    bytes.withContiguousStorageIfAvailable { of(UnsafeRawBufferPointer($0)) }
      ?? Array(bytes).withUnsafeBytes { of($0) }
  }

  /// The sum of a text's bytes.
  package static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { of(UnsafeRawBufferPointer($0)) }
  }

  private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3
}
