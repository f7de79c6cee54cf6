/// The people, bodies and documents that an English article names, and which of them a short mention means.
struct EnglishPeople {
  /// Full names by last name.
  private var full: [String: Set<String>] = [:]
  /// Runs of capitalised words that may be full names, by last name.
  private var possible: [String: Set<String>] = [:]
  /// The same by their first word.
  private var openings: [String: Set<String>] = [:]
  /// Full names by title, in lower case.
  private var holders: [String: Set<String>] = [:]
  /// Names of bodies and documents by their last word, in lower case.
  private var bodies: [String: Set<String>] = [:]

  /// Nobody.
  init() {}

  /// Collects them from the sentences of an article and its headings.
  init(_ sentences: [Sentence], headings: [String] = []) {
    for sentence in sentences where sentence.language == .english { collect(sentence.passage) }
    for heading in headings where TextLanguage(of: heading) == .english {
      collect(Passage(heading))
    }
  }

  // MARK: Whom a mention means

  /// The one full name that a last name stands for in the article; nil where there are several or none.
  func fullName(of last: String) -> String? { Self.one(of: full[last] ?? []) }

  /// The one full name that the last name of somebody who speaks stands for.
  func speaker(_ last: String) -> String? {
    fullName(of: last) ?? (full[last] == nil ? Self.one(of: possible[last] ?? []) : nil)
  }

  private static func one(of names: Set<String>) -> String? {
    if names.count == 1 { return names.first }
    // John Kennedy and John F. Kennedy are one.
    let shortest = names.min { ($0.count, $0) < ($1.count, $1) }
    guard let shortest, let first = shortest.split(separator: " ").first,
      names.allSatisfy({ $0.split(separator: " ").first == first })
    else { return nil }
    return shortest
  }

  /// The one person who bears a title in the article.
  func holder(of title: String) -> String? {
    let names = Set((holders[title.lowercased()] ?? []).map { fullName(of: $0) ?? $0 })
    return names.count == 1 ? names.first : nil
  }

  /// The one body or document whose name ends with a noun.
  func body(_ noun: String) -> String? {
    let names = bodies[noun.lowercased()] ?? []
    return names.count == 1 ? names.first : nil
  }

  /// The last names and full names of people that stand in a passage outside its quotations.
  func named(in passage: Passage, outside quotations: [Range<Int>]) -> Set<String> {
    var found: Set<String> = []
    for word in EnglishWords.ranges(in: passage.all, of: passage)
    where passage[word.lowerBound].isUppercase
      && !quotations.contains(where: { $0.contains(word.lowerBound) })
    {
      var text = passage.string(word)
      if text.hasSuffix("’s") || text.hasSuffix("'s") { text.removeLast(2) }
      if let name = fullName(of: text) { found.insert(name) }
    }
    return found.union(openingNames(passage))
  }

  /// Words in capitals that open a sentence or an apposition in its beginning: somebody, whoever it is.
  private func openingNames(_ passage: Passage) -> Set<String> {
    var found: Set<String> = []
    for word in EnglishWords.ranges(in: 0..<min(passage.count, 60), of: passage)
    where word.lowerBound == 0 || passage.has(", ", endingAt: word.lowerBound) {
      for name in openings[passage.string(word)] ?? [] where passage.has(name, at: word.lowerBound)
      {
        found.insert(name.split(separator: " ").last.flatMap { fullName(of: String($0)) } ?? name)
      }
    }
    return found
  }

  // MARK: Collecting

  private mutating func collect(_ passage: Passage) {
    let words = EnglishWords.ranges(in: passage.all, of: passage)
    var index = 0
    while index < words.count {
      guard EnglishNames.isPart(words[index], passage) else {
        index += 1
        continue
      }
      var last = index
      while last + 1 < words.count, EnglishNames.areJoined(words[last], words[last + 1], passage) {
        if EnglishNames.isPart(words[last + 1], passage) {
          last += 1
        } else if last + 2 < words.count,
          EnglishNames.particles.contains(passage.string(words[last + 1])),
          EnglishNames.areJoined(words[last + 1], words[last + 2], passage),
          EnglishNames.isPart(words[last + 2], passage)
        {
          last += 2
        } else {
          break
        }
      }
      collect(words, from: index, through: last, passage)
      index = last + 1
    }
  }

