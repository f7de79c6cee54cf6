import ArticleReading
import Discourse
import Figures
import Language
import QuestionBank

/// Writes a gap of an article as a question: once, from its spans.
struct CandidateRenderer {
  /// The article as the bank knows it.
  let source: SourceArticle
  /// Its index among those that questions are made from.
  let number: Int
  /// The article as it was understood.
  let article: ArticleAnalysis
  /// The things that it names.
  let names: Names
  /// What was counted of it.
  let statistics: ArticleStatistics

  /// What all questions of a sentence share.
  struct Shared {
    var statement: String
    var identity: String
    var words: Set<UInt32>
  }

  /// What all questions of a sentence share.
  func shared(by item: ArticleCandidates.Source) -> Shared {
    let sentence = item.reading.sentence
    return Shared(
      statement: PromptText.shown(article.text[sentence.range]), identity: bare(sentence.whole),
      words: Set(item.reading.counts.keys))
  }

  /// The question that asks a gap.
  func candidate(
    _ gap: Gap, of item: ArticleCandidates.Source, sharing common: Shared,
    context: ContextFinder.Found, score: Int, quality: Int
  ) -> Candidate {
    let sentence = item.reading.sentence
    let start = article.paragraphs[sentence.paragraph].lowerBound
    func local(_ range: Range<Int>) -> Range<Int> {
      range.lowerBound - start..<range.upperBound - start
    }
    let answer = PromptText.shown(article.text[gap.range])
    let place = Candidate.Place(
      article: number, paragraph: sentence.paragraph, range: local(sentence.range),
      gap: local(gap.range), sentence: local(sentence.whole), attribution: nil)
    var candidate = Candidate(
      topic: topic(gap), thing: thing(gap, item, answer), language: sentence.language,
      languageTag: tag(sentence), statement: common.statement,
      prompt: PromptText.prompt(of: sentence, gap: gap.range, in: article.text), answer: answer,
      places: [place], score: score, quality: quality,
      identity: (common.identity, bare(gap.range)),
      words: common.words, contextWords: [],
      gapWords: gap.isNumeric
        ? Set(article.tokens[gap.tokens].lazy.map(\.word)) : contentWords(gap.tokens))
    candidate.figure = figure(gap, item)
    candidate.isCertain = !GapCertainty.isUnsure(gap, in: article, statistics)
    let head = article.tokens[gap.tokens.upperBound - 1]
    candidate.head = (head.word, head.frequency)
    candidate.named = names.thing(at: gap.head)
    candidate.accepted = AcceptedAnswers.of(
      answer, candidate.thing, language: candidate.languageTag)
    for piece in context.pieces {
      if piece.isOptional {
        candidate.optionalWords.formUnion(contentWords(piece.tokens))
      } else {
        candidate.contextWords.formUnion(contentWords(piece.tokens))
      }
      guard let paragraph = paragraph(of: piece.range.lowerBound) else { continue }
      let start = article.paragraphs[paragraph].lowerBound
      candidate.context.append(
        Candidate.Context(
          kind: Self.kind(piece.kind), word: piece.word.map { PromptText.shown(article.text[$0]) },
          article: number, part: .paragraph(paragraph),
          range: piece.range.lowerBound - start..<piece.range.upperBound - start,
          text: PromptText.shown(article.text[piece.range]), isOptional: piece.isOptional))
    }
    let citation = citation(behind: place)
    if citation != nil { candidate.places[0].attribution = Attribution(citation: citation) }
    if let tokens = context.speaker?.tokens {
      candidate.places[0].attribution = Attribution(
        speaker: PromptText.shown(article.text[article.bytes(tokens)]), citation: citation)
    } else if context.speaker != nil, let author = source.article.author {
      candidate.places[0].attribution = Attribution(speaker: author, citation: citation)
    }
    return candidate
  }

  /// The note whose mark stands first behind the gap, in its sentence or right at its end.
  private func citation(behind place: Candidate.Place) -> String? {
    guard source.article.paragraphs.indices.contains(place.paragraph) else { return nil }
    let mark = source.article.paragraphs[place.paragraph].noteReferences.first {
      $0.offset >= place.gap.upperBound && $0.offset <= place.range.upperBound + 3
    }
    guard let note = mark?.note, source.article.notes.indices.contains(note),
      source.article.notes[note].text.utf8.count <= GenerationLimits.citation
    else { return nil }
    return PromptText.shown(source.article.notes[note].text.utf8[...])
  }

  private static func kind(_ kind: ContextFinder.Piece.Kind) -> ContextPiece.Kind {
    switch kind {
    case .speaker: .speaker
    case .before: .before
    case .antecedent: .antecedent
    case .time: .time
    }
  }

  /// The paragraph that a byte of the text stands in.
  private func paragraph(of byte: Int) -> Int? {
    var low = 0
    var high = article.paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if article.paragraphs[middle].upperBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low < article.paragraphs.count && article.paragraphs[low].contains(byte) ? low : nil
  }

  private func contentWords(_ tokens: Range<Int>) -> Set<UInt32> {
    Set(article.tokens[tokens].lazy.filter { $0.tag.isContent }.map(\.word))
  }

  private func bare(_ range: Range<Int>) -> String {
    PromptText.bare(article.text[range])
  }

  /// The article's tag where it is of the sentence's language.
  private func tag(_ sentence: ArticleAnalysis.Sentence) -> String {
    let tag = source.entry.language
    switch sentence.language {
    case .english: return tag.hasPrefix("en") ? tag : "en"
    case .chinese: return tag.hasPrefix("zh") ? tag : "zh-Hans"
    }
  }

  private func topic(_ gap: Gap) -> Question.Topic {
    switch gap.kind {
    case .name(.place): .place
    case .name(.work), .title: .title
    case .name: .name
    case .figure: .figure
    case .date: .date
    case .term: .term
    case .quoted: .quote
    }
  }

  private func thing(_ gap: Gap, _ item: ArticleCandidates.Source, _ answer: String)
    -> Candidate.Thing
  {
    switch gap.kind {
    case .name(let type): return type == .work ? .title : .name(type)
    case .title: return .title
    case .date: return FigureChoices.year(of: answer) != nil ? .year : .date
    case .figure(let number):
      let digits = PromptText.shown(
        article.text[item.figures[number].figure.mantissaRange.clamped(to: gap.range)])
      guard let found = answer.firstRange(of: digits) else { return .number(0..<0) }
      let start = answer.utf8.distance(from: answer.startIndex, to: found.lowerBound)
      return .number(start..<start + digits.utf8.count)
    case .term, .quoted: return .term
    }
  }

  private func figure(_ gap: Gap, _ item: ArticleCandidates.Source) -> FigureFacts? {
    guard case .figure(let number) = gap.kind else { return nil }
    let stated = item.figures[number]
    let value: FigureFacts.Value =
      switch stated.figure.value {
      case .number(let value): .number(value)
      case .range(let low, let high): .range(low, high)
      }
    return FigureFacts(
      text: article.string(stated.figure.range), value: value, unit: stated.figure.unit,
      qualifier: stated.figure.qualifier, period: stated.period, metric: stated.metric)
  }
}
