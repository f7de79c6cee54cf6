import ArticleReading

/// How much a candidate matters, as a teacher would order what there is to know.
///
/// What the article is about, what it says early, what several articles say, and who says it count; what is
/// mentioned in passing comes last.
struct Importance {
  /// Words of each article's title and headings.
  let headingWords: [Set<String>]
  /// How often each speaker is quoted in the bank.
  let speakers: [String: Int]

  /// The importance of a candidate, 0 to 1, in thousandths; `amount` is its rank among its article's amounts.
  func of(_ candidate: Candidate, amount: Double?, sentences: [Sentence], at index: Int) -> Double {
    var weight: Double
    switch candidate.asked {
    case .term: weight = 0.46
    case .number: weight = 0.46
    case .title: weight = 0.42
    case .year: weight = 0.36
    case .occasion: weight = 0.44
    // One question a statement: by turns its speaker and its words.
    case .speaker:
      var turn = StableRandom(seed: ComparedWords.fold(candidate.statement))
      weight = turn.below(2) == 0 ? 0.5 : 0.4
    }
    if candidate.form == .own {
      weight += Salience.of(candidate.statement, candidate.language) * 1.5 - 0.2
    }
    let articles = Set(candidate.places.map(\.article)).count
    weight += 0.12 * Double(min(articles - 1, 2))
    weight += 0.03 * max(0, min(candidate.score, 8) / 2)
    // When something was said matters less than what was said.
    if candidate.asked != .year, let speaker = candidate.places.first?.attribution?.speaker {
      weight += 0.03 * Double(min(speakers[speaker] ?? 0, 4))
    }
    if candidate.form == .reported { weight -= 0.05 }
    if let amount { weight += 0.08 * (amount - 0.5) }
    let sentence = sentences[index]
    if sentence.paragraph <= 3 { weight += 0.03 }
    let words = headingWords[sentence.article]
    let shared = words.filter { candidate.statement.contains($0) }.count
    weight += 0.02 * Double(min(shared, 3))
    return (max(0, min(weight, 1)) * 1000).rounded() / 1000
  }
}
