import ArticleReading
import QuestionBank

/// Gives the chosen candidates their choices, by what they ask for.
struct ChoiceMaker {
  /// A candidate with its identity and, where good ones were found, its choices.
  struct Draft: Sendable {
    var candidate: Candidate
    var fact: FactID
    var choices: [String]?
    var feedback: [String?]?
    /// Beside the choices: where each wrong one comes from; nil for the answer and where nobody knows.
    var origins: [Candidate.Origin?]?
  }

  private let corpus: Corpus
  private let spare: [Candidate]
  private let terms: TermChoices
  private let speakers: SpeakerChoices
  private let occasions: OccasionChoices
  private let titles: TitleChoices
  private let numbers: RealNumbers
  private let origins: ChoiceOrigins
  /// The latest year that makes sense in each article: its own, or the last that it tells something of.
  private let latestYears: [Int?]

  /// Prepares what wrong choices are taken from.
  ///
  /// - Parameters:
  ///   - sentences: All sentences of the bank.
  ///   - articles: The articles.
  ///   - spare: Sound candidates, chosen or not: their answers can be wrong choices.
  init(sentences: [Sentence], articles: [SourceArticle], spare: [Candidate]) {
    corpus = Corpus(sentences)
    self.spare = spare
    terms = TermChoices(spare, corpus: corpus)
    speakers = SpeakerChoices(spare)
    occasions = OccasionChoices(spare)
    titles = TitleChoices(sentences)
    numbers = RealNumbers(spare)
    origins = ChoiceOrigins(spare, articles: articles, sentences: sentences)
    var years: [Int?] = articles.map { $0.article.date.flatMap { Int($0.prefix(4)) } }
    let isDated = years.map { $0 != nil }
    for candidate in spare where candidate.asked == .year {
      guard let year = Int(candidate.answer), !Self.isFuture(candidate.prompt) else { continue }
      for place in candidate.places where !isDated[place.article] {
        years[place.article] = max(years[place.article] ?? year, year)
      }
    }
    latestYears = years
  }

  /// Whether a candidate that is asked by choices alone has enough wrong ones.
  func canAsk(_ candidate: Candidate) -> Bool {
    switch candidate.asked {
    case .occasion: occasions.distractors(for: candidate, seed: "", uses: [:]) != nil
    case .speaker: speakers.distractors(for: candidate, seed: "", uses: [:]) != nil
    case .title: candidate.isCloze || titles.distractors(for: candidate, seed: "") != nil
    case .term:
      candidate.isCloze
        || terms.distractors(
          for: candidate, seed: QuestionIdentity.seed(candidate), uses: [:]) != nil
    case .number, .year: true
    }
  }

  /// The candidates with their choices, in the order given.
  func drafts(of chosen: [Candidate]) -> [Draft] {
    let years = Set(spare.filter { $0.asked == .year }.compactMap { Int($0.answer) })
    var uses: [String: Int] = [:]
    return chosen.map { candidate in
      let fact = QuestionIdentity.fact(candidate)
      let seed = QuestionIdentity.seed(candidate)
      var draft = Draft(candidate: candidate, fact: fact)
      let wrong: [String]?
      switch candidate.asked {
      case .term: wrong = terms.distractors(for: candidate, seed: seed, uses: uses)
      case .title: wrong = titles.distractors(for: candidate, seed: seed)
      case .occasion: wrong = occasions.distractors(for: candidate, seed: seed, uses: uses)
      case .speaker: wrong = speakers.distractors(for: candidate, seed: seed, uses: uses)
      case .number:
        wrong = nil
        if let made = numberChoices(candidate, seed: seed) {
          draft.choices = made.choices
          draft.feedback = made.feedback
          draft.origins = zip(made.choices, made.real).map { choice, real in
            guard choice != candidate.answer else { return nil }
            guard let real else { return .computed }
            return real.place.flatMap { origins.origin(of: choice, at: $0) }
          }
        }
      case .year:
        wrong = nil
        draft.choices = yearChoices(candidate, real: years, seed: seed)
        draft.origins = draft.choices?.map { choice in
          guard choice != candidate.answer else { return nil }
          return origins.origin(of: choice, asked: .year) ?? .computed
        }
      }
      // Seven digits are told apart, but nobody types them.
      if candidate.asked == .number, draft.choices != nil, Self.isLong(candidate.answer) {
        draft.candidate.isCloze = false
      }
      if let wrong {
        for text in wrong { uses[text, default: 0] += 1 }
        var random = StableRandom(seed: seed + " order")
        let choices = random.shuffled((wrong + [candidate.answer]).sorted())
        draft.choices = choices
        draft.origins = choices.map { choice in
          choice == candidate.answer ? nil : origins.origin(of: choice, asked: candidate.asked)
        }
      } else if draft.choices == nil {
        draft.candidate.isCloze = true
      }
      draft.feedback = draft.origins.map { origins in
        origins.enumerated().map { index, origin in
          if let known = draft.feedback?[index] { return known }
          guard case .stated(_, _, _, let text)? = origin else { return nil }
          return text
        }
      }
      return draft
    }
  }

