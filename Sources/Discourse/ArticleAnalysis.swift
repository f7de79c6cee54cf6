public import ArticleReading
public import Language

/// An article as the program understands it: its prose in sentences of tokens, one text for all.
public struct ArticleAnalysis: Sendable {
  /// A sentence of prose, or a part of a long one that semicolons set off.
  public struct Sentence: Hashable, Sendable {
    /// Index of its paragraph in the article.
    public var paragraph: Int
    /// Its bytes in ``ArticleAnalysis/text``.
    public var range: Range<Int>
    /// The bytes of the whole sentence that it is a part of.
    public var whole: Range<Int>
    /// Its tokens in ``ArticleAnalysis/tokens``.
    public var tokens: Range<Int>
    /// The language that it was read in.
    public var language: Analysis.Language
    /// What kind of that language it is.
    public var variety: Analysis.Variety
    /// Its number in the paragraph, from 0.
    public var position: Int
    /// Sentences of the paragraph.
    public var siblings: Int
    /// Index of the heading above it; nil where there is none.
    public var heading: Int?
    /// Whether its paragraph is set off as somebody's words.
    public var isQuotation: Bool

    /// The sentence as the analysis knows it.
    public var analysed: Analysis.Sentence {
      Analysis.Sentence(tokens: tokens, language: language, variety: variety)
    }

    /// Whether words of its sentence stand before it.
    public var isCutBefore: Bool { range.lowerBound > whole.lowerBound }
    /// Whether words of its sentence stand behind it.
    public var isCutBehind: Bool { range.upperBound < whole.upperBound }
  }

  /// The bytes of all paragraphs, a line feed behind each.
  public let text: [UInt8]
  /// The bytes of each paragraph of the article in ``text``.
  public let paragraphs: [Range<Int>]
  /// What the program understands of the text.
  public let analysis: Analysis
  /// The prose.
  public let sentences: [Sentence]
  /// The tokens of each title and heading, by its paragraph.
  public let headings: [Int: Range<Int>]
  /// How much more frequent its words are in it than in the language.
  public let keyness: Keyness
  /// The tokens of the prose by word: how often each stands there.
  public let counts: [UInt32: Int]
  /// The tokens of the title; of the first heading where the article names no title.
  public let titleWords: Set<UInt32>
  /// The title; of an article that names none what its title paragraph says, else empty.
  public let title: String
  /// Year of the article; nil where it has no date.
  public let year: Int?
  /// Month of the article, 1…12; nil where its date names none.
  public let month: Int?
  /// Who wrote it; nil where the article doesn't say.
  public let author: String?

  /// Its tokens.
  public var tokens: [Token] { analysis.tokens }

  /// Analyses an article.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - analyser: What reads it.
  /// - Complexity: O(*n*), about 150 ns a byte.
  public init(_ article: Article, analyser: Analyser = Analyser()) {
    var text: [UInt8] = []
    var paragraphs: [Range<Int>] = []
    var ranges: [Range<Int>] = []
    var drafts: [Sentence?] = []
    var headingSentences: [Int: Range<Int>] = [:]
    var heading: Int?
    for (index, paragraph) in article.paragraphs.enumerated() {
      let start = text.count
      text += paragraph.text.utf8
      paragraphs.append(start..<text.count)
      text.append(0x0A)
      switch paragraph.kind {
      case .title, .heading:
        if paragraph.kind == .heading { heading = index }
        headingSentences[index] = ranges.count..<ranges.count + 1
        ranges.append(start..<text.count - 1)
        drafts.append(nil)
      case .body:
        let found = SentenceSegmenter.sentences(in: paragraph.text.utf8)
        for (position, range) in found.enumerated() {
          let whole = start + range.lowerBound..<start + range.upperBound
          for part in SentenceParts.parts(of: whole, in: text) {
            ranges.append(part)
            drafts.append(
              Sentence(
                paragraph: index, range: part, whole: whole, tokens: 0..<0, language: .english,
                variety: .standard, position: position, siblings: found.count, heading: heading,
                isQuotation: paragraph.isQuotation))
          }
        }
      default: break
      }
    }
    let analysis = analyser.analyse(text, sentences: ranges)
    var sentences: [Sentence] = []
    var counts: [UInt32: Int] = [:]
    for (draft, read) in zip(drafts, analysis.sentences) {
      guard var sentence = draft, !read.tokens.isEmpty else { continue }
      sentence.tokens = read.tokens
      sentence.language = read.language
      sentence.variety = read.variety
      sentences.append(sentence)
      for token in analysis.tokens[read.tokens] where token.tag != .punctuation {
        counts[token.word, default: 0] += 1
      }
    }
    self.text = text
    self.paragraphs = paragraphs
    self.analysis = analysis
    self.sentences = sentences
    self.counts = counts
    headings = headingSentences.compactMapValues { analysis.sentences[$0.lowerBound].tokens }
    keyness = Keyness([analysis])
    title =
      article.title ?? article.paragraphs.first { $0.kind == .title }?.text.string ?? ""
    let titleText = Array(title.utf8)
    let read = analyser.analyse(titleText, sentences: [0..<titleText.count])
    titleWords = Set(read.tokens.lazy.filter(\.tag.isContent).map(\.word))
    year = article.date.flatMap { Int($0.prefix(4)) }
    month = article.date.flatMap { Int($0.dropFirst(5).prefix(2)) }
      .flatMap { (1...12).contains($0) ? $0 : nil }
    author = article.author
  }

  /// The words of some bytes.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: text[range.clamped(to: 0..<text.count)], as: UTF8.self)
  }

  /// The bytes from the first to behind the last of some tokens.
  public func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return Int(tokens[first].start)..<max(Int(tokens[first].start), Int(tokens[last].end))
  }
}