  private mutating func collect(
    _ words: [Range<Int>], from first: Int, through last: Int, _ passage: Passage
  ) {
    var texts = words[first...last].map { passage.string($0) }
    if let end = texts.last, end.hasSuffix("’s") || end.hasSuffix("'s") {
      texts[texts.count - 1] = String(end.dropLast(2))
    }
    if EnglishNames.bodyNouns.contains(texts[texts.count - 1].lowercased()) {
      if texts.count >= 2 {
        bodies[texts[texts.count - 1].lowercased(), default: []].insert(
          texts.joined(separator: " "))
      }
      return
    }
    var titles: [String] = []
    while texts.count > 1,
      EnglishVocabulary.personTitles.contains(texts[0].lowercased())
        || ["Hon", "Rt", "Honourable", "Honorable"].contains(texts[0])
    {
      titles.append(texts.removeFirst().lowercased())
    }
    var index = first - 1
    while index >= 0, EnglishNames.isRole(passage.string(words[index])),
      EnglishNames.areJoined(words[index], words[index + 1], passage)
    {
      titles.append(passage.string(words[index]).lowercased())
      index -= 1
    }
    guard let surname = texts.last, surname.count > 1, (1...5).contains(texts.count),
      !texts.contains(where: { EnglishNames.bodyNouns.contains($0.lowercased()) })
    else { return }
    let next = last + 1 < words.count ? passage.string(words[last + 1]).lowercased() : ""
    let isApposed =
      last + 1 < words.count
      && passage.has(", ", at: words[last].upperBound)
      && (["the", "a", "an", "who", "director", "head", "professor", "chief"].contains(next)
        || EnglishNames.isRole(next))
    let speaks =
      EnglishVocabulary.speechVerbs.contains(next)
      || (index >= 0 && EnglishVocabulary.speechVerbs.contains(passage.string(words[index]))
        && words[index].upperBound + 1 == words[index + 1].lowerBound)
    if texts.count >= 2 {
      possible[surname, default: []].insert(texts.joined(separator: " "))
      openings[texts[0], default: []].insert(texts.joined(separator: " "))
    }
    titles += rolesBefore(words, first: index + 1, passage)
    guard !titles.isEmpty || isApposed || speaks else { return }
    let name = texts.joined(separator: " ")
    for title in titles { holders[title, default: []].insert(surname) }
    if isApposed, EnglishNames.isRole(next) {
      holders[next, default: []].insert(surname)
    }
    if isApposed, ["the", "a", "an"].contains(next) {
      for word in words[min(words.count, last + 2)..<min(words.count, last + 5)] {
        let role = passage.string(word)
        if EnglishNames.isRole(role) {
          holders[role, default: []].insert(surname)
        }
      }
    }
    if texts.count >= 2 { full[surname, default: []].insert(name) }
  }
}

extension EnglishPeople {
  /// the minister of transport, Anton Brandt: what somebody is, before the comma.
  private func rolesBefore(_ words: [Range<Int>], first: Int, _ passage: Passage) -> [String] {
    guard first > 1, passage.string(words[first - 1].upperBound..<words[first].lowerBound) == ", "
    else { return [] }
    var roles: [String] = []
    for index in stride(from: first - 1, through: max(0, first - 7), by: -1) {
      let word = passage.string(words[index])
      if EnglishNames.isRole(word) { roles.append(word) }
      if ["the", "a", "an", "its", "their", "our", "her", "his"].contains(word.lowercased()) {
        return roles
      }
      if index > 0,
        passage.string(words[index - 1].upperBound..<words[index].lowerBound) != " "
      {
        break
      }
    }
    return []
  }
}

/// What English names of people and bodies look like.
enum EnglishNames {
  /// Small words inside names.
  static let particles: Set<String> = [
    "of", "de", "van", "von", "der", "for", "the", "al", "bin", "da", "di", "del", "du", "la", "le",
  ]

  /// How names of bodies and documents end, in lower case.
  static let bodyNouns: Set<String> = documents.union([
    "council", "commission", "committee", "ministry", "department", "government", "agency",
    "company", "bank", "court", "board", "union", "university", "institute", "office", "authority",
    "association", "organisation", "organization", "parliament", "congress", "senate", "assembly",
    "party", "foundation", "centre", "center", "group", "corporation", "secretariat", "bureau",
    "society", "service", "administration", "house", "city", "street", "times", "post", "museum",
    "school", "college", "hall", "bay", "island", "river", "bridge", "harbour", "harbor", "port",
    "conference", "summit", "states", "kingdom", "republic", "nations", "programme", "program",
  ])

