import Testing

@testable import Language

@Suite("Lexicon")
struct LexiconTests {
  static let words: [(hash: UInt32, entry: Lexicon.Entry)] = (1...2_000).map { number in
    (
      WordHash.mixed(UInt32(number)),
      Lexicon.Entry(frequency: UInt8(number % 255 + 1), wordClass: UInt8(number % 40))
    )
  }

  @Test("every word that goes in comes out as it was")
  func wordsComeOut() {
    let (count, bytes) = Lexicon.table(of: Self.words)
    withAligned(bytes) { start in
      let lexicon = Lexicon(entries: start, count: count)
      for (hash, entry) in Self.words { #expect(lexicon.entry(hash) == entry) }
      let strangers = (5_000..<9_000).count { lexicon.entry(WordHash.mixed(UInt32($0))).isKnown }
      #expect(strangers < 10)
    }
  }

  @Test("an empty lexicon knows nothing")
  func emptyLexiconKnowsNothing() {
    let (count, bytes) = Lexicon.table(of: [])
    withAligned(bytes) { start in
      #expect(Lexicon(entries: start, count: count).entry(1) == .unknown)
    }
  }

  @Test("a beginning that was put in is always known")
  func beginningsAreKnown() {
    let hashes = Self.words.map(\.hash)
    withAligned(PrefixFilter.bytes(of: hashes, bits: 14)) { start in
      let filter = PrefixFilter(words: start, bits: 14)
      #expect(hashes.allSatisfy(filter.mayGoOn))
      #expect((5_000..<9_000).count { filter.mayGoOn(WordHash.mixed(UInt32($0))) } < 1_000)
    }
  }

  private func withAligned(_ bytes: [UInt8], _ use: (UnsafeRawPointer) -> Void) {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 64)
    defer { memory.deallocate() }
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { memory.copyMemory(from: base, byteCount: bytes.count) }
    }
    use(UnsafeRawPointer(memory))
  }
}
