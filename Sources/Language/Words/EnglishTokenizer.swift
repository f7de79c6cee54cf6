/// Divides English text into words as the universal treebanks do: clitics, hyphens and marks stand by themselves.
///
/// `don't` is do + n't, `Ryanair's` Ryanair + 's, `self-evident` self + - + evident; `U.S.`, `1,590.5`, `10:30` and addresses stay whole.
package struct EnglishTokenizer {
  package init(text: UnsafePointer<UInt8>, end: Int) {
    self.text = text
    self.end = end
  }

  let text: UnsafePointer<UInt8>
  /// Offset behind the sentence's last byte.
  let end: Int

  /// Gives each word's place in turn.
  @inline(__always)
  package func forEachWord(from start: Int, _ take: (Range<Int>) -> Void) {
    var offset = start
    while offset < end {
      let (value, count) = scalar(text, offset)
      let kind = Letter.kind(value)
      if kind == .white {
        offset &+= count
      } else if kind.isWordy {
        let behind = wordEnd(offset)
        divide(offset..<behind, take)
        offset = behind
      } else {
        var behind = offset &+ count
        if let second = clitic(at: offset, value) {
          behind = second
        } else if value == 0x2E || value == 0x2D || value == 0x2A || value == 0x3D {
          // Dots and dashes in a row are one mark.
          while behind < end, text[behind] == UInt8(value) { behind &+= 1 }
        }
        take(offset..<behind)
        offset = behind
      }
    }
  }

  /// Offset behind the run of letters and digits that begins here, with the marks that belong into it.
  @inline(__always)
  private func wordEnd(_ start: Int) -> Int {
    var offset = start
    var last = Letter.white
    var letters = 0
    while offset < end {
      let (value, count) = scalar(text, offset)
      let kind = Letter.kind(value)
      if kind.isWordy {
        if kind == .han, last != .han, last != .white { break }
        if last == .han, kind != .han { break }
        last = kind
        letters &+= 1
        offset &+= count
        continue
      }
      guard joins(value, at: offset, count, last, start: start) else { break }
      offset &+= count
      last = .mark
    }
    if offset < end, text[offset] == 0x2E, keepsStop(start, offset) { offset &+= 1 }
    return offset
  }

  /// Whether a mark goes on with the word: an apostrophe between letters, a point or comma in a number, a stop in initials.
  private func joins(
    _ value: UInt32, at offset: Int, _ count: Int, _ last: Letter, start: Int
  ) -> Bool {
    guard offset &+ count < end else { return false }
    let next = Letter.kind(scalar(text, offset &+ count).value)
    switch value {
    case 0x27, 0x2019: return last.isLetter && next.isLetter
    case 0x2E:
      if last == .digit, next == .digit { return true }
      if isAddress(start, offset) { return next.isWordy }
      return last.isLetter && next.isLetter && isInitial(before: offset, start)
    case 0x2C: return last == .digit && next == .digit
    case 0x3A:
      if last == .digit, next == .digit { return true }
      return isAddress(start, offset)
    case 0x26: return last == .upper && next == .upper
    case 0x40, 0x5F: return next.isWordy
    case 0x2F, 0x2D, 0x3F, 0x3D, 0x25, 0x7E, 0x23: return isAddress(start, offset)
    default: return false
    }
  }

  /// Whether the word is one of an address: http, https or www stands at its beginning, or @ in it.
  private func isAddress(_ start: Int, _ offset: Int) -> Bool {
    guard start &+ 4 < end else { return false }
    // A word of an address is short: the look back is bounded.
    var place = max(start, offset &- 64)
    while place < offset {
      if text[place] == 0x40 { return true }
      place &+= 1
    }
    let first = text[start] | 0x20
    if first == 0x77 { return text[start &+ 1] | 0x20 == 0x77 && text[start &+ 2] | 0x20 == 0x77 }
    if first == 0x68 {
      return text[start &+ 1] | 0x20 == 0x74 && text[start &+ 2] | 0x20 == 0x74
        && text[start &+ 3] | 0x20 == 0x70
    }
    return false
  }

  /// Whether the letter before a stop stands alone: the U of U.S.
  private func isInitial(before offset: Int, _ start: Int) -> Bool {
    offset == start &+ 1 || text[offset &- 2] == 0x2E
  }

  /// Whether the stop behind a word is the word's: of initials always, of others where the sentence goes on.
  private func keepsStop(_ start: Int, _ offset: Int) -> Bool {
    let isInitials =
      offset &- start == 1 && Letter.kind(UInt32(text[start])) == .upper
      || offset &- start > 2 && text[offset &- 2] == 0x2E
    var next = offset &+ 1
    if next < end, text[next] == 0x2E { return false }
    var sawWhite = false
    while next < end {
      let (value, count) = scalar(text, next)
      let kind = Letter.kind(value)
      if kind == .white {
        sawWhite = true
      } else if kind != .mark || sawWhite {
        return sawWhite && Letter.kind(UInt32(text[offset &- 1])).isLetter
      } else if value == 0x2C {
        return true
      }
      next &+= count
    }
    return isInitials
  }

  /// Gives the parts of a run: clitics, and `cannot` as can + not.
  @inline(__always)
  private func divide(_ run: Range<Int>, _ take: (Range<Int>) -> Void) {
    let count = run.count
    if count > 2, let place = cliticStart(run) {
      take(run.lowerBound..<place)
      take(place..<run.upperBound)
    } else if count == 6, isCannot(run.lowerBound) {
      take(run.lowerBound..<run.lowerBound &+ 3)
      take(run.lowerBound &+ 3..<run.upperBound)
    } else {
      take(run)
    }
  }

  private func isCannot(_ start: Int) -> Bool {
    text[start] | 0x20 == 0x63 && text[start &+ 1] == 0x61 && text[start &+ 2] == 0x6E
      && text[start &+ 3] == 0x6E && text[start &+ 4] == 0x6F && text[start &+ 5] == 0x74
  }

  /// Where the clitic of a run begins: 's, 'm, 'd, 're, 've, 'll, n't.
  @inline(__always)
  private func cliticStart(_ run: Range<Int>) -> Int? {
    // Straight marks have one byte, curly ones three.
    for letters in 1...2 {
      for width in [1, 3] {
        let place = run.upperBound &- letters &- width
        guard place > run.lowerBound else { continue }
        guard
          width == 1 && text[place] == 0x27
            || width == 3 && text[place] == 0xE2 && text[place &+ 1] == 0x80
              && text[place &+ 2] == 0x99
        else { continue }
        let first = text[run.upperBound &- letters] | 0x20
        if letters == 1 {
          if first == 0x74, text[place &- 1] | 0x20 == 0x6E, place &- 1 > run.lowerBound {
            return place &- 1
          }
          return first == 0x73 || first == 0x6D || first == 0x64 ? place : nil
        }
        let second = text[run.upperBound &- 1] | 0x20
        let isClitic =
          first == 0x72 && second == 0x65 || first == 0x76 && second == 0x65
          || first == 0x6C && second == 0x6C
        return isClitic ? place : nil
      }
    }
    return nil
  }

  /// Offset behind a clitic whose word ends in a closing mark or digit: the 's of `“Hamlet”'s`.
  private func clitic(at offset: Int, _ value: UInt32) -> Int? {
    guard value == 0x27 || value == 0x2019, offset > 0 else { return nil }
    let width = value == 0x27 ? 1 : 3
    let letter = offset &+ width
    guard letter < end, text[letter] | 0x20 == 0x73 else { return nil }
    if letter &+ 1 < end, Letter.kind(scalar(text, letter &+ 1).value).isWordy { return nil }
    let before = text[offset &- 1]
    return before > 0x20 ? letter &+ 1 : nil
  }
}
