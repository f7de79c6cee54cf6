import CheckedNumbers

/// Tells which names of a speech's own sentence can be asked: those that nothing else can be called.
///
/// The Chief Executive is the President as well, the Western States are the West; what the sentence shows a word of is
/// guessed, and what stands in a row of examples is one of many.
struct EnglishOwnNames {
  /// The text.
  let passage: Passage
  /// Its words.
  let tokens: [EnglishTokens.Token]

  /// Words that must stand around a name for it to be told by them.
  private static let leastContext = 10

  /// Whether a name, given by its words, is asked.
  func isAsked(_ words: Range<Int>) -> Bool {
    let texts = tokens[words].map(\.lower)
    guard let first = texts.first, let last = texts.last,
      tokens.count - words.count >= Self.leastContext
    else { return false }
    if Self.roles.contains(last) || Self.generic.contains(last) { return false }
    if Self.directions.contains(first) { return false }
    // The United States, by itself or as our Union, is what a speech is about.
    if ["states", "union"].contains(last), texts.count < 3 { return false }
    if texts.contains(where: { $0.hasSuffix("'s") || $0.hasSuffix("’s") }) { return false }
    return !isShownElsewhere(words) && !isExample(words.lowerBound) && !endsRow(words)
  }

  /// Whether a capitalised word of the name stands elsewhere in the text: the resources of the Valley.
  private func isShownElsewhere(_ words: Range<Int>) -> Bool {
    let own = Set(tokens[words].filter { $0.isCapital && $0.lower.count > 3 }.map(\.lower))
    return tokens.indices.contains { index in
      !words.contains(index) && tokens[index].isCapital
        && own.contains(EnglishLexicon.stem(tokens[index].lower))
        || !words.contains(index) && tokens[index].isCapital && own.contains(tokens[index].lower)
    }
  }

  /// Whether such as or including opens the row that a word stands in.
  private func isExample(_ index: Int) -> Bool {
    tokens[max(0, index - 6)..<index].contains {
      ["such", "like", "example", "instance"].contains($0.lower)
    }
  }

  /// Whether a name is the last of three or more that commas join.
  private func endsRow(_ words: Range<Int>) -> Bool {
    let before = tokens[within: ..<words.lowerBound].suffix(10)
    guard before.suffix(2).contains(where: { $0.lower == "and" || $0.lower == "or" }) else {
      return false
    }
    let commas = before.indices.dropFirst().filter { index in
      (tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound).contains {
        passage[$0] == ","
      }
    }
    return commas.count >= 2
  }

  private static let roles: Set<String> = [
    "executive", "president", "minister", "secretary", "chancellor", "governor", "speaker",
    "chairman", "chair", "director", "general", "chief", "king", "queen", "majesty", "mayor",
    "ambassador", "commissioner", "treasurer", "leader", "premier", "pope", "father", "creator",
    "almighty", "providence",
  ]
  private static let generic: Set<String> = [
    "government", "budget", "nation", "forces", "program", "programme", "capital",
    "economy", "people", "world", "country", "republic", "department", "plan",
    "constitution", "state", "america", "americans", "citizens", "war", "house", "session",
  ]
  private static let directions: Set<String> = [
    "western", "eastern", "northern", "southern", "west", "east", "north", "south", "middle",
    "central",
  ]
}
