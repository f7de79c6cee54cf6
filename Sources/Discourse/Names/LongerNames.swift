import Language

/// Names by their parts, so that a short one finds the longer ones that it may stand for.
struct LongerNames {
  private struct Name {
    var draft: Int
    var type: NameType
    var words: Int
    /// The token that it is first named at.
    var first: Int
    var scalars: [UInt32]
  }

  /// English names of several words by their first and their last word.
  private var byFirst: [UInt32: [Name]] = [:]
  private var byLast: [UInt32: [Name]] = [:]
  /// Chinese names by their first character, and by the first behind a point between names.
  private var byScalar: [UInt32: [Name]] = [:]

  mutating func add(_ index: Int, _ draft: NameDrafts.Draft, in article: ArticleAnalysis) {
    if draft.language == .english {
      guard draft.fullest.count > 1, let last = Self.last(draft.fullest, in: article) else {
        return
      }
      let name = Name(
        draft: index, type: draft.type, words: draft.fullest.count,
        first: draft.mentions[0].lowerBound, scalars: [])
      Self.add(name, to: &byFirst, article.tokens[draft.fullest.lowerBound].word)
      Self.add(name, to: &byLast, article.tokens[last].word)
    } else {
      let scalars = Self.scalars(draft.fullest, in: article)
      guard scalars.count > 2 else { return }
      let name = Name(
        draft: index, type: draft.type, words: draft.fullest.count,
        first: draft.mentions[0].lowerBound, scalars: scalars)
      Self.add(name, to: &byScalar, scalars[0])
      if let point = scalars.lastIndex(where: Self.points.contains), point + 1 < scalars.count,
        scalars[point + 1] != scalars[0]
      {
        Self.add(name, to: &byScalar, scalars[point + 1])
      }
    }
  }

  /// Adds a name where few begin or end alike: of many none is the one that is meant.
  private static func add(_ name: Name, to names: inout [UInt32: [Name]], _ key: UInt32) {
    if names[key, default: []].count < 60 { names[key, default: []].append(name) }
  }

  /// The drafts that a short name may stand for.
  func candidates(for draft: NameDrafts.Draft, in article: ArticleAnalysis) -> [Int] {
    draft.language == .english ? english(draft, in: article) : chinese(draft, in: article)
  }

  private func english(_ draft: NameDrafts.Draft, in article: ArticleAnalysis) -> [Int] {
    let words = draft.fullest
    let first = article.tokens[words.lowerBound].word
    let last = article.tokens[words.upperBound - 1].word
    if words.count > 1 {
      // Charles Fillmore beside Charles J. Fillmore.
      guard draft.type == .person else { return [] }
      let both = Set((byFirst[first] ?? []).filter { $0.type == .person }.map(\.draft))
      return (byLast[last] ?? []).filter { both.contains($0.draft) && $0.words > words.count }
        .map(\.draft)
    }
    let isPersonal = draft.votes[Int(NameType.person.rawValue)] > 0 || draft.mentions.count < 3
    if isPersonal {
      let named = (byLast[last] ?? []).filter { $0.type == .person }
      if !named.isEmpty { return named.map(\.draft) }
      let place = draft.mentions[0].lowerBound
      let called = (byFirst[first] ?? []).filter { $0.type == .person && $0.first <= place }
      if !called.isEmpty, draft.type == .person { return called.map(\.draft) }
    }
    guard draft.type != .person, draft.type != .place else { return [] }
    return (byFirst[first] ?? []).filter { $0.type == draft.type }.map(\.draft)
  }

  private func chinese(_ draft: NameDrafts.Draft, in article: ArticleAnalysis) -> [Int] {
    let short = Self.scalars(draft.fullest, in: article)
    guard (2...6).contains(short.count) else { return [] }
    let isRare =
      draft.fullest.count == 1 && article.tokens[draft.fullest.lowerBound].frequency < 80
    return (byScalar[short[0]] ?? []).filter { name in
      guard name.scalars.count > short.count else { return false }
      if name.scalars.starts(with: short) {
        // Whom a first name means was named in full before.
        if name.type == .person, name.first > draft.mentions[0].lowerBound { return false }
        return name.type == draft.type && (draft.type != .place || isRare)
          || isRare && name.type != .person && name.type != .place
      }
      if name.type == .person { return name.scalars.suffix(short.count).elementsEqual(short) }
      return name.type == .body && draft.type == .body && short.count >= 3
        && short.last == name.scalars.last && Self.isSubsequence(short, of: name.scalars)
    }
    .map(\.draft)
  }

  private static func isSubsequence(_ short: [UInt32], of long: [UInt32]) -> Bool {
    var index = 0
    for scalar in long where index < short.count && short[index] == scalar { index += 1 }
    return index == short.count
  }

  private static let points: Set<UInt32> = [0xB7, 0x2022, 0x30FB, 0x2027]

  /// The last word of a name that is neither a number nor what tells father from son.
  private static func last(_ name: Range<Int>, in article: ArticleAnalysis) -> Int? {
    name.last { !suffixes.contains(article.tokens[$0].word) }
  }

  /// What stands behind a last name.
  private static let suffixes = Word.hashes("jr jr. sr sr. ii iii")

  static func scalars(_ name: Range<Int>, in article: ArticleAnalysis) -> [UInt32] {
    article.string(article.bytes(name)).unicodeScalars.map(\.value).filter { $0 != 0x20 }
  }
}
