/// Builds a page from its tokens: text written out in order, elements in a stack, no recursion.
struct HTMLPageBuilder {
  /// How far up the stack an end tag looks for its start, so that wrong nesting costs no more than this.
  private static let reach = 200

  private let bytes: [UInt8]
  private var page = HTMLPage()
  /// Open elements: index of the node (-1 for elements that make none) and the level of a heading.
  private var open: [(tag: HTMLTag, node: Int32, level: Int, isAside: Bool)] = []
  private var traits: [HTMLPage.Traits] = []
  /// The nodes among the open elements, the innermost one last.
  private var openNodes: [Int32] = []
  private var leaf: HTMLPage.Leaf?
  /// Leaves that wait while an aside inside them is written, such as an edit link in a heading.
  private var waiting: [HTMLPage.Leaf?] = []
  private var needsSpace = false
  private var afterBreak = false
  private var skipping = 0
  private var labels: [String: String] = [:]
  private var hints: [[UInt8]: HTMLPage.Traits] = [:]
  private var noteIDs: [Int32: String] = [:]
  private var linkTarget: (id: String, start: Int)?

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The page that bytes in UTF-8 hold.
  ///
  /// - Complexity: Linear in the bytes, however deep they are nested.
  static func page(from bytes: [UInt8]) -> HTMLPage {
    var builder = HTMLPageBuilder(bytes)
    builder.page.text.reserveCapacity(bytes.count / 4)
    var tokens = HTMLTokenizer(bytes)
    while let token = tokens.next() { builder.take(token) }
    builder.endLeaf()
    while !builder.open.isEmpty { builder.pop() }
    builder.nameNotes()
    return builder.page
  }

