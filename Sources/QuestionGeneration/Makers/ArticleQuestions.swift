import Discourse
import Figures
import Language
import QuestionBank

/// The candidates of one article: those that can be asked, best first, and why the others can't.
struct ArticleQuestions {
  /// Something that isn't asked, with its score.
  struct Refused {
    var text: String
    var answer: String
    var reason: String
    var check: String
    var score: Int
  }

  /// Those that can be asked, best first.
  private(set) var candidates: [Candidate] = []
  /// What can't, best first, at most ``mostRefused``.
  private(set) var refused: [Refused] = []
  /// Sentences of prose.
  let sentences: Int
  /// How many facts its length makes usual.
  let share: Int
  /// Gaps that were looked at.
  private(set) var gaps = 0

  /// Refused ones that are told of one article.
  static let mostRefused = 400

  /// Makes the candidates of an article.
  ///
  /// - Parameters:
  ///   - source: The article.
  ///   - number: Its index among those that questions are made from.
  init(_ source: SourceArticle, number: Int) {
    let article = ArticleAnalysis(source.article)
    let understanding = Understanding(article)
    let found = ArticleCandidates(understanding)
    let vetoes = Vetoes(understanding: understanding, statistics: found.statistics)
    let contexts = ContextFinder(
      understanding: understanding, sources: found.sources, vetoes: vetoes)
    let renderer = CandidateRenderer(
      source: source, number: number, article: article, names: understanding.names,
      statistics: found.statistics)
    sentences = article.sentences.count
    share = UsualFacts.share(of: article)
    for item in found.sources {
      let veto = vetoes.veto(item.reading)
      let shared = renderer.shared(by: item)
      for judged in item.gaps {
        gaps += 1
        let score = JointScore.of(
          asked: item.asked, gap: judged.gapScore, quality: judged.quality)
        var reason = veto ?? vetoes.veto(judged.gap, of: item.reading, figures: item.figures)
        if reason == nil,
          score <= FactSelection.least || judged.quality <= FactSelection.leastQuality
        {
          reason = .notWorth
        }
        if reason == nil {
          let context = contexts.context(of: judged.gap)
          reason = context.veto
          if reason == nil {
            candidates.append(
              renderer.candidate(
                judged.gap, of: item, sharing: shared, context: context, score: score,
                quality: judged.quality))
          }
        }
        if let reason {
          refused.append(
            Refused(
              text: shared.statement,
              answer: article.string(judged.gap.range), reason: reason.rawValue,
              check: "\(reason)", score: score))
        }
      }
    }
    candidates.sort(by: Self.isBefore)
    refused.sort {
      $0.score != $1.score ? $0.score > $1.score : ($0.text, $0.answer) < ($1.text, $1.answer)
    }
    refused.removeLast(max(0, refused.count - Self.mostRefused))
  }

  /// Better ones first; of equals the one that stands first.
  static func isBefore(_ one: Candidate, _ other: Candidate) -> Bool {
    if one.score != other.score { return one.score > other.score }
    let first = one.places[0]
    let second = other.places[0]
    return (first.article, first.paragraph, first.gap.lowerBound, first.gap.upperBound)
      < (second.article, second.paragraph, second.gap.lowerBound, second.gap.upperBound)
  }
}
