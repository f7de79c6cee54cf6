import Discourse
import Figures
import Language

/// Says what can't be asked: of a sentence, and of a gap in it.
struct Vetoes {
  /// What is understood of the article.
  let understanding: Understanding
  /// What was counted of it.
  let statistics: ArticleStatistics

  private var article: ArticleAnalysis { understanding.article }

  /// Why nothing of a sentence can be asked; nil where it can.
  func veto(_ reading: SentenceReading) -> Veto? {
    let marks = reading.marks
    let sentence = reading.sentence
    let tokens = article.tokens
    let isChinese = sentence.language == .chinese
    let verb = sentence.tokens.contains { tokens[$0].tag == .verb || tokens[$0].tag == .auxiliary }
    guard verb, understanding.prose.isProse(reading.index),
      isChinese || reading.subject != nil || reading.predicate != nil
    else { return .noSentence }
    guard marks.endsWithStop || marks.end == 0x3B || marks.end == 0xFF1B else { return .noSentence }
    if marks.questions > 0 { return .notAsserted }
    if !marks.isBalanced || marks.furniture { return .garbled }
    if !isChinese, !sentence.isCutBefore, let first = article.text[sentence.range].first,
      first >= 0x61, first <= 0x7A
    {
      return .noSentence
    }
    if isCaption(reading) { return .noSentence }
    if sentence.tokens.contains(where: { Self.layout.contains(tokens[$0].word) }) {
      return .unresolved
    }
    if sentence.isCutBefore, reading.leans.contains(where: { $0.kind == .subject }) {
      return .noSentence
    }
    if reading.length > (isChinese ? 120 : 60) { return .tooLong }
    if reading.length < (isChinese ? 12 : 7) { return .tooShort }
    return nil
  }

  /// Whether it is the line of a numbered figure or table: Figure 2.2, 图3.
  private func isCaption(_ reading: SentenceReading) -> Bool {
    let tokens = reading.sentence.tokens
    guard tokens.count > 2, let first = tokens.first else { return false }
    return Self.captions.contains(article.tokens[first].word)
      && article.tokens[first + 1].tag == .numeral
  }

  /// Words that point at what is printed beside the sentence.
  private static let layout = Word.hashes("如图 下图 上图 下表 上表 左图 右图 附图")
  private static let captions = Word.hashes("figure fig table 图 表")

  /// Whether a sentence can be quoted above a prompt: whole, of words alone, no longer than a prompt.
  func canBeContext(_ reading: SentenceReading) -> Bool {
    reading.marks.isBalanced && !reading.marks.furniture
      && reading.length <= (reading.sentence.language == .chinese ? 120 : 60)
  }

  /// Why a gap can't be asked; nil where it can.
  func veto(_ gap: Gap, of reading: SentenceReading, figures: [StatedFigure]) -> Veto? {
    if !borders.areWhole(gap, reading) { return .border }
    switch gap.kind {
    case .figure(let number):
      return FigureVetoes(article: article).veto(gap, figures[number].figure, of: reading, figures)
    case .date(let number):
      return FigureVetoes(article: article).veto(
        date: gap, figures[number].figure, of: reading, figures)
    default: return wordVeto(gap, reading)
    }
  }

  private var borders: GapBorders { GapBorders(article: article, statistics: statistics) }

  private func wordVeto(_ gap: Gap, _ reading: SentenceReading) -> Veto? {
    let tokens = article.tokens
    let content = gap.tokens.filter { tokens[$0].tag.isContent }.map { tokens[$0].word }
    guard !content.isEmpty, article.string(gap.range).unicodeScalars.count > 1 else {
      return .vague
    }
    if reading.sentence.variety != .standard,
      gap.kind == .term || gap.kind == .quoted || gap.kind == .name(.other)
    {
      // The models learned the written standard: elsewhere borders of phrases are a guess.
      return .border
    }
    // Such topics, other firms: which ones is told elsewhere.
    let first = tokens[gap.tokens.lowerBound].word
    if reading.words.comparing.contains(first) || Self.such == first { return .vague }
    let echoes = WordEchoes(article: article)
    if echoes.areShown(gap, reading) { return .shown }
    if content.allSatisfy(article.titleWords.contains) || echoes.isInTitle(gap, reading) {
      return .inTitle
    }
    if GapFeatures.isSpeaker(gap, of: reading, in: article) { return .speaker }
    if isOneOfMany(gap, reading) { return .oneOfMany }
    if isGlossed(gap, reading) { return .shown }
    let head = tokens[gap.head]
    switch gap.kind {
    case .term:
      if gap.tokens.count == 1, head.frequency > 125 { return .vague }
      if head.tag != .noun, head.tag != .properNoun { return .vague }
    case .quoted:
      // What somebody exclaims, or a whole sentence, is no term.
      if gap.tokens.contains(where: { tokens[$0].tag == .punctuation }) { return .vague }
      if reading.sentence.language == .english,
        gap.tokens.contains(where: { tokens[$0].role.isPredicate })
      {
        return .vague
      }
    default: break
    }
    return nil
  }

  /// Whether the name in another script stands in brackets behind it: 西尔斯（Seales）.
  private func isGlossed(_ gap: Gap, _ reading: SentenceReading) -> Bool {
    guard reading.sentence.language == .chinese else { return false }
    let behind = article.text[gap.range.upperBound..<reading.sentence.range.upperBound]
    let opening = [Array("（".utf8), Array("(".utf8)].first { behind.starts(with: $0) }
    guard let opening, let letter = behind.dropFirst(opening.count).first else { return false }
    return letter | 0x20 >= 0x61 && letter | 0x20 <= 0x7A
  }

  /// Whether it stands among three or more of its kind in a list: nobody could tell which of them is wanted.
  private func isOneOfMany(_ gap: Gap, _ reading: SentenceReading) -> Bool {
    guard case .name(let type) = gap.kind, reading.names[type] ?? 0 >= 3 else { return false }
    let inside = reading.sentence.tokens
    func isTie(_ index: Int) -> Bool {
      guard inside.contains(index) else { return false }
      let token = article.tokens[index]
      return token.tag == .coordinator || token.word == Self.comma || token.word == Self.enumeration
    }
    return isTie(gap.tokens.lowerBound - 1) && isTie(gap.tokens.upperBound)
  }

  private static let such = Word.hash("such")
  private static let comma = Word.hash(",")
  private static let enumeration = Word.hash("、")
}
