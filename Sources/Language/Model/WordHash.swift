/// Hashes of words and features, the same on every platform.
///
/// A word's hash is made of its folded scalars in their order, so that it can grow by a scalar. Constants: Knuth's multiplicative
/// hashing and the finaliser of MurmurHash3 (Appleby, public domain), whose avalanche keeps rows apart.
@frozen
public struct WordHash {
  /// The state: nothing read yet.
  @inlinable public init() { state = 0x811C_9DC5 }

  @usableFromInline var state: UInt32

  /// Takes one scalar in.
  @inlinable @inline(__always)
  public mutating func take(_ scalar: UInt32) {
    state = (state ^ scalar) &* 0x0100_0193
    state ^= state >> 15
  }

  /// The hash of what was taken.
  @inlinable @inline(__always)
  public var value: UInt32 { Self.mixed(state) }

  /// Bits spread over the whole word.
  @inlinable @inline(__always)
  public static func mixed(_ value: UInt32) -> UInt32 {
    var x = value
    x ^= x >> 16
    x = x &* 0x85EB_CA6B
    x ^= x >> 13
    x = x &* 0xC2B2_AE35
    x ^= x >> 16
    return x
  }

  /// Bits spread well enough for the high ones, which choose a row.
  @inlinable @inline(__always)
  public static func spread(_ value: UInt32) -> UInt32 {
    let x = value &* 0x85EB_CA6B
    return (x ^ (x >> 15)) &* 0xC2B2_AE35
  }

  /// The hash of a feature: the number of its template and one value.
  @inlinable @inline(__always)
  public static func feature(_ template: UInt32, _ value: UInt32) -> UInt32 {
    spread(value ^ (template &* 0x9E37_79B1))
  }

  /// The hash of a feature of two values.
  @inlinable @inline(__always)
  public static func feature(_ template: UInt32, _ first: UInt32, _ second: UInt32) -> UInt32 {
    spread((first &* 0x9E37_79B1) ^ (second &* 0x85EB_CA77 &+ template &* 0xC2B2_AE3D))
  }
}
