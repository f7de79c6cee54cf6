import Discourse
import Language
import QuestionBank

@testable import QuestionGeneration

extension Candidate {
  /// A candidate that asks a gap of a sentence of its own, as an article would give it.
  ///
  /// The prompt is the sentence with its gap; a sentence may stand above it.
  static func sample(
    _ prompt: String, answer: String, thing: Thing = .term, topic: Question.Topic = .term,
    article: Int = 0, paragraph: Int = 0, score: Int = -LinearModel.unit,
    quality: Int = LinearModel.unit,
    figure: FigureFacts? = nil,
    before: String? = nil
  ) -> Candidate {
    let place = prompt.firstRange(of: Question.gap)
    let lead = place.map { prompt[..<$0.lowerBound].utf8.count } ?? 0
    let statement = prompt.replacing(Question.gap, with: answer)
    let gap = lead..<lead + answer.utf8.count
    let analysis = Analyser().analyse(sentence: statement)
    func words(_ tokens: some Sequence<Token>) -> Set<UInt32> {
      Set(tokens.lazy.filter { $0.tag.isContent }.map(\.word))
    }
    let inside = analysis.tokens.filter { $0.range.overlaps(gap) }
    let all = 0..<statement.utf8.count
    var candidate = Candidate(
      topic: topic, thing: thing, language: analysis.sentences.first?.language ?? .english,
      languageTag: analysis.sentences.first?.language == .chinese ? "zh-Hans" : "en",
      statement: statement, prompt: prompt, answer: answer,
      places: [
        Place(article: article, paragraph: paragraph, range: all, gap: gap, sentence: all)
      ],
      score: score, quality: quality,
      identity: (
        PromptText.bare(Array(statement.utf8)[...]), PromptText.bare(Array(answer.utf8)[...])
      ),
      words: words(analysis.tokens), contextWords: [],
      gapWords: topic == .figure || topic == .date ? Set(inside.map(\.word)) : words(inside))
    candidate.figure = figure
    if let last = inside.last { candidate.head = (last.word, last.frequency) }
    if let before {
      candidate.contextWords = words(Analyser().analyse(sentence: before).tokens)
      candidate.context = [
        Context(
          kind: .before, word: nil, article: article, part: .paragraph(paragraph),
          range: 0..<before.utf8.count, text: before)
      ]
    }
    return candidate
  }
}
