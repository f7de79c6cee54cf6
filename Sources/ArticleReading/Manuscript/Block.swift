/// A stretch of text between two breaks, on its way to becoming a paragraph.
struct Block: Sendable {
  /// What a block has been found to be.
  enum Role: Hashable, Sendable {
    case title, byline, heading, body, caption, table, list, code, formula, reference
    /// A footnote, with its mark as it stands in the text.
    case note(mark: String)
    /// Left out of every article.
    case dropped(Dropped.Reason)
  }

  /// A mark that was cut out and points to a note.
  struct Reference: Hashable, Sendable {
    /// UTF-8 offset in the text at which it stood.
    var offset: Int
    /// What it says: `1`, `^a`.
    var label: String
    /// Where it stands in the source.
    var sourceStart: Int
  }

  /// What it has been found to be so far; `body` to begin with.
  var role: Role = .body
  /// Its words, lines joined.
  var text: TracedText
  /// Level of a heading that is marked as one, from 1; 0 where nothing marks it.
  var level = 0
  /// Page, from 1; nil where the file has no pages.
  var page: Int?
  /// Whether it is set off as somebody's words.
  var isQuotation = false
  /// Whether it is an item of a list, by a mark before it.
  var isListItem = false
  /// Whether all of it is emphasised.
  var isBold = false
  /// Whether its beginning is set in from the margin.
  var isIndented = false
  /// Whether a blank line or other gap stands before it.
  var followsGap = false
  /// Whether it is a line of its own in a source that wraps its lines, and had room for more.
  var isShort = false
  /// Whether its markup says what it is, so that its looks need not be asked.
  var isCertain = false
  /// The marks that stood in it and point to notes.
  var references: [Reference] = []
  /// What it says of its article; nil where it says nothing.
  var credit: Credit?
  /// Widest of its lines, in columns.
  var width = 0

  /// Creates a block.
  init(role: Role = .body, text: TracedText) {
    self.role = role
    self.text = text
  }

  /// Whether it has been left out.
  var isDropped: Bool {
    if case .dropped = role { return true }
    return false
  }

  /// Whether it is a footnote.
  var isNote: Bool {
    if case .note = role { return true }
    return false
  }
}
