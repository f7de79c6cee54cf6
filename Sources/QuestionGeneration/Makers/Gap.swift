import Figures
import Language

/// A stretch of an article's sentence that could be asked for.
struct Gap: Hashable {
  /// What it is.
  enum Kind: Hashable {
    /// A name of a type.
    case name(NameType)
    /// A number with its unit, as the figure of that index among the sentence's.
    case figure(Int)
    /// A day, month or year, as the figure of that index among the sentence's.
    case date(Int)
    /// A noun phrase.
    case term
    /// A few words in quotation marks.
    case quoted
    /// The name of a book, law, film …, in title marks.
    case title
  }

  /// Index of its sentence in the article's analysis.
  var sentence: Int
  /// Its tokens, whole ones, in the analysis.
  var tokens: Range<Int>
  /// Its bytes in the text of the analysis.
  var range: Range<Int>
  /// What it is.
  var kind: Kind
  /// Index of the token that the rest depends on.
  var head: Int

  /// Whether it is a number or a date.
  var isNumeric: Bool {
    switch kind {
    case .figure, .date: true
    default: false
    }
  }
}
