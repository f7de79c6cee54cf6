import Language

/// The stretches of an article that stand in quotation marks, over sentences and paragraphs.
public struct Quotations: Sendable {
  /// Tokens between an opening mark and a closing one.
  public struct Stretch: Hashable, Sendable {
    /// The tokens inside the marks; never empty.
    public var tokens: Range<Int>
    /// Index of its paragraph in the article.
    public var paragraph: Int
    /// Whether it goes on from the paragraph before, which no mark closed.
    public var continues: Bool
    /// Whether a mark closes it.
    public var isClosed: Bool
  }

  /// The stretches in their order; none overlaps another: what is quoted inside one is part of it.
  public let stretches: [Stretch]
  private let inside: [Bool]

  /// Finds an article's quotations.
  ///
  /// A paragraph that begins with an opening mark goes on with a quotation that the paragraph before left open; any other paragraph ends
  /// one.
  ///
  /// - Complexity: O(tokens).
  public init(_ article: ArticleAnalysis) {
    var reader = Reader(inside: [Bool](repeating: false, count: article.tokens.count))
    for sentence in article.sentences {
      reader.enter(sentence.paragraph)
      for place in sentence.tokens {
        let range = article.tokens[place].range
        var mark = QuotationMark(article.text, range)
        if mark == .straight { mark = .direction(article.text, range) }
        reader.take(place, mark)
      }
    }
    reader.enter(-1)
    stretches = reader.stretches
    inside = reader.inside
  }

  /// Whether a token stands inside quotation marks.
  public func contains(_ token: Int) -> Bool { inside.indices.contains(token) && inside[token] }

  private struct Reader {
    var inside: [Bool]
    var stretches: [Stretch] = []
    var paragraph = -1
    var open: Int?
    var depth = 0
    var last = -1
    var continues = false
    var isFirst = true

    mutating func enter(_ next: Int) {
      guard next != paragraph else { return }
      let wasOpen = open != nil
      close(at: last + 1, isClosed: false)
      paragraph = next
      continues = wasOpen
      isFirst = true
    }

    mutating func take(_ place: Int, _ mark: QuotationMark?) {
      switch mark {
      case .opening:
        if depth == 0 { open = place + 1 }
        depth += 1
      case .opensAnew:
        // A paragraph of the same speech, set in one with that before.
        close(at: place, isClosed: false)
        open = place + 1
        depth = 1
      case .closesAnew:
        if open != nil { close(at: place, isClosed: true) }
      case .closing:
        depth = max(0, depth - 1)
        if depth == 0 { close(at: place, isClosed: true) }
      case .straight:
        if open == nil {
          open = place + 1
          depth = 1
        } else {
          close(at: place, isClosed: true)
        }
      case nil: break
      }
      if isFirst, mark == nil { continues = false }
      isFirst = false
      last = place
    }

    private mutating func close(at end: Int, isClosed: Bool) {
      if let open, open < end {
        stretches.append(
          Stretch(
            tokens: open..<end, paragraph: paragraph, continues: continues, isClosed: isClosed))
        for place in open..<end { inside[place] = true }
        continues = false
      }
      open = nil
      depth = 0
    }
  }
}

/// A mark that opens or closes a quotation.
enum QuotationMark {
  case opening, closing
  /// One that does both.
  case straight
  /// A straight one that its spaces tell to open a quotation or to close one.
  case opensAnew, closesAnew

  /// What the spaces around a straight mark tell.
  static func direction(_ text: [UInt8], _ range: Range<Int>) -> QuotationMark {
    func isSpace(_ index: Int) -> Bool {
      !text.indices.contains(index) || text[index] <= 0x20
    }
    let before = isSpace(range.lowerBound - 1) || text[range.lowerBound - 1] == UInt8(ascii: "(")
    let behind = isSpace(range.upperBound)
    if before == behind { return .straight }
    return before ? .opensAnew : .closesAnew
  }

  /// The mark that some bytes are; nil where they are none.
  init?(_ text: [UInt8], _ range: Range<Int>) {
    switch range.count {
    case 1 where text[range.lowerBound] == 0x22: self = .straight
    case 3:
      let bytes = (text[range.lowerBound], text[range.lowerBound + 1], text[range.lowerBound + 2])
      switch bytes {
      case (0xE2, 0x80, 0x9C), (0xE3, 0x80, 0x8C), (0xE3, 0x80, 0x8E): self = .opening
      case (0xE2, 0x80, 0x9D), (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F): self = .closing
      case (0xEF, 0xBC, 0x82): self = .straight
      default: return nil
      }
    default: return nil
    }
  }
}
