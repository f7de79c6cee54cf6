/// Cuts the text into lines and measures them.
///
/// Line ends are LF, CR LF, CR and those of Unicode (U+0085, U+2028, U+2029); a form feed begins a page.
struct LineScanning: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    let source = manuscript.source
    var lines: [Line] = []
    lines.reserveCapacity(min(source.count / 24 + 1, 1 << 20))
    var blanks = 0
    var startsPage = false
    var offset = 0
    while offset < source.count {
      var end = offset
      while end < source.count, source[end] != 0x0A, source[end] != 0x0D, source[end] != 0x0C,
        unicodeLineEnd(source, end) == 0
      {
        end += 1
      }
      if let line = Self.measure(source, offset, end) {
        for var part in paragraphs(line, source) {
          part.blanksBefore = UInt8(min(blanks, 255))
          part.startsPage = startsPage
          lines.append(part)
          blanks = 0
          startsPage = false
        }
      } else if end < source.count, source[end] != 0x0C {
        blanks += 1
      }
      if end < source.count {
        if source[end] == 0x0C { startsPage = true }
        if source[end] == 0x0D, end + 1 < source.count, source[end + 1] == 0x0A { end += 1 }
        end += max(0, unicodeLineEnd(source, end) - 1)
      }
      offset = end + 1
    }
    manuscript.lines = manuscript.isMarkdown ? lines : withoutQuoteMarks(lines, source)
    manuscript.isChinese = isChinese(source)
  }

  /// The lines without the `>` before each, where a whole text was quoted in mail.
  private func withoutQuoteMarks(_ lines: [Line], _ source: [UInt8]) -> [Line] {
    guard lines.count >= 5, lines.allSatisfy({ source[$0.start] == 0x3E }) else { return lines }
    var bare: [Line] = []
    var blanks: UInt8 = 0
    for line in lines {
      guard var rest = Self.measure(source, line.start + 1, line.end) else {
        blanks = 1
        continue
      }
      rest.blanksBefore = max(blanks, line.blanksBefore)
      rest.startsPage = line.startsPage
      rest.indent = max(0, rest.indent - 1)
      bare.append(rest)
      blanks = 0
    }
    return bare
  }

  /// The paragraphs of a line that holds several: each but the first begins with an indent of two ideographic spaces.
  private func paragraphs(_ line: Line, _ source: [UInt8]) -> [Line] {
    guard line.width > 600 else { return [line] }
    var parts: [Line] = []
    var start = line.start
    var offset = line.start
    while offset + 6 <= line.end {
      guard source[offset] == 0xE3, source.has("\u{3000}\u{3000}", at: offset) else {
        offset += source.scalar(at: offset).count
        continue
      }
      if let part = Self.measure(source, start, offset) { parts.append(part) }
      start = offset
      offset = source.skipWhite(from: offset, to: line.end)
    }
    guard parts.count >= 3, let last = Self.measure(source, start, line.end) else { return [line] }
    return parts + [last]
  }

  /// Bytes of a line end that only Unicode has; 0 where none stands.
  @inline(__always)
  private func unicodeLineEnd(_ source: [UInt8], _ offset: Int) -> Int {
    let byte = source[offset]
    guard byte == 0xE2 || byte == 0xC2, offset + 1 < source.count else { return 0 }
    if byte == 0xC2 { return source[offset + 1] == 0x85 ? 2 : 0 }
    guard source[offset + 1] == 0x80, offset + 2 < source.count else { return 0 }
    return source[offset + 2] == 0xA8 || source[offset + 2] == 0xA9 ? 3 : 0
  }

  /// A line between two line ends, or a part of one; nil where there is only white space.
  static func measure(_ source: [UInt8], _ lower: Int, _ upper: Int) -> Line? {
    var offset = lower
    var indent = 0
    while offset < upper {
      let (value, count) = source.scalar(at: offset)
      guard Scalars.isWhite(value) else { break }
      indent += value == 0x3000 ? 2 : value == 0x09 ? 4 : value >= 0x200B ? 0 : 1
      offset += count
    }
    guard offset < upper else { return nil }
    let end = source.trimWhite(from: offset, to: upper)
    var width = 0
    var isWideBefore = false
    var gaps = 0
    var wideCount = 0
    var spaces = 0
    var index = offset
    while index < end {
      let byte = source[index]
      if byte < 0x80 {
        index += 1
        if byte == 0x20 || byte == 0x09 {
          spaces += 1
          continue
        }
        width += spaces + 1
        isWideBefore = false
        spaces = 0
        continue
      }
      let (value, count) = source.scalar(at: index)
      index += count
      if Scalars.isWhite(value) {
        spaces += 1
        continue
      }
      if Scalars.isWide(value) || Scalars.isAmbiguousPunctuation(value) {
        // Spaces between two wide characters are there to fill the line.
        width += (isWideBefore ? 0 : spaces) + 2
        wideCount += 1
        if isWideBefore, spaces > 0 { gaps += 1 }
        isWideBefore = true
      } else {
        width += spaces + 1
        isWideBefore = false
      }
      spaces = 0
    }
    return Line(
      start: offset, end: end, width: Int32(clamping: width), indent: Int16(clamping: indent),
      blanksBefore: 0, mark: .none, endsWithIdeographicSpace: source.has("\u{3000}", at: end),
      isStretched: gaps >= 4 && gaps * 3 >= wideCount, startsPage: false)
  }

  /// Whether a tenth of the letters are Han, in the first 200,000 bytes.
  private func isChinese(_ source: [UInt8]) -> Bool {
    var han = 0
    var letters = 0
    var offset = 0
    while offset < min(source.count, 200_000) {
      let (value, count) = source.scalar(at: offset)
      offset += count
      if Scalars.isHan(value) {
        han += 1
      } else if Scalars.isAlphabetic(value) {
        letters += 1
      }
    }
    return han * 5 > letters
  }
}