  /// Documents that can be said to say something, in lower case.
  static let documents: Set<String> = [
    "report", "study", "statement", "paper", "review", "survey", "letter", "resolution",
    "communiqué", "communique", "memorandum", "memo", "judgment", "ruling", "declaration",
    "charter", "treaty", "constitution", "act", "agreement", "convention", "plan", "strategy",
    "document", "bulletin", "manifesto", "inquiry", "audit",
  ]

  /// Whether a word in lower case says what a person is: minister, biologist, keeper.
  static func isRole(_ word: String) -> Bool {
    guard word.first?.isLowercase ?? false else { return false }
    return EnglishVocabulary.personTitles.contains(word) || roles.contains(word)
      || ["ologist", "grapher", "ician", "woman", "ographer"].contains(where: word.hasSuffix)
  }

  private static let roles: Set<String> = [
    "pilot", "fisherman", "farmer", "teacher", "officer", "analyst", "lawyer", "activist",
    "spokesman", "spokeswoman", "spokesperson", "leader", "head", "founder", "keeper", "critic",
    "journalist", "reporter", "editor", "composer", "artist", "singer", "actor", "actress",
    "doctor", "nurse", "surgeon", "priest", "bishop", "resident", "student", "owner", "manager",
    "executive", "veteran", "painter", "novelist", "philosopher", "physicist", "chemist",
    "botanist", "lawmaker", "legislator", "commissioner", "inspector", "deputy", "treasurer",
    "clerk", "curator", "librarian", "warden", "ranger", "skipper", "sailor", "strategist",
    "architect", "designer", "researcher", "lecturer", "fellow", "coach", "attorney", "envoy",
    "explorer", "inventor", "secretary-general", "guide", "witness", "delegate", "speaker",
    "councillor", "councilor", "trader", "statistician", "columnist", "naturalist", "diplomat",
  ]

  /// Groups that speak without names, in lower case.
  static let groups: Set<String> = [
    "researchers", "scientists", "economists", "analysts", "officials", "experts", "authors",
    "historians", "engineers", "critics", "supporters", "residents", "authorities", "ministers",
    "lawmakers", "inspectors", "auditors",
  ]

  /// Whether a word can be part of a name.
  static func isPart(_ word: Range<Int>, _ passage: Passage) -> Bool {
    let text = passage.string(word)
    guard let first = text.first, first.isUppercase else { return false }
    // Michael I. Jordan.
    if text.count == 1, word.upperBound < passage.count, passage[word.upperBound] == ".",
      word.upperBound + 1 < passage.count, passage[word.upperBound + 1] == " ", word.lowerBound > 0
    {
      return true
    }
    return !EnglishVocabulary.monthsAndDays.contains(text.lowercased())
      && !openers.contains(text)
  }

  private static let openers: Set<String> = [
    "The", "A", "An", "In", "On", "At", "But", "And", "It", "This", "That", "When", "As", "I",
    "He", "She", "They", "We", "His", "Her", "Their", "Its", "Our", "My", "You", "Your", "If",
    "For", "From", "To", "By", "With", "After", "Before", "While", "Yet", "So", "Or", "Nor", "Not",
    "There", "Here", "Then", "Now", "These", "Those", "Some", "Many", "Most", "All", "No", "One",
    "Although", "Though", "Because", "Since", "Until", "What", "Why", "How", "Who", "Where",
    "Later", "Earlier", "Asked", "According", "Speaking", "Yesterday", "Today", "Last", "Once",
  ]

  /// Johnson and Smith met: two people open a sentence.
  static func opensWithTwo(_ passage: Passage) -> Bool {
    let words = EnglishWords.ranges(in: 0..<min(passage.count, 60), of: passage).prefix(6)
    guard let and = words.firstIndex(where: { passage.string($0) == "and" }), and > 0,
      and + 1 < words.count
    else { return false }
    return words[...(and - 1)].allSatisfy { isPart($0, passage) } && isPart(words[and + 1], passage)
  }

  /// Whether nothing but a space, or the stop of an abbreviation and a space, stands between two words.
  static func areJoined(_ left: Range<Int>, _ right: Range<Int>, _ passage: Passage) -> Bool {
    let between = passage.string(left.upperBound..<right.lowerBound)
    guard between == " " || between == ". " || between == "." else { return false }
    if between == " " { return true }
    let word = passage.string(left)
    return word.count == 1
      || [
        "Dr", "Mr", "Mrs", "Ms", "Prof", "Gov", "Sen", "Gen", "St", "Lt", "Col", "Capt", "Rep",
        "Sir", "Jr", "Sr",
      ].contains(word)
      || word.contains(".")
  }
}
