/// Refuses gaps that grammar or common sense fills: function words, words too common, the bank's own subject.
struct TrivialGap: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard case .term(let shape) = candidate.asked else { return nil }
    let answer = candidate.answer
    guard candidate.language == .chinese else {
      return EnglishVocabulary.functionWords.contains(answer.lowercased())
        ? "asks for a function word" : nil
    }
    if context.lexicon.topics.contains(answer) { return "asks for what the whole bank is about" }
    if ChineseVocabulary.functionWords.contains(answer) || ChineseVocabulary.verbs.contains(answer)
    {
      return "asks for a word too common to be worth knowing"
    }
    if ChineseVocabulary.weakNouns.contains(answer) {
      return "asks for a word too common to be worth knowing"
    }
    let han = answer.filter(\.isHan).count
    if shape == .phrase, han == answer.count, han < 3 {
      return "asks for a word too short to carry a statement"
    }
    return nil
  }
}
