/// An article as its author wrote it: what the file says of it, its paragraphs in their order, its notes.
public struct Article: Sendable {
  /// As the file names it; nil where it does not.
  public var title: String?
  /// As the file names it, without spaces set for looks; nil where it does not.
  public var author: String?
  /// Newspaper, site or publisher, as the file names it; nil where it does not.
  public var publication: String?
  /// As much of ISO 8601 as the file says: 2025-02-24, 2025-02, 2025, --02-24; nil where it does not.
  public var date: String?
  /// BCP 47 tag of the body: `zh-Hans`, `zh-Hant`, `en`, or `und` where it can't be told.
  public var language: String
  /// Where it was found; nil where the file does not say.
  public var url: String?
  /// All that is to be read, in reading order.
  public var paragraphs: [Paragraph]
  /// Footnotes and endnotes, in the order of the file.
  public var notes: [Note]

  /// Creates an article.
  public init(
    title: String? = nil, author: String? = nil, publication: String? = nil, date: String? = nil,
    language: String = "und", url: String? = nil, paragraphs: [Paragraph] = [], notes: [Note] = []
  ) {
    self.title = title
    self.author = author
    self.publication = publication
    self.date = date
    self.language = language
    self.url = url
    self.paragraphs = paragraphs
    self.notes = notes
  }
}

/// A stretch of an article that is read as one.
public struct Paragraph: Sendable {
  /// What a paragraph is for.
  public enum Kind: String, Sendable, CaseIterable {
    case title, byline, heading, body, caption, table
    /// An item of a list that is no sentence.
    case list
    /// A program, or what one prints.
    case code
    /// A formula that stands by itself.
    case formula
    /// An entry of the list of what a text cites or refers to.
    case reference
  }

  /// What it is for.
  public var kind: Kind
  /// Its words; white space inside is single spaces, lines are joined, note marks are cut out.
  public var text: TracedText
  /// Page, from 1; nil where the file has no pages.
  public var page: Int?
  /// Whether it is set off as somebody's words: a block quotation or a pull quote.
  public var isQuotation: Bool
  /// The marks that stood in the text and point to notes, in their order.
  public var noteReferences: [NoteReference]

  /// Creates a paragraph.
  public init(
    kind: Kind, text: TracedText, page: Int? = nil, isQuotation: Bool = false,
    noteReferences: [NoteReference] = []
  ) {
    self.kind = kind
    self.text = text
    self.page = page
    self.isQuotation = isQuotation
    self.noteReferences = noteReferences
  }
}

/// A place in a paragraph where a mark stood that points to a note.
public struct NoteReference: Hashable, Sendable {
  /// UTF-8 offset in the paragraph's text at which the mark was cut out.
  public var offset: Int
  /// Index of the note in ``Article/notes``; nil where no note goes with the mark.
  public var note: Int?

  /// Creates a reference.
  public init(offset: Int, note: Int?) {
    self.offset = offset
    self.note = note
  }
}

/// A footnote or endnote.
public struct Note: Sendable {
  /// The mark as it stands in the file, such as `［1］` or `[^2]`.
  public var mark: String
  /// The note's words without the mark.
  public var text: TracedText
  /// Page, from 1; nil where the file has no pages.
  public var page: Int?

  /// Creates a note.
  public init(mark: String, text: TracedText, page: Int? = nil) {
    self.mark = mark
    self.text = text
    self.page = page
  }
}
