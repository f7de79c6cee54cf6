/// Everything that the articles of a bank say, as a filter of short runs of characters, for telling whether a wrong choice is stated.
///
/// A Bloom filter with one hash: what was said is always found; one time in sixteen at most something is found that
/// was not said, which costs a wrong choice and nothing else.
struct Corpus: Sendable {
  private var bits: [UInt64]
  private let mask: UInt64

  /// Takes in sentences, without white space and case.
  ///
  /// - Complexity: O(*n*) in time and space for *n* characters.
  init(_ sentences: [Sentence]) {
    let length = sentences.reduce(0) { $0 + $1.passage.count }
    var size = 1 << 12
    while size < length * 32 { size <<= 1 }
    bits = [UInt64](repeating: 0, count: size / 64)
    mask = UInt64(size - 1)
    for sentence in sentences {
      let characters = Self.folded(sentence.passage.string)
      for start in characters.indices {
        var hash: UInt64 = Self.basis
        for end in start..<min(start + 5, characters.count) {
          hash = Self.extended(hash, characters[end])
          if end - start >= 3 { insert(hash) }
        }
      }
    }
  }

  /// Whether a wrong choice is stated with the same two characters before it or behind it.
  func states(_ choice: String, in context: (before: String, behind: String)) -> Bool {
    let words = Self.folded(choice)
    let before = Self.folded(context.before).suffix(2)
    let behind = Self.folded(context.behind).prefix(2)
    return (before.count == 2 && words.count >= 2 && contains(Array(before + words.prefix(3))))
      || (behind.count == 2 && words.count >= 2 && contains(Array(words.suffix(3) + behind)))
  }

  private func contains(_ characters: [UInt32]) -> Bool {
    let hash = characters.reduce(Self.basis, Self.extended)
    return bits[Int((hash & mask) >> 6)] & (1 << (hash & 63)) != 0
  }

  private mutating func insert(_ hash: UInt64) {
    bits[Int((hash & mask) >> 6)] |= 1 << (hash & 63)
  }

  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325

  /// FNV-1a over scalars, mixed so that the low bits depend on all of it.
  private static func extended(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    let next = (hash ^ UInt64(scalar)) &* 0x100_0000_01b3
    return next ^ (next >> 29)
  }

  private static func folded(_ text: String) -> [UInt32] {
    text.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace }.map(\.value)
  }
}
