import ArticleReading
import QuestionBank

/// Gives the chosen candidates their choices, by what they ask for.
struct ChoiceMaker {
  /// A candidate with its identity and, where good ones were found, its choices.
  struct Draft: Sendable {
    var candidate: Candidate
    var fact: FactID
    var isCloze: Bool
    var choices: [String]?
    /// Beside the choices: where each wrong one comes from; nil for the answer and where nobody knows.
    var origins: [Candidate.Origin?]?
  }

  private let words: WordChoices
  private let figures: FigureChoices
  private let years: [Int?]

  /// Prepares what wrong choices are taken from.
  ///
  /// - Parameters:
  ///   - spare: All that could be asked, chosen or not.
  ///   - articles: The articles.
  init(spare: [Candidate], articles: [SourceArticle]) {
    words = WordChoices(pool: ChoicePool(spare), stated: StatedWords(spare))
    figures = FigureChoices(spare)
    years = articles.map { $0.article.date.flatMap { Int($0.prefix(4)) } }
  }

  /// A candidate with its choices.
  func draft(_ candidate: Candidate) -> Draft {
    var draft = Draft(candidate: candidate, fact: QuestionIdentity.fact(candidate), isCloze: true)
    switch candidate.thing {
    case .number:
      let made = figures.numbers(for: candidate)
      draft.choices = made?.choices
      draft.origins = made?.origins
      // Seven digits are told apart, but nobody types them.
      if made != nil, candidate.answer.utf8.count(where: { $0 >= 0x30 && $0 <= 0x39 }) > 6 {
        draft.isCloze = false
      }
    case .year:
      let place = candidate.places[0].article
      let made = figures.years(
        for: candidate, written: years.indices.contains(place) ? years[place] : nil)
      draft.choices = made?.choices
      draft.origins = made?.origins
    case .date: break
    case .name, .title, .term:
      guard let wrong = words.wrong(for: candidate) else { break }
      var random = StableRandom(seed: QuestionIdentity.seed(candidate) + " order")
      let choices = random.shuffled((wrong.map(\.text) + [candidate.answer]).sorted())
      draft.choices = choices
      draft.origins = choices.map { choice in
        guard let item = wrong.first(where: { $0.text == choice }) else { return nil }
        return .stated(
          article: item.place.article, part: .paragraph(item.place.paragraph),
          range: item.place.range, text: item.statement)
      }
      if candidate.thing == .term { draft.isCloze = false }
    }
    return draft
  }
}
