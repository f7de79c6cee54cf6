import Language

/// Tells sentences from what only stands where sentences stand: rows, lists, captions, invitations, code.
public struct Prose: Sendable {
  /// What a sentence is that is none.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// Program, markup, formula or address.
    case code
    /// A row of a table: numbers side by side.
    case row
    /// Names or terms without anything said of them: a list of winners, a line of contents.
    case list
    /// A label with what it labels: a caption, a credit, a byline.
    case label
    /// Words without a verb or without an end.
    case fragment
    /// Words of a language that isn't read.
    case foreign
    /// An invitation to the reader: to subscribe, to click, to read more.
    case invitation
  }

  private let kinds: [Kind?]

  /// Reads an article.
  ///
  /// - Complexity: O(tokens).
  public init(_ article: ArticleAnalysis) {
    let languages = ReadLanguages(article)
    kinds = article.sentences.map {
      languages.isForeign($0.paragraph) ? .foreign : Self.kind(of: $0, in: article)
    }
  }

  /// Whether a sentence says something as a sentence does.
  ///
  /// - Parameter sentence: Index of the sentence in ``ArticleAnalysis/sentences``.
  /// - Returns: Whether it does; false for an index without a sentence.
  public func isProse(_ sentence: Int) -> Bool {
    kinds.indices.contains(sentence) && kinds[sentence] == nil
  }

  /// What a sentence is that is none; nil for prose.
  ///
  /// - Parameter sentence: Index of the sentence in ``ArticleAnalysis/sentences``.
  /// - Returns: The kind.
  public func kind(of sentence: Int) -> Kind? {
    kinds.indices.contains(sentence) ? kinds[sentence] : nil
  }

  private static func kind(
    of sentence: ArticleAnalysis.Sentence, in article: ArticleAnalysis
  ) -> Kind? {
    let counts = TokenCounts(sentence, in: article)
    guard counts.words > 0 else { return .code }
    if counts.addresses > 0 && counts.words < 12 || counts.signs * 5 > counts.all * 2 {
      return .code
    }
    // Prose has a number in every fifth word at most.
    if counts.numbers > 2, counts.numbers * 5 > counts.words * 2, counts.verbs < 2 { return .row }
    if counts.isBracketed, counts.verbs < 3 { return .label }
    // A verb that was read as something else is still a predicate with its subject.
    let isSaid = counts.predicates > 0 && counts.hasSubject && counts.hasEnd && !counts.hasLabel
    if counts.verbs == 0, !isSaid {
      return counts.hasLabel ? .label : counts.marks > 1 ? .list : .fragment
    }
    if counts.hasLabel, counts.verbsBehindLabel == 0 { return .label }
    // Names and terms side by side, with at most one verb among them.
    if counts.verbs == 1, counts.words > 8, counts.enumerations * 3 > counts.words { return .list }
    if !counts.hasEnd, !sentence.isCutBehind, counts.words < 12 || counts.predicates == 0 {
      return .fragment
    }
    if counts.invites, sentence.siblings < 5 { return .invitation }
    return nil
  }
}

/// What a sentence is made of, by number.
private struct TokenCounts {
  var all = 0
  var words = 0
  var numbers = 0
  var verbs = 0
  var verbsBehindLabel = 0
  var predicates = 0
  /// Marks that are neither commas nor at the end.
  var marks = 0
  /// Marks between the items of an enumeration.
  var enumerations = 0
  /// Signs that prose has none of.
  var signs = 0
  var addresses = 0
  var hasLabel = false
  var hasEnd = false
  var isBracketed = false
  var invites = false
  var hasSubject = false

  init(_ sentence: ArticleAnalysis.Sentence, in article: ArticleAnalysis) {
    let words = DiscourseWords.of(sentence.language)
    var hasReader = false
    for place in sentence.tokens {
      let token = article.tokens[place]
      let range = token.range
      all += 1
      switch token.tag {
      case .punctuation:
        let sign = Sign(article.text, range)
        if sign == .enumeration { enumerations += 1 }
        if sign == .colon, !hasLabel, self.words > 0, self.words < 7, verbs == 0 { hasLabel = true }
        if sign == .other { marks += 1 }
        if sign == .code { signs += 1 }
      case .symbol:
        if Sign(article.text, range) == .code { signs += 1 }
      case .x:
        signs += sentence.language == .english ? 1 : 0
        self.words += 1
      default:
        self.words += 1
        if token.tag == .numeral { numbers += 1 }
        // Chinese adjectives are predicates, too.
        let isVerb =
          token.tag == .verb || token.tag == .auxiliary
          || sentence.language == .chinese && token.tag == .adjective && token.role.isPredicate
        if isVerb {
          verbs += 1
          if hasLabel { verbsBehindLabel += 1 }
        }
        if range.count > 7, Self.isAddress(article.text, range) { addresses += 1 }
      }
      if token.role.isPredicate { predicates += 1 }
      if token.role == .subject, token.tag.isNominal, !words.second.contains(token.word) {
        hasSubject = true
      }
      if words.second.contains(token.word) { hasReader = true }
    }
    let first = sentence.tokens.first { article.tokens[$0].tag != .punctuation }
    if let first {
      let token = article.tokens[first]
      let opens = words.inviting.contains(token.word)
      invites =
        opens && (!hasSubject || hasReader || sentence.language == .chinese)
        || hasReader && !hasSubject && token.tag == .verb && sentence.language == .english
    }
    let end = article.text[sentence.whole].suffix(6)
    hasEnd = Self.ends.contains { end.suffix($0.count).elementsEqual($0) }
    isBracketed =
      Self.opensBracket(article.text[sentence.range].prefix(3))
      && Self.brackets.contains { bracket in
        let last = end.last == UInt8(ascii: ".") ? end.dropLast() : end
        return last.suffix(bracket.count).elementsEqual(bracket)
      }
  }

  private static func isAddress(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let word = text[range]
    return word.starts(with: [0x68, 0x74, 0x74, 0x70])
      || word.starts(with: [0x77, 0x77, 0x77, 0x2E])
      || word.contains(0x40)
  }

  private static func opensBracket(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    return first == UInt8(ascii: "(") || first == UInt8(ascii: "[")
      || bytes.elementsEqual([0xEF, 0xBC, 0x88]) || bytes.elementsEqual([0xE3, 0x80, 0x90])
  }

  private static let brackets = [")", "]", "）", "】"].map { Array($0.utf8) }

  private static let ends = [
    ".", "!", "?", ":", ";", ",", "\"", ")", "]", "。", "！", "？", "：", "；", "，", "…", "”", "’", "」",
    "』", "）", "—",
  ].map { Array($0.utf8) }

  private enum Sign {
    case colon, enumeration, stop, code, other

    init(_ text: [UInt8], _ range: Range<Int>) {
      if range.count == 1 {
        switch text[range.lowerBound] {
        case UInt8(ascii: ":"): self = .colon
        case UInt8(ascii: ","): self = .enumeration
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "\""),
          UInt8(ascii: "'"),
          UInt8(ascii: "-"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "&"):
          self = .stop
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
          self = .other
        default: self = .code
        }
        return
      }
      let bytes = text[range]
      if bytes.elementsEqual([0xEF, 0xBC, 0x9A]) {
        self = .colon
      } else if bytes.elementsEqual([0xE3, 0x80, 0x81]) {
        self = .enumeration
      } else {
        self = .other
      }
    }
  }
}
