/// What the English sentences of a bank say again and again, and which words they use as nouns.
struct EnglishLexicon: Sendable {
  /// In how many sentences a stem stands.
  private var spread: [String: Int] = [:]
  /// In how many sentences two stems stand side by side.
  private var pairs: [String: Int] = [:]
  /// Words that stand right between a determiner and a mark, a preposition or a conjunction: nouns.
  private var nouns: Set<String> = []
  /// Words that stand right behind to, will, we: verbs.
  private var verbs: Set<String> = []
  /// Number of sentences counted.
  private(set) var sentences = 0

  /// Counts the words of sentences.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(_ sentences: [Sentence]) {
    for sentence in sentences where sentence.language == .english { add(sentence.passage) }
  }

  private mutating func add(_ passage: Passage) {
    sentences += 1
    let ranges = EnglishWords.ranges(in: passage.all, of: passage)
    let words = ranges.map { passage.string($0).lowercased() }
    var stems: Set<String> = []
    var neighbours: Set<String> = []
    for index in words.indices where !EnglishWordClasses.isClosed(words[index]) {
      let stem = Self.stem(words[index])
      stems.insert(stem)
      let touches =
        index > 0 && ranges[index - 1].upperBound + 1 == ranges[index].lowerBound
        && passage[ranges[index - 1].upperBound] == " "
      if touches, !EnglishWordClasses.isClosed(words[index - 1]) {
        neighbours.insert(Self.stem(words[index - 1]) + " " + stem)
      }
      guard touches else { continue }
      if EnglishWordClasses.beforeVerbs.contains(words[index - 1]) { verbs.insert(words[index]) }
      guard EnglishWordClasses.determiners.contains(words[index - 1]) else { continue }
      let ends =
        index + 1 == words.count || passage[ranges[index].upperBound].endsClause
        || EnglishWordClasses.prepositions.contains(words[index + 1])
        || EnglishWordClasses.particles.contains(words[index + 1])
      if ends { nouns.insert(words[index]) }
    }
    for stem in stems { spread[stem, default: 0] += 1 }
    for pair in neighbours { pairs[pair, default: 0] += 1 }
  }

  /// In how many sentences a word stands, in any of its forms.
  func count(_ word: String) -> Int { spread[Self.stem(word.lowercased())] ?? 0 }

  /// In how many sentences two words stand side by side.
  func count(_ first: String, _ second: String) -> Int {
    pairs[Self.stem(first.lowercased()) + " " + Self.stem(second.lowercased())] ?? 0
  }

  /// Whether the bank uses a word as a noun somewhere.
  func isNoun(_ word: String) -> Bool { nouns.contains(word.lowercased()) }

  /// Whether the bank uses a word as a verb somewhere.
  func isVerb(_ word: String) -> Bool { verbs.contains(word.lowercased()) }

  /// Whether a word is of what the bank is about: said often, and not in most sentences.
  func isKey(_ word: String) -> Bool {
    let count = count(word)
    return count >= max(3, sentences / 200) && count * 6 <= max(sentences, 24)
  }

  /// Whether most of the bank is about it.
  func isTopic(_ word: String) -> Bool { count(word) * 6 > max(sentences, 24) }

  /// A word without the endings of number and tense.
  static func stem(_ word: String) -> String {
    for (ending, rest) in [
      ("'s", ""), ("’s", ""), ("ies", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("s", ""),
    ] where word.count >= ending.count + 4 && word.hasSuffix(ending) && !word.hasSuffix("ss") {
      return word.dropLast(ending.count) + rest
    }
    return word
  }
}
