/// How a line begins, as far as breaking lines and paragraphs goes.
enum LineOpening {
  /// Columns that a line's first word takes: what could not have been divided at the end of the line before.
  ///
  /// For wide text that is one character with the marks that keep to it; for Latin a word.
  static func firstToken(_ source: [UInt8], _ line: Line) -> (width: Int32, isWide: Bool) {
    var offset = line.start
    var width: Int32 = 0
    var hasCore = false
    var isWide = false
    while offset < line.end, width < 40 {
      let (value, count) = source.scalar(at: offset)
      if Scalars.isWhite(value) { break }
      let wide = Scalars.isWide(value) || Scalars.isAmbiguousPunctuation(value)
      if hasCore {
        if isWide || wide, !Scalars.keepsToLineBefore(value) { break }
      } else if wide {
        isWide = true
      }
      if !Scalars.isOpening(value) { hasCore = true }
      width += wide ? 2 : 1
      offset += count
    }
    return (width, isWide)
  }

  /// Whether a line begins with the mark of a by-line: `□ 高文`, `■ 王文泽`, `文 | 何哲`.
  static func isByline(_ source: [UInt8], _ line: Line) -> Bool {
    guard line.width <= 120 else { return false }
    let (first, count) = source.scalar(at: line.start)
    switch first {
    case 0x25A1, 0x25A0, 0x25CB, 0x25CF, 0x25C6, 0x25C7, 0x25B2, 0x25AA:
      return line.width <= 60
    case 0x3010:  // 【明報專訊】
      return line.width <= 40 && source.scalar(before: line.end).value == 0x3011
    case 0x6587:  // 文
      let next = source.skipWhite(from: line.start + count, to: line.end)
      guard next < line.end else { return false }
      let (mark, _) = source.scalar(at: next)
      return [0x7C, 0xFF5C, 0x4E28, 0x2F, 0xFF0F, 0xFF1A, 0x3A].contains(mark)
    default: return false
    }
  }

  /// Whether a line is nothing but names of people, with the word for a writer before them or without it.
  static func isName(_ source: [UInt8], _ line: Line) -> Bool {
    guard line.width <= 40, line.mark == .none else { return false }
    var text = String(decoding: source[line.start..<line.end], as: UTF8.self)
    for word in ["本报记者", "本刊记者", "新华社记者", "特约记者", "通讯员", "记者", "作者"] where text.hasPrefix(word) {
      text.removeFirst(word.count)
      break
    }
    return PersonName.chineseList(in: text) != nil
  }

  /// Whether 年 stands behind a digit in a line.
  private static func hasYear(_ source: [UInt8], _ line: Line) -> Bool {
    var offset = line.start + 4
    while offset + 2 < line.end {
      if source[offset] == 0xE5, source[offset - 1] >= 0x30, source[offset - 1] <= 0x39,
        source.has("年", at: offset)
      {
        return true
      }
      offset += 1
    }
    return false
  }

  /// Whether a line says on which day and page it was printed: `2024年6月18日 星期二 江城日报 第一版`.
  static func isPageHead(_ source: [UInt8], _ line: Line) -> Bool {
    guard line.width <= 100, line.end - line.start >= 20, hasYear(source, line) else {
      return false
    }
    let bare = String(decoding: source[line.start..<line.end], as: UTF8.self)
      .filter { !$0.isWhitespace }
    guard let year = bare.firstIndex(of: "年"), let day = bare[year...].firstIndex(of: "日"),
      bare[bare.startIndex..<year].suffix(4).allSatisfy(\.isNumber), bare.contains("月"),
      !bare.contains("，"), !bare.contains("。"), bare.distance(from: year, to: day) <= 6
    else { return false }
    return bare.contains("星期") || bare.hasSuffix("版")
  }

