package import ArticleReading
import Discourse

/// An article's sentences and gaps with their features, for fitting weights.
package struct ObservedArticle: Sendable {
  /// A sentence.
  package struct Sentence: Sendable {
    /// Its words.
    package var text: String
    /// Its features.
    package var features: [Int32]
    /// Why nothing of it can be asked.
    package var veto: String?
    /// Whether something in it points outside and could not be told.
    package var isUnresolved: Bool
  }

  /// A gap.
  package struct Gap: Sendable {
    /// Index of its sentence.
    package var sentence: Int
    /// Its words.
    package var text: String
    /// Where it stands in the sentence, in bytes.
    package var place: Range<Int>
    /// What it is.
    package var kind: String
    /// Its features.
    package var features: [Int32]
    /// Why it can't be asked.
    package var veto: String?
    /// What it is, with whether its sentence leans and whether its kind is a guess.
    var gap: QuestionGeneration.Gap
    var leans: Bool
    var isUnsure: Bool
    /// Whether a sentence before is shown above it.
    package var showsSentence: Bool
  }

  /// The features of a question as a whole, given the scores of models.
  package func quality(of index: Int, by models: ScoreModel) -> [Int32] {
    let gap = gaps[index]
    let sentence = FeatureVector<SentenceFeature>(values: sentences[gap.sentence].features)
    return QualityFeature.vector(
      gap.gap, asked: models.asked.score(sentence), carries: models.carries.score(sentence),
      alone: models.alone.score(sentence),
      score: models.gap.score(FeatureVector<GapFeature>(values: gap.features)), leans: gap.leans,
      isUnsure: gap.isUnsure
    ).values
  }

  /// The score of a question by models.
  package func score(of index: Int, by models: ScoreModel) -> Int {
    let gap = gaps[index]
    let sentence = FeatureVector<SentenceFeature>(values: sentences[gap.sentence].features)
    return JointScore.of(
      asked: models.asked.score(sentence),
      gap: models.gap.score(FeatureVector<GapFeature>(values: gap.features)),
      quality: qualityScore(of: index, by: models))
  }

  /// The log odds that readers would use a question, by models.
  package func qualityScore(of index: Int, by models: ScoreModel) -> Int {
    models.quality.score(FeatureVector<QualityFeature>(values: quality(of: index, by: models)))
  }

  /// Its sentences.
  package var sentences: [Sentence] = []
  /// Their gaps.
  package var gaps: [Gap] = []

  /// Reads an article.
  package init(_ article: Article) {
    let analysis = ArticleAnalysis(article)
    var sentenceFeatures: [[Int32]] = []
    var gapFeatures: [[Int32]] = []
    let understanding = Understanding(analysis)
    let candidates = ArticleCandidates(
      understanding,
      observe: { observation in
        switch observation {
        case .sentence(_, let values): sentenceFeatures.append(values)
        case .gap(_, let values): gapFeatures.append(values)
        }
      })
    let vetoes = Vetoes(understanding: understanding, statistics: candidates.statistics)
    let contexts = ContextFinder(
      understanding: understanding, sources: candidates.sources, vetoes: vetoes)
    var number = 0
    for (index, source) in candidates.sources.enumerated() {
      let range = source.reading.sentence.range
      sentences.append(
        Sentence(
          text: analysis.string(range), features: sentenceFeatures[index],
          veto: vetoes.veto(source.reading).map { "\($0)" },
          isUnresolved: source.reading.unresolved > 0))
      for judged in source.gaps {
        let gap = judged.gap
        let context = contexts.context(of: gap)
        gaps.append(
          Gap(
            sentence: index, text: analysis.string(gap.range),
            place: gap.range.lowerBound - range.lowerBound..<gap.range.upperBound
              - range.lowerBound, kind: "\(gap.kind)", features: gapFeatures[number],
            veto: (vetoes.veto(gap, of: source.reading, figures: source.figures)
              ?? context.veto).map { "\($0)" },
            gap: gap, leans: source.reading.leansOut,
            isUnsure: GapCertainty.isUnsure(gap, in: analysis, candidates.statistics),
            showsSentence: context.pieces.contains { $0.kind == .before }))
        number += 1
      }
    }
  }
}

extension ObservedArticle {
  /// An article without sentences.
  package init() {}

  /// Adds what another article of the same file holds.
  package mutating func append(_ other: ObservedArticle) {
    let first = sentences.count
    sentences += other.sentences
    gaps += other.gaps.map { gap in
      var moved = gap
      moved.sentence += first
      return moved
    }
  }
}