  private mutating func take(_ token: HTMLTokenizer.Token) {
    switch token {
    case .text(let range): if skipping == 0 { write(range) }
    case .start(let tag, let level, let attributes): start(tag, level, attributes)
    case .end(let tag, let level): end(tag, level)
    case .raw(let tag, let range, let attributes): raw(tag, range, attributes)
    }
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
    case .wbr, .img, .input, .base, .source, .col: return
    case .hr: return endLeaf()
    default: break
    }
    if tag.isSkipped {
      if !attributes.isSelfClosing { push(tag, -1, 0, [.hidden], isAside: false); skipping += 1 }
      return
    }
    if tag == .time, let value = attributes.range("datetime"), page.metadata.times.count < 8,
      skipping == 0
    {
      page.metadata.times.append(HTMLCharacterReferences.decoded(bytes[value]))
    }
    closeImplied(tag)
    var own = ownTraits(tag, attributes)
    let named = hint(attributes.range("class")).union(
      hint(attributes.range("id")).intersection(.furniture))
    let isHinted = named.contains(.furniture)
    if named.contains(.caption) { own.insert(.caption) }
    if tag.isBlock {
      endLeaf()
      pushNode(tag, level, own, isHinted: isHinted, attributes, isAside: false)
    } else if isHinted || own.contains(.hidden) {
      // An aside inside a paragraph, such as an edit link, doesn't break it.
      waiting.append(leaf)
      leaf = nil
      pushNode(tag, level, own.union(.furniture), isHinted: false, attributes, isAside: true)
    } else {
      if tag == .a { begin(linkTo: attributes) }
      push(tag, -1, 0, own, isAside: false)
    }
  }

  /// What a class or id says of its element; each name is looked at once.
  private mutating func hint(_ range: Range<Int>?) -> HTMLPage.Traits {
    guard let range, !range.isEmpty, range.count < 400 else { return [] }
    // Numbers in names tell elements of one kind apart.
    let name: [UInt8] = bytes[range].filter { $0 < 0x30 || $0 > 0x39 }
    if let known = hints[name] { return known }
    var found: HTMLPage.Traits = []
    if HTMLHints.namesFurniture(bytes, range) { found.insert(.furniture) }
    if HTMLHints.namesCaption(bytes, range) { found.insert(.caption) }
    if hints.count < 10_000 { hints[name] = found }
    return found
  }

  private func ownTraits(_ tag: HTMLTag, _ attributes: HTMLTokenizer.Attributes) -> HTMLPage.Traits
  {
    var own: HTMLPage.Traits = []
    switch tag {
    case .nav, .footer, .aside, .button, .select, .option, .textarea, .label: own.insert(.furniture)
    case .a: own.insert(.link)
    case .b: own.insert(.bold)
    case .sup: own.insert(.superscript)
    case .figcaption, .caption: own.insert(.caption)
    case .blockquote: own.insert(.quotation)
    case .td, .th: own.insert(.cell)
    case .li: own.insert(.item)
    case .dt: own.insert(.term)
    case .pre, .xmp: own.insert(.preformatted)
    case .heading: own.insert(.heading)
    default: break
    }
    if let style = attributes.range("style"), HTMLHints.hides(bytes, style) { own.insert(.hidden) }
    if attributes.range("hidden") != nil { own.insert(.hidden) }
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
    _ tag: HTMLTag, _ level: Int, _ own: HTMLPage.Traits, isHinted: Bool,
    _ attributes: HTMLTokenizer.Attributes, isAside: Bool
  ) {
    let parent = openNodes.last ?? -1
    var node = HTMLPage.Node(tag: tag, parent: parent, traits: own)
    node.isHinted = isHinted
    if let names = attributes.range("class") {
      var hash: UInt32 = UInt32(tag.rawValue)
      for byte in bytes[names].prefix(100) { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
      node.kind = Int32(bitPattern: hash)
    } else {
      node.kind = Int32(tag.rawValue)
    }
    let index = Int32(page.nodes.count)
    if let id = attributes.range("id"), id.count < 100,
      tag == .li || tag == .p || tag == .div || tag == .dd
    {
      noteIDs[index] = String(decoding: bytes[id], as: UTF8.self)
    }
    page.nodes.append(node)
    push(tag, index, level, own, isAside: isAside)
  }

  private mutating func push(
    _ tag: HTMLTag, _ node: Int32, _ level: Int, _ own: HTMLPage.Traits, isAside: Bool
  ) {
    open.append((tag, node, level, isAside))
    if node >= 0 { openNodes.append(node) }
    traits.append((traits.last ?? []).union(own))
  }

  private mutating func pop() {
    guard let last = open.popLast() else { return }
    traits.removeLast()
    if last.tag.isSkipped { skipping -= 1 }
    if last.tag == .a { endLink() }
    guard last.node >= 0 else { return }
    openNodes.removeLast()
    endLeaf()
    page.nodes[Int(last.node)].end = Int32(page.nodes.count)
    if last.isAside { leaf = waiting.popLast() ?? nil }
  }

  private mutating func end(_ tag: HTMLTag, _ level: Int) {
    if tag == .br { return skipping == 0 ? lineBreak() : () }
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

  /// Closes what a start tag closes: a paragraph before a block, an item before an item.
  private mutating func closeImplied(_ tag: HTMLTag) {
    guard tag.isBlock else { return }
    let closes: Set<HTMLTag>
    let stops: Set<HTMLTag>
    switch tag {
    case .li: (closes, stops) = ([.li], [.ul, .ol])
    case .dt, .dd: (closes, stops) = ([.dt, .dd], [.dl])
    case .tr: (closes, stops) = ([.tr], [.table])
    case .td, .th: (closes, stops) = ([.td, .th], [.tr, .table])
    case .thead, .tbody, .tfoot: (closes, stops) = ([.thead, .tbody, .tfoot], [.table])
    case .option: (closes, stops) = ([.option], [.select])
    default:
      (closes, stops) = (
        [.p], [.td, .th, .table, .button, .div, .section, .article, .li, .blockquote]
      )
    }
    var depth = open.count - 1
    let lowest = max(0, open.count - 24)
    while depth >= lowest {
      if closes.contains(open[depth].tag) {
        while open.count > depth { pop() }
        return
      }
      if stops.contains(open[depth].tag) { return }
      depth -= 1
    }
  }

  // MARK: Notes

  private mutating func begin(linkTo attributes: HTMLTokenizer.Attributes) {
    guard let href = attributes.range("href"), href.count > 1, href.count < 100,
      bytes[href.lowerBound] == 0x23
    else { return }
    linkTarget = (
      String(decoding: bytes[(href.lowerBound + 1)..<href.upperBound], as: UTF8.self),
      page.text.count
    )
  }

  private mutating func endLink() {
    guard let target = linkTarget else { return }
    linkTarget = nil
    let label = page.text[min(target.start, page.text.count)...]
    guard label.count <= 12, label.contains(where: { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2A })
    else { return }
    if labels[target.id] == nil {
      labels[target.id] = String(decoding: label, as: UTF8.self).filter {
        !"[]［］()\n ".contains($0) || $0 == " "
      }
    }
  }

  /// Gives the leaves of elements that marks point to the marks' labels.
  private mutating func nameNotes() {
    guard !labels.isEmpty else { return }
    for index in page.leaves.indices {
      var node = page.leaves[index].node
      var steps = 0
      while node >= 0, steps < 4 {
        if let id = noteIDs[node], let label = labels[id] {
          page.leaves[index].noteLabel = label.trimmingPrefix(" ").description
          break
        }
        node = page.nodes[Int(node)].parent
        steps += 1
      }
    }
  }

  // MARK: Text

  private mutating func lineBreak() {
    guard leaf != nil else { return }
    endLeaf()
    afterBreak = true
  }

  private mutating func endLeaf() {
    afterBreak = false
    needsSpace = false
    guard let ended = leaf else { return }
    leaf = nil
    guard !ended.pieces.isEmpty else { return }
    page.leaves.append(ended)
    page.text.append(0x0A)
  }

  private mutating func write(_ range: Range<Int>) {
    let current = traits.last ?? []
    var offset = range.lowerBound
    var newlines = 0
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
        if byte == 0x0A { newlines += 1 }
        if newlines >= 2, current.contains(.preformatted) {
          endLeaf()
        }
        needsSpace = true
        offset += 1
        continue
      }
      // An indent begins a paragraph.
      if newlines == 1, current.contains(.preformatted), byte == 0xE3, offset + 3 < bytes.count,
        bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x80
      {
        endLeaf()
      }
      newlines = 0
      let start = offset
      if byte == 0x26,
        let found = HTMLCharacterReferences.reference(in: bytes, at: offset, to: range.upperBound)
      {
        offset += found.count
        append(found.text[...], current)
        continue
      }
      offset += 1
      while offset < range.upperBound, bytes[offset] > 0x20, bytes[offset] != 0x26 { offset += 1 }
      append(bytes[start..<offset], current)
    }
  }

  private mutating func append(_ text: ArraySlice<UInt8>, _ current: HTMLPage.Traits) {
    guard !text.isEmpty else { return }
    if leaf == nil {
      let level = open.suffix(12).last { $0.level > 0 }?.level ?? 0
      var new = HTMLPage.Leaf(
        node: openNodes.last ?? -1, pieces: [], traits: current, level: UInt8(clamping: level))
      new.followsBreak = afterBreak
      leaf = new
      needsSpace = false
    }
    afterBreak = false
    let start = page.text.count
    if needsSpace { page.text.append(0x20) }
    needsSpace = false
    page.text.append(contentsOf: text)
    let end = page.text.count
    if current.contains(.link) { leaf?.linkCount += end - start }
    if current.contains(.bold) || current.contains(.heading) { leaf?.boldCount += end - start }
    if let last = leaf?.pieces.last, last.upperBound == start {
      leaf?.pieces.removeLast()
      leaf?.pieces.append(last.lowerBound..<end)
    } else {
      leaf?.pieces.append(start..<end)
    }
  }

  private mutating func meta(_ attributes: HTMLTokenizer.Attributes) {
    guard let content = attributes.range("content"), content.count < 2000,
      let name = attributes.range("property") ?? attributes.range("name")
        ?? attributes.range("itemprop"), name.count < 80
    else { return }
    let key = String(decoding: bytes[name], as: UTF8.self).lowercased()
    guard page.metadata.values[key] == nil, page.metadata.values.count < 200 else { return }
    page.metadata.values[key] = HTMLCharacterReferences.decoded(bytes[content])
  }
}
