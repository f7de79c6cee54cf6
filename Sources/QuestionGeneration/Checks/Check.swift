/// A flaw that a candidate is refused for.
///
/// One check a file, named for what it refuses; all stand in ``CheckList``.
protocol Check: Sendable {
  /// What is wrong with a candidate, in words a teacher understands; nil where nothing is.
  func flaw(of candidate: Candidate, in context: CheckContext) -> String?
}

/// What checks know beside the candidate.
struct CheckContext: Sendable {
  /// All sentences.
  var sentences: [Sentence]
  /// The bank's terms.
  var lexicon: TermLexicon
  /// Title of each article, empty where unknown.
  var titles: [String]
  /// The year each article is of, nil where unknown.
  var years: [Int?] = []
  /// In how many English sentences of each article a number of four digits stands.
  var yearCounts: [[String: Int]] = []

  /// In how many English sentences of the bank a word stands, in lower case.
  var words: [String: Int] = [:]

  /// Counts the words of English sentences.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  static func wordCounts(of sentences: [Sentence]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for sentence in sentences where sentence.language == .english {
      let words = EnglishTokens(sentence.passage, in: sentence.passage.all).tokens.map(\.lower)
      for word in Set(words) { counts[word, default: 0] += 1 }
    }
    return counts
  }

  /// Counts the numbers of four digits in English sentences.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  static func yearCounts(of sentences: [Sentence], articles: Int) -> [[String: Int]] {
    var counts = [[String: Int]](repeating: [:], count: articles)
    for sentence in sentences where sentence.language == .english {
      let words = sentence.passage.string.split { !$0.isNumber }.filter { $0.count == 4 }
      for word in Set(words) { counts[sentence.article][String(word), default: 0] += 1 }
    }
    return counts
  }
}

extension Check {
  /// The check's name, as its file is named.
  var name: String { String(describing: Self.self) }
}

/// The checks that every candidate passes, in the order in which they are asked.
enum CheckList {
  /// All of them.
  static let all: [any Check] = [
    GarbledText(), OneGap(), CutSentence(), PointingWord(), UnbalancedMarks(), PromptLength(),
    ThinTitlePrompt(), RepeatedMeasure(),
    AnswerLength(),
    AnswerInPrompt(), AnswerInTitle(), UndatedFigure(), RelativeTime(), NamelessBody(),
    UnknownSpeaker(), TrivialGap(),
    CutGap(), ArbitraryGap(), CountedList(), ComputedFigure(), ConflictingDate(), GuessableYear(),
    TitleLeak(), MisreadText(), BareReference(), IncidentalYear(), RankBesideTop(), NaturalSeries(),
    UnnamedMeasure(), NegatedFigure(), OneOfManyFigures(), ShownKind(), AskedRange(),
    SpoiltContext(),
  ]

  /// What the checks say of a candidate.
  enum Judgement {
    /// It passes, in the wordings that it has left.
    case sound(Candidate)
    /// The check that refuses its first wording, and why; the others have flaws too.
    case flawed(check: String, String)
  }

  /// The candidate with the wordings that pass every check, the first of them as its own.
  static func judged(_ candidate: Candidate, in context: CheckContext) -> Judgement {
    var flaw: (check: String, words: String)?
    var passing: [Candidate] = []
    for wording in candidate.worded {
      if let found = firstFlaw(of: wording, in: context) {
        flaw = flaw ?? found
      } else {
        passing.append(wording)
      }
    }
    if let best = passing.first { return .sound(best.with(Array(passing.dropFirst()))) }
    return .flawed(check: flaw?.check ?? "", flaw?.words ?? "")
  }

  private static func firstFlaw(of candidate: Candidate, in context: CheckContext)
    -> (check: String, words: String)?
  {
    for check in all {
      if let flaw = check.flaw(of: candidate, in: context) { return (check.name, flaw) }
    }
    return nil
  }
}
