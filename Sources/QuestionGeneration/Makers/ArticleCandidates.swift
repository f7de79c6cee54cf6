import Discourse
import Figures
import Language

/// All that could be asked of one article, with scores.
package struct ArticleCandidates {
  /// A gap with what it was judged by.
  struct Judged {
    var gap: Gap
    /// Score of the gap alone, in 1/4096.
    var gapScore: Int
    /// The log odds that readers would use the question, in 1/4096.
    var quality: Int
  }

  /// A sentence with its gaps.
  struct Source {
    var reading: SentenceReading
    var figures: [StatedFigure]
    var gaps: [Judged]
    /// Scores of the sentence, in 1/4096.
    var asked: Int
    var carries: Int
    var alone: Int
  }

  /// What is understood of the article.
  let understanding: Understanding
  /// What was counted of it.
  let statistics: ArticleStatistics
  /// Its sentences.
  let sources: [Source]

  /// Reads an article and scores its sentences and gaps.
  ///
  /// - Parameters:
  ///   - understanding: What is understood of the article.
  ///   - models: Which models score a language; those that are shipped unless told otherwise.
  ///   - observe: Called with the features of each sentence and gap, for fitting.
  /// - Complexity: O(tokens).
  init(
    _ understanding: Understanding,
    models: (Analysis.Language) -> ScoreModel = { ScoreModel.of($0) },
    observe: (Observation) -> Void = { _ in }
  ) {
    self.understanding = understanding
    let article = understanding.article
    let maker = GapMaker(article: article)
    let made = article.sentences.indices.map { maker.gaps(of: $0) }
    var statistics = ArticleStatistics(article)
    statistics.count(made.flatMap(\.gaps), in: article)
    self.statistics = statistics
    let sentenceFeatures = SentenceFeatures(
      understanding: understanding, statistics: statistics)
    let gapFeatures = GapFeatures(article: article, statistics: statistics)
    var sentenceVector = FeatureVector<SentenceFeature>(width: SentenceFeature.width)
    var gapVector = FeatureVector<GapFeature>(width: GapFeature.width)
    sources = article.sentences.indices.map { index in
      let reading = SentenceReading(index, of: article, leaning: understanding.leaning)
      let model = models(reading.sentence.language)
      sentenceVector.clear()
      sentenceFeatures.write(reading, into: &sentenceVector)
      observe(.sentence(index, sentenceVector.values))
      let asked = model.asked.score(sentenceVector)
      let carries = model.carries.score(sentenceVector)
      let alone = model.alone.score(sentenceVector)
      let gaps = made[index].gaps.map { gap in
        gapVector.clear()
        gapFeatures.write(gap, of: reading, figures: made[index].figures, into: &gapVector)
        observe(.gap(gap, gapVector.values))
        let score = model.gap.score(gapVector)
        let quality = QualityFeature.vector(
          gap, asked: asked, carries: carries, alone: alone, score: score, leans: reading.leansOut,
          isUnsure: GapCertainty.isUnsure(gap, in: article, statistics))
        return Judged(gap: gap, gapScore: score, quality: model.quality.score(quality))
      }
      return Source(
        reading: reading, figures: made[index].figures, gaps: gaps, asked: asked, carries: carries,
        alone: alone)
    }
  }

  /// The features of something.
  enum Observation {
    case sentence(Int, [Int32])
    case gap(Gap, [Int32])
  }
}
