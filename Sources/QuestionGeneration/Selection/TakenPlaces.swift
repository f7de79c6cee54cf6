/// Stretches of the articles that questions were made from.
struct TakenPlaces {
  /// By article and paragraph.
  private var places: [[Int]: [Candidate.Place]] = [:]

  /// Adds places.
  mutating func add(_ added: [Candidate.Place]) {
    for place in added { places[[place.article, place.paragraph], default: []].append(place) }
  }

  /// Whether one of some places shares words with one that was added.
  func overlaps(_ others: [Candidate.Place]) -> Bool {
    others.contains { other in
      places[[other.article, other.paragraph]]?.contains(where: other.overlaps) ?? false
    }
  }
}
