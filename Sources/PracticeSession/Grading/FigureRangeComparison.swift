import Figures

/// Ranges compared with ranges, and with one of their ends.
extension FigureComparison {
  func compareRanges(_ given: TypedFigure, _ whole: TypedFigure) -> Grade {
    guard case .range(let low, let high) = whole.value else { return Grade(.wrong, .otherValue) }
    switch given.value {
    case .range(let first, let second):
      let isSame = Self.isSame(first, low) && Self.isSame(second, high)
      guard isSame else { return Grade(.wrong, .otherValue) }
      let mine = CanonicalUnit(unit(of: whole)).name
      let theirs = CanonicalUnit(unitText(of: given)).name
      return theirs.isEmpty || mine.isEmpty || mine == theirs
        ? Grade(.right, .sameValue) : Grade(.wrong, .otherUnit)
    case .number(let value):
      return Self.isSame(value, low) || Self.isSame(value, high)
        ? Grade(.near, .partMissing) : Grade(.wrong, .otherValue)
    }
  }

  /// A range against a range; nil where the answer is better compared otherwise.
  func compare(_ given: AnswerRange?, _ number: TypedFigure, with range: AnswerRange)
    -> Grade?
  {
    guard let given, let (first, second) = given.values, let (low, high) = range.values else {
      return nil
    }
    let mine = CommonUnit.of(range.unit, beside: given.unit)
    let theirs = CommonUnit.of(given.unit, beside: range.unit)
    guard given.unit.isEmpty || range.unit.isEmpty || mine.name == theirs.name else {
      return Grade(.wrong, .otherUnit)
    }
    let factors =
      mine.name == "%" || given.unit.isEmpty || range.unit.isEmpty
      ? (1, 1) : (theirs.factor, mine.factor)
    var isSame =
      Self.isSame(first * factors.0, low * factors.1)
      && Self.isSame(second * factors.0, high * factors.1)
    // 5–10 for 5–10 million, whose unit stands behind the gap.
    if given.unit.isEmpty, Self.isSame(first, range.ends.first.mantissa),
      Self.isSame(second, range.ends.second.mantissa), !key.unit.isEmpty
    {
      isSame = true
    }
    return isSame ? Grade(.right, .sameValue) : Grade(.wrong, .otherValue)
  }

  /// One end of a range is a part of the answer, any other number another one; nil where it says no number.
  func oneEnd(_ given: TypedFigure, of range: AnswerRange) -> Grade? {
    guard case .number(let value) = given.value, let (low, high) = range.values else { return nil }
    return Self.isSame(value, low) || Self.isSame(value, high)
      ? Grade(.near, .partMissing) : Grade(.wrong, .otherValue)
  }
}