  /// Whether a line begins with a label of two to six Han characters and a colon, as in the head of a document.
  static func isField(_ source: [UInt8], _ line: Line) -> Bool {
    guard line.width <= 120 else { return false }
    var offset = line.start
    var han = 0
    while offset < line.end, han <= 6 {
      let (value, count) = source.scalar(at: offset)
      if value == 0xFF1A || value == 0x3A { return han >= 2 && offset + count < line.end }
      if Scalars.isHan(value) {
        han += 1
      } else if !Scalars.isWhite(value) {
        return false
      }
      offset += count
    }
    return false
  }

  /// Whether a line begins with a label in capitals: `SUMMARY: …`, `MINISTER CASH: …`.
  static func isLabel(_ source: [UInt8], _ line: Line) -> Bool {
    var offset = line.start
    var letters = 0
    while offset < line.end, offset - line.start < 60 {
      let byte = source[offset]
      if byte == 0x3A { return letters >= 4 && offset + 1 < line.end && source[offset + 1] == 0x20 }
      if byte >= 0x41, byte <= 0x5A {
        letters += 1
      } else if ![0x20, 0x2E, 0x27, 0x2D, 0x2F].contains(byte), !(0x80...).contains(byte) {
        return false
      }
      offset += 1
    }
    return false
  }

  /// Whether a line begins with a tag of HTML that begins or ends a block.
  static func isBlockTag(_ source: [UInt8], _ line: Line) -> Bool {
    guard source[line.start] == 0x3C, line.end - line.start > 2 else { return false }
    if source.has("<!--", at: line.start) { return true }
    let start = source[line.start + 1] == 0x2F ? line.start + 2 : line.start + 1
    let name = source[start..<line.end].prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    return blockTags.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  private static let blockTags: Set<String> = [
    "p", "div", "h", "ul", "ol", "li", "blockquote", "table", "tr", "img", "figure", "figcaption",
    "section", "article", "header", "footer", "hr", "center", "pre", "dl", "dt", "dd", "details",
  ]

  /// Whether a line begins with a dash of two, as a subtitle does.
  static func isSubtitle(_ source: [UInt8], _ line: Line) -> Bool {
    source.has("——", at: line.start) && line.width <= 80
  }

  /// Whether a line begins with a number of an enumeration: `一、`, `（一）`, `(1)`, `1.`, `第一，`, `•`.
  static func isEnumerated(_ source: [UInt8], _ line: Line) -> Bool {
    isEnumerated(source, line.start, line.end)
  }

  /// The same for any stretch of text.
  static func isEnumerated(_ source: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    var offset = start
    var (value, count) = source.scalar(at: offset)
    if [
      0x2022, 0xB7, 0x25AA, 0x25CF, 0x25A0, 0x2023, 0x25E6, 0x25C6, 0x25C7, 0x25B2, 0x25BA, 0x2605,
      0x27A4, 0x25CE,
    ].contains(value) {
      return true
    }
    if value == 0x2A || value == 0x2D || value == 0x2013, offset + count < end,
      source[offset + count] == 0x20
    {
      return true
    }
    let isBracketed = value == 0xFF08 || value == 0x28
    if isBracketed || value == 0x7B2C {  // 第
      offset += count
    }
    let numberStart = offset
    var numerals = 0
    while offset < end, numerals < 4 {
      (value, count) = source.scalar(at: offset)
      guard isNumeral(value) else { break }
      numerals += 1
      offset += count
    }
    guard offset > numberStart, offset < end else { return false }
    (value, count) = source.scalar(at: offset)
    if isBracketed { return value == 0xFF09 || value == 0x29 }
    if numberStart > start {
      return [0x3001, 0xFF0C, 0x2C, 0x6761, 0x7AE0, 0x8282].contains(value)
    }
    if value == 0x3001 || value == 0xFF0E { return true }
    guard value == 0x2E || value == 0x29 || value == 0xFF09 else { return false }
    let behind = offset + count
    return behind < end && !Scalars.isDigit(source.scalar(at: behind).value)
  }

  private static func isNumeral(_ value: UInt32) -> Bool {
    if Scalars.isDigit(value) { return true }
    switch value {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: return true
    default: return false
    }
  }
}
