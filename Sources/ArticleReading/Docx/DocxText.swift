/// The text of a document in the order of its paragraphs, and the blocks in it.
struct DocxText {
  private let headingLevels: [String: Int]
  private var text: [UInt8] = []
  private var blocks: [Block] = []
  private var start = 0
  private var level = 0
  private var isText = false
  private var depthOfTable = 0
  private var rowStart: Int?
  private var isBold = true
  private var runIsBold = false
  private var isItem = false
  private var noteID: String?
  private var skipped = 0
  private var runIsHidden = false
  private var runIsRaised = false
  /// For each field that is open whether its result has begun: before it stands the field's instruction.
  private var fields: [Bool] = []
  /// The paragraphs around the text boxes that are open.
  private var outer: [Paragraph] = []

  /// A paragraph that waits while the text box in it is read.
  private struct Paragraph {
    var text: [UInt8]
    /// Where it began behind the beginning of its row, and whether it stands in one.
    var offset: Int
    var isInRow: Bool
    var breaks: [Int]
    var level: Int
    var isBold: Bool
    var isItem: Bool
    var depthOfTable: Int
  }

  /// Offsets of the spaces that stand for line breaks in the paragraph at hand.
  private var breaks: [Int] = []

  /// Creates the reader of a document whose styles have these levels.
  init(headingLevels: [String: Int]) {
    self.headingLevels = headingLevels
  }

  /// Reads a part.
  ///
  /// - Throws: ``ReadingError/damaged(_:)``; what stands before the damage has been read.
  mutating func read(_ bytes: [UInt8], asNotes: Bool) throws(ReadingError) {
    var tokens = try XMLTokenizer(bytes)
    while let token = try tokens.next() {
      switch token {
      case .start(let name, let attributes): start(name, attributes, tokens, asNotes)
      case .end(let name): end(name, asNotes)
      case .text(let text):
        if isText, skipped == 0, !runIsHidden, !fields.contains(false) { add(tokens.text(text)) }
      }
    }
  }

  /// The level that an outline level says, 1 for the first; nil for body text.
  static func outlineLevel(_ value: String?) -> Int? {
    value.flatMap { Int($0) }.flatMap { (0..<9).contains($0) ? $0 + 1 : nil }
  }

  /// Whether each line of a printed page has become a paragraph, as programs make documents of PDF.
  ///
  /// Most of them are of the same width then and end no sentence. What has headings, notes or tables of its own was not
  /// made so.
  private var isWrapped: Bool {
    guard blocks.allSatisfy({ $0.role == .body && $0.level == 0 && !$0.isListItem }) else {
      return false
    }
    var manuscript = Manuscript(source: text)
    LineScanning().apply(to: &manuscript)
    return WrappedLines.areLines(manuscript.lines, text)
  }

  /// The manuscript whose source is the text.
  func manuscript() -> Manuscript {
    if isWrapped { return PlainTextReading.manuscript(text, isMarkdown: false) }
    var manuscript = Manuscript(source: text)
    manuscript.hasCertainParagraphs = true
    manuscript.isChinese = LanguageDetector.language(of: Array(text.prefix(100_000)))
      .hasPrefix("zh")
    manuscript.blocks = blocks.compactMap { block in
      var block = block
      let isProse = manuscript.isChinese && block.level == 0
      var spaced = TracedText()
      for span in block.text.spans {
        spaced.append(spacedFrom: text, span.lowerBound, span.upperBound, isProse: isProse)
      }
      block.text = spaced.trimmed()
      return block.text.isEmpty ? nil : block
    }
    return manuscript
  }

  private func isOn(_ value: String?) -> Bool { !["0", "false", "off"].contains(value ?? "") }

  private mutating func add(_ words: [UInt8]) {
    if !runIsBold, words.skipWhite(from: 0, to: words.count) < words.count { isBold = false }
    if runIsRaised, let raised = RaisedDigits.written(words[...], behind: text[start...]) {
      text += raised
    } else {
      text += words
    }
  }

  /// What stands in a text box is read before the paragraph that it hangs on.
  private mutating func beginBox() {
    let begin = rowStart ?? start
    outer.append(
      Paragraph(
        text: Array(text[begin...]), offset: start - begin, isInRow: rowStart != nil,
        breaks: breaks.map { $0 - begin }, level: level, isBold: isBold, isItem: isItem,
        depthOfTable: depthOfTable))
    text.removeSubrange(begin...)
    rowStart = nil
    depthOfTable = 0
    start = text.count
    breaks = []
  }

  private mutating func endBox() {
    guard let paragraph = outer.popLast() else { return }
    let begin = text.count
    text += paragraph.text
    start = begin + paragraph.offset
    rowStart = paragraph.isInRow ? begin : nil
    breaks = paragraph.breaks.map { $0 + begin }
    level = paragraph.level
    isBold = paragraph.isBold
    isItem = paragraph.isItem
    depthOfTable = paragraph.depthOfTable
  }

