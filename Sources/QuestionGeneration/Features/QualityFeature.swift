import Language

/// What is looked at in a question as a whole to tell whether readers would use it as it stands.
///
/// Scores are in log odds, at most four either way; facts that hold are 1.
enum QualityFeature: Int, CaseIterable {
  case asked, carries, alone, gap, gapLow, aloneLow
  case person, place, body, work, other, date, year, figure, term, quoted, title
  case termGap, nameGap, figureAlone, leans, unsure, oneWord, context
}

extension QualityFeature {
  /// The names of the values, as weights are written.
  static let labels = allCases.map { String(describing: $0) }

  /// The features of a gap with its scores, all in 1/4096.
  static func vector(
    _ gap: Gap, asked: Int, carries: Int, alone: Int, score: Int, leans: Bool, isUnsure: Bool
  ) -> FeatureVector<QualityFeature> {
    var vector = FeatureVector<QualityFeature>(width: allCases.count)
    vector.set(.asked, value: asked / 64)
    vector.set(.carries, value: carries / 64)
    vector.set(.alone, value: alone / 64)
    vector.set(.gap, value: score / 64)
    vector.set(.gapLow, value: min(0, score / 64))
    vector.set(.aloneLow, value: min(0, alone / 64))
    vector.set(.leans, leans)
    vector.set(.unsure, isUnsure)
    vector.set(.oneWord, gap.tokens.count == 1)
    switch gap.kind {
    case .name(let type):
      switch type {
      case .person: vector.set(.person, true)
      case .place: vector.set(.place, true)
      case .body: vector.set(.body, true)
      case .work: vector.set(.work, true)
      default: vector.set(.other, true)
      }
      vector.set(.nameGap, value: score / 64)
    case .date:
      vector.set(.date, true)
    case .figure:
      vector.set(.figure, true)
      vector.set(.figureAlone, value: alone / 64)
    case .term:
      vector.set(.term, true)
      vector.set(.termGap, value: score / 64)
    case .quoted: vector.set(.quoted, true)
    case .title: vector.set(.title, true)
    }
    return vector
  }
}
