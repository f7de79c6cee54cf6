import Language
import QuestionBank

/// A question that could be asked: a gap of a sentence, with what it takes to ask it.
struct Candidate: Sendable {
  /// A stretch of an article that proves it.
  struct Place: Hashable, Sendable {
    /// Index of the article among those that questions are made from.
    var article: Int
    /// Index of the paragraph.
    var paragraph: Int
    /// UTF-8 offsets in the paragraph's text.
    var range: Range<Int>
    /// UTF-8 offsets of the gap in the paragraph's text.
    var gap: Range<Int>
    /// UTF-8 offsets of the article's whole sentence in the paragraph's text.
    var sentence: Range<Int>
    /// Who said it, where, and the note.
    var attribution: Attribution?
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
    /// Whether the prompt can be read without it.
    var isOptional = false
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

  /// What its gap is, as wrong choices are looked for.
  enum Thing: Hashable, Sendable {
    /// A name of a type.
    case name(NameType)
    /// A number with its unit, whose number stands at those UTF-8 offsets of the answer.
    case number(Range<Int>)
    /// A year alone.
    case year
    /// A day, a month, a span of years.
    case date
    /// A noun phrase, a quoted word.
    case term
    /// The name of a work.
    case title
  }

  /// What it asks for.
  var topic: Question.Topic
  /// What its gap is.
  var thing: Thing
  /// The language that its sentence was read in.
  var language: Analysis.Language
  /// BCP 47 tag for the bank.
  var languageTag: String
  /// The words of the sentence, as it is shown.
  var statement: String
  /// The prompt with its gap.
  var prompt: String
  /// The words in the gap.
  var answer: String
  /// Other spellings that are right.
  var accepted: [String] = []
  /// What a figure means.
  var figure: FigureFacts?
  /// What the learner must know to read the prompt, in the order in which it is shown.
  var context: [Context] = []
  /// Where it stands; the first is the one that the prompt was made from.
  var places: [Place]
  /// The logarithm of the chance that all it takes holds, in 1/4096.
  var score: Int
  /// The log odds that readers would use it as it stands, in 1/4096.
  var quality: Int
  /// The words of the whole sentence and of the gap, without white space: its identity.
  var identity: (sentence: String, gap: String)
  /// The questions of the bank that ask the same bytes; nil where none does.
  var kept: Kept?
  /// The sentence's words of meaning, by their hashes, and those of its context.
  var words: Set<UInt32>
  var contextWords: Set<UInt32>
  /// Those of the context that the prompt can be read without.
  var optionalWords: Set<UInt32> = []
  /// The gap's words of meaning.
  var gapWords: Set<UInt32>

  /// The thing that the gap names, by its number in the article; nil where it names none.
  var named: Int?
  /// The gap's head: its word, and 25 times how common it is on Zipf's scale.
  var head: (word: UInt32, frequency: UInt8) = (0, 0)
  /// Whether what it is, is certain: then it goes with others of its kind.
  var isCertain = true
  /// Whether it is asked where nobody asks for more: good enough, and the best of its sentence.
  var isUsual = true
  /// Whether another question of its sentence, or of the one above it, shows its answer.
  var isSecond = false

  /// The candidate without what it can be read without.
  var withoutOptional: Candidate {
    var plain = self
    plain.context.removeAll(where: \.isOptional)
    plain.optionalWords = []
    return plain
  }

  /// From 0 to 1 in thousandths: how much it matters.
  var importance: Double {
    // Five nats below certainty nothing is left.
    let part = max(0, min(1000, 1000 + score * 1000 / (5 * LinearModel.unit)))
    return Double(part) / 1000
  }
}
