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
      if ChineseProfile.cantonese.contains(value) { cantonese &+= 1 }
      if ChineseProfile.classical.contains(value) { classical &+= 1 }
      if ChineseProfile.modern.contains(value) { modern &+= 1 }
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
}
