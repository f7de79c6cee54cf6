/// Something that somebody said or wrote, and what the article says about who, when and where.
struct Statement: Sendable {
  /// How the article gives it.
  enum Form: Sendable {
    /// In quotation marks.
    case direct
    /// Set off as a block, without a sentence around it.
    case block
    /// In the article's words: X said that ….
    case reported
    /// A sentence of a speech, by its speaker.
    case own
  }

  /// Index of the sentence.
  var sentence: Int
  /// The words said, in characters of the sentence, without outer marks.
  var words: Range<Int>
  /// The words with their outer marks.
  var marked: Range<Int>
  /// How the article gives it.
  var form: Form
  /// Who said it, when and where.
  var attribution: Attribution
}

/// Who said something, when and where, as far as an article says.
struct Attribution: Hashable, Sendable {
  /// The name without titles; nil where it is unknown.
  var speaker: String?
  /// The name as a sentence would give it, with titles: 习近平总书记, President Nixon.
  var mention: String?
  /// The verb, as it stands.
  var verb: String?
  /// The speech or event.
  var occasion: String?
  /// When, in the article's words.
  var date: String?
  /// The footnote, whole.
  var citation: String?
  /// What a pronoun that stands for the speaker can mean; nil where there is none.
  var pronoun: Pronoun?
  /// Where, in the sentence, the part begins that says who speaks; nil where it is not in the sentence.
  var leadStart: Int?
  /// Whether the article gives speaker and words in one sentence, speaker first.
  var leads = false

  /// What a pronoun can stand for.
  enum Pronoun: Hashable, Sendable {
    /// He, she, 他, 她.
    case person
    /// They, it, 它, 他们.
    case body
  }

  /// The same speaker for words that stand apart from their lead: occasion and date stay, the note doesn't.
  func inherited(verb: String?) -> Attribution {
    var other = self
    other.verb = verb ?? self.verb
    other.leads = false
    other.leadStart = nil
    other.pronoun = nil
    other.citation = nil
    // An occasion that only the note told belongs to that note's words.
    if citation != nil { other.occasion = nil }
    return other
  }
}
