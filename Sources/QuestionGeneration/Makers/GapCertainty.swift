import Discourse
import Language

/// Whether the models are sure of what a gap is.
enum GapCertainty {
  /// Whether a name's type or a phrase's tags are a guess.
  static func isUnsure(_ gap: Gap, in article: ArticleAnalysis, _ statistics: ArticleStatistics)
    -> Bool
  {
    let tokens = article.tokens[gap.tokens]
    // The poet ____: who he is tells him from the others.
    if gap.kind == .name(.person), gap.tokens.lowerBound > 0 {
      let before = article.tokens[gap.tokens.lowerBound - 1]
      if before.tag == .noun || before.tag == .properNoun { return true }
    }
    switch gap.kind {
    case .name(let type):
      guard statistics.type(ofName: tokens) == type else { return true }
      let isHan = article.text[gap.range.lowerBound] >= 0xE3
      return tokens.contains {
        $0.nameMargin < (isHan ? sureOfHan : sure) || !isHan && $0.tag != .properNoun
      }
    default: return tokens.contains { $0.tagMargin < 16 }
    }
  }

  /// A name's margin from which its type is taken for certain; the models of the languages differ in scale.
  private static let sure = 3
  private static let sureOfHan = 64
}
