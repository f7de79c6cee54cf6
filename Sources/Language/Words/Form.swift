/// What the models see of a word: hashes of its folded letters, its shape, and what the lexicon knows of it.
package struct Form {
  /// Hash of the whole word, each of its digits a nought: 4bn and 7bn are one.
  package var word: UInt32 = 0
  /// Hash of the whole word as it is, which the lexicon and counts go by.
  var exact: UInt32 = 0
  /// Hash of its first three letters, or of its first Han character.
  var opening: UInt32 = 0
  /// Hash of its last two letters, or of its last Han character.
  package var ending: UInt32 = 0
  /// Hash of its last three letters, or of its last two Han characters.
  var longEnding: UInt32 = 0
  /// What the lexicon knows.
  package var entry = Lexicon.Entry.unknown
  /// How it is written.
  package var shape = Shape.edge
  /// Scalars, at most 255.
  package var length: UInt8 = 0

  /// What stands before the first and behind the last word of a sentence.
  package static let edge = Form()

  /// The word's class and how common it is, coarsely, in one value.
  @inline(__always)
  var lexical: UInt32 { UInt32(entry.wordClass) << 4 | UInt32(entry.frequency >> 5) }
}

/// How a word is written.
package enum Shape: UInt8 {
  case edge, small, capitalised, capital, capitals, mixed, number, numberWithMarks,
    numberWithLetters
  case han, hanWithNumber, mark, symbol, otherScript

  /// The shape of a word from the kinds of its scalars.
  ///
  /// - Parameters:
  ///   - kinds: One bit for each `Letter` that stands in it.
  ///   - first: The first scalar's kind.
  ///   - uppers: How many capitals.
  ///   - length: How many scalars.
  @inline(__always)
  init(kinds: UInt16, first: Letter, uppers: Int, length: Int) {
    let has = { (letter: Letter) in kinds & (1 << UInt16(letter.rawValue)) != 0 }
    let hasLetters = has(.lower) || has(.upper)
    if has(.han) {
      self = has(.digit) ? .hanWithNumber : .han
    } else if has(.digit) {
      self = hasLetters ? .numberWithLetters : has(.mark) ? .numberWithMarks : .number
    } else if hasLetters {
      if first == .upper {
        self =
          uppers == 1
          ? (length == 1 || length == 2 && has(.mark) ? .capital : .capitalised)
          : has(.lower) ? .mixed : .capitals
      } else {
        self = uppers == 0 ? .small : .mixed
      }
    } else if has(.symbol) {
      self = .symbol
    } else if has(.mark) {
      self = .mark
    } else {
      self = .otherScript
    }
  }
}

/// Makes a form while a word's scalars go by.
package struct FormBuilder {
  package init() {}

  private var exact = WordHash()
  private var pattern = WordHash()
  private var first: UInt32 = 0
  private var second: UInt32 = 0
  private var third: UInt32 = 0
  private var last: UInt32 = 0
  private var beforeLast: UInt32 = 0
  private var thirdLast: UInt32 = 0
  private var kinds: UInt16 = 0
  private var firstKind = Letter.white
  private var uppers = 0
  private var length = 0

  @inline(__always)
  package mutating func take(_ folded: UInt32, _ kind: Letter) {
    exact.take(folded)
    pattern.take(kind == .digit ? 0x30 : folded)
    switch length {
    case 0:
      first = folded
      firstKind = kind
    case 1: second = folded
    case 2: third = folded
    default: break
    }
    thirdLast = beforeLast
    beforeLast = last
    last = folded
    kinds |= 1 << UInt16(kind.rawValue)
    if kind == .upper { uppers &+= 1 }
    length &+= 1
  }

  @inline(__always)
  package func form(_ lexicon: Lexicon) -> Form {
    var form = Form()
    form.word = pattern.value
    form.exact = exact.value
    form.shape = Shape(kinds: kinds, first: firstKind, uppers: uppers, length: length)
    if form.shape == .han || form.shape == .hanWithNumber {
      form.opening = WordHash.feature(1, first)
      form.ending = WordHash.feature(2, last)
      form.longEnding = WordHash.feature(3, beforeLast, last)
    } else {
      form.opening = WordHash.feature(4, first &* 0x9E37_79B1 ^ second, third)
      form.ending = WordHash.feature(5, beforeLast, last)
      form.longEnding = WordHash.feature(6, thirdLast &* 0x9E37_79B1 ^ beforeLast, last)
    }
    form.entry = lexicon.entry(form.exact)
    form.length = UInt8(min(length, 255))
    return form
  }
}
