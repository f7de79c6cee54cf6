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
    /// Whether its class or id is one that furniture has.
    var isHinted = false
    /// Hash of its tag and class, by which siblings of one kind are told.
    var kind: Int32 = 0
    /// Bytes of prose in it.
    var prose: Int32 = 0
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
    /// Bytes of it that are links, and that are bold.
    var linkCount = 0
    var boldCount = 0
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
}
