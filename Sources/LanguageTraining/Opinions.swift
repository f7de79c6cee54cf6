import Language

/// What the program's own models say, as features for the small treebank of another annotation (stacking, Wolpert 1992).
///
/// The treebanks divide Chinese text more finely than the program does and tag it by other rules. How well the program understands
/// their text is measured by a model that learns only how its words and tags correspond to theirs.
enum Opinions {
  /// Adds what the program's weights say of a boundary.
  static func add(boundary score: Int, to list: inout FeatureList) {
    let bucket = UInt32(truncatingIfNeeded: max(-12, min(12, score >> 5)) &+ 12)
    let count = list.count
    list.add(WordHash.feature(22, bucket))
    for index in 0..<min(count, 5) { list.add(WordHash.feature(23, list.hashes[index], bucket)) }
  }

  /// Adds what the program's models say of a word and its neighbours.
  ///
  /// - Parameters:
  ///   - example: A sentence with the program's tags and names.
  ///   - index: The word's index.
  ///   - list: Where they go.
  static func add(tag example: Example, _ index: Int, to list: inout FeatureList) {
    let tags = example.sentence.tags
    let forms = example.sentence.forms
    let t0 = UInt32(tags[index])
    let t1 = UInt32(tags[index + 1])
    let b1 = UInt32(tags[index - 1])
    let known = UInt32(forms[index].entry.wordClass)
    list.add(WordHash.feature(40, t0))
    list.add(WordHash.feature(41, b1 << 5 | t0))
    list.add(WordHash.feature(42, t0 << 5 | t1))
    list.add(WordHash.feature(43, b1 << 10 | t0 << 5 | t1))
    list.add(WordHash.feature(44, forms[index].word, t0))
    list.add(WordHash.feature(45, forms[index].ending, t0))
    list.add(WordHash.feature(46, known, UInt32(forms[index].length)))
    list.add(WordHash.feature(47, known << 8 | UInt32(forms[index + 1].entry.wordClass), t0))
    list.add(WordHash.feature(48, known, b1))
    list.add(WordHash.feature(49, UInt32(example.sentence.names[index]), t0))
    list.add(
      WordHash.feature(
        50, UInt32(example.sentence.names[index]), UInt32(example.sentence.names[index + 1])))
    guard example.isOwn else { return }
    // Doubled for the treebank that is measured; text of another that is like it has the common features alone (Daumé 2007).
    for place in 0..<list.count { list.add(WordHash.mixed(list.hashes[place] ^ 0x5BD1_E995)) }
  }
}

/// Models of the treebanks' words and tags, on the program's own.
struct TreebankModels {
  let boundaries: Perceptron
  let tags: Perceptron

  /// Learns from GSD's development part, and tags also from the treebanks that are like it.
  init(
    own: [AnnotatedSentence], like: [AnnotatedSentence], _ model: LanguageModel,
    _ training: SequenceTraining
  ) {
    let lexicon = model.chinese.lexicon
    boundaries = BoundaryTraining(lexicon: lexicon, log: training.log).boundaries(
      own.compactMap { SegmentedExample($0, model.folding, lexicon, model.prefixes) }, epochs: 6,
      bits: 18,
      base: model.boundaries)
    let examples = (own.map { ($0, true) } + like.map { ($0, false) }).map { words, isOwn in
      Self.example(words, isOwn: isOwn, model, training.list)
    }
    tags = training.tags([(examples, 12)], bits: 17, onOpinion: true)
  }

  /// A sentence with the program's tags and names.
  static func example(
    _ words: AnnotatedSentence, isOwn: Bool, _ model: LanguageModel, _ list: FeatureList
  ) -> Example {
    var example = Example(words, model.folding, model.chinese.lexicon)
    example.isOwn = isOwn
    Labelling.tag(&example.sentence, model.chinese.tags, list)
    Labelling.name(&example.sentence, model.chinese.names, list)
    return example
  }

  /// The share of tags that are right, in tenths of a per cent.
  func tagAccuracy(
    _ sentences: [AnnotatedSentence], _ model: LanguageModel, _ list: FeatureList
  ) -> Int {
    let rows = WeightRows(tags)
    var right = 0
    var all = 0
    var features = list
    for words in sentences {
      let example = Self.example(words, isOwn: true, model, list)
      var last: UInt32 = 31
      var beforeLast: UInt32 = 31
      for index in example.sentence.words {
        example.sentence.forms.withUnsafeBufferPointer { forms in
          guard let forms = forms.baseAddress else { return }
          TagFeatures.read(forms, index, last: last, beforeLast: beforeLast, into: &features)
        }
        Opinions.add(tag: example, index, to: &features)
        let lane = Decision(rows.scores(features)).lane
        all += 1
        if let gold = example.tags[index], Int(gold.rawValue) == lane { right += 1 }
        beforeLast = last
        last = UInt32(lane)
      }
    }
    return all == 0 ? 0 : (right * 1000 + all / 2) / all
  }

  /// The places of the words of some text.
  func words(_ units: [ChineseUnit], _ model: LanguageModel, _ list: FeatureList) -> [Range<Int>] {
    var features = list
    var sums = [0]
    var words: [Range<Int>] = []
    let first = ChineseUnits.padding
    let end = units.count - ChineseUnits.padding
    guard first < end else { return [] }
    units.withUnsafeBufferPointer { units in
      var word = ChineseSegmenter.WordSoFar(units, first, model.chinese.lexicon)
      for index in first + 1..<end {
        var begins = units[index].followsWhite
        if !begins {
          ChineseSegmenter.features(units, index, &word, model.chinese.lexicon, into: &features)
          Opinions.add(boundary: model.boundaries.score(features), to: &features)
          boundaries.scores(features, into: &sums)
          begins = sums[0] > 0
        }
        if begins {
          words.append(units[word.start].start..<units[index - 1].end)
          word = ChineseSegmenter.WordSoFar(units, index, model.chinese.lexicon)
        } else {
          word.grow()
        }
      }
      words.append(units[word.start].start..<units[end - 1].end)
    }
    return words
  }
}
