import ArticleReading
import QuestionBank

/// Tells of wrong choices which sentence of an article holds them and says what they are true of.
struct ChoiceOrigins {
  private struct Key: Hashable {
    var kind: String
    var text: String
  }

  private let articles: [SourceArticle]
  private let sentences: SentenceIndex
  /// The first place at which the bank has an answer of a kind.
  private var places: [Key: Candidate.Place] = [:]

  /// Collects where the answers of candidates stand.
  ///
  /// - Parameters:
  ///   - spare: Sound candidates, chosen or not.
  ///   - articles: The articles.
  ///   - sentences: Their sentences.
  init(_ spare: [Candidate], articles: [SourceArticle], sentences: [Sentence]) {
    self.articles = articles
    self.sentences = SentenceIndex(sentences)
    for candidate in spare {
      guard let place = candidate.places.first else { continue }
      keep(place, Self.key(candidate.asked, candidate.answer))
      for place in candidate.places {
        guard let occasion = place.attribution?.occasion else { continue }
        keep(place, Self.key(.occasion, TextCleaning.chinese(occasion)))
      }
    }
    for sentence in sentences {
      for title in TitleCandidates.titles(in: sentence.passage) {
        keep(
          .init(article: sentence.article, paragraph: sentence.paragraph, range: sentence.range),
          Self.key(.title, TextCleaning.chinese(sentence.passage.string(title))))
      }
    }
  }

  private mutating func keep(_ place: Candidate.Place, _ key: Key) {
    if places[key] == nil { places[key] = place }
  }

  /// The sentence that a wrong choice is taken from; nil where it isn't known to stand in one.
  func origin(of choice: String, asked: Candidate.Asked) -> Candidate.Origin? {
    places[Self.key(asked, choice)].flatMap { origin(of: choice, at: $0) }
  }

  /// The sentence of a place that holds a choice; nil where none does.
  func origin(of choice: String, at place: Candidate.Place) -> Candidate.Origin? {
    guard articles.indices.contains(place.article) else { return nil }
    let part = ArticlePart.paragraph(place.paragraph)
    guard let text = part.text(in: articles[place.article].article),
      place.range.upperBound <= text.utf8.count
    else { return nil }
    let locator = GapLocator(answers: [choice], prompt: "")
    let within = locator.range(in: text.utf8[place.range])
    guard
      let found = within.map({
        place.range.lowerBound + $0.lowerBound..<place.range.lowerBound + $0.upperBound
      }) ?? locator.range(in: text.utf8),
      let sentence = sentences.range(
        holding: found.lowerBound, article: place.article, paragraph: place.paragraph),
      sentence.upperBound >= found.upperBound
    else { return nil }
    let words = String(decoding: text.utf8[sentence], as: UTF8.self)
    guard ChoiceOrigin.holds(words, choice) else { return nil }
    return .stated(article: place.article, part: part, range: sentence, text: words)
  }

  private static func key(_ asked: Candidate.Asked, _ text: String) -> Key {
    switch asked {
    case .term: Key(kind: "term", text: text)
    case .number: Key(kind: "number", text: text)
    case .year: Key(kind: "year", text: text)
    case .title: Key(kind: "title", text: text)
    case .speaker: Key(kind: "speaker", text: text)
    case .occasion: Key(kind: "occasion", text: text)
    }
  }
}
