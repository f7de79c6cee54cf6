import Discourse
import Language

/// Whether a gap stands in brackets or in a quotation of its sentence.
struct GapStance {
  private(set) var isInBrackets = false
  private(set) var isInQuotation = false

  /// Counts the marks before the gap.
  init(_ gap: Gap, in sentence: ArticleAnalysis.Sentence, of article: ArticleAnalysis) {
    var brackets = 0
    var quotation = 0
    var straight = false
    for index in sentence.tokens.lowerBound..<gap.tokens.lowerBound
    where article.tokens[index].tag == .punctuation {
      let range = article.tokens[index].range
      let bytes = article.text[range]
      switch Array(bytes) {
      case Array("(".utf8), Array("（".utf8), Array("[".utf8): brackets += 1
      case Array(")".utf8), Array("）".utf8), Array("]".utf8): brackets -= 1
      case Array("“".utf8), Array("「".utf8): quotation += 1
      case Array("”".utf8), Array("」".utf8): quotation -= 1
      case Array("\"".utf8): straight.toggle()
      default: break
      }
    }
    isInBrackets = brackets > 0
    isInQuotation = quotation > 0 || straight
  }
}
