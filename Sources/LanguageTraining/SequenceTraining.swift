import Language

/// Teaches the models that label words, each on what the one before it says.
struct SequenceTraining {
  let list = FeatureList(.allocate(capacity: FeatureList.capacity))
  var log: (String) -> Void

  /// Teaches tags.
  ///
  /// - Parameters:
  ///   - lessons: Examples and how often they are gone through, in turn; averages are of the last.
  ///   - bits: Rows, as a power of two.
  ///   - onOpinion: Whether the tags that the examples have are the opinion of another tagger, and a feature.
  /// - Returns: The model.
  func tags(
    _ lessons: [(examples: [Example], epochs: Int)], bits: Int, onOpinion: Bool = false
  ) -> Perceptron {
    let perceptron = Perceptron(bits: bits)
    var shuffler = Shuffler(seed: 1)
    var features = list
    var sums = [Int](repeating: 0, count: WeightRows.lanes)
    for (number, lesson) in lessons.enumerated() {
      if number == lessons.count - 1 { perceptron.restartAverages() }
      for epoch in 0..<lesson.epochs {
        var wrong = 0
        var all = 0
        for place in shuffler.order(lesson.examples.count) {
          let example = lesson.examples[place]
          var last: UInt32 = 31
          var beforeLast: UInt32 = 31
          example.sentence.forms.withUnsafeBufferPointer { forms in
            guard let forms = forms.baseAddress else { return }
            for index in example.sentence.words {
              TagFeatures.read(forms, index, last: last, beforeLast: beforeLast, into: &features)
              if onOpinion { Opinions.add(tag: example, index, to: &features) }
              perceptron.scores(features, into: &sums)
              let guess = Self.best(sums, 0..<WeightRows.lanes)
              if let gold = example.tags[index], gold != .x {
                all += 1
                if guess != Int(gold.rawValue) {
                  wrong += 1
                  perceptron.update(features, lane: Int(gold.rawValue), by: 1)
                  perceptron.update(features, lane: guess, by: -1)
                }
              }
              perceptron.advance()
              beforeLast = last
              last = UInt32(guess)
            }
          }
        }
        log("tags lesson \(number + 1) epoch \(epoch + 1): \(wrong) of \(all) wrong")
      }
    }
    return perceptron
  }

  /// Teaches names and noun phrases; the examples must be tagged by the model.
  func names(_ examples: [Example], epochs: Int, bits: Int) -> Perceptron {
    let perceptron = Perceptron(bits: bits)
    var shuffler = Shuffler(seed: 2)
    var features = list
    var sums = [Int](repeating: 0, count: WeightRows.lanes)
    let first = NameLabel.count
    for epoch in 0..<epochs {
      var wrong = 0
      var wrongChunks = 0
      for place in shuffler.order(examples.count) {
        let example = examples[place]
        var name = 0
        var chunk = 0
        example.sentence.forms.withUnsafeBufferPointer { forms in
          example.sentence.tags.withUnsafeBufferPointer { tags in
            guard let forms = forms.baseAddress, let tags = tags.baseAddress else { return }
            for index in example.sentence.words {
              NameFeatures.read(
                forms, tags, index, name: UInt32(name), chunk: UInt32(chunk), into: &features)
              perceptron.scores(features, into: &sums)
              let named = Self.best(sums, 0..<first, without: NameLabel.barred(after: name))
              let chunked =
                Self.best(
                  sums, first..<first + 3, without: chunk == 0 ? 1 << UInt16(first + 2) : 0) - first
              if let gold = example.names?[index], named != Int(gold) {
                wrong += 1
                perceptron.update(features, lane: Int(gold), by: 1)
                perceptron.update(features, lane: named, by: -1)
              }
              if let gold = example.chunks?[index], chunked != Int(gold) {
                wrongChunks += 1
                perceptron.update(features, lane: first + Int(gold), by: 1)
                perceptron.update(features, lane: first + chunked, by: -1)
              }
              perceptron.advance()
              name = named
              chunk = chunked
            }
          }
        }
      }
      log("names epoch \(epoch + 1): \(wrong) wrong, noun phrases \(wrongChunks) wrong")
    }
    return perceptron
  }

  /// Teaches roles; the examples must have the model's tags and noun phrases.
  func roles(_ examples: [Example], epochs: Int, bits: Int) -> Perceptron {
    let perceptron = Perceptron(bits: bits)
    var shuffler = Shuffler(seed: 3)
    var skeleton = RoleFeatures.Skeleton()
    var features = list
    var sums = [Int](repeating: 0, count: WeightRows.lanes)
    for epoch in 0..<epochs {
      var wrong = 0
      var all = 0
      for place in shuffler.order(examples.count) {
        let example = examples[place]
        guard let roles = example.roles else { continue }
        var history = RoleFeatures.History()
        var phrase = (first: 0, last: -1)
        skeleton.read(example.sentence)
        example.sentence.forms.withUnsafeBufferPointer { forms in
          example.sentence.tags.withUnsafeBufferPointer { tags in
            example.sentence.chunks.withUnsafeBufferPointer { chunks in
              guard let forms = forms.baseAddress, let tags = tags.baseAddress,
                let marks = chunks.baseAddress
              else { return }
              for index in example.sentence.words {
                if index > phrase.last { phrase = Labelling.phrase(chunks, at: index) }
                RoleFeatures.read(
                  forms, tags, marks, index, phrase: phrase, skeleton, history, into: &features)
                perceptron.scores(features, into: &sums)
                let guess = Self.best(sums, 0..<WeightRows.lanes)
                all += 1
                if guess != Int(roles[index]) {
                  wrong += 1
                  perceptron.update(features, lane: Int(roles[index]), by: 1)
                  perceptron.update(features, lane: guess, by: -1)
                }
                perceptron.advance()
                history.take(Role(rawValue: UInt8(guess)) ?? .other)
              }
            }
          }
        }
      }
      log("roles epoch \(epoch + 1): \(wrong) of \(all) wrong")
    }
    return perceptron
  }

  /// The lane with the highest sum; the first of equal ones.
  static func best(_ sums: [Int], _ lanes: Range<Int>, without barred: UInt16 = 0) -> Int {
    var best = lanes.lowerBound
    var highest = Int.min
    for lane in lanes where barred & (1 << UInt16(lane)) == 0 && sums[lane] > highest {
      highest = sums[lane]
      best = lane
    }
    return best
  }
}
