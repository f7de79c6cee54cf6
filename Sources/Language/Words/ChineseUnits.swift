/// The smallest pieces of Chinese text that words are made of: a Han character, a run of Latin letters, a number in digits, a mark.
package struct ChineseUnit {
  /// Offset of its first byte.
  package var start = 0
  /// Offset behind its last byte.
  package var end = 0
  /// The folded scalar; of runs a code of their kind.
  package var code: UInt32 = 0
  /// What kind of sign it is.
  var kind = Letter.white
  /// Whether white space stands before it, so that a word must begin.
  package var followsWhite = false
  /// The length in units of the longest word of the lexicon that begins here, at most ``ChineseUnits/longestWord``.
  var longestFrom: UInt8 = 0
  /// The length of the longest one that ends here.
  var longestTo: UInt8 = 0
  /// The length of the longest one that begins before this unit and goes on over it.
  var longestOver: UInt8 = 0

  static let edge = ChineseUnit()
}

/// Divides text into units and looks their words up.
package struct ChineseUnits {
  /// The most units of a word of the lexicon that are looked up together.
  static let longestWord = 7
  /// Units before the first and behind the last, so that features need no borders.
  package static let padding = 3

  /// Writes the units of a sentence behind ``padding`` edges, with as many edges behind them.
  ///
  /// - Complexity: O(*n*).
  package static func read(
    _ text: UnsafePointer<UInt8>, _ range: Range<Int>, _ folding: ScalarFolding,
    _ lexicon: Lexicon, _ prefixes: PrefixFilter, into units: inout [ChineseUnit]
  ) {
    units.removeAll(keepingCapacity: true)
    for _ in 0..<padding { units.append(.edge) }
    var offset = range.lowerBound
    var followsWhite = true
    while offset < range.upperBound {
      let (value, count) = scalar(text, offset)
      let kind = Letter.kind(value)
      guard kind != .white else {
        followsWhite = true
        offset &+= count
        continue
      }
      var unit = ChineseUnit()
      unit.start = offset
      unit.kind = kind
      unit.followsWhite = followsWhite
      offset &+= count
      followsWhite = false
      switch kind {
      case .digit:
        offset = numberEnd(text, offset, range.upperBound)
        unit.code = 0x110000 &+ UInt32(min(characters(text, unit.start, offset), 6))
      case .lower, .upper:
        offset = runEnd(text, offset, range.upperBound)
        unit.code = 0x120000 &+ UInt32(min(offset &- unit.start, 3))
      default: unit.code = folding.folded(value)
      }
      unit.end = offset
      units.append(unit)
    }
    for _ in 0..<padding { units.append(.edge) }
    lookUp(&units, lexicon, prefixes)
  }

  /// How many characters some bytes are: a number is as long in full-width digits as in others.
  private static func characters(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    (start..<end).count { text[$0] & 0xC0 != 0x80 }
  }

  private static func numberEnd(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end {
      let (value, count) = scalar(text, offset)
      if Letter.kind(value) == .digit {
        offset &+= count
      } else if value == 0x2E || value == 0x2C || value == 0xFF0E || value == 0xFF0C,
        value < 0x80 || value == 0xFF0E, offset &+ count < end,
        Letter.kind(scalar(text, offset &+ count).value) == .digit
      {
        offset &+= count
      } else {
        break
      }
    }
    return offset
  }

  private static func runEnd(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end {
      let (value, count) = scalar(text, offset)
      guard Letter.kind(value).isLetter else { break }
      offset &+= count
    }
    return offset
  }

  /// Looks up the words that begin at each unit.
  private static func lookUp(
    _ units: inout [ChineseUnit], _ lexicon: Lexicon, _ prefixes: PrefixFilter
  ) {
    let count = units.count &- padding
    units.withUnsafeMutableBufferPointer { units in
      for start in padding..<count where units[start].kind == .han {
        var hash = WordHash()
        hash.take(units[start].code)
        let last = min(start &+ longestWord, count)
        var end = start &+ 1
        while end < last, units[end].kind == .han, !units[end].followsWhite {
          hash.take(units[end].code)
          end &+= 1
          let value = hash.value
          let goesOn = prefixes.mayGoOn(value)
          guard lexicon.entry(value).isKnown else {
            guard goesOn else { break }
            continue
          }
          let length = UInt8(end &- start)
          units[start].longestFrom = length
          units[end &- 1].longestTo = max(units[end &- 1].longestTo, length)
          var inner = start &+ 1
          while inner < end {
            units[inner].longestOver = max(units[inner].longestOver, length)
            inner &+= 1
          }
          if !goesOn { break }
        }
      }
    }
  }
}
