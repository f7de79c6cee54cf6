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
      // Of a sentence full of marks each gap counts them: without a copy of any.
      let bytes = article.text[article.tokens[index].range]
      let mark = bytes.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      switch mark {
      case 0x28, 0xEFBC88, 0x5B: brackets += 1
      case 0x29, 0xEFBC89, 0x5D: brackets -= 1
      case 0xE2809C, 0xE3808C: quotation += 1
      case 0xE2809D, 0xE3808D: quotation -= 1
      case 0x22: straight.toggle()
      default: break
      }
    }
    isInBrackets = brackets > 0
    isInQuotation = quotation > 0 || straight
  }
}
