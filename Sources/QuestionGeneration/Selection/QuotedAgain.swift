import QuestionBank

/// Adds to questions on quotations the places where their words stand again, though no question could be made there.
///
/// 坚持以人为本、智能向善 says too little to be asked by itself; that another article quotes it, and from where, belongs to
/// the question on the longer quotation.
struct QuotedAgain {
  /// A quotation with who said it.
  struct Quotation {
    /// Its folded words.
    var words: String
    /// Where it stands, with its speaker, occasion and note.
    var place: Candidate.Place
  }

  /// Folded characters that two quotations have to share in a row.
  private static let length = 8
  /// Quotations that may share a run before it counts as a turn of phrase.
  private static let common = 200

  private let quotations: [Quotation]
  private var holders: [Substring: [Int]] = [:]
  private var middles: [Substring: [Int]] = [:]

  /// Prepares the quotations of all articles.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  init(_ quotations: [Quotation]) {
    self.quotations = quotations.filter { $0.words.count >= Self.length }
    for (index, quotation) in self.quotations.enumerated() {
      for run in Set(ComparedWords.runs(of: quotation.words, length: Self.length)) {
        holders[run, default: []].append(index)
      }
      if let run = Self.middle(of: quotation.words) { middles[run, default: []].append(index) }
    }
  }

  /// The candidates, each with the places that say its words again.
  func added(to candidates: [Candidate]) -> [Candidate] {
    candidates.map { candidate in
      guard candidate.topic == .quote, candidate.form == .direct || candidate.form == .block else {
        return candidate
      }
      var candidate = candidate
      let words = ComparedWords.fold(candidate.statement)
      for index in near(words).sorted() {
        let quotation = quotations[index]
        guard words.contains(quotation.words) || quotation.words.contains(words),
          proves(quotation, candidate), !candidate.places.contains(where: quotation.place.overlaps)
        else { continue }
        candidate.places.append(quotation.place)
      }
      return candidate
    }
  }

  /// Whether a quotation says what a candidate asks for.
  private func proves(_ quotation: Quotation, _ candidate: Candidate) -> Bool {
    guard let own = candidate.places.first?.attribution, let other = quotation.place.attribution,
      own.speaker != nil, own.speaker == other.speaker
    else { return false }
    switch candidate.asked {
    case .term: return quotation.words.contains(ComparedWords.fold(candidate.answer))
    case .speaker: return true
    // The same words may have been said twice.
    case .occasion:
      guard let occasion = other.occasion else { return false }
      return occasion.contains(candidate.answer) || candidate.answer.contains(occasion)
    case .number, .year, .title: return false
    }
  }

  /// Quotations that may hold some words, or be held by them.
  private func near(_ words: String) -> Set<Int> {
    var near: Set<Int> = []
    func add(_ found: [Int]?) {
      if let found, found.count <= Self.common { near.formUnion(found) }
    }
    for run in ComparedWords.runs(of: words, length: Self.length) { add(middles[run]) }
    if let run = Self.middle(of: words) { add(holders[run]) }
    return near
  }

  private static func middle(of words: String) -> Substring? {
    guard words.count >= length else { return nil }
    let start = words.index(words.startIndex, offsetBy: (words.count - length) / 2)
    return words[start..<words.index(start, offsetBy: length)]
  }
}