  /// Whether a wrong choice of a question that is in the bank is now stated where its answer stands.
  func isStated(_ choice: String, in question: Question) -> Bool {
    guard question.topic == .quote else { return false }
    let passage = Passage(question.prompt)
    guard let gap = passage.first("____", in: passage.all) else { return false }
    return corpus.states(
      choice,
      in: (
        passage.string(max(0, gap.lowerBound - 6)..<gap.lowerBound),
        passage.string(gap.upperBound..<min(passage.count, gap.upperBound + 6))
      ))
  }

  private func numberChoices(_ candidate: Candidate, seed: String) -> (
    choices: [String], feedback: [String?], real: [NumberChoices.Real?]
  )? {
    guard let key = NumberChoices.Form(candidate.answer), !Self.isBound(candidate) else {
      return nil
    }
    let isShare =
      candidate.figure?.unit == "%" || "%％".contains(candidate.beside.behind.first ?? " ")
    return NumberChoices(
      scale: Self.isTemperature(candidate, key.value) ? .interval : .ratio,
      mayBeRight: { numbers.states($0, beside: candidate) }
    )
    .choices(
      key: candidate.answer, real: numbers.near(candidate), prompt: candidate.prompt,
      bounds: NumberBounds(prompt: candidate.prompt, isShare: isShare, key: key.value), seed: seed
    )
  }

  private func yearChoices(_ candidate: Candidate, real: Set<Int>, seed: String) -> [String]? {
    guard let key = Int(candidate.answer) else { return nil }
    let shown = Self.years(in: candidate.prompt)
    // Between ____ and 1926: a year beside the gap makes some of the choices impossible.
    if candidate.language == .english, shown.contains(where: { abs($0 - key) <= 5 }) { return nil }
    var step = 1
    var earliest: Int?
    var latest = candidate.places.first.flatMap { latestYears[$0.article] } ?? key
    if candidate.language == .english {
      let grain = YearGrain(prompt: candidate.prompt, key: key)
      if grain.isBound { return nil }
      step = grain.step
      // Another round year beside a round one leaves too few that are possible.
      if step > 1, shown.contains(where: { abs($0 - key) <= 3 * step }) { return nil }
    } else if key % 5 == 0, Self.isAim(candidate) {
      // 2017年…到2030年: plans set round years, and later ones than their own.
      step = 5
      // The sentence may tell when the plan was made, where the prompt names the plan alone.
      let told = shown.union(Self.years(in: candidate.statement))
      earliest = told.filter { $0 < key }.max().map { $0 + 1 }
      latest = max(latest, key + 3 * step)
    }
    // What is still to come when the article is written comes behind it.
    if let written = candidate.places.first.flatMap({ latestYears[$0.article] }), key > written,
      earliest == nil
    {
      earliest = written + 1
      latest = max(latest, key + 5 * step)
    }
    return YearChoices(step: step).choices(
      key: key, real: real, shown: shown, earliest: earliest, latest: max(key, latest), seed: seed)
  }

  private static func years(in text: String) -> Set<Int> {
    Set(text.split { !$0.isDigit }.filter { $0.count == 4 }.compactMap { Int($0) })
  }

  /// Whether a Chinese year is one by which something is to be reached.
  private static func isAim(_ candidate: Candidate) -> Bool {
    ["到____", "至____", "到 ____"].contains { candidate.prompt.components(of: $0) > 0 }
  }

  /// Whether an English number is a temperature of air or water, or of a body.
  private static func isTemperature(_ candidate: Candidate, _ value: Double) -> Bool {
    guard candidate.language == .english, value <= 130 else { return false }
    let behind = candidate.beside.behind.lowercased().drop { $0.isWhitespace }
    return [
      "°c", "°f", "° c", "° f", "℃", "degrees celsius", "degrees fahrenheit", "degrees centigrade",
    ]
    .contains(where: behind.hasPrefix)
  }

  /// Whether an English number only bounds the true one, as less than ____ is true of every larger number, or a Chinese one
  /// stands beside another that everybody can order it by: 城乡……分别为____%和30.0%.
  private static func isBound(_ candidate: Candidate) -> Bool {
    guard candidate.language == .english else {
      return ["分别", "分別"].contains { candidate.prompt.components(of: $0) > 0 }
    }
    return NumberBounds.bound(candidate.beside.before)
  }

  /// Whether a number has six digits or more that say something: 4,933,210, not 4,000,000.
  private static func isLong(_ number: String) -> Bool {
    let digits = number.filter(\.isNumber)
    return digits.count - digits.reversed().prefix { $0 == "0" }.count >= 6
  }

  /// Whether a prompt speaks of what is still to come.
  private static func isFuture(_ prompt: String) -> Bool {
    ["将", "到____", "预计", "目标"].contains { prompt.components(of: $0) > 0 }
  }
}

extension String {
  /// A prompt with its answer put in.
  func replacingGap(with answer: String) -> String {
    let passage = Passage(self)
    guard let gap = passage.first("____", in: passage.all) else { return self }
    return passage.string(0..<gap.lowerBound) + answer
      + passage.string(gap.upperBound..<passage.count)
  }
}