  private mutating func start(
    _ name: String, _ attributes: XMLTokenizer.Attributes, _ tokens: XMLTokenizer, _ asNotes: Bool
  ) {
    if Self.unread.contains(name) { skipped += 1 }
    guard skipped == 0 else { return }
    func value(_ name: StaticString) -> String? { tokens.value(name, of: attributes) }
    switch name {
    case "p":
      endOpenParagraph(asNotes)
      start = text.count
      breaks = []
      level = 0
      isBold = true
      isItem = false
    case "pStyle":
      let style = value("val") ?? ""
      level = headingLevels[style] ?? DocxStyles.level(ofName: style) ?? level
    case "outlineLvl":
      if let level = Self.outlineLevel(value("val")) { self.level = level }
    case "numPr": isItem = true
    case "r":
      runIsBold = false
      runIsHidden = false
      runIsRaised = false
    case "vanish": runIsHidden = isOn(value("val"))
    case "vertAlign": runIsRaised = value("val") == "superscript"
    case "fldChar":
      switch value("fldCharType") {
      case "begin": fields.append(false)
      case "separate": if !fields.isEmpty { fields[fields.count - 1] = true }
      case "end": fields = fields.dropLast()
      default: break
      }
    case "txbxContent": beginBox()
    case "b": runIsBold = isOn(value("val"))
    case "t": isText = true
    case "br", "cr":
      if text.count > start {
        breaks.append(text.count)
        text.append(0x20)
      }
    case "tab": if text.count > start { text.append(0x20) }
    case "noBreakHyphen": text.append(0x2D)
    case "tbl": depthOfTable += 1
    case "tr":
      if depthOfTable == 1 {
        endOpenParagraph(asNotes)
        rowStart = text.count
      }
    case "footnoteReference", "endnoteReference":
      if let id = value("id") {
        text.append(contentsOf: "[^\(name.first ?? "f")\(id)]".utf8)
      }
    case "footnote", "endnote":
      let type = value("type") ?? "normal"
      noteID =
        type == "normal" && asNotes ? value("id").map { "\(name.first ?? "f")\($0)" } : nil
    default: break
    }
  }

  /// What is no text: deleted, moved away, an instruction, the same again for older programs, how a word is spoken.
  private static let unread: Set<String> = ["del", "moveFrom", "instrText", "Fallback", "rt"]

  private mutating func end(_ name: String, _ asNotes: Bool) {
    guard skipped == 0 else {
      if Self.unread.contains(name) { skipped -= 1 }
      return
    }
    switch name {
    case "t": isText = false
    case "p": endParagraph(asNotes)
    case "tbl": depthOfTable -= 1
    case "tr":
      if depthOfTable == 1, let start = rowStart { add(start, .table) }
      if depthOfTable == 1 {
        rowStart = nil
        start = text.count
      }
    case "txbxContent": endBox()
    default: break
    }
  }

  /// Ends a paragraph in the middle of which another one or a row begins, which no word processor writes.
  private mutating func endOpenParagraph(_ asNotes: Bool) {
    guard rowStart == nil, text.count > start else { return }
    endParagraph(asNotes)
    breaks = []
  }

  private mutating func endParagraph(_ asNotes: Bool) {
    guard skipped == 0 else { return }
    if rowStart != nil {
      text.append(0x20)
    } else if asNotes {
      if let id = noteID { add(start, .note(mark: "[^\(id)]")) }
    } else {
      addLines()
    }
    if rowStart == nil { start = text.count }
  }

  /// Adds the paragraph at hand, or the several that a writer set in it with line breaks: each ends a sentence, or an
  /// indent follows it.
  private mutating func addLines() {
    var start = start
    var isParted = false
    for offset in breaks where rowStart == nil {
      let behind = text.scalar(at: offset + 1).value
      let isIndented = behind == 0x3000 || behind == 0xA0
      guard offset > start,
        isIndented || LineEnding.endsSentence(text, start, offset)
          || isParted && Headings.isChineseHeading(Array(text[start..<offset]))
      else { continue }
      isParted = true
      add(start..<offset, .body)
      start = offset + 1
    }
    add(start..<text.count, .body)
    text.append(0x0A)
  }

  private mutating func add(_ start: Int, _ role: Block.Role) {
    add(start..<text.count, role)
    text.append(0x0A)
  }

  private mutating func add(_ range: Range<Int>, _ role: Block.Role) {
    guard !range.isEmpty else { return }
    var traced = TracedText()
    traced.append(source: text[range], at: range.lowerBound)
    var block = Block(role: role, text: traced)
    block.level = role == .body ? level : 0
    block.isListItem = isItem
    block.isBold = isBold
    block.isShort = true
    block.followsGap = true
    block.width = range.count
    block.isCertain = role != .body
    blocks.append(block)
  }
}
