/// Words of a statement that can be asked for.
struct Gap: Hashable, Sendable {
  /// What the words are, as far as their form says.
  enum Shape: Hashable, Sendable {
    /// A term inside inner quotation marks.
    case quoted
    /// A single phrase.
    case phrase
    /// Several items of equal rank with their joining marks.
    case list
    /// The second half of a contrast or parallel, or the last member of a closed list.
    case half
    /// A proper name.
    case name
  }

  /// Characters of the sentence.
  var range: Range<Int>
  /// The words.
  var text: String
  /// What they are.
  var shape: Shape
  /// Whether 的, of or the stands before them.
  var isHead: Bool
  /// Whether a clause ends behind them.
  var endsClause: Bool
  /// How well they carry the statement; higher is better.
  var score: Double
}
