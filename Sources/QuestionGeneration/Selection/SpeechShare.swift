import QuestionBank

/// Leaves of a speech's own sentences as many as a person would learn: the most important of each.
///
/// A speech has no quotation marks that say which of its words matter. A short one gives a question for every 75 words;
/// a long one gives fewer, for most of its sentences are said once and forgotten.
struct SpeechShare {
  /// Words of each article; a Chinese one has a word for every two characters.
  let words: [Int]

  /// The most facts that an article's own sentences give.
  private func share(of article: Int) -> Int {
    max(4, min(words[article] / 75, 8 + words[article] / 2_000))
  }

  /// The most figures of a speech: a long one is a budget, of which nobody learns every line.
  private func figureShare(of article: Int) -> Int {
    max(6, min(words[article] / 100, 10 + words[article] / 2_000))
  }

  /// The most facts of an article that an English candidate of it stands among: words of nobody are few, for neither
  /// their speaker nor their occasion can be shown.
  private func share(of article: Int, for candidate: Candidate) -> Int {
    let isNobodys =
      candidate.language == .english && candidate.places.first?.attribution?.speaker == nil
    return isNobodys ? max(2, min(words[article] / 400, 8)) : share(of: article)
  }

  /// The candidates in their order without the own sentences beyond a speech's share; those go to the ledger.
  func cut(_ candidates: [Candidate], ledger: inout Ledger) -> [Candidate] {
    var taken = Array(repeating: 0, count: words.count)
    var figures = Array(repeating: 0, count: words.count)
    let speeches = Set(
      candidates.filter { $0.form == .own }.compactMap { $0.places.first?.article })
    var asked: [Set<String>] = Array(repeating: [], count: words.count)
    return candidates.filter { candidate in
      guard let article = candidate.places.first?.article else { return true }
      if candidate.form != .own {
        guard speeches.contains(article), candidate.asked == .number || candidate.asked == .year
        else { return true }
        figures[article] += 1
        if figures[article] <= figureShare(of: article) { return true }
        ledger.refuse(
          candidate, reason: "other figures of the speech say more", check: "SpeechShare")
        return false
      }
      // The same name twice: who has answered once guesses.
      if candidate.language == .english,
        !asked[article].insert(candidate.answer.lowercased()).inserted
      {
        ledger.refuse(
          candidate, reason: "another sentence of the speech asks for it", check: "SpeechShare")
        return false
      }
      taken[article] += 1
      if taken[article] <= share(of: article, for: candidate) { return true }
      ledger.refuse(
        candidate, reason: "other sentences of the speech say more", check: "SpeechShare")
      return false
    }
  }
}
