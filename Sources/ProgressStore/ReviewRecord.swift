public import MemoryModel
public import QuestionBank

/// The number of a row of the review log.
public struct ReviewRowID: RawRepresentable, Hashable, Comparable, Codable, Sendable {
  /// The number, from 1.
  public let rawValue: Int64
  /// Creates an id from its number.
  public init(rawValue: Int64) { self.rawValue = rawValue }
  /// Orders rows by the time they were written.
  public static func < (left: ReviewRowID, right: ReviewRowID) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// An answer to be recorded, with what it did to the card.
public struct ReviewRecord: Hashable, Sendable {
  /// The bank the question lies in.
  public var bank: BankID
  /// The question.
  public var question: QuestionID
  /// The fact it asks.
  public var fact: FactID
  /// How it was asked.
  public var kind: Question.Kind
  /// When the answer was given.
  public var moment: Moment
  /// The study day it belongs to, for ever.
  public var studyDay: StudyDay
  /// The rating that counts.
  public var rating: Rating
  /// What the answer itself suggested; nil where nothing did.
  public var proposal: RatingProposal?
  /// What the answer was, compared with the right one.
  public var verdict: Verdict
  /// What the learner wrote or picked, unchanged; nil where nothing was.
  public var answer: String?
  /// From the prompt's appearance to the answer's end; nil where nobody measured.
  public var durationInMilliseconds: Int?
  /// How many hints were shown.
  public var hints: Int
  /// The wrong choice that was picked; nil for a right one and for a cloze.
  public var distractor: String?
  /// How many choices it was picked from; nil for a cloze, and where nobody noted it.
  public var choices: Int?
  /// The card as the session knew it.
  public var before: Card
  /// The card after the answer; never new.
  public var after: Card

  /// Creates a record.
  public init(
    bank: BankID, question: QuestionID, fact: FactID, kind: Question.Kind, moment: Moment,
    studyDay: StudyDay, rating: Rating, proposal: RatingProposal?, verdict: Verdict,
    answer: String?, durationInMilliseconds: Int?, hints: Int = 0, distractor: String? = nil,
    choices: Int? = nil, before: Card, after: Card
  ) {
    self.bank = bank
    self.question = question
    self.fact = fact
    self.kind = kind
    self.moment = moment
    self.studyDay = studyDay
    self.rating = rating
    self.proposal = proposal
    self.verdict = verdict
    self.answer = answer
    self.durationInMilliseconds = durationInMilliseconds
    self.hints = hints
    self.distractor = distractor
    self.choices = choices
    self.before = before
    self.after = after
  }
}

/// An answer of the log that counts: not taken back, and as it was rated last.
public struct StoredReview: Hashable, Sendable {
  /// The answer's row, also where it was rated anew by a later one.
  public var row: ReviewRowID
  /// The bank the question lay in.
  public var bank: BankID
  /// The question, which the bank may have lost since.
  public var question: QuestionID
  /// The fact it asked.
  public var fact: FactID
  /// How it was asked.
  public var kind: Question.Kind
  /// When the answer was given.
  public var moment: Moment
  /// The study day it belongs to.
  public var studyDay: StudyDay
  /// The rating that counts.
  public var rating: Rating
  /// What the answer itself suggested; nil where nothing did.
  public var proposal: RatingProposal?
  /// What the answer was, compared with the right one.
  public var verdict: Verdict
  /// What the learner wrote or picked; nil where nothing was.
  public var answer: String?
  /// How long it took; nil where nobody measured.
  public var durationInMilliseconds: Int?
  /// How many hints were shown.
  public var hints: Int
  /// The wrong choice that was picked; nil for a right one and for a cloze.
  public var distractor: String?
  /// How many choices it was picked from; nil for a cloze, and where nobody noted it.
  public var choices: Int?
  /// The card after the answer.
  public var after: Card

  /// Creates a stored review.
  public init(
    row: ReviewRowID, bank: BankID, question: QuestionID, fact: FactID, kind: Question.Kind,
    moment: Moment, studyDay: StudyDay, rating: Rating, proposal: RatingProposal?,
    verdict: Verdict, answer: String?, durationInMilliseconds: Int?, hints: Int,
    distractor: String?, choices: Int? = nil, after: Card
  ) {
    self.row = row
    self.bank = bank
    self.question = question
    self.fact = fact
    self.kind = kind
    self.moment = moment
    self.studyDay = studyDay
    self.rating = rating
    self.proposal = proposal
    self.verdict = verdict
    self.answer = answer
    self.durationInMilliseconds = durationInMilliseconds
    self.hints = hints
    self.distractor = distractor
    self.choices = choices
    self.after = after
  }
}
