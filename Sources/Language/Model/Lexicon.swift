/// Words with how common they are and what class of word they are known to be, in four bytes a word.
///
/// A table with open addressing: sixteen bits of the word's hash, eight of frequency, eight of class. A word that is not in it is
/// taken for one that is about once in twenty thousand times.
public struct Lexicon: @unchecked Sendable {
  // Unchecked, for the entries are constant bytes of the program or of an array that its maker keeps alive.
  let entries: UnsafePointer<UInt32>
  let count: UInt32

  /// Reads a table that lies in memory.
  ///
  /// - Parameters:
  ///   - entries: `count` entries, aligned to 4 bytes, alive as long as the value; at least one of them is empty.
  ///   - count: 1 or more.
  public init(entries: UnsafeRawPointer, count: Int) {
    precondition(count > 0)
    self.entries = entries.assumingMemoryBound(to: UInt32.self)
    self.count = UInt32(count)
  }

  /// What is known of a word.
  @frozen
  public struct Entry: Hashable, Sendable {
    /// 25 times the Zipf value (log10 of occurrences in a thousand million words); 0 for a word of unknown frequency.
    public var frequency: UInt8
    /// The class, as the language's profile numbers them; 0 for none.
    public var wordClass: UInt8
    /// A word that is not in the table.
    public static let unknown = Entry(frequency: 0, wordClass: 0)

    /// Creates an entry.
    public init(frequency: UInt8, wordClass: UInt8) {
      self.frequency = frequency
      self.wordClass = wordClass
    }

    /// Whether the word is in the table.
    public var isKnown: Bool { frequency != 0 || wordClass != 0 }
  }

  /// What is known of the word with this hash.
  ///
  /// - Complexity: O(1), three entries on average.
  @inline(__always)
  public func entry(_ hash: UInt32) -> Entry {
    var slot = Self.slot(hash, of: count)
    let print = Self.fingerprint(hash)
    while true {
      let entry = UInt32(littleEndian: entries[Int(slot)])
      if entry == 0 { return .unknown }
      if entry & 0xFFFF == print {
        return Entry(
          frequency: UInt8(truncatingIfNeeded: entry >> 16), wordClass: UInt8(entry >> 24))
      }
      slot &+= 1
      if slot == count { slot = 0 }
    }
  }

  @inline(__always)
  static func slot(_ hash: UInt32, of count: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: (UInt64(hash) &* UInt64(count)) >> 32)
  }

  /// Sixteen bits that are no part of what chooses the slot; never 0.
  @inline(__always)
  static func fingerprint(_ hash: UInt32) -> UInt32 {
    let low = hash & 0xFFFF
    return low == 0 ? 0xFFFF : low
  }

  /// The bytes of a table of some words.
  ///
  /// - Parameter words: Hash and entry of each; a later one with an earlier one's hash is dropped.
  /// - Returns: The number of slots, a third more than words, and their bytes.
  public static func table(
    of words: [(hash: UInt32, entry: Entry)]
  ) -> (count: Int, bytes: [UInt8]) {
    let count = max(4, words.count * 4 / 3 + 1)
    var slots = [UInt32](repeating: 0, count: count)
    for (hash, entry) in words where entry.isKnown {
      let print = fingerprint(hash)
      var index = Int(slot(hash, of: UInt32(count)))
      while slots[index] != 0, slots[index] & 0xFFFF != print { index = (index + 1) % count }
      if slots[index] == 0 {
        slots[index] = print | UInt32(entry.frequency) << 16 | UInt32(entry.wordClass) << 24
      }
    }
    return (
      count, slots.flatMap { slot in (0..<4).map { UInt8(truncatingIfNeeded: slot >> ($0 * 8)) } }
    )
  }
}

/// Which beginnings of words go on to a longer word: a Bloom filter with one bit a beginning (Bloom 1970).
///
/// A beginning that isn't one is taken for one about once in five times, which costs a look into the lexicon and no more.
public struct PrefixFilter: @unchecked Sendable {
  // Unchecked, for the words are constant bytes of the program or of an array that its maker keeps alive.
  let words: UnsafePointer<UInt64>
  let shift: UInt32

  /// Reads a filter of 2^`bits` bits, 6 or more, aligned to 8 bytes, that lies in memory.
  public init(words: UnsafeRawPointer, bits: Int) {
    precondition((6...32).contains(bits))
    self.words = words.assumingMemoryBound(to: UInt64.self)
    shift = UInt32(32 - bits)
  }

  /// Whether a longer word may begin with the one with this hash.
  @inline(__always)
  public func mayGoOn(_ hash: UInt32) -> Bool {
    let bit = hash >> shift
    return UInt64(littleEndian: words[Int(bit >> 6)]) & (1 << UInt64(bit & 63)) != 0
  }

  /// The bytes of a filter of some beginnings.
  public static func bytes(of hashes: some Sequence<UInt32>, bits: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: (1 << bits) / 8)
    for hash in hashes {
      let bit = Int(hash >> UInt32(32 - bits))
      bytes[bit / 8] |= 1 << UInt8(bit % 8)
    }
    return bytes
  }
}
