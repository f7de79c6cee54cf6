/// A sentence while it is read: forms and labels of its words between edges, in buffers that are used again and again.
package struct LabelledSentence {
  /// Edges before the first word and behind the last.
  package static let padding = 3

  package var forms: [Form] = []
  package var tags: [UInt8] = []
  package var tagMargins: [UInt8] = []
  package var names: [UInt8] = []
  package var nameMargins: [UInt8] = []
  package var chunks: [UInt8] = []
  package var roles: [UInt8] = []
  package var roleMargins: [UInt8] = []
  package var skeleton = RoleFeatures.Skeleton()

  package init() {}

  /// Begins a sentence with no words.
  package mutating func begin() {
    forms.removeAll(keepingCapacity: true)
    for _ in 0..<Self.padding { forms.append(.edge) }
  }

  /// Ends the sentence's words and makes room for their labels.
  package mutating func end() {
    for _ in 0..<Self.padding { forms.append(.edge) }
    room(&tags, edge: Self.none)
    room(&tagMargins, edge: 0)
    room(&names, edge: 0)
    room(&nameMargins, edge: 0)
    room(&chunks, edge: 0)
    room(&roles, edge: Self.none)
    room(&roleMargins, edge: 0)
  }

  /// Makes room for the labels of all words; those of a sentence before are written over, edges are set.
  private func room(_ labels: inout [UInt8], edge: UInt8) {
    if labels.count < forms.count {
      labels.append(contentsOf: repeatElement(edge, count: forms.count - labels.count))
    }
    for place in 0..<Self.padding {
      labels[place] = edge
      labels[forms.count - 1 - place] = edge
    }
  }

  /// The label of an edge.
  static let none: UInt8 = 31

  /// The indices of the words.
  package var words: Range<Int> { Self.padding..<max(Self.padding, forms.count - Self.padding) }
}

/// Labels the words of a sentence from left to right, each label seen by the next decision.
package enum Labelling {
  /// Tags each word.
  package static func tag(
    _ sentence: inout LabelledSentence, _ weights: WeightRows, _ list: FeatureList
  ) {
    var features = list
    var last: UInt32 = 31
    var beforeLast: UInt32 = 31
    let words = sentence.words
    sentence.forms.withUnsafeBufferPointer { forms in
      sentence.tags.withUnsafeMutableBufferPointer { tags in
        sentence.tagMargins.withUnsafeMutableBufferPointer { margins in
          guard let base = forms.baseAddress else { return }
          for index in words {
            TagFeatures.read(base, index, last: last, beforeLast: beforeLast, into: &features)
            let decision = Decision(weights.scores(features))
            tags[index] = UInt8(decision.lane)
            margins[index] = UInt8(min(decision.margin >> 2, 255))
            beforeLast = last
            last = UInt32(decision.lane)
          }
        }
      }
    }
  }

  /// Finds names and noun phrases; the words must be tagged.
  package static func name(
    _ sentence: inout LabelledSentence, _ weights: WeightRows, _ list: FeatureList
  ) {
    var features = list
    var name = 0
    var chunk = 0
    let words = sentence.words
    sentence.forms.withUnsafeBufferPointer { forms in
      sentence.tags.withUnsafeBufferPointer { tags in
        guard let forms = forms.baseAddress, let tags = tags.baseAddress else { return }
        for index in words {
          NameFeatures.read(
            forms, tags, index, name: UInt32(name), chunk: UInt32(chunk), into: &features)
          let scores = weights.scores(features)
          let named = Decision(
            scores, in: 0..<NameLabel.count, without: NameLabel.barred(after: name))
          let chunked = Decision(
            scores, in: NameLabel.count..<NameLabel.count + 3,
            without: chunk == 0 ? 1 << UInt16(NameLabel.count + 2) : 0)
          name = named.lane
          chunk = chunked.lane - NameLabel.count
          sentence.names[index] = UInt8(name)
          sentence.nameMargins[index] = UInt8(min(named.margin >> 2, 255))
          sentence.chunks[index] = UInt8(chunk)
        }
      }
    }
  }

  /// Finds what each word does in its clause; the words must have tags and noun phrases.
  package static func role(
    _ sentence: inout LabelledSentence, _ weights: WeightRows, _ list: FeatureList
  ) {
    var features = list
    var history = RoleFeatures.History()
    let words = sentence.words
    var phrase = (first: 0, last: -1)
    sentence.skeleton.read(sentence)
    let skeleton = sentence.skeleton
    sentence.forms.withUnsafeBufferPointer { forms in
      sentence.tags.withUnsafeBufferPointer { tags in
        sentence.chunks.withUnsafeBufferPointer { chunks in
          guard let forms = forms.baseAddress, let tags = tags.baseAddress,
            let marks = chunks.baseAddress
          else { return }
          for index in words {
            if index > phrase.last { phrase = Self.phrase(chunks, at: index) }
            RoleFeatures.read(
              forms, tags, marks, index, phrase: phrase, skeleton, history, into: &features)
            let decision = Decision(weights.scores(features))
            sentence.roles[index] = UInt8(decision.lane)
            sentence.roleMargins[index] = UInt8(min(decision.margin >> 2, 255))
            history.take(Role(rawValue: UInt8(decision.lane)) ?? .other)
          }
        }
      }
    }
  }

  /// The noun phrase that begins at a word, or the word alone.
  @inline(__always)
  package static func phrase(
    _ chunks: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (first: Int, last: Int) {
    guard chunks[index] == Chunk.begins.rawValue else { return (index, index) }
    var last = index
    while chunks[last &+ 1] == Chunk.continues.rawValue { last &+= 1 }
    return (index, last)
  }
}

extension NameLabel {
  /// The labels that can't follow one: a bit for each that goes on with a name of another type.
  @inline(__always)
  package static func barred(after label: Int) -> UInt16 {
    // Lanes 2, 4, … go on; after lane 2n + 1 or 2n + 2 only lane 2n + 2 may.
    let all: UInt16 = 0b1_0101_0101_0100
    guard label > 0 else { return all }
    return all & ~(1 << UInt16((label + 1) & ~1))
  }
}
