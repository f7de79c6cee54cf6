/// What a word's role in its clause is decided from: tags around it, the phrase it heads, and what the clause has had so far.
package enum RoleFeatures {
  /// What the clause has had so far.
  package struct History {
    /// Roles of the last two words; 31 for none.
    package init() {}

    var last: UInt32 = 31
    var beforeLast: UInt32 = 31
    /// The role of the last head, that is no modifier, adposition, auxiliary or mark.
    var lastHead: UInt32 = 31
    /// Whether a predicate, a subject since it, and a main predicate were seen: bits 0, 1, 2.
    var seen: UInt32 = 0

    @inline(__always)
    package mutating func take(_ role: Role) {
      beforeLast = last
      last = UInt32(role.rawValue)
      switch role {
      case .subject:
        lastHead = last
        seen |= 2
      case .predicate, .coordinate, .adverbial, .complement, .relative, .parenthetical:
        lastHead = last
        seen = (seen | 1) & ~2
        if role == .predicate { seen |= 4 }
      case .object, .oblique, .apposition, .attribute: lastHead = last
      case .marker: seen |= 8
      case .other, .auxiliary, .adposition, .modifier: break
      }
    }
  }

  /// What a sentence has of words that make clauses: verbs, auxiliaries, particles, conjunctions, marks.
  package struct Skeleton {
    package init() {}

    /// For each index the nearest such word before it and behind it; the index of an edge where there is none.
    private(set) var before: [Int32] = []
    private(set) var behind: [Int32] = []
    /// For each index the word's own key: its tag, of particles and marks the word as well; 0 for other words.
    private(set) var keys: [UInt32] = []

    /// Reads a sentence that is tagged.
    package mutating func read(_ sentence: borrowing LabelledSentence) {
      let count = sentence.forms.count
      keys.removeAll(keepingCapacity: true)
      before.removeAll(keepingCapacity: true)
      behind.removeAll(keepingCapacity: true)
      var last: Int32 = 0
      for index in 0..<count {
        keys.append(Self.key(sentence.tags[index], sentence.forms[index].word))
        before.append(last)
        if keys[index] != 0 { last = Int32(index) }
      }
      behind.append(contentsOf: repeatElement(Int32(count - 1), count: count))
      var next = Int32(count - 1)
      for index in (0..<count).reversed() {
        behind[index] = next
        if keys[index] != 0 { next = Int32(index) }
      }
    }

    @inline(__always)
    private static func key(_ tag: UInt8, _ word: UInt32) -> UInt32 {
      switch Tag(rawValue: tag) {
      case .verb, .auxiliary: UInt32(tag) + 1
      case .particle, .punctuation, .subordinator, .coordinator: word | 64
      default: 0
      }
    }
  }

  /// The features of one word.
  ///
  /// - Parameters:
  ///   - forms: The sentence's forms between three edges on either side.
  ///   - tags: Their tags, 31 at the edges.
  ///   - chunks: Their places in noun phrases.
  ///   - index: The word's index in all three.
  ///   - phrase: The first and last index of the noun phrase that it stands in, or twice the index.
  ///   - skeleton: The words that make clauses.
  ///   - history: What came before.
  ///   - list: Where they go.
  @inline(__always)
  package static func read(
    _ forms: UnsafePointer<Form>, _ tags: UnsafePointer<UInt8>, _ chunks: UnsafePointer<UInt8>,
    _ index: Int, phrase: (first: Int, last: Int), _ skeleton: borrowing Skeleton,
    _ history: History, into list: inout FeatureList
  ) {
    let word = forms[index]
    let t0 = UInt32(tags[index])
    let t1 = UInt32(tags[index &+ 1])
    let t2 = UInt32(tags[index &+ 2])
    let t3 = UInt32(tags[index &+ 3])
    let b1 = UInt32(tags[index &- 1])
    let b2 = UInt32(tags[index &- 2])
    let b3 = UInt32(tags[index &- 3])
    // The words that stand before and behind the noun phrase.
    let before = phrase.first &- 1
    let behind = phrase.last &+ 1
    let outer = UInt32(tags[before]) << 5 | UInt32(tags[behind])
    let isHead: UInt32 = phrase.last == index ? 1 : 0
    let state = history.seen << 5 | history.lastHead
    list.removeAll()
    list.add(WordHash.feature(1, word.word))
    list.add(WordHash.feature(2, word.word, t1))
    list.add(WordHash.feature(3, word.word, history.last))
    list.add(WordHash.feature(4, t0 << 10 | t1 << 5 | t2, t3))
    list.add(WordHash.feature(5, b2 << 10 | b1 << 5 | t0, t1))
    list.add(WordHash.feature(6, b3 << 15 | b2 << 10 | b1 << 5 | t0))
    list.add(WordHash.feature(7, outer << 6 | t0 << 1 | isHead, state))
    list.add(WordHash.feature(8, forms[before].word, t0 << 1 | isHead))
    list.add(WordHash.feature(9, forms[behind].word, t0 << 1 | isHead))
    list.add(WordHash.feature(10, forms[before].word << 1 ^ forms[behind].word, t0 << 1 | isHead))
    list.add(WordHash.feature(11, state, t0 << 5 | t1))
    list.add(WordHash.feature(12, state << 10 | b1 << 5 | t0, history.last))
    list.add(WordHash.feature(13, word.longEnding, t0 << 1 | isHead))
    list.add(WordHash.feature(14, word.lexical, t0 << 5 | history.last))
    list.add(WordHash.feature(15, forms[index &- 1].word, t0))
    list.add(WordHash.feature(16, forms[index &+ 1].word, t0))
    list.add(WordHash.feature(17, history.last << 10 | history.beforeLast << 5 | t0, t1))
    list.add(WordHash.feature(18, state, word.word))
    list.add(
      WordHash.feature(
        19, outer << 5 | t0 << 1 | isHead, UInt32(tags[behind &+ 1]) << 4 | history.seen))
    list.add(
      WordHash.feature(
        20, UInt32(chunks[index &+ 1]) << 10 | UInt32(chunks[index]) << 5 | t0,
        UInt32(tags[max(before &- 1, 0)]) << 5 | UInt32(tags[before])))
    list.add(WordHash.feature(21, forms[index &- 1].word, word.word))
    list.add(WordHash.feature(22, forms[index &+ 1].word, word.word))
    // The words that make clauses, nearest on either side.
    let behind1 = Int(skeleton.behind[index])
    let behind2 = Int(skeleton.behind[behind1])
    let before1 = Int(skeleton.before[index])
    let own = t0 << 1 | isHead
    let keyBehind = skeleton.keys[behind1]
    list.add(WordHash.feature(23, keyBehind, own))
    list.add(WordHash.feature(24, keyBehind &* 31 &+ own, skeleton.keys[behind2]))
    list.add(WordHash.feature(25, keyBehind &* 31 &+ own, skeleton.keys[before1]))
    list.add(WordHash.feature(26, skeleton.keys[before1], own << 5 | history.lastHead))
    list.add(
      WordHash.feature(
        27, keyBehind, UInt32(min(behind1 &- index, 7)) << 12 | own << 5 | history.lastHead))
  }
}
