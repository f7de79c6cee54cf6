/// A page as text and the blocks in it, each in its element.
struct HTMLPage {
  /// An element.
  struct Node {
    var tag: HTMLTag
    /// Index of the element around it; -1 for the outermost.
    var parent: Int32
    /// Index behind its last descendant.
    var end: Int32 = 0
    /// What holds for all in it.
    var traits: Traits
    /// What its class and id say of it.
    var hints: HTMLHints.Words = []
    /// Pictures and fields of forms right in it.
    var imageCount: Int32 = 0
    var fieldCount: Int32 = 0
    /// Hash of its tag and class, by which siblings of one kind are told.
    var kind: Int32 = 0
  }

  /// What an element hands down to those in it.
  struct Traits: OptionSet {
    let rawValue: UInt16
    static let hidden = Traits(rawValue: 1)
    static let furniture = Traits(rawValue: 2)
    static let link = Traits(rawValue: 4)
    static let bold = Traits(rawValue: 8)
    static let caption = Traits(rawValue: 16)
    static let quotation = Traits(rawValue: 32)
    static let cell = Traits(rawValue: 64)
    static let item = Traits(rawValue: 128)
    static let preformatted = Traits(rawValue: 256)
    static let heading = Traits(rawValue: 512)
    static let superscript = Traits(rawValue: 1024)
    static let term = Traits(rawValue: 2048)
    static let code = Traits(rawValue: 4096)
    static let comment = Traits(rawValue: 8192)
    static let formula = Traits(rawValue: 16384)
  }

  /// Text between two breaks.
  struct Leaf {
    /// The innermost element that makes paragraphs.
    var node: Int32
    /// Where its text stands, in reading order.
    var pieces: [Range<Int>]
    var traits: Traits
    /// Level of the heading around it; 0 for none.
    var level: UInt8
    /// Bytes of it that are links, that are bold, that are code, and that are formulas.
    var linkCount = 0
    var boldCount = 0
    var codeCount = 0
    var formulaCount = 0
    /// Whether only a line break divides it from the leaf before.
    var followsBreak = false
    /// Label of the note that it is, by a link to it.
    var noteLabel: String?

    var count: Int { pieces.reduce(0) { $0 + $1.count } }
  }

  var text: [UInt8] = []
  var nodes: [Node] = []
  var leaves: [Leaf] = []
  var metadata = HTMLMetadata()

  /// Takes the text that JSON-LD holds, where the page has none of its own.
  mutating func takeLinkedBody() {
    guard let body = metadata.linked.body, body.utf8.count > 200,
      HTMLMeasures.leaves(of: self).reduce(0, { $0 + $1.prose }) * 4 < body.utf8.count
    else { return }
    nodes.append(Node(tag: .article, parent: -1, end: Int32(nodes.count + 1), traits: []))
    for line in body.split(whereSeparator: \.isNewline) {
      let words = HTMLCharacterReferences.decoded(Array(line.utf8)[...])
      guard words.contains(where: { !$0.isWhitespace }) else { continue }
      let start = text.count
      text += words.utf8
      leaves.append(
        Leaf(node: Int32(nodes.count - 1), pieces: [start..<text.count], traits: [], level: 0))
      text.append(0x0A)
    }
  }
}
