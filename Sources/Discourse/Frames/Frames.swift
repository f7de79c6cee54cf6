import Language

/// Finds the frames that change whether the words under them are true.
///
/// Conditions, modal verbs and negations are told by closed classes; reports by verbs of saying and by any verb with a clause that `that`
/// opens; plans, allegations and denials by the verbs whose complement is not said to be so.
public struct Frames: Sendable {
  private let found: [[Frame]]

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - names: Its names.
  ///   - quotations: Its quotations.
  ///   - leaning: What its pronouns mean.
  /// - Complexity: O(tokens).
  public init(
    _ article: ArticleAnalysis, names: Names, quotations: Quotations, leaning: Leaning
  ) {
    let finder = AttributionFinder(
      article: article, names: names, quotations: quotations,
      grammar: Grammar(article: article, names: names), meant: leaning.meant)
    let reader = FrameReader(article: article, attributions: finder)
    found = article.sentences.map { reader.frames(of: $0) }
  }

  /// The frames of a sentence, in the order of their tokens.
  ///
  /// - Parameter sentence: Index of the sentence in ``ArticleAnalysis/sentences``.
  /// - Returns: Its frames; none for an index without a sentence.
  public func of(_ sentence: Int) -> [Frame] {
    found.indices.contains(sentence) ? found[sentence] : []
  }

  /// The frames that a token stands under.
  ///
  /// - Parameters:
  ///   - sentence: Index of its sentence.
  ///   - token: The token.
  /// - Returns: Those whose scope holds it.
  public func of(_ sentence: Int, at token: Int) -> [Frame] {
    of(sentence).filter { $0.scope.contains(token) }
  }
}

/// Finds the frames of one sentence after another.
struct FrameReader {
  let article: ArticleAnalysis
  let attributions: AttributionFinder

