/// Picks other people whom the bank quotes, those of the same office first.
struct SpeakerChoices {
  private let known: [TextLanguage: [String]]
  private let roles: [String: String]
  /// The articles that quote somebody.
  private let articles: [String: Set<Int>]
  /// How many statements of each article are somebody's.
  private let counts: [Int: [String: Int]]

  /// Collects who is quoted.
  ///
  /// - Parameter spare: Sound candidates, chosen or not.
  init(_ spare: [Candidate]) {
    var known: [TextLanguage: Set<String>] = [:]
    var roles: [String: String] = [:]
    var articles: [String: Set<Int>] = [:]
    var counts: [Int: [String: Int]] = [:]
    for candidate in spare {
      if candidate.asked == .speaker {
        known[candidate.language, default: []].insert(candidate.answer)
        for place in candidate.places {
          articles[candidate.answer, default: []].insert(place.article)
          counts[place.article, default: [:]][candidate.answer, default: 0] += 1
        }
      }
      for place in candidate.places {
        guard let speaker = place.attribution?.speaker, roles[speaker] == nil,
          let role = Self.role(place.attribution?.mention ?? "")
        else { continue }
        roles[speaker] = role
      }
    }
    self.known = known.mapValues { $0.sorted() }
    self.roles = roles
    self.articles = articles
    self.counts = counts
  }

  /// Three other people, or two; nil where there aren't two.
  ///
  /// - Parameters:
  ///   - candidate: What is asked.
  ///   - seed: What decides between equals.
  ///   - uses: How often somebody has been a wrong choice already.
  /// - Returns: The wrong choices, best first.
  func distractors(for candidate: Candidate, seed: String, uses: [String: Int]) -> [String]? {
    var random = StableRandom(seed: seed)
    func rank(_ name: String) -> Int {
      (uses[name] ?? 0) + (roles[name] == roles[candidate.answer] ? 0 : 3)
    }
    let ranked = random.shuffled(known[candidate.language] ?? []).enumerated().sorted {
      let a = rank($0.element)
      let b = rank($1.element)
      return a != b ? a < b : $0.offset < $1.offset
    }
    var picked: [String] = []
    guard !isUsual(candidate) else { return nil }
    // Only who is quoted beside the key: a librarian is no choice for a president's words on machines.
    let near = articles[candidate.answer] ?? []
    for (_, name) in ranked
    where name != candidate.answer && !(articles[name] ?? []).isDisjoint(with: near)
      && isPeer(name, of: candidate.answer)
    {
      guard !(picked + [candidate.answer]).contains(where: { isOne($0, name) }) else { continue }
      picked.append(name)
      if picked.count == 3 { break }
    }
    return picked.count >= 2 ? picked : nil
  }

  /// Whether two people are of one kind: beside a president an astronaut is no choice, nor beside three Chinese names one that
  /// is spelt out.
  private func isPeer(_ name: String, of key: String) -> Bool {
    Self.isSpelt(name) == Self.isSpelt(key)
      && Self.holdsOffice(roles[key]) == Self.holdsOffice(roles[name])
  }

  /// Whether a foreign name is spelt in Chinese characters, with a dot between its parts.
  private static func isSpelt(_ name: String) -> Bool { name.contains { "·•・".contains($0) } }

  /// Whether a title is one of state.
  private static func holdsOffice(_ role: String?) -> Bool {
    guard let role else { return false }
    return [
      "president", "vice", "vice-president", "prime", "premier", "chancellor", "king", "queen",
      "minister", "secretary", "governor", "senator", "ambassador", "总书记", "国家主席", "主席", "总理",
      "副总理",
      "总统", "副总统", "首相", "国务卿", "总書記", "總書記", "總統", "總理", "國家主席",
    ].contains(role)
  }

  /// Whether an article quotes hardly anybody else: then nobody needs it to tell who speaks.
  private func isUsual(_ candidate: Candidate) -> Bool {
    candidate.places.contains { place in
      let all = counts[place.article] ?? [:]
      let total = all.values.reduce(0, +)
      return total >= 4 && (all[candidate.answer] ?? 0) * 5 > total * 3
    }
  }

  /// Whether two names may mean one person, as Kennedy and John Kennedy may.
  private func isOne(_ left: String, _ right: String) -> Bool {
    left.contains(right) || right.contains(left)
      || left.split(separator: " ").last == right.split(separator: " ").last
  }

  /// The office that a mention names: president, 总书记; nil where it names none.
  private static func role(_ mention: String) -> String? {
    for title in ChineseVocabulary.personTitles where mention.contains(title) { return title }
    return mention.lowercased().split(separator: " ").map(String.init)
      .first(where: EnglishVocabulary.personTitles.contains)
  }
}
