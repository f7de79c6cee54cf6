import ArticleReading

/// Which paragraphs of an article are quotations as a whole, or parts of one that goes over several.
struct QuotedParagraphs {
  /// UTF-8 offset behind the mark that opens a quotation which the paragraph doesn't close, and the next goes on with.
  private(set) var openings: [Int: Int] = [:]
  /// Paragraphs that go on with the quotation of the one before.
  private(set) var continuing: Set<Int> = []
  /// Paragraphs that are quotations and nothing else, in one or in several pairs of marks, or set off as a block.
  private(set) var whole: Set<Int> = []

  /// Finds them.
  init(_ article: Article) {
    let paragraphs = article.paragraphs
    let passages = paragraphs.map { $0.kind == .body ? Passage($0.text.string) : Passage("") }
    for index in passages.indices where paragraphs[index].kind == .body {
      if paragraphs[index].isQuotation || Self.isWhole(passages[index]) { whole.insert(index) }
    }
    var index = 0
    while index + 1 < passages.count {
      defer { index += 1 }
      guard let open = Self.unclosed(in: passages[index]),
        passages[index + 1].characters.first == passages[index][open]
      else { continue }
      openings[index] = passages[index].offsets[open + 1]
      continuing.insert(index + 1)
    }
    // A quotation that never closes is a slip of the pen, in every paragraph that it goes over.
    for start in openings.keys.sorted()
    where openings[start] != nil && !continuing.contains(start) {
      var last = start
      while openings[last] != nil { last += 1 }
      if Self.unclosed(in: passages[last]) != nil {
        for index in start..<last { openings[index] = nil }
        for index in start + 1...last { continuing.remove(index) }
      }
    }
  }

  /// Where a quotation opens that the passage doesn't close.
  private static func unclosed(in passage: Passage) -> Int? {
    var open: [Int] = []
    var straight: Int?
    for index in passage.all {
      switch passage[index] {
      case "“", "「": open.append(index)
      case "”", "」": _ = open.popLast()
      case "\"": straight = straight == nil ? index : nil
      default: break
      }
    }
    return open.first ?? straight
  }

  private static func isWhole(_ passage: Passage) -> Bool {
    let pairs = QuotationMarks.outermost(in: passage)
    guard let first = pairs.first, first.marked.lowerBound == 0 else { return false }
    var rest = 0
    var end = 0
    for pair in pairs {
      rest += passage[end..<pair.marked.lowerBound].count { $0.isLetter || $0.isNumber }
      end = pair.marked.upperBound
    }
    rest += passage[end..<passage.count].count { $0.isLetter || $0.isNumber }
    return rest == 0
  }
}
