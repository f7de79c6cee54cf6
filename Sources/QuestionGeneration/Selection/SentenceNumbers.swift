/// The numbers and years that are asked of each sentence, for choosing words that don't show them.
struct SentenceNumbers {
  private struct Asked {
    var answer: String
    var place: Candidate.Place
  }

  /// By article and paragraph.
  private var asked: [[Int]: [Asked]] = [:]

  /// Collects what candidates ask.
  ///
  /// - Complexity: O(*n*) for *n* candidates.
  init(_ candidates: [Candidate]) {
    for candidate in candidates where candidate.asked == .number || candidate.asked == .year {
      for place in candidate.places {
        asked[[place.article, place.paragraph], default: []].append(
          Asked(answer: candidate.answer, place: place))
      }
    }
  }

  /// Numbers and years other than its own answer that are asked of a candidate's sentences.
  func asked(beside candidate: Candidate) -> Set<String> {
    var answers: Set<String> = []
    for place in candidate.places {
      for other in asked[[place.article, place.paragraph]] ?? []
      where other.place.overlaps(place) && other.answer != candidate.answer {
        answers.insert(other.answer)
      }
    }
    return answers
  }
}
