/// Builds a page from its tokens: text written out in order, elements in a stack, no recursion.
struct HTMLPageBuilder {
  /// How far up the stack an end tag looks for its start, so that wrong nesting costs no more than this.
  private static let reach = 200

  let bytes: [UInt8]
  var page = HTMLPage()
  /// Open elements: index of the node (-1 for elements that make none) and the level of a heading.
  var open: [(tag: HTMLTag, node: Int32, level: Int, isAside: Bool, start: Int, mark: Int)] = []
  var traits: [HTMLPage.Traits] = []
  /// The nodes among the open elements, the innermost one last.
  var openNodes: [Int32] = []
  var leaf: HTMLPage.Leaf?
  /// Leaves that wait while an aside inside them is written, such as an edit link in a heading.
  var waiting: [HTMLPage.Leaf?] = []
  var needsSpace = false
  var afterBreak = false
  var skipping = 0
  var labels: [String: String] = [:]
  var hints: [[UInt8]: HTMLHints.Words] = [:]
  /// Bytes in `<noscript>` that were not read.
  var noscriptCount = 0
  let readsNoscript: Bool
  /// Whether every element can close itself, as in XHTML.
  let isXML: Bool
  var noteIDs: [Int32: String] = [:]
  var linkTarget: (id: String, start: Int)?
  /// For each open element of a formula how many parts have begun in it.
  var formulaParts: [Int] = []
  var formulaStart = 0

  private init(_ bytes: [UInt8], readsNoscript: Bool) {
    self.bytes = bytes
    self.readsNoscript = readsNoscript
    isXML = bytes.has("<?xml", at: bytes.skipWhite(from: 0, to: bytes.count))
  }

  /// The page that bytes in UTF-8 hold; with what stands in `<noscript>` where there is hardly anything else.
  ///
  /// - Complexity: Linear in the bytes, however deep they are nested.
  static func page(from bytes: [UInt8]) -> HTMLPage {
    let (page, noscriptCount) = page(from: bytes, readsNoscript: false)
    guard noscriptCount > 200, page.text.count < max(400, noscriptCount / 4) else { return page }
    return self.page(from: bytes, readsNoscript: true).page
  }

  private static func page(from bytes: [UInt8], readsNoscript: Bool) -> (
    page: HTMLPage, noscriptCount: Int
  ) {
    var builder = HTMLPageBuilder(bytes, readsNoscript: readsNoscript)
    builder.page.text.reserveCapacity(bytes.count / 4)
    var tokens = HTMLTokenizer(bytes, readsNoscript: readsNoscript)
    while let token = tokens.next() { builder.take(token) }
    builder.endLeaf()
    while !builder.open.isEmpty { builder.pop() }
    builder.nameNotes()
    return (builder.page, builder.noscriptCount)
  }

  private mutating func take(_ token: HTMLTokenizer.Token) {
    switch token {
    case .text(let range): if skipping == 0 { write(range) }
    case .start(let tag, let level, let attributes): start(shown(tag), level, attributes)
    case .end(let tag, let level): end(shown(tag), level)
    case .raw(let tag, let range, let attributes): raw(tag, range, attributes)
    }
  }

  /// What stands in `<noscript>` is read as a part of the page like any other, if it is read.
  private func shown(_ tag: HTMLTag) -> HTMLTag {
    tag == .noscript && readsNoscript ? .div : tag
  }

  private mutating func raw(
    _ tag: HTMLTag, _ range: Range<Int>, _ attributes: HTMLTokenizer.Attributes
  ) {
    switch tag {
    case .title where page.metadata.title == nil && skipping == 0:
      page.metadata.title = HTMLCharacterReferences.decoded(bytes[range])
    case .script:
      if let type = attributes.range("type"), bytes[type].elementsEqual("application/ld+json".utf8)
      {
        page.metadata.take(json: bytes[range])
      }
    case .xmp:
      endLeaf()
      write(range)
      endLeaf()
    case .noscript: noscriptCount += range.count
    case .textarea: openNodes.last.map { page.nodes[Int($0)].fieldCount += 1 }
    default: break
    }
  }

  // MARK: Elements

