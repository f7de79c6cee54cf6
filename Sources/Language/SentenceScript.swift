/// What language and variety a sentence is of, by its characters alone.
struct SentenceScript {
  var language = Analysis.Language.english
  var variety = Analysis.Variety.standard

  /// Judges the bytes of a sentence.
  ///
  /// - Complexity: O(*n*).
  init(_ text: UnsafePointer<UInt8>, _ range: Range<Int>) {
    var han = 0
    var latin = 0
    var cantonese = 0
    var classical = 0
    var modern = 0
    let table = Self.varieties
    var offset = range.lowerBound
    while offset < range.upperBound {
      let first = text[offset]
      if first < 0x80 {
        if first | 0x20 >= 0x61, first | 0x20 <= 0x7A { latin &+= 1 }
        offset &+= 1
        continue
      }
      let (value, count) = scalar(text, offset)
      offset &+= count
      guard value >= 0x3400, value <= 0x9FFF else { continue }
      han &+= 1
      let marks = table[Int(value &- 0x3400)]
      guard marks != 0 else { continue }
      cantonese &+= Int(marks & 1)
      classical &+= Int(marks >> 1 & 1)
      modern &+= Int(marks >> 2)
    }
    // A Han character is a word, and so are about five letters.
    guard han &* 3 > latin / 2, han > 0 else { return }
    language = .chinese
    if cantonese &* 40 >= han {
      variety = .cantonese
    } else if classical &* 12 >= han, classical > modern {
      variety = .classical
    }
  }

  /// Judges a stretch by itself.
  init(_ words: ArraySlice<UInt8>) {
    self.init()
    let text = Array(words)
    text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      self = SentenceScript(base, 0..<bytes.count)
    }
  }

  private init() {}

  /// For each character of 0x3400…0x9FFF a bit for each variety that it is a sign of: Cantonese, classical, modern.
  private static let varieties: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 0x6C00)
    for (bit, signs) in [
      ChineseProfile.cantonese, ChineseProfile.classical, ChineseProfile.modern,
    ].enumerated() {
      for value in "\(signs)".unicodeScalars.map(\.value) where (0x3400...0x9FFF).contains(value) {
        table[Int(value - 0x3400)] |= 1 << UInt8(bit)
      }
    }
    return table
  }()
}
