import QuestionBank

/// A question that could be asked: one fact, and how a cloze and a choice would ask it.
struct Candidate: Sendable {
  /// A stretch of an article that proves it.
  struct Place: Hashable, Sendable {
    /// Index of the article among those that questions are made from.
    var article: Int
    /// Index of the paragraph.
    var paragraph: Int
    /// UTF-8 offsets in the paragraph's text.
    var range: Range<Int>
    /// Who said it, where, and the note.
    var attribution: Attribution?

    /// Whether two places share words of one paragraph.
    func overlaps(_ other: Self) -> Bool {
      article == other.article && paragraph == other.paragraph && range.overlaps(other.range)
    }
  }

  /// Words of an article that the prompt leans on; see `ContextPiece`.
  struct Context: Hashable, Sendable {
    /// What they are to the prompt.
    var kind: ContextPiece.Kind
    /// The prompt's word that they explain; nil where they explain none.
    var word: String?
    /// Index of the article among those that questions are made from.
    var article: Int
    /// Where in the article they stand.
    var part: ArticlePart
    /// UTF-8 offsets in that part's text.
    var range: Range<Int>
    /// The words there.
    var text: String
  }

  /// Where a wrong choice comes from.
  enum Origin: Hashable, Sendable {
    /// Words that hold the choice, and their place in a part of an article.
    case stated(article: Int, part: ArticlePart, range: Range<Int>, text: String)
    /// It was made from the answer.
    case computed
  }

  /// What questions of the bank that ask the same bytes are called.
  struct Kept: Hashable, Sendable {
    /// Their fact.
    var fact: FactID
    /// Their ids, by how they ask.
    var ids: [Question.Kind: QuestionID]
  }

  /// A prompt, with what is known of its words.
  struct Wording: Hashable, Sendable {
    /// The prompt with its gap.
    var prompt: String
    /// The date it names, in the article's words.
    var period: String?
    /// What stands right before the gap.
    var before: String
    /// What stands right behind it.
    var behind: String
  }

  /// What its gap or question is after.
  enum Asked: Hashable, Sendable {
    /// A term of a statement.
    case term(Gap.Shape)
    /// A number with a unit.
    case number
    /// A year.
    case year
    /// The name of a law, a report, a plan.
    case title
    /// Who said it.
    case speaker
    /// At which speech or event it was said.
    case occasion
  }

  /// What it asks for.
  var topic: Question.Topic
  /// What its gap or question is after.
  var asked: Asked
  /// The language of its prompt.
  var language: TextLanguage
  /// BCP 47 tag for the bank.
  var languageTag: String
  /// The words of the quotation or sentence.
  var statement: String
  /// The words of the article's sentence that holds the gap, and those in it, without white space.
  ///
  /// Its identity comes from them. Nil until they are looked up.
  var identity: (sentence: String, gap: String)?
  /// The questions of the bank that ask the same bytes; nil where none does.
  var kept: Kept?
  /// The prompt with its gap, or a question; the same for cloze and choice unless told otherwise.
  var prompt: String
  /// Other prompts for the same, for where this one has a flaw or shows what another question asks.
  var otherWordings: [Wording] = []
  /// The words in the gap.
  var answer: String
  /// Other spellings that are right.
  var accepted: [String] = []
  /// Whether it can be asked as a cloze.
  var isCloze = true
  /// The choices in their order, answer included; nil where there are none.
  var choices: [String]?
  /// Beside the choices: what a wrong one is true of.
  var feedback: [String?]?
  /// What a figure means.
  var figure: FigureFacts?
  /// What the learner must know to read the prompt, in the order in which it is shown; the places, the bytes and the check
  /// that none of it names the answer come of it.
  var context: [Context] = []
  /// What stands right before and behind the gap, for telling true distractors.
  var beside: (before: String, behind: String) = ("", "")
  /// Where it stands; the first is the one that the prompt was made from.
  var places: [Place]
  /// How well the gap or question carries its statement.
  var score: Double
  /// From 0 to 1; how much it matters.
  var importance: Double = 0
  /// For a term: whether 的, of or the stands before the gap.
  var isHead = false
  /// For a statement: how the article gives it.
  var form: Statement.Form?
  /// For a number: whether it needs a date to be asked.
  var needsDate = false
  /// The date it was found to have, in the article's words.
  var period: String?

  /// The candidate in each of its wordings, its own first; none of them has others.
  var worded: [Candidate] {
    var plain = self
    plain.otherWordings = []
    return [plain]
      + otherWordings.map { wording in
        plain.said(wording)
      }
  }

  /// Its own wording.
  var wording: Wording {
    Wording(prompt: prompt, period: period, before: beside.before, behind: beside.behind)
  }

  /// The candidate in another wording.
  func said(_ wording: Wording) -> Candidate {
    var other = self
    other.prompt = wording.prompt
    other.period = wording.period
    other.beside = (wording.before, wording.behind)
    return other
  }

  /// The candidate with other wordings beside its own.
  func with(_ others: [Candidate]) -> Candidate {
    var candidate = self
    candidate.otherWordings = others.map(\.wording)
    return candidate
  }
}