  private mutating func start(_ tag: HTMLTag, _ level: Int, _ attributes: HTMLTokenizer.Attributes)
  {
    switch tag {
    case .meta: return meta(attributes)
    case .link:
      if let rel = attributes.range("rel"), bytes[rel].elementsEqual("canonical".utf8),
        let href = attributes.range("href")
      {
        page.metadata.canonical = HTMLCharacterReferences.decoded(bytes[href])
      }
      return
    case .br:
      if skipping == 0 { lineBreak() }
      return
    case .img:
      if let node = openNodes.last { page.nodes[Int(node)].imageCount += 1 }
      return
    case .input:
      if let node = openNodes.last, !isHiddenField(attributes) {
        page.nodes[Int(node)].fieldCount += 1
      }
      return
    case .wbr, .base, .source, .col: return
    case .hr: return endLeaf()
    default: break
    }
    // In drawings and XHTML every element closes itself, elsewhere those that HTML doesn't know.
    if attributes.isSelfClosing, skipping > 0 || isXML || isInFormula || tag == .other { return }
    if tag.isSkipped {
      if !attributes.isSelfClosing { push(tag, -1, 0, [.hidden], isAside: false); skipping += 1 }
      return
    }
    closeImplied(tag)
    if tag.isBlock { endFormula() }
    if isInFormula || tag == .math { return beginInFormula(tag) }
    var own = ownTraits(tag, attributes)
    let named = hint(attributes.range("class")).union(
      hint(attributes.range("id"), isID: true))
    if named.contains(.caption), tag != .body, tag != .html { own.insert(.caption) }
    if named.contains(.hidden) { own.insert(.hidden) }
    if named.contains(.comment) { own.insert(.comment) }
    defer { markFact(tag, named, attributes) }
    if tag.isBlock {
      endLeaf()
      pushNode(tag, level, own, named, attributes, isAside: false)
    } else if named.contains(.furniture) || own.contains(.hidden) {
      // An aside inside a paragraph, such as an edit link, doesn't break it.
      waiting.append(leaf)
      leaf = nil
      pushNode(tag, level, own.union(.furniture), [], attributes, isAside: true)
    } else {
      if tag == .a {
        closeLink()
        begin(linkTo: attributes)
      }
      push(tag, -1, 0, own, isAside: false)
      if tag == .q { mark("“") }
    }
  }

  private func isHiddenField(_ attributes: HTMLTokenizer.Attributes) -> Bool {
    guard let type = attributes.range("type") else { return false }
    return bytes[type].elementsEqual("hidden".utf8)
  }

  /// What a class or id says of its element; each name is looked at once.
  private mutating func hint(_ range: Range<Int>?, isID: Bool = false) -> HTMLHints.Words {
    guard let range, !range.isEmpty, range.count < 400 else { return [] }
    // Numbers in names tell elements of one kind apart.
    let name: [UInt8] = (isID ? [0x23] : []) + bytes[range].filter { $0 < 0x30 || $0 > 0x39 }
    if let known = hints[name] { return known }
    let found = HTMLHints.words(in: name, isID: isID)
    if hints.count < 10_000 { hints[name] = found }
    return found
  }

  /// A link ends the one before it that was left open.
  private mutating func closeLink() {
    guard let last = traits.last, last.contains(.link),
      let start = open.suffix(Self.reach).lastIndex(where: { $0.tag == .a })
    else { return }
    open[start].tag = .inline
    for index in start..<traits.count { traits[index].remove(.link) }
    linkTarget = nil
  }

  /// Whether it is a link: an anchor that runs a script leads nowhere.
  private func leadsElsewhere(_ attributes: HTMLTokenizer.Attributes) -> Bool {
    guard let href = attributes.range("href") else { return false }
    return !bytes.has("javascript:", at: href.lowerBound)
  }

