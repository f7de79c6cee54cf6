import Discourse
import Figures
import Language

/// Says what can't be asked: of a sentence, and of a gap in it.
struct Vetoes {
  /// The article.
  let article: ArticleAnalysis
  /// What was counted of it.
  let statistics: ArticleStatistics

  /// Why nothing of a sentence can be asked; nil where it can.
  func veto(_ reading: SentenceReading) -> Veto? {
    let marks = reading.marks
    let sentence = reading.sentence
    let tokens = article.tokens
    let isChinese = sentence.language == .chinese
    let verb = sentence.tokens.contains { tokens[$0].tag == .verb || tokens[$0].tag == .auxiliary }
    guard verb, isChinese || reading.subject != nil && reading.predicate != nil else {
      return .noSentence
    }
    guard marks.endsWithStop || marks.end == 0x3B || marks.end == 0xFF1B else { return .noSentence }
    if marks.questions > 0 { return .notAsserted }
    if !marks.isBalanced || marks.furniture { return .garbled }
    if !isChinese, !sentence.isCutBefore, let first = article.text[sentence.range].first,
      first >= 0x61, first <= 0x7A
    {
      return .noSentence
    }
    if reading.length > (isChinese ? 120 : 60) { return .tooLong }
    if reading.length < (isChinese ? 12 : 7) { return .tooShort }
    return nil
  }

  /// Whether a sentence can be quoted above a prompt: whole, of words alone, no longer than a prompt.
  func canBeContext(_ reading: SentenceReading) -> Bool {
    reading.marks.isBalanced && !reading.marks.furniture
      && reading.length <= (reading.sentence.language == .chinese ? 120 : 60)
  }

  /// Why a gap can't be asked; nil where it can.
  func veto(_ gap: Gap, of reading: SentenceReading, figures: [StatedFigure]) -> Veto? {
    let tokens = article.tokens
    let inside = reading.sentence.tokens
    let first = gap.tokens.lowerBound
    let end = gap.tokens.upperBound
    let isChinese = reading.sentence.language == .chinese
    if isCut(gap, inside) { return .border }
    let text = article.string(gap.range)
    if text.unicodeScalars.count < 2, !gap.isNumeric { return .vague }
    let marks: Set<Unicode.Scalar> = [
      "“", "”", "\"", "「", "」", "(", ")", "（", "）", "[", "]", "《", "》", "，", "。", "；", "：", ";",
    ]
    if text.unicodeScalars.contains(where: marks.contains) { return .border }
    if !gap.isNumeric, text.contains(",") || text.contains("、") && gap.kind != .quoted { return .border }
    let content = gap.tokens.filter { tokens[$0].tag.isContent }.map { tokens[$0].word }
    if !gap.isNumeric {
      guard !content.isEmpty else { return .vague }
      let rest = Set(
        inside.lazy.filter { !gap.tokens.contains($0) && tokens[$0].tag.isContent }
          .map { tokens[$0].word })
      if isChinese ? content.allSatisfy(rest.contains) : content.contains(where: rest.contains) {
        return .shown
      }
      if content.allSatisfy(article.titleWords.contains) { return .inTitle }
      if GapFeatures.isSpeaker(gap, of: reading, in: article) { return .speaker }
      if gap.kind == .term, gap.tokens.count == 1, tokens[gap.head].frequency > 125 { return .vague }
      if gap.kind == .term, tokens[gap.head].tag != .noun, tokens[gap.head].tag != .properNoun {
        return .vague
      }
    } else if repeats(gap, in: reading) {
      return .shown
    }
    if first > inside.lowerBound {
      let before = tokens[first - 1]
      if !isChinese, !gap.isNumeric, before.tag == .noun || before.tag == .adjective && gap.tokens.count == 1 && before.chunk != .outside && tokens[first].chunk == .continues {
        // A noun without the word that says which one it is.
        if gap.kind == .term, before.tag == .noun { return .border }
      }
    }
    if isChinese, gap.kind == .term {
      if first > inside.lowerBound, tokens[first - 1].tag == .noun || tokens[first - 1].tag == .properNoun,
        tokens[first - 1].end == tokens[first].start
      {
        return .border
      }
      if inside.contains(end), tokens[end].tag == .noun || tokens[end].tag == .properNoun,
        tokens[end].start == tokens[end - 1].end
      {
        return .border
      }
    }
    if case .figure(let number) = gap.kind, isVague(figures[number].figure, gap) { return .vague }
    if GapStance(gap, in: reading.sentence, of: article).isInBrackets, gap.isNumeric { return .border }
    return nil
  }

  /// Whether the gap's bytes cut a token, a name or a compound.
  private func isCut(_ gap: Gap, _ inside: Range<Int>) -> Bool {
    let tokens = article.tokens
    let first = gap.tokens.lowerBound
    let end = gap.tokens.upperBound
    let type = tokens[first].nameType
    if type != nil, type != .time, !tokens[first].beginsName, !gap.isNumeric { return true }
    if inside.contains(end), let next = tokens[end].nameType, next != .time, !tokens[end].beginsName,
      !gap.isNumeric
    {
      return true
    }
    // A letter or a digit right beside the gap, or a hyphen.
    if gap.range.lowerBound > 0, isWordByte(article.text[gap.range.lowerBound - 1]),
      isWordByte(article.text[gap.range.lowerBound])
    {
      return true
    }
    if gap.range.upperBound < article.text.count, isWordByte(article.text[gap.range.upperBound]),
      isWordByte(article.text[gap.range.upperBound - 1])
    {
      return true
    }
    let hyphen = UInt8(ascii: "-")
    if gap.range.lowerBound > 0, article.text[gap.range.lowerBound - 1] == hyphen { return true }
    return gap.range.upperBound < article.text.count && article.text[gap.range.upperBound] == hyphen
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  /// Whether the same digits stand elsewhere in the sentence.
  private func repeats(_ gap: Gap, in reading: SentenceReading) -> Bool {
    let word = article.tokens[gap.tokens.lowerBound].word
    return reading.sentence.tokens.contains {
      !gap.tokens.contains($0) && article.tokens[$0].word == word
        && article.tokens[$0].tag == .numeral
    }
  }

  /// One, two, first: what anybody would try.
  private func isVague(_ figure: Figure, _ gap: Gap) -> Bool {
    if figure.kind == .rank { return true }
    guard case .number(let value) = figure.value else { return false }
    return value < 3 && value == value.rounded() && figure.kind == .count
  }
}
