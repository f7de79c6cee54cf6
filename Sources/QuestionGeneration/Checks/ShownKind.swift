/// Refuses English terms whose kind the prompt shows, which leaves a word to guess: the ____ is the largest sector, service sector.
struct ShownKind: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.language == .english, case .term = candidate.asked else { return nil }
    let words = candidate.answer.split(separator: " ")
    guard words.count == 2, let last = words.last, last.first?.isLowercase == true,
      words[0].first?.isLowercase == true
    else { return nil }
    let stem = EnglishLexicon.stem(String(last))
    let prompt = Passage(candidate.prompt)
    // What is called a regression tree may well be a tree; what is the largest sector is a sector.
    guard let gap = prompt.first("____", in: prompt.all), gap.lowerBound <= 4 else { return nil }
    let shows = EnglishWords.ranges(in: prompt.all, of: prompt).contains {
      EnglishLexicon.stem(prompt.string($0).lowercased()) == stem
    }
    return shows ? "shows what kind of thing it asks for" : nil
  }
}
