import Language

/// A sentence to learn from: its words' forms, and the labels that the annotation gives them.
struct Example {
  /// Forms between edges, with room for the labels that the models give.
  var sentence: LabelledSentence
  /// Labels between the same edges; nil where the annotation has none.
  var tags: [Tag?]
  var names: [UInt8]?
  var chunks: [UInt8]?
  var roles: [UInt8]?
  /// Whether it is of the annotation that is learned; see `Opinions`.
  var isOwn = false

  /// An example of annotated words.
  init(_ words: AnnotatedSentence, _ folding: ScalarFolding, _ lexicon: Lexicon) {
    let padding = LabelledSentence.padding
    sentence = LabelledSentence()
    sentence.begin()
    for word in words { sentence.forms.append(Form(word.text, folding, lexicon)) }
    sentence.end()
    let edges = [Tag?](repeating: nil, count: padding)
    tags = edges + words.map(\.tag) + edges
  }

  /// Labels between edges.
  static func padded(_ labels: [UInt8]) -> [UInt8] {
    let edges = [UInt8](repeating: 0, count: LabelledSentence.padding)
    return edges + labels + edges
  }
}

extension Form {
  /// The form of a word alone.
  init(_ text: [UInt8], _ folding: ScalarFolding, _ lexicon: Lexicon) {
    var builder = FormBuilder()
    text.withUnsafeBufferPointer { text in
      guard let base = text.baseAddress else { return }
      var offset = 0
      while offset < text.count {
        let (value, count) = scalar(base, offset)
        builder.take(folding.folded(value), Letter.kind(value))
        offset += count
      }
    }
    self = builder.form(lexicon)
  }

  /// The hash of a word, as the lexicon knows it.
  static func hash(_ text: some Sequence<UInt32>, _ folding: ScalarFolding) -> UInt32 {
    var hash = WordHash()
    for value in text { hash.take(folding.folded(value)) }
    return hash.value
  }
}

/// Quantised rows in memory that lives as long as the program.
extension WeightRows {
  init(_ perceptron: Perceptron) {
    self.init(rows: Memory.kept(perceptron.quantised()), bits: perceptron.bits)
  }
}

/// Memory that is never given back: a training needs its tables to the end.
enum Memory {
  static func kept<Element>(_ values: [Element]) -> UnsafeRawPointer {
    let size = values.count * MemoryLayout<Element>.stride
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(size, 64), alignment: 64)
    values.withUnsafeBytes { bytes in
      if let base = bytes.baseAddress { memory.copyMemory(from: base, byteCount: size) }
    }
    return UnsafeRawPointer(memory)
  }
}
