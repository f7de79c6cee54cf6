import CheckedNumbers
import QuestionBank

/// Refuses English prompts that speak of a program, a plan or a prize as known, where the text before says which: costs
/// of the program are estimated at ____.
struct BareReference: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.language == .english, candidate.topic != .quote || candidate.form == .own else {
      return nil
    }
    let passage = Passage(candidate.prompt)
    let tokens = EnglishTokens(passage, in: passage.all).tokens
    if candidate.asked == .number, Self.isBalanceOfNothing(tokens) {
      return "doesn't say of what it is the balance or the total"
    }
    for index in tokens.indices.dropFirst() where isReferring(index, tokens) {
      // The program of relief, the project that …: what follows says which.
      if index + 1 < tokens.count, tokens[index + 1].follows,
        Self.defining.contains(tokens[index + 1].lower)
          && !(Self.prizes.contains(tokens[index].lower) && tokens[index + 1].lower == "in")
          || tokens[index + 1].isCapital
          || Self.isCompound(tokens[index + 1].lower)
      {
        continue
      }
      // ____ or “X” behind it names it.
      if let next = passage[tokens[index].range.upperBound...].dropFirst().first,
        "_“\"‘(0123456789".contains(next),
        passage[min(passage.count - 1, tokens[index].range.upperBound)] == " "
      {
        continue
      }
      if isNamed(index, tokens) { continue }
      return "speaks of “the \(passage.string(tokens[index].range))”, and doesn't say which"
    }
    return nil
  }

  /// The unexpended balances will be down to ____: of what, the sentences before say.
  private static func isBalanceOfNothing(_ tokens: [EnglishTokens.Token]) -> Bool {
    guard
      let index = tokens.firstIndex(where: {
        [
          "balance", "balances", "expenditures", "outlays", "receipts", "appropriations", "savings",
          "proceeds",
        ]
        .contains($0.lower)
      }), index > 0,
      ["unexpended", "cumulative", "remaining", "net", "total", "estimated", "these"].contains(
        tokens[index - 1].lower),
      index + 1 < tokens.count, tokens[index + 1].follows
    else { return false }
    let next = tokens[index + 1].lower
    guard !["of", "for", "on", "from", "in", "under", "by"].contains(next) else { return false }
    return !tokens.dropFirst().contains {
      $0.isCapital && !EnglishVocabulary.monthsAndDays.contains($0.lower)
    }
  }

  /// Whether a bare noun stands right behind the, or a prize that only its rank describes: the Grand Prize.
  private func isReferring(_ index: Int, _ tokens: [EnglishTokens.Token]) -> Bool {
    guard tokens[index].follows else { return false }
    let noun = tokens[index].lower
    if tokens[index - 1].lower == "the" {
      return Self.nouns.contains(noun) && !tokens[index].isCapital
    }
    return index > 1 && Self.prizes.contains(noun) && tokens[index - 1].follows
      && tokens[index - 2].lower == "the"
      && ["grand", "first", "second", "main", "final", "annual", "new"].contains(
        tokens[index - 1].lower)
  }

  /// Whether the same noun, or for a firm or a ship any name, stands before it.
  private func isNamed(_ index: Int, _ tokens: [EnglishTokens.Token]) -> Bool {
    let noun = tokens[index].lower
    let stem = EnglishLexicon.stem(noun)
    let earlier = tokens[within: ..<(index - 1)]
    if earlier.contains(where: { EnglishLexicon.stem($0.lower) == stem }) { return true }
    guard Self.named.contains(noun) else { return false }
    return earlier.indices.contains { earlier[$0].isCapital && $0 > 0 }
      || earlier.indices.contains {
        earlier[$0].lower == "a" || earlier[$0].lower == "an"
      }
  }

  private static func isCompound(_ word: String) -> Bool {
    word.count > 3 && !EnglishWordClasses.isClosed(word) && !EnglishVerbs.holds(word)
      && !EnglishVerbs.isPast(word) && !EnglishWordClasses.isAdverb(word)
  }

  private static let defining: Set<String> = [
    "of", "for", "that", "which", "who", "to", "on", "at", "between", "against", "called", "named",
    "known", "in", "with", "whose", "under", "by",
  ]
  private static let prizes: Set<String> = ["prize", "award", "medal"]
  private static let nouns: Set<String> = [
    "program", "programme", "programs", "programmes", "plan", "plans", "scheme", "schemes",
    "structure", "project", "projects", "bill", "fund", "funds", "agency", "agencies", "board",
    "committee", "commission", "corporation", "department", "report", "study", "survey",
    "agreement", "treaty", "act", "prize", "award", "measure", "proposal", "appropriation",
    "legislation", "method", "technique", "algorithm", "device", "approach", "company", "firm",
    "ship", "vessel", "book", "film", "song", "team", "law", "contract", "loan", "reform",
    "initiative", "campaign", "organization", "organisation", "institute", "airplane", "aircraft",
    "regulation", "rule", "notice", "amendment", "colony", "province", "bank", "process",
  ]
  /// What a name in the same sentence can have told.
  private static let named: Set<String> = [
    "company", "firm", "ship", "vessel", "book", "film", "song", "team", "airplane", "aircraft",
    "organization", "organisation", "institute", "agency", "corporation",
    "department", "board", "committee", "commission", "treaty", "law", "act", "bill", "agreement",
    "report", "program", "programme", "project",
  ]
}
