/// Divides Chinese text into words: at each unit it decides whether a word begins there, from left to right.
///
/// A linear model over characters, the words of the lexicon that begin, end and go on there, and the word so far. Words are told by
/// characters after Xue 2003; features of the word so far after Zhang and Clark 2007.
package struct ChineseSegmenter {
  private let weights: BoundaryWeights

  package init(weights: BoundaryWeights) { self.weights = weights }

  /// Gives the units of each word in turn, as indices into the units.
  @inline(__always)
  package func forEachWord(
    _ units: [ChineseUnit], _ lexicon: Lexicon, _ list: FeatureList, _ take: (Range<Int>) -> Void
  ) {
    let first = ChineseUnits.padding
    let last = units.count &- ChineseUnits.padding
    guard first < last else { return }
    units.withUnsafeBufferPointer { units in
      var state = WordSoFar(units, first, lexicon)
      var features = list
      for index in first &+ 1..<last {
        if !units[index].followsWhite {
          Self.features(units, index, &state, lexicon, into: &features)
          guard weights.score(features) > 0 else {
            state.grow()
            continue
          }
        }
        take(state.start..<index)
        state = WordSoFar(units, index, lexicon)
      }
      take(state.start..<last)
    }
  }

  /// The word that began and has not ended, and what it would be with the next unit.
  package struct WordSoFar {
    package let start: Int
    fileprivate var hash = WordHash()
    fileprivate var length = 1
    fileprivate var entry: Lexicon.Entry
    fileprivate var longer = WordHash()
    fileprivate var longerEntry = Lexicon.Entry.unknown

    @inline(__always)
    package init(
      _ units: UnsafeBufferPointer<ChineseUnit>, _ start: Int, _ lexicon: Lexicon
    ) {
      self.start = start
      hash.take(units[start].code)
      entry = lexicon.entry(hash.value)
    }

    /// Looks at the word with one unit more.
    @inline(__always)
    fileprivate mutating func look(_ code: UInt32, _ lexicon: Lexicon) {
      longer = hash
      longer.take(code)
      longerEntry = lexicon.entry(longer.value)
    }

    /// Becomes the word that was looked at.
    @inline(__always)
    package mutating func grow() {
      hash = longer
      entry = longerEntry
      length &+= 1
    }
  }

  /// What the decision whether a word begins at a unit is made from.
  @inline(__always)
  package static func features(
    _ units: UnsafeBufferPointer<ChineseUnit>, _ index: Int, _ word: inout WordSoFar,
    _ lexicon: Lexicon, into list: inout FeatureList
  ) {
    let c0 = units[index].code
    let c1 = units[index &+ 1].code
    let b1 = units[index &- 1].code
    let b2 = units[index &- 2].code
    list.removeAll()
    list.add(WordHash.feature(1, b1))
    list.add(WordHash.feature(2, c0))
    list.add(WordHash.feature(3, b1, c0))
    list.add(WordHash.feature(4, b2, b1))
    list.add(WordHash.feature(5, c0, c1))
    let pair = WordHash.feature(31, b1, c0)
    list.add(WordHash.feature(6, b2, pair))
    list.add(WordHash.feature(7, pair, c1))
    list.add(WordHash.feature(8, b2, c0))
    list.add(WordHash.feature(9, b1, c1))
    let kinds =
      UInt32(units[index &- 1].kind.rawValue) << 8 | UInt32(units[index].kind.rawValue) << 4
    list.add(
      WordHash.feature(
        10,
        kinds | UInt32(units[index &- 2].kind.rawValue) << 12
          | UInt32(units[index &+ 1].kind.rawValue)))
    let length = UInt32(min(word.length, 6))
    list.add(WordHash.feature(11, length, kinds))
    list.add(WordHash.feature(12, length, c0))
    // The words of the lexicon that end before, begin here, and go over.
    let to = UInt32(units[index &- 1].longestTo)
    let from = UInt32(units[index].longestFrom)
    let over = UInt32(units[index].longestOver)
    let dictionary = to << 8 | from << 4 | over
    list.add(WordHash.feature(13, dictionary))
    list.add(WordHash.feature(14, dictionary, length))
    list.add(WordHash.feature(15, over << 4 | from, c0))
    list.add(WordHash.feature(16, over << 4 | to, b1))
    // The word so far, and the word that it would be with this unit.
    let so = word.hash.value
    word.look(c0, lexicon)
    let known = word.entry
    let isLonger = word.longerEntry.isKnown
    let lexical =
      UInt32(known.wordClass) << 8 | UInt32(known.frequency >> 4) << 2 | (isLonger ? 1 : 0)
    list.add(WordHash.feature(17, lexical, length))
    list.add(WordHash.feature(18, lexical, from << 4 | over))
    list.add(WordHash.feature(19, so))
    list.add(WordHash.feature(20, so, c0))
    list.add(WordHash.feature(21, word.longer.value))
  }
}

/// Weights of one byte for decisions of two outcomes.
package struct BoundaryWeights: @unchecked Sendable {
  // Unchecked, for the weights are constant bytes of the program or of an array that its maker keeps alive.
  let weights: UnsafePointer<Int8>
  let shift: UInt32

  /// Reads 2^`bits` weights.
  package init(weights: UnsafeRawPointer, bits: Int) {
    precondition((1...28).contains(bits))
    self.weights = weights.assumingMemoryBound(to: Int8.self)
    shift = UInt32(32 - bits)
  }

  @inline(__always)
  package func score(_ features: FeatureList) -> Int {
    var sum = 0
    for index in 0..<features.count {
      sum &+= Int(weights[Int(features.hashes[index] >> shift)])
    }
    return sum
  }
}