  private func ownTraits(_ tag: HTMLTag, _ attributes: HTMLTokenizer.Attributes) -> HTMLPage.Traits
  {
    var own: HTMLPage.Traits = []
    switch tag {
    case .nav, .footer, .aside, .button, .select, .option, .textarea, .label: own.insert(.furniture)
    case .a: if leadsElsewhere(attributes) { own.insert(.link) }
    case .b: own.insert(.bold)
    case .sup: own.insert(.superscript)
    case .figcaption, .caption: own.insert(.caption)
    case .blockquote: own.insert(.quotation)
    case .td, .th: own.insert(.cell)
    case .li: own.insert(.item)
    case .dt: own.insert(.term)
    case .pre, .xmp: own.insert(.preformatted)
    case .code: own.insert(.code)
    case .heading: own.insert(.heading)
    default: break
    }
    if let style = attributes.range("style"), HTMLHints.hides(bytes, style) { own.insert(.hidden) }
    if attributes.range("hidden") != nil { own.insert(.hidden) }
    if let value = attributes.range("aria-hidden"), bytes[value].elementsEqual("true".utf8) {
      own.insert(.hidden)
    }
    if let role = attributes.range("role"),
      ["navigation", "search", "banner", "contentinfo", "complementary", "menu", "toolbar", "note"]
        .contains(
          String(decoding: bytes[role], as: UTF8.self))
    {
      own.insert(.furniture)
    }
    return own
  }

  private mutating func pushNode(
    _ tag: HTMLTag, _ level: Int, _ own: HTMLPage.Traits, _ hints: HTMLHints.Words,
    _ attributes: HTMLTokenizer.Attributes, isAside: Bool
  ) {
    let parent = openNodes.last ?? -1
    var node = HTMLPage.Node(tag: tag, parent: parent, traits: own)
    node.hints = hints
    if let names = attributes.range("class") {
      var hash: UInt32 = UInt32(tag.rawValue)
      for byte in bytes[names].prefix(100) { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
      node.kind = Int32(bitPattern: hash)
    } else {
      node.kind = Int32(tag.rawValue)
    }
    let index = Int32(page.nodes.count)
    if let id = attributes.range("id"), id.count < 100,
      tag == .li || tag == .p || tag == .div || tag == .dd || tag == .aside
    {
      noteIDs[index] = String(decoding: bytes[id], as: UTF8.self)
    }
    page.nodes.append(node)
    push(tag, index, level, own, isAside: isAside)
  }

  mutating func push(
    _ tag: HTMLTag, _ node: Int32, _ level: Int, _ own: HTMLPage.Traits, isAside: Bool
  ) {
    open.append((tag, node, level, isAside, page.text.count, -1))
    if node >= 0 { openNodes.append(node) }
    traits.append((traits.last ?? []).union(own))
  }

  mutating func pop() {
    guard let last = open.popLast() else { return }
    traits.removeLast()
    if last.tag.isSkipped { skipping -= 1 }
    if last.mark >= 0 {
      let mark = page.metadata.marks[last.mark]
      page.metadata.marks[last.mark].range =
        mark.range.lowerBound..<max(mark.range.lowerBound, page.text.count)
    }
    if last.tag == .a { endLink() }
    if last.tag == .sup, skipping == 0 { raise(from: last.start) }
    if last.tag == .q, skipping == 0 { mark("”") }
    if isInFormula, !last.tag.isSkipped { endInFormula(last.tag, last.start) }
    guard last.node >= 0 else { return }
    openNodes.removeLast()
    endLeaf()
    page.nodes[Int(last.node)].end = Int32(page.nodes.count)
    if last.isAside { leaf = waiting.popLast() ?? nil }
  }

  private mutating func end(_ tag: HTMLTag, _ level: Int) {
    if tag == .br { return skipping == 0 ? lineBreak() : () }
    // What is skipped may have any number of open elements in it.
    if tag.isSkipped, skipping > 0, let start = open.lastIndex(where: { $0.tag.isSkipped }),
      open[start].tag == tag
    {
      while open.count > start { pop() }
      return
    }
    if tag == .p, !open.suffix(Self.reach).contains(where: { $0.tag == .p }) { return endLeaf() }
    var depth = open.count - 1
    let lowest = max(0, open.count - Self.reach)
    while depth >= lowest {
      if open[depth].tag == tag {
        while open.count > depth { pop() }
        return
      }
      // The end of an inline element doesn't end the blocks inside it.
      if !tag.isBlock, open[depth].tag.isBlock, !tag.isSkipped { return }
      if open[depth].tag == .td || open[depth].tag == .th,
        ![.table, .tr, .tbody, .thead, .tfoot].contains(tag)
      {
        return
      }
      depth -= 1
    }
    if tag.isBlock { endLeaf() }
  }
}