  func frames(of sentence: ArticleAnalysis.Sentence) -> [Frame] {
    let tokens = sentence.tokens
    let words = FrameWords.of(sentence.language)
    let negative = DiscourseWords.of(sentence.language).negative
    var frames = reports(sentence)
    for place in tokens {
      let word = article.tokens[place].word
      if words.conditions.contains(word) {
        frames.append(
          Frame(kind: .condition, tokens: place..<clauseEnd(place, tokens), scope: tokens))
      } else if words.modals.contains(word) {
        frames.append(
          Frame(kind: .possibility, tokens: place..<place + 1, scope: clause(place, tokens)))
      } else if negative.contains(word) {
        frames.append(
          Frame(kind: .negation, tokens: place..<place + 1, scope: clause(place, tokens)))
      } else if let kind = kind(of: place, words, sentence) {
        let scope = clauseStart(place, tokens)..<tokens.upperBound
        frames.append(
          Frame(kind: kind, tokens: subjectStart(place, tokens)..<place + 1, scope: scope))
      } else if sentence.language == .english, word == FrameWords.that,
        let verb = matrix(place, tokens),
        !frames.suffix(20).contains(where: { $0.tokens.contains(verb) })
      {
        frames.append(
          Frame(
            kind: .report, tokens: subjectStart(verb, tokens)..<place + 1,
            scope: place + 1..<max(place + 1, tokens.upperBound)))
      }
    }
    if asks(sentence) {
      frames.append(
        Frame(kind: .question, tokens: tokens.upperBound - 1..<tokens.upperBound, scope: tokens))
    }
    return frames.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func reports(_ sentence: ArticleAnalysis.Sentence) -> [Frame] {
    attributions.attributions(in: sentence).map { one in
      let frame = min(one.verb, one.subject.lowerBound)..<max(one.verb + 1, one.subject.upperBound)
      let scope =
        one.isBehind
        ? sentence.tokens.lowerBound..<frame.lowerBound
        : frame.upperBound..<max(frame.upperBound, sentence.tokens.upperBound)
      return Frame(kind: .report, tokens: frame, scope: scope)
    }
  }

  /// What a verb does to its complement, where it is one of those whose complement is not said to be so.
  private func kind(
    of place: Int, _ words: FrameWords, _ sentence: ArticleAnalysis.Sentence
  ) -> Frame.Kind? {
    let token = article.tokens[place]
    if sentence.language == .chinese {
      // What is planned is told by a verb behind it: 建议1749件 plans nothing.
      let end = min(clauseEnd(place, sentence.tokens), place + 9)
      if words.plans.contains(token.word),
        (place + 1..<max(place + 1, end)).contains(where: { article.tokens[$0].tag == .verb })
      {
        return .plan
      }
      if words.allegations.contains(token.word) { return .allegation }
      return words.denials.contains(token.word) ? .denial : nil
    }
    guard
      token.tag == .verb || token.tag == .noun || token.tag == .adverb || token.tag == .adjective
    else { return nil }
    let text = article.text[token.range]
    if token.tag == .verb || token.tag == .noun,
      FrameWords.planStems.begin(text)
    {
      // To what: plans to sue, a plan to sue, wants the city to pay.
      let next = place + 1..<min(place + 5, sentence.tokens.upperBound)
      let reach = token.tag == .noun ? next.prefix(1) : next.prefix(4)
      return reach.contains {
        article.tokens[$0].word == FrameWords.to && article.tokens[$0].tag == .particle
      }
        ? .plan : nil
    }
    if token.tag == .noun { return nil }
    if FrameWords.allegationStems.begin(text) { return .allegation }
    return token.tag == .verb && FrameWords.denialStems.begin(text)
      ? .denial : nil
  }

  /// The verb right before `that`, which opens its clause.
  private func matrix(_ that: Int, _ tokens: Range<Int>) -> Int? {
    guard article.tokens[that].tag == .subordinator, that > tokens.lowerBound else { return nil }
    let before = article.tokens[that - 1].tag == .adverb ? that - 2 : that - 1
    return before >= tokens.lowerBound && article.tokens[before].tag == .verb ? before : nil
  }

  private func asks(_ sentence: ArticleAnalysis.Sentence) -> Bool {
    sentence.tokens.suffix(2).contains {
      let range = article.tokens[$0].range
      return range.count == 1 && article.text[range.lowerBound] == UInt8(ascii: "?")
        || article.text[range].elementsEqual([0xEF, 0xBC, 0x9F])
    }
  }

  /// From the subject of a verb, or the verb itself where it has none.
  private func subjectStart(_ verb: Int, _ tokens: Range<Int>) -> Int {
    let start = clauseStart(verb, tokens)
    guard let subject = (start..<verb).last(where: { article.tokens[$0].role == .subject }) else {
      return verb
    }
    return attributions.grammar.phrase(subject, in: tokens).lowerBound
  }

  private func clause(_ place: Int, _ tokens: Range<Int>) -> Range<Int> {
    clauseStart(place, tokens)..<clauseEnd(place, tokens)
  }

  /// Behind the last mark before a token that parts clauses.
  private func clauseStart(_ place: Int, _ tokens: Range<Int>) -> Int {
    var start = place
    let reach = attributions.grammar.reach(place, in: tokens)
    while start > reach.lowerBound, !parts(start - 1) { start -= 1 }
    return start
  }

  /// The next mark behind a token that parts clauses.
  private func clauseEnd(_ place: Int, _ tokens: Range<Int>) -> Int {
    var end = place + 1
    let reach = attributions.grammar.reach(place, in: tokens)
    while end < reach.upperBound, !parts(end) { end += 1 }
    return end
  }

  /// Whether a token is a comma, semicolon or colon.
  private func parts(_ place: Int) -> Bool {
    let range = article.tokens[place].range
    if range.count == 1 {
      let byte = article.text[range.lowerBound]
      return byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
    }
    let bytes = article.text[range]
    return bytes.elementsEqual([0xEF, 0xBC, 0x8C]) || bytes.elementsEqual([0xEF, 0xBC, 0x9B])
      || bytes.elementsEqual([0xEF, 0xBC, 0x9A])
  }
}
