/// The text of a document in the order of its paragraphs, and the blocks in it.
struct DocxText {
  private let headingLevels: [String: Int]
  private let state = State()

  /// Creates the reader of a document whose styles have these levels.
  init(headingLevels: [String: Int]) {
    self.headingLevels = headingLevels
  }

  /// What has been read; a class, because the parser's callbacks fill it.
  private final class State {
    var text: [UInt8] = []
    var blocks: [Block] = []
    var start = 0
    var level = 0
    var style = ""
    var isText = false
    var depthOfTable = 0
    var rowStart: Int?
    var isBold = true
    var runIsBold = false
    var isItem = false
    var noteID: String?
    var skipped = 0
    /// Offsets of the spaces that stand for line breaks in the paragraph at hand.
    var breaks: [Int] = []
  }

  /// Reads a part; false where it is damaged.
  func read(_ bytes: [UInt8], asNotes: Bool) -> Bool {
    let levels = headingLevels
    let state = state
    return XMLEvents.walk(
      bytes,
      onStart: { Self.start($0, $1, state, levels, asNotes) },
      onEnd: { Self.end($0, state, asNotes) },
      onText: { text in
        guard state.isText, state.skipped == 0 else { return }
        if !text.allSatisfy(\.isWhitespace), !state.runIsBold { state.isBold = false }
        state.text.append(contentsOf: text.utf8)
      })
  }

  /// Whether each line of a printed page has become a paragraph, as programs make documents of PDF.
  ///
  /// Most of them are of the same width then and end no sentence. What has headings, notes or tables of its own was not
  /// made so.
  private var isWrapped: Bool {
    guard state.blocks.allSatisfy({ $0.role == .body && $0.level == 0 && !$0.isListItem }) else {
      return false
    }
    var manuscript = Manuscript(source: state.text)
    LineScanning().apply(to: &manuscript)
    return WrappedLines.areLines(manuscript.lines, state.text)
  }

  /// The manuscript whose source is the text.
  func manuscript() -> Manuscript {
    if isWrapped { return PlainTextReading.manuscript(state.text, isMarkdown: false) }
    var manuscript = Manuscript(source: state.text)
    manuscript.hasCertainParagraphs = true
    manuscript.isChinese = LanguageDetector.language(of: Array(state.text.prefix(100_000)))
      .hasPrefix("zh")
    manuscript.blocks = state.blocks.compactMap { block in
      var block = block
      let isProse = manuscript.isChinese && block.level == 0
      var text = TracedText()
      for span in block.text.spans {
        text.append(spacedFrom: state.text, span.lowerBound, span.upperBound, isProse: isProse)
      }
      block.text = text.trimmed()
      return block.text.isEmpty ? nil : block
    }
    return manuscript
  }

  private static func start(
    _ name: String, _ attributes: [String: String], _ state: State, _ levels: [String: Int],
    _ asNotes: Bool
  ) {
    switch name {
    case "p":
      state.start = state.text.count
      state.breaks = []
      state.level = 0
      state.isBold = true
      state.isItem = false
    case "pStyle":
      let style = attributes["val"] ?? ""
      state.level = levels[style] ?? DocxStyles.level(ofName: style) ?? state.level
    case "outlineLvl":
      if let level = attributes["val"].flatMap({ Int($0) }), level < 9 { state.level = level + 1 }
    case "numPr": state.isItem = true
    case "r": state.runIsBold = false
    case "b": state.runIsBold = !["0", "false", "off"].contains(attributes["val"] ?? "")
    case "t": state.isText = true
    case "br", "cr":
      if state.text.count > state.start {
        state.breaks.append(state.text.count)
        state.text.append(0x20)
      }
    case "tab": if state.text.count > state.start { state.text.append(0x20) }
    case "noBreakHyphen": state.text.append(0x2D)
    case "tbl": state.depthOfTable += 1
    case "tr": if state.depthOfTable == 1 { state.rowStart = state.text.count }
    case "footnoteReference", "endnoteReference":
      if let id = attributes["id"] {
        state.text.append(contentsOf: "[^\(name.first ?? "f")\(id)]".utf8)
      }
    case "footnote", "endnote":
      let type = attributes["type"] ?? "normal"
      state.noteID =
        type == "normal" && asNotes ? attributes["id"].map { "\(name.first ?? "f")\($0)" } : nil
    case "del", "instrText", "pict", "txbxContent", "Fallback": state.skipped += 1
    default: break
    }
  }

  private static func end(_ name: String, _ state: State, _ asNotes: Bool) {
    switch name {
    case "t": state.isText = false
    case "p": endParagraph(state, asNotes)
    case "tbl": state.depthOfTable -= 1
    case "tr":
      if state.depthOfTable == 1, let start = state.rowStart { add(start, .table, state) }
      if state.depthOfTable == 1 { state.rowStart = nil }
    case "del", "instrText", "pict", "txbxContent", "Fallback":
      state.skipped = max(0, state.skipped - 1)
    default: break
    }
  }

  private static func endParagraph(_ state: State, _ asNotes: Bool) {
    guard state.skipped == 0 else { return }
    if state.rowStart != nil {
      state.text.append(0x20)
    } else if asNotes {
      if let id = state.noteID { add(state.start, .note(mark: "[^\(id)]"), state) }
    } else {
      addLines(state)
    }
    if state.rowStart == nil { state.start = state.text.count }
  }

  /// Adds the paragraph at hand, or the several that a writer set in it with line breaks: each ends a sentence, or an
  /// indent follows it.
  private static func addLines(_ state: State) {
    var start = state.start
    var isParted = false
    for offset in state.breaks where state.rowStart == nil {
      let (behind, count) =
        offset + 1 < state.text.count
        ? state.text.scalar(at: offset + 1) : (0x20, 1)
      let isIndented = behind == 0x3000 || behind == 0xA0
      guard count > 0, offset > start,
        isIndented || LineEnding.endsSentence(state.text, start, offset)
          || isParted && Headings.isChineseHeading(Array(state.text[start..<offset]))
      else { continue }
      isParted = true
      add(start..<offset, .body, state)
      start = offset + 1
    }
    add(start..<state.text.count, .body, state)
    state.text.append(0x0A)
  }

  private static func add(_ start: Int, _ role: Block.Role, _ state: State) {
    add(start..<state.text.count, role, state)
    state.text.append(0x0A)
  }

  private static func add(_ range: Range<Int>, _ role: Block.Role, _ state: State) {
    guard !range.isEmpty else { return }
    var text = TracedText()
    text.append(source: state.text[range], at: range.lowerBound)
    var block = Block(role: role, text: text)
    block.level = role == .body ? state.level : 0
    block.isListItem = state.isItem
    block.isBold = state.isBold
    block.isShort = true
    block.followsGap = true
    block.width = text.utf8.count
    block.isCertain = role != .body
    state.blocks.append(block)
  }
}
