/// Ranks the year of a document before its name, where one sentence gives both.
///
/// A prompt for either shows the other. That a document is of 2024 can be learned; its name alone is often told by the rest.
struct YearsBeforeTitles {
  private let candidates: [Candidate]

  /// Takes candidates with their importance.
  init(_ candidates: [Candidate]) { self.candidates = candidates }

  /// The candidates in the same order, titles no more important than a year of their sentence whose prompt names them.
  ///
  /// - Complexity: O(*n*) for *n* candidates, where a paragraph has few.
  func ordered() -> [Candidate] {
    var years: [[Int]: [Candidate]] = [:]
    for candidate in candidates where candidate.asked == .year {
      guard let place = candidate.places.first else { continue }
      years[[place.article, place.paragraph], default: []].append(candidate)
    }
    return candidates.map { candidate in
      guard candidate.asked == .title, let place = candidate.places.first,
        let year = years[[place.article, place.paragraph]]?.first(where: {
          $0.places[0].overlaps(place) && $0.prompt.components(of: "《\(candidate.answer)》") > 0
        })
      else { return candidate }
      var candidate = candidate
      candidate.importance = min(candidate.importance, max(0, year.importance - 0.001))
      return candidate
    }
  }
}
