internal import LanguageData

/// Tells one version of the learned weights from another.
package enum ModelDigest {
  /// The digest of the weights and word frequencies in this program: FNV-1a over eight bytes at a time (Fowler, Noll, Vo 1991).
  ///
  /// - Complexity: O(*n*) for *n* bytes of weights, once.
  package static let language: UInt64 = {
    let bytes = UnsafeRawBufferPointer(
      start: quiz_language_data(), count: Int(quiz_language_data_count()))
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    var index = 0
    while index + 8 <= bytes.count {
      sum = (sum ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x100_0000_01b3
      index += 8
    }
    while index < bytes.count {
      sum = (sum ^ UInt64(bytes[index])) &* 0x100_0000_01b3
      index += 1
    }
    return sum
  }()
}
