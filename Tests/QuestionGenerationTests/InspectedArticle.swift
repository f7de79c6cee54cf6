import ArticleReading
import Discourse
import Figures
import Language

@testable import QuestionGeneration

/// An article with all that its questions are made by, for asking one part about one gap.
struct InspectedArticle {
  let understanding: Understanding
  let found: ArticleCandidates
  let vetoes: Vetoes
  let contexts: ContextFinder

  /// Reads an article whose paragraphs are lines, as ``SampleSources/plain(_:name:author:date:)`` does.
  init(_ text: String, author: String? = nil, date: String? = nil) {
    let article = SampleSources.plain(text, author: author, date: date).article
    understanding = Understanding(ArticleAnalysis(article))
    found = ArticleCandidates(understanding)
    vetoes = Vetoes(understanding: understanding, statistics: found.statistics)
    contexts = ContextFinder(understanding: understanding, sources: found.sources, vetoes: vetoes)
  }

  /// The article as it was understood.
  var article: ArticleAnalysis { understanding.article }

  /// The words of all gaps of a sentence, in order.
  func gaps(of sentence: Int = 0) -> [String] {
    found.sources.indices.contains(sentence)
      ? found.sources[sentence].gaps.map { article.string($0.gap.range) } : []
  }

  /// The gap with some words that is made of a sentence; nil where none is.
  func made(_ words: String, of sentence: Int = 0) -> Gap? {
    guard found.sources.indices.contains(sentence) else { return nil }
    return found.sources[sentence].gaps.first { article.string($0.gap.range) == words }?.gap
  }

  /// A gap of some words of a sentence, whether one is made of them or not; nil where they don't stand there.
  func gap(_ words: String, _ kind: Gap.Kind = .term, of sentence: Int = 0) -> Gap? {
    guard article.sentences.indices.contains(sentence) else { return nil }
    let whole = article.sentences[sentence]
    let bytes = Array(words.utf8)
    guard
      let start = whole.range.first(where: { article.text[$0...].starts(with: bytes) }),
      start + bytes.count <= whole.range.upperBound
    else { return nil }
    let range = start..<start + bytes.count
    let tokens = whole.tokens.filter { article.tokens[$0].range.overlaps(range) }
    guard let first = tokens.first, let last = tokens.last else { return nil }
    return Gap(
      sentence: sentence, tokens: first..<last + 1, range: range, kind: kind, head: last)
  }

  /// Why a gap can't be asked of its sentence; nil where it can.
  func veto(_ gap: Gap) -> Veto? {
    let source = found.sources[gap.sentence]
    return vetoes.veto(gap, of: source.reading, figures: source.figures)
  }

  /// Why nothing of a sentence can be asked; nil where it can.
  func veto(sentence: Int = 0) -> Veto? { vetoes.veto(found.sources[sentence].reading) }
}
