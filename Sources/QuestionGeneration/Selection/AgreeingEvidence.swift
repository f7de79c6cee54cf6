import QuestionBank

/// Gives a question the places of other sentences that state its fact in other words: the same figure of the same thing, the
/// same year of the same event.
///
/// Only what selection refused is looked at, so that a question is never the evidence of another one.
struct AgreeingEvidence {
  /// The share of the shorter sentence's parts that the longer one has to hold.
  private static let likeness = 0.6

  private var candidates: [Candidate]
  private var byAnswer: [String: [Int]] = [:]

  /// Prepares the chosen candidates.
  init(_ chosen: [Candidate]) {
    candidates = chosen
    for (index, candidate) in chosen.enumerated() where Self.isFigure(candidate) {
      byAnswer[Self.key(candidate), default: []].append(index)
    }
  }

  /// The chosen candidates, each with the places of those among the refused that agree with it.
  func added(from refused: [Candidate]) -> [Candidate] {
    var result = candidates
    var places: [Int: [Candidate.Place]] = [:]
    for candidate in refused where Self.isFigure(candidate) {
      for index in byAnswer[Self.key(candidate)] ?? [] where agrees(candidate, candidates[index]) {
        places[index, default: []] += candidate.places
      }
    }
    for (index, found) in places {
      for place in found.sorted(by: Self.isBefore)
      where !result[index].places.contains(where: { $0.overlaps(place) }) {
        result[index].places.append(place)
      }
    }
    return result
  }

  private func agrees(_ one: Candidate, _ other: Candidate) -> Bool {
    guard one.figure?.unit == other.figure?.unit, one.figure?.value == other.figure?.value else {
      return false
    }
    if let first = one.period, let second = other.period, !Self.isSame(first, second) {
      return false
    }
    let overlap = LeakFilter.overlap(one.statement, other.statement)
    return overlap >= Self.likeness || overlap >= Self.likeness / 2 && isOfOneDocument(one, other)
  }

  /// Whether two years are those of one document in one month: X提出《倡议》 beside Y宣布提出《倡议》.
  private func isOfOneDocument(_ one: Candidate, _ other: Candidate) -> Bool {
    guard one.asked == .year, other.asked == .year, let first = Self.month(one),
      first == Self.month(other)
    else { return false }
    return !Self.titles(one.prompt).isDisjoint(with: Self.titles(other.prompt))
  }

  /// Year and month of a date; nil where there is no month.
  private static func month(_ candidate: Candidate) -> [Substring]? {
    guard let numbers = candidate.period?.split(whereSeparator: { !$0.isNumber }),
      numbers.count >= 2
    else { return nil }
    return Array(numbers.prefix(2))
  }

  /// What stands between 《 and 》 in a prompt.
  private static func titles(_ prompt: String) -> Set<Substring> {
    Set(prompt.split(separator: "《").dropFirst().compactMap { $0.split(separator: "》").first })
  }

  /// Whether two dates can be the same: 2024年底 and 截至2024年底.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    let a = one.filter(\.isNumber)
    let b = other.filter(\.isNumber)
    return a.hasPrefix(b) || b.hasPrefix(a)
  }

  private static func isFigure(_ candidate: Candidate) -> Bool {
    candidate.asked == .number || candidate.asked == .year
  }

  private static func key(_ candidate: Candidate) -> String {
    guard let figure = candidate.figure else { return ComparedWords.fold(candidate.answer) }
    return "\(figure.value) \(figure.unit ?? "")"
  }

  private static func isBefore(_ one: Candidate.Place, _ other: Candidate.Place) -> Bool {
    (one.article, one.paragraph, one.range.lowerBound)
      < (other.article, other.paragraph, other.range.lowerBound)
  }
}
