/// A value for each of the four ratings, such as the four cards that a preview shows.
public struct PerRating<Value> {
  /// For again.
  public var again: Value
  /// For hard.
  public var hard: Value
  /// For good.
  public var good: Value
  /// For easy.
  public var easy: Value

  /// Makes the four values.
  public init(_ value: (Rating) -> Value) {
    again = value(.again)
    hard = value(.hard)
    good = value(.good)
    easy = value(.easy)
  }

  /// The value for a rating.
  public subscript(rating: Rating) -> Value {
    switch rating {
    case .again: again
    case .hard: hard
    case .good: good
    case .easy: easy
    }
  }
}

extension PerRating: Sendable where Value: Sendable {}
extension PerRating: Equatable where Value: Equatable {}
extension PerRating: Hashable where Value: Hashable {}
