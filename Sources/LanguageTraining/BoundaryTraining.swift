import Language

/// Annotated Chinese text as the segmenter sees it: units, and at which of them a word begins.
struct SegmentedExample {
  var text: [UInt8]
  var units: [ChineseUnit]
  /// Whether a word begins at each unit; the same indices as the units.
  var begins: [Bool]

  /// An example of annotated words; nil where a word ends inside a unit.
  init?(
    _ words: AnnotatedSentence, _ folding: ScalarFolding, _ lexicon: Lexicon,
    _ prefixes: PrefixFilter
  ) {
    text = []
    var starts: Set<Int> = []
    for word in words {
      starts.insert(text.count)
      text += word.text
      if word.hasSpaceAfter { text.append(0x20) }
    }
    var units: [ChineseUnit] = []
    text.withUnsafeBufferPointer { text in
      if let base = text.baseAddress {
        ChineseUnits.read(base, 0..<text.count, folding, lexicon, prefixes, into: &units)
      }
    }
    let inner = units.dropFirst(ChineseUnits.padding).dropLast(ChineseUnits.padding)
    guard starts.subtracting(inner.map(\.start)).isEmpty else { return nil }
    begins = units.map { starts.contains($0.start) }
    self.units = units
  }
}

/// Teaches the segmenter.
struct BoundaryTraining {
  let list = FeatureList(.allocate(capacity: FeatureList.capacity))
  let lexicon: Lexicon
  var log: (String) -> Void

  /// Teaches where words begin.
  ///
  /// - Parameters:
  ///   - examples: Of one criterion.
  ///   - epochs: How often they are gone through.
  ///   - bits: Weights, as a power of two.
  ///   - base: The weights of another criterion, whose opinion is a feature; nil for none.
  /// - Returns: The model.
  func boundaries(
    _ examples: [SegmentedExample], epochs: Int, bits: Int, base: BoundaryWeights? = nil
  ) -> Perceptron {
    let perceptron = Perceptron(bits: bits, lanes: 1)
    var shuffler = Shuffler(seed: 4)
    var features = list
    var sum = [0]
    for epoch in 0..<epochs {
      var wrong = 0
      for place in shuffler.order(examples.count) {
        let example = examples[place]
        let first = ChineseUnits.padding
        let last = example.units.count - first
        guard first < last else { continue }
        example.units.withUnsafeBufferPointer { units in
          var word = ChineseSegmenter.WordSoFar(units, first, lexicon)
          for index in first + 1..<last {
            var begins = units[index].followsWhite
            if !begins {
              ChineseSegmenter.features(units, index, &word, lexicon, into: &features)
              if let base { Opinions.add(boundary: base.score(features), to: &features) }
              perceptron.scores(features, into: &sum)
              begins = sum[0] > 0
              if begins != example.begins[index] {
                wrong += 1
                perceptron.update(features, lane: 0, by: example.begins[index] ? 1 : -1)
              }
              perceptron.advance()
            }
            if begins {
              word = ChineseSegmenter.WordSoFar(units, index, lexicon)
            } else {
              word.grow()
            }
          }
        }
      }
      log("boundaries epoch \(epoch + 1): \(wrong) wrong")
    }
    return perceptron
  }
}
