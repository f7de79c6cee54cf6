import ScriptFolding

/// Compares what was typed with what was asked for.
///
/// Differences of writing make no difference: width, case, punctuation, spaces, Simplified and Traditional, articles,
/// spellings of numbers and units. What is left decides by the type of the answer; see ``AnswerType``.
public enum AnswerGrader {
  /// The grade of an answer.
  ///
  /// - Parameters:
  ///   - typed: What the learner typed, as it is.
  ///   - key: The right answer.
  /// - Returns: The verdict with its reason; the best that the answer or any accepted one yields.
  public static func grade(_ typed: String, against key: AnswerKey) -> Grade {
    let trimmed = typed.trimmed
    if trimmed == key.answer { return Grade(.right, .same) }
    if trimmed.isEmpty { return Grade(.wrong, .empty) }
    let best = best(trimmed, key)
    if best.verdict != .right, let (name, short) = parenthesis(trimmed) {
      // 世界贸易组织（WTO）: two right answers at once.
      let both = [name.trimmed, short.trimmed].map { self.best($0, key) }
      if both.allSatisfy({ $0.verdict == .right }) { return Grade(.right, .accepted) }
    }
    if best.verdict != .right, NotKnown.isSaid(by: trimmed) { return Grade(.wrong, .notKnown) }
    return best
  }

  /// The best grade that the answer or any accepted one yields.
  private static func best(_ trimmed: String, _ key: AnswerKey) -> Grade {
    var best = grade(trimmed, key)
    for other in key.accepted where best.verdict != .right {
      var accepted = key
      accepted.answer = other
      // Another name for it may be of another sort, and carries its own unit or none.
      var grade = grade(trimmed, accepted)
      if grade.verdict == .right { grade.reason = .accepted }
      if grade.verdict.rank > best.verdict.rank { best = grade }
    }
    return best
  }

  /// What stands before and within brackets at the end; nil where there are none.
  private static func parenthesis(_ typed: String) -> (String, String)? {
    guard let last = typed.last, ")）".contains(last),
      let open = typed.lastIndex(where: { "(（".contains($0) }), open > typed.startIndex
    else { return nil }
    return (String(typed[..<open]), String(typed[typed.index(after: open)...].dropLast()))
  }

  /// Most characters, by Unicode's scalars, of an answer that is looked into; nobody types as many.
  ///
  /// Looking takes time that grows with the square of the length, and some of it a stack that grows with it.
  static let longest = 2000

  private static func grade(_ typed: String, _ key: AnswerKey) -> Grade {
    guard max(typed.unicodeScalars.count, key.answerWithUnit.unicodeScalars.count) <= longest else {
      return typed == key.answer.trimmed ? Grade(.right, .same) : Grade(.wrong, .otherWords)
    }
    return switch key.type {
    case .text: TextComparison(key).grade(typed)
    case .name: NameComparison(key).grade(typed)
    case .figure: FigureComparison(key).grade(typed)
    case .date: DateComparison(key).grade(typed)
    }
  }
}

extension Grade.Verdict {
  /// Better is more.
  var rank: Int {
    switch self {
    case .wrong: 0
    case .near: 1
    case .right: 2
    }
  }
}

extension String {
  /// The text without white space and invisible characters at its ends.
  var trimmed: String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || TextFolding.withoutWhitespace(String(scalar)).isEmpty
    }
    var scalars = unicodeScalars[...]
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(scalars)
  }
}
