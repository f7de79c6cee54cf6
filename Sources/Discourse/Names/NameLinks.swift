import Language

/// Finds which names are one thing.
struct NameLinks {
  private let article: ArticleAnalysis
  /// The draft that each is linked to; itself where it is linked to none.
  private var parents: [Int]

  init(_ drafts: NameDrafts, in article: ArticleAnalysis) {
    self.article = article
    parents = Array(drafts.drafts.indices)
  }

  /// Makes two drafts one thing.
  mutating func link(_ draft: Int, to other: Int) {
    while parents.count <= max(draft, other) { parents.append(parents.count) }
    let (from, to) = (root(draft), root(other))
    if from != to { parents[from] = to }
  }

  func root(_ draft: Int) -> Int {
    var root = draft
    while root < parents.count, parents[root] != root { root = parents[root] }
    return root
  }

  /// Links last names, first names and names that begin or end a longer one.
  mutating func linkShortForms(_ drafts: NameDrafts) {
    var longer = LongerNames()
    for (index, draft) in drafts.drafts.enumerated() {
      longer.add(index, draft, in: article)
    }
    for (index, draft) in drafts.drafts.enumerated() where root(index) == index {
      let others = longer.candidates(for: draft, in: article).filter { $0 != index }
      // Names of one thing count once.
      let roots = Set(others.map(root)).subtracting([index])
      if roots.count == 1, let other = roots.first { link(index, to: other) }
    }
  }

  /// Links an acronym to the words that it is made of, and a short form to the name that it stands behind in brackets.
  mutating func linkAbbreviations(_ drafts: inout NameDrafts) {
    let found = Abbreviations.found(in: article)
    guard !found.isEmpty else { return }
    var owner: [UInt32: Int] = [:]
    for abbreviation in found {
      let language = abbreviation.language
      let short = drafts.add(abbreviation.short, .other, language, in: article)
      let count = drafts.drafts.count
      let full = drafts.add(
        abbreviation.full, abbreviation.type ?? .other, language, in: article)
      let initial = article.text[Int(article.tokens[abbreviation.full.lowerBound].start)]
      if initial >= 0x61, initial <= 0x7A { drafts.setTerm(full) }
      if drafts.drafts.count == count || full != short { link(short, to: full) }
      if abbreviation.short.count == 1 {
        owner[article.tokens[abbreviation.short.lowerBound].word] = short
      }
    }
    for sentence in article.analysis.sentences {
      for place in sentence.tokens {
        guard let draft = owner[article.tokens[place].word], article.tokens[place].nameType == nil
        else { continue }
        drafts.add(
          place..<place + 1, drafts.drafts[draft].type, sentence.language, in: article)
      }
    }
  }

  /// Whether a longer spelling is a shorter one with a character of the next word.
  private func isOverread(_ draft: NameDrafts.Draft, beside other: NameDrafts.Draft) -> Bool {
    guard draft.language == .chinese, draft.mentions.count == 1, other.mentions.count > 2 else {
      return false
    }
    return article.bytes(draft.fullest).count - article.bytes(other.fullest).count == 3
  }

  /// The things, in the order of their first mention.
  func things(_ drafts: NameDrafts) -> [Names.Thing] {
    var members: [Int: [Int]] = [:]
    for index in drafts.drafts.indices { members[root(index), default: []].append(index) }
    return members.map { head, members in
      var votes = [Int](repeating: 0, count: NameType.allCases.count)
      var mentions: [Range<Int>] = []
      let most = members.max { drafts.drafts[$0].mentions.count < drafts.drafts[$1].mentions.count }
      var fullest = drafts.drafts[most ?? head].fullest
      for member in members.sorted() {
        let draft = drafts.drafts[member]
        // A name in full is read more surely than one word of it.
        let weight = draft.fullest.count > 1 ? 2 : 1
        for index in votes.indices { votes[index] += draft.votes[index] * weight }
        mentions += draft.mentions
        if article.bytes(draft.fullest).count > article.bytes(fullest).count,
          !isOverread(draft, beside: drafts.drafts[most ?? head])
        {
          fullest = draft.fullest
        }
      }
      mentions.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
      var distinct: [Range<Int>] = []
      for mention in mentions
      where distinct.last.map({ $0.upperBound <= mention.lowerBound }) ?? true {
        distinct.append(mention)
      }
      // Other is what nothing else fits: it yields to any type that was read.
      votes[Int(NameType.other.rawValue)] = (votes[Int(NameType.other.rawValue)] + 1) / 2
      let draft = NameDrafts.Draft(
        mentions: [], votes: votes, language: .english, fullest: fullest)
      return Names.Thing(type: draft.type, fullest: fullest, mentions: distinct)
    }
    .sorted {
      // No two things are named by the same words at one place: the order is the same in every run.
      ($0.first.lowerBound, $0.first.upperBound) < ($1.first.lowerBound, $1.first.upperBound)
    }
  }
}
