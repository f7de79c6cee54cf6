import QuestionBank

/// Refuses English text that a scanner misread: will he paid, tbe, ofthe, a word broken in two.
struct MisreadText: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.language == .english else { return nil }
    let passage = Passage(candidate.prompt.replacingGap(with: candidate.answer))
    let tokens = EnglishTokens(passage, in: passage.all).tokens
    for index in tokens.indices {
      let word = tokens[index].lower
      if Self.misread.contains(word) || mixesDigits(word) {
        return "has “\(passage.string(tokens[index].range))”, which a scanner misread"
      }
      if isHyphenated(word, context) {
        return "has a hyphen of a line's end in a word"
      }
      if losesDash(index, tokens, context) { return "has a hyphen where a dash was" }
      guard index + 1 < tokens.count, tokens[index + 1].follows else { continue }
      // Will he paid: he for be. Will he be paid, to which he moved: no.
      if word == "he", index > 0, tokens[index].follows,
        Self.beforeBe.contains(tokens[index - 1].lower),
        isParticiple(tokens[index + 1].lower), !asks(index - 1, tokens, passage)
      {
        return "has “he” for “be”, as a scanner misreads it"
      }
      let other = tokens[index + 1].lower
      if isBroken(word, other, context) { return "has a word broken in two" }
    }
    return nil
  }

  /// Whether two fragments are one word that the text writes elsewhere, and stand nowhere by themselves.
  private func isBroken(_ left: String, _ right: String, _ context: CheckContext) -> Bool {
    guard left.count >= 2, right.count >= 2, left.allSatisfy(\.isLetter),
      right.allSatisfy(\.isLetter), !EnglishWordClasses.isClosed(left),
      !EnglishWordClasses.isClosed(right), context.words[left + right] ?? 0 >= 2
    else { return false }
    return context.words[left] ?? 0 <= 1 && context.words[right] ?? 0 <= 1
  }

  /// Whether a hyphen stands in a word that the text writes elsewhere without one: war-fare.
  private func isHyphenated(_ word: String, _ context: CheckContext) -> Bool {
    let parts = word.split(separator: "-").map(String.init)
    guard parts.count == 2, parts.allSatisfy({ $0.count >= 2 }) else { return false }
    return context.words[parts[0] + parts[1]] ?? 0 >= 1 && context.words[parts[1]] ?? 0 <= 1
  }

  /// Whether a hyphen joins a noun to the plural that opens an enumeration: inherited from the war-payments to veterans.
  private func losesDash(
    _ index: Int, _ tokens: [EnglishTokens.Token], _ context: CheckContext
  ) -> Bool {
    let parts = tokens[index].lower.split(separator: "-").map(String.init)
    guard parts.count == 2, index > 0, tokens[index - 1].lower == "the",
      ["ments", "tions", "sions"].contains(where: parts[1].hasSuffix), parts[0].count >= 3,
      !Self.prefixes.contains(parts[0]), index + 1 < tokens.count, tokens[index + 1].follows,
      EnglishWordClasses.prepositions.contains(tokens[index + 1].lower)
    else { return false }
    return context.words[tokens[index].lower] ?? 0 <= 1 && context.words[parts[1]] ?? 0 >= 3
      && context.words[parts[0]] ?? 0 >= 3
  }

  private static let prefixes: Set<String> = [
    "self", "non", "pre", "post", "mid", "anti", "semi", "sub", "vice", "well", "cross", "half",
    "counter", "inter", "multi", "over", "under", "down", "micro", "macro", "trans", "ultra",
  ]

  /// Whether a modal opens a question of its own: will he paid no, could he.
  private func asks(_ modal: Int, _ tokens: [EnglishTokens.Token], _ passage: Passage) -> Bool {
    guard modal > 0, tokens[modal].follows else { return tokens[modal].isCapital }
    return passage.characters.contains("?")
  }

  private func isParticiple(_ word: String) -> Bool {
    word.hasSuffix("ed") || EnglishVerbs.isPast(word) || Self.participles.contains(word)
  }

  /// Letters with a nought or a one among them: c0st, 1abor; ordinals, plurals and names such as f1 or b12 have none.
  private func mixesDigits(_ word: String) -> Bool {
    let characters = Array(word)
    guard characters.count >= 4, characters.allSatisfy({ $0.isLetter || $0.isNumber }) else {
      return false
    }
    return characters.indices.dropFirst().dropLast().contains { index in
      "01".contains(characters[index]) && characters[index - 1].isLetter
        && characters[index + 1].isLetter
    }
  }

  private static let beforeBe: Set<String> = [
    "will", "would", "shall", "should", "can", "could", "may", "might", "must", "to", "cannot",
    "hardly", "not", "also", "never", "only",
  ]
  private static let participles: Set<String> = [
    "paid", "made", "done", "given", "taken", "spent", "met", "held", "found", "sent", "set",
    "seen", "shown", "known", "drawn", "put", "kept", "left", "lost", "won", "sold", "built",
    "brought", "begun", "written", "said", "told", "driven", "borne", "able", "available",
    "necessary", "required",
  ]
  private static let misread: Set<String> = [
    "tbe", "thc", "tlie", "tiie", "aud", "wbich", "wliich", "whicb", "bave", "ofthe", "inthe",
    "tothe", "andthe", "onthe", "forthe", "witb", "tbat", "tliat", "frorn", "tirne", "rnay",
  ]
}
