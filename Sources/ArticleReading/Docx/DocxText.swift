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
      case .text(let text): if isText, skipped == 0 { add(tokens.text(text)) }
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

  private mutating func add(_ words: [UInt8]) {
    if !runIsBold, words.skipWhite(from: 0, to: words.count) < words.count { isBold = false }
    text += words
  }

  private mutating func start(
    _ name: String, _ attributes: XMLTokenizer.Attributes, _ tokens: XMLTokenizer, _ asNotes: Bool
  ) {
    func value(_ name: StaticString) -> String? { tokens.value(name, of: attributes) }
    switch name {
    case "p":
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
    case "r": runIsBold = false
    case "b": runIsBold = !["0", "false", "off"].contains(value("val") ?? "")
    case "t": isText = true
    case "br", "cr":
      if text.count > start {
        breaks.append(text.count)
        text.append(0x20)
      }
    case "tab": if text.count > start { text.append(0x20) }
    case "noBreakHyphen": text.append(0x2D)
    case "tbl": depthOfTable += 1
    case "tr": if depthOfTable == 1 { rowStart = text.count }
    case "footnoteReference", "endnoteReference":
      if let id = value("id") {
        text.append(contentsOf: "[^\(name.first ?? "f")\(id)]".utf8)
      }
    case "footnote", "endnote":
      let type = value("type") ?? "normal"
      noteID =
        type == "normal" && asNotes ? value("id").map { "\(name.first ?? "f")\($0)" } : nil
    case "del", "instrText", "pict", "txbxContent", "Fallback": skipped += 1
    default: break
    }
  }

  private mutating func end(_ name: String, _ asNotes: Bool) {
    switch name {
    case "t": isText = false
    case "p": endParagraph(asNotes)
    case "tbl": depthOfTable -= 1
    case "tr":
      if depthOfTable == 1, let start = rowStart { add(start, .table) }
      if depthOfTable == 1 { rowStart = nil }
    case "del", "instrText", "pict", "txbxContent", "Fallback":
      skipped = max(0, skipped - 1)
    default: break
    }
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
