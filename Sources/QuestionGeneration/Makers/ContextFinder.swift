import Discourse
import Language

/// Finds what of the article must stand above a prompt: the sentences before, the heading.
struct ContextFinder {
  /// The article.
  let article: ArticleAnalysis
  /// The sentences with their gaps and scores.
  let sources: [ArticleCandidates.Source]
  /// What can't be shown.
  let vetoes: Vetoes

  /// A piece, before it is placed in the bank.
  struct Piece {
    enum Kind { case before, heading }
    var kind: Kind
    var paragraph: Int
    /// Bytes in ``ArticleAnalysis/text``.
    var range: Range<Int>
    var tokens: Range<Int>
  }

  /// What is found for a gap.
  enum Found {
    case pieces([Piece])
    /// What it leans on can't be shown.
    case unresolved
  }

  /// The context of a gap.
  func context(of gap: Gap) -> Found {
    let source = sources[gap.sentence]
    var pieces: [Piece] = []
    if source.reading.leansOut {
      let before = sentencesBefore(gap)
      if before.isEmpty, source.reading.unresolved > 0 { return .unresolved }
      pieces += before
    }
    if let heading = heading(of: gap), source.alone < Self.aloneEnough || !pieces.isEmpty {
      pieces.insert(heading, at: 0)
    }
    return .pieces(pieces)
  }

  /// Log odds of standing alone, in 1/4096, above which no heading is shown.
  private static let aloneEnough = 4096

  /// The sentence before, whole, and the one before that where the first one leans too; none where they show the answer.
  private func sentencesBefore(_ gap: Gap) -> [Piece] {
    var pieces: [Piece] = []
    var index = gap.sentence - 1
    while index >= 0, pieces.count < 2 {
      let other = sources[index]
      let sentence = other.reading.sentence
      let own = sources[gap.sentence].reading.sentence
      guard own.paragraph - sentence.paragraph <= 1, sentence.heading == own.heading else { break }
      // A part of a long sentence is quoted as what it is a part of, or not at all.
      guard !sentence.isCutBefore, !sentence.isCutBehind, vetoes.canBeContext(other.reading),
        !shows(gap, sentence.tokens)
      else { return pieces.isEmpty || sources[index + 1].reading.unresolved == 0 ? pieces : [] }
      pieces.insert(
        Piece(
          kind: .before, paragraph: sentence.paragraph, range: sentence.range,
          tokens: sentence.tokens), at: 0)
      if other.reading.unresolved == 0 { return pieces }
      index -= 1
    }
    // The first one shown still leans.
    return []
  }

  private func heading(of gap: Gap) -> Piece? {
    let sentence = sources[gap.sentence].reading.sentence
    guard let paragraph = sentence.heading, let tokens = article.headings[paragraph],
      article.paragraphs.indices.contains(paragraph)
    else { return nil }
    let range = article.paragraphs[paragraph]
    let content = article.tokens[tokens].filter(\.tag.isContent)
    guard (2...20).contains(content.count), range.count <= 120, !shows(gap, tokens),
      !content.allSatisfy({ article.titleWords.contains($0.word) })
    else { return nil }
    return Piece(kind: .heading, paragraph: paragraph, range: range, tokens: tokens)
  }

  /// Whether some tokens show what is asked.
  private func shows(_ gap: Gap, _ tokens: Range<Int>) -> Bool {
    let asked = article.tokens[gap.tokens].lazy.filter(\.tag.isContent).map(\.word)
    let words = Set(article.tokens[tokens].lazy.map(\.word))
    if gap.isNumeric || asked.isEmpty {
      return article.tokens[gap.tokens].contains { $0.tag == .numeral && words.contains($0.word) }
    }
    return asked.contains(where: words.contains)
  }
}
