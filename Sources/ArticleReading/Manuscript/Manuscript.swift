/// A text under restoration: its bytes, its blocks in their order, and what the file says of it.
struct Manuscript: Sendable {
  /// What a file says of itself outside its text: front matter, `<meta>`, properties.
  struct Metadata: Hashable, Sendable {
    var title: String?
    var author: String?
    var publication: String?
    var date: String?
    var url: String?
  }

  /// The text, valid UTF-8, that places point into.
  let source: [UInt8]
  /// Its lines; empty once they have become blocks.
  var lines: [Line] = []
  /// Its blocks in the order of the text, those left out among them.
  var blocks: [Block] = []
  /// Marks of notes that nothing sets off from the text, in its order.
  var plainMarks: [NoteMark] = []
  /// What the file says of itself.
  var metadata = Metadata()
  /// The articles; empty until the blocks are divided among them.
  var articles: [Draft] = []
  /// Whether the marks of Markdown mean something in it.
  var isMarkdown = false
  /// Whether empty lines stood behind every line and so say nothing.
  var isDoubleSpaced = false
  /// Whether the text is Chinese, as far as joining lines goes.
  var isChinese = false
  /// Whether form feeds divide it into pages.
  var isPaged = false
  /// Whether the blocks come from markup that says where paragraphs begin and end.
  var hasCertainParagraphs = false

  /// Creates a manuscript.
  init(source: [UInt8]) {
    self.source = source
  }
}

/// An article on its way: which blocks are its own, and what is known of it.
struct Draft: Sendable {
  /// Indices of its blocks in reading order, notes among them.
  var blocks: [Int] = []
  /// What is known of it.
  var metadata = Manuscript.Metadata()
}
