import Language

/// The models of a language, fitted on rated questions.
package struct ScoreModel: Sendable {
  /// Whether a teacher would ask of a sentence.
  package var asked: LinearModel
  /// Whether a sentence can carry a question at all.
  package var carries: LinearModel
  /// Whether a sentence stands alone, with title, author and date.
  package var alone: LinearModel
  /// Whether a teacher would choose a gap of a sentence.
  package var gap: LinearModel
  /// Whether readers would use a question as it stands, from the scores of the others.
  package var quality: LinearModel

  /// Creates models.
  package init(
    asked: LinearModel, carries: LinearModel, alone: LinearModel, gap: LinearModel,
    quality: LinearModel
  ) {
    self.asked = asked
    self.carries = carries
    self.alone = alone
    self.gap = gap
    self.quality = quality
  }

  /// The names of the models as they are written, with the names of their features.
  package static let parts:
    [(
      name: String, path: any WritableKeyPath<ScoreModel, LinearModel> & Sendable,
      features: [String]
    )] = [
      ("asked", \.asked, SentenceFeature.labels), ("carries", \.carries, SentenceFeature.labels),
      ("alone", \.alone, SentenceFeature.labels), ("gap", \.gap, GapFeature.labels),
      ("quality", \.quality, QualityFeature.labels),
    ]

  /// Models that say nothing.
  package static let empty = ScoreModel(
    asked: LinearModel(weights: [], bias: 0), carries: LinearModel(weights: [], bias: 0),
    alone: LinearModel(weights: [], bias: 0), gap: LinearModel(weights: [], bias: 0),
    quality: LinearModel(weights: [], bias: 0))

  /// Reads models from lines of a name, a bias and weights: `asked 120 length:14 short:-3`; what isn't known is passed over.
  package init(_ text: String) {
    self = .empty
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 1, let part = Self.parts.first(where: { $0.name == fields[0] })
      else { continue }
      var weights = [Int32](repeating: 0, count: part.features.count)
      let places = Dictionary(uniqueKeysWithValues: part.features.enumerated().map { ($1, $0) })
      for field in fields.dropFirst(2) {
        let pair = field.split(separator: ":")
        guard pair.count == 2, let place = places[String(pair[0])] else { continue }
        weights[place] = Int32(pair[1]) ?? 0
      }
      let old = self[keyPath: part.path]
      guard old.weights.isEmpty else {
        // A model may take several lines.
        self[keyPath: part.path].weights = zip(old.weights, weights).map { $0 &+ $1 }
        continue
      }
      self[keyPath: part.path] = LinearModel(weights: weights, bias: Int32(fields[1]) ?? 0)
    }
  }

  /// The models as text that `init` reads, a hundred columns wide.
  package var text: String {
    var lines = ""
    for part in Self.parts {
      let model = self[keyPath: part.path]
      let head = "\(part.name) \(model.bias)"
      var line = head
      for (name, weight) in zip(part.features, model.weights) where weight != 0 {
        let field = " \(name):\(weight)"
        if line.count + field.count > 98 {
          lines += line + "\n"
          line = head
        }
        line += field
      }
      lines += line + "\n"
    }
    return lines
  }

  /// The models of a language.
  static func of(_ language: Analysis.Language) -> ScoreModel {
    language == .chinese ? chinese : english
  }

  private static let english = ScoreModel("\(ScoreWeights.english)")
  private static let chinese = ScoreModel("\(ScoreWeights.chinese)")
}
