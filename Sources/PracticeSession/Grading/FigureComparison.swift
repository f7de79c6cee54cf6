import Figures
import ScriptFolding

/// Numbers compared by value and unit, in whatever spelling.
struct FigureComparison {
  let key: AnswerKey

  init(_ key: AnswerKey) {
    var key = key
    key.answer = FigureFolding.folded(key.answer)
    key.unit = key.unit.split(separator: "每", omittingEmptySubsequences: false)
      .joined(separator: "/")
    self.key = key
  }

  /// The grade of an answer.
  func grade(_ typed: String) -> Grade {
    let typed = written(typed)
    let folded = TextComparison.words(typed).joined()
    let hasDigits = typed.unicodeScalars.contains { $0.isDecimalDigit }
    if !hasDigits, folded == TextComparison.words(key.answer).joined(), !folded.isEmpty {
      return Grade(.right, .sameWords)
    }
    let ends = AnswerRange(key.answer)?.ends
    guard let bare = FigureRecognizer.typed(key.answer) ?? ends?.first else { return words(typed) }
    guard
      let given = FigureRecognizer.typed(typed) ?? AnswerRange(typed)?.ends.first
    else {
      return Grade(.wrong, .noValue)
    }
    if bare.kind == .rank || given.kind == .rank, let grade = rank(given, bare, typed) {
      return grade
    }
    if let range = AnswerRange(key.answerWithUnit) ?? AnswerRange(key.answer) {
      if let grade = compare(AnswerRange(typed), given, with: range) { return grade }
      if case .number = bare.value, let grade = oneEnd(given, of: range) { return grade }
    } else if case .number = bare.value, AnswerRange(typed) != nil {
      return Grade(.wrong, .otherValue)
    }
    let whole = FigureRecognizer.typed(key.answerWithUnit) ?? bare
    if let grade = secondPart(given, bare, whole) { return grade }
    return compare(given, bare: bare, whole: whole)
  }

  /// 5.1m is 5.1 million where no length is asked for.
  private func written(_ typed: String) -> String {
    var folded = FigureFolding.folded(TextFolding.halfWidth(typed).trimmed)
    // 次每秒 is 次/秒.
    if key.answerWithUnit.contains("/"), let each = folded.firstIndex(of: "每") {
      folded.replaceSubrange(each...each, with: "/")
    }
    let half = written(signs: key.answer.contains(":") ? asRatio(folded) : folded)
    guard !key.answer.containsHan, half.count > 1, half.lowercased().hasSuffix("m"),
      half.dropLast().last?.isNumber == true,
      !["m", "foot", "mile"].contains(CanonicalUnit(keyUnit).name)
    else { return half }
    return half.dropLast() + " million"
  }

  /// The unit behind the gap, or the one in it.
  private var keyUnit: String {
    key.unit.isEmpty ? FigureRecognizer.typed(key.answer)?.unit ?? "" : key.unit
  }

  /// 6 to 1 is 6:1 where a ratio is asked for.
  private func asRatio(_ typed: String) -> String {
    guard let range = typed.firstRange(of: " to ") else { return typed }
    return typed[..<range.lowerBound] + ":" + typed[range.upperBound...]
  }

  /// 下降3.2% is -3.2% where the answer is below zero; 1,0000 is grouped as Chinese counts.
  private func written(signs typed: String) -> String {
    var typed = typed
    if let first = key.answer.trimmed.first, "-−－负".contains(first) {
      for word in Self.falls where typed.lowercased().hasPrefix(word) {
        typed = "-" + typed.dropFirst(word.count).drop { $0 == "了" || $0 == " " }
        break
      }
    }
    let groups = typed.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1, (1...4).contains(groups[0].count),
      groups.dropFirst().allSatisfy({ $0.count == 4 }),
      groups.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
    {
      return groups.joined()
    }
    return typed
  }

  private static let falls = [
    "下降", "减少", "下跌", "降低", "下滑", "缩小", "minus ", "down ", "fell ", "decreased ", "negative ",
  ]

  /// An answer that is no number after all is compared as words.
  private func words(_ typed: String) -> Grade {
    var key = key
    key.type = .text
    let grade = TextComparison(key).grade(typed)
    return grade.verdict == .near ? Grade(.wrong, .otherValue) : grade
  }

  // MARK: Values

  private func compare(_ given: TypedFigure, bare: TypedFigure, whole: TypedFigure) -> Grade {
    let verdict = compareValues(given, bare: bare, whole: whole)
    guard verdict.verdict == .right else { return verdict }
    let mine = QualifierSide(whole.qualifier ?? bare.qualifier)
    switch (QualifierSide(given.qualifier), mine) {
    case (.below, .below), (nil, _), (.nearly, .nearly), (.nearly, .below), (.above, .above):
      return verdict
    // 超过1590 for a figure that the article gives as it is.
    case (.above, nil), (.nearly, nil): return verdict
    // 不到500万 for 超过500万.
    default: return Grade(.near, .otherQualifier)
    }
  }

  private func compareValues(_ given: TypedFigure, bare: TypedFigure, whole: TypedFigure) -> Grade {
    if case .range = bare.value { return compareRanges(given, whole) }
    guard case .number(let value) = given.value, case .number(let expected) = bare.value,
      case .number(let full) = whole.value
    else { return Grade(.wrong, .otherValue) }
    // 1/3 and 三分之一; 2.27:1
    if isPart(bare) || isPart(given) { return compareParts(given, value, whole, full) }
    let unit = unit(of: whole)
    let givenUnit = unitText(of: given)
    if givenUnit.isEmpty {
      let isSame = Self.isSame(value, expected) || Self.isSame(value, full)
      // 3 for 三成 and 47 for 47%: the unit stands behind the gap or goes without saying.
      if isSame
        || (given.unit == nil && Self.isSame(value, bare.mantissa) && bare.unit != nil
          && !bare.hasMagnitude)
      {
        return Grade(.right, .sameValue)
      }
      return Grade(.wrong, .otherValue)
    }
    return compare(given, value, unit: givenUnit, with: full, bare: expected, unit: unit, whole)
  }

  private func compare(
    _ given: TypedFigure, _ value: Double, unit givenUnit: String, with full: Double, bare: Double,
    unit: String, _ whole: TypedFigure
  ) -> Grade {
    let mine = CommonUnit.of(unit, beside: givenUnit)
    let theirs = CommonUnit.of(givenUnit, beside: unit)
    if unit.isEmpty {
      // No unit is known: one that changes what the number says is wrong, a measure word is not.
      let changes: [Figure.Kind] = [.percent, .percentagePoint, .money, .multiple]
      if changes.contains(given.kind) { return Grade(.wrong, .otherUnit) }
      return Self.isSame(value, full) ? Grade(.right, .sameValue) : Grade(.wrong, .otherValue)
    }
    if mine.name == theirs.name || Self.isSameWord(givenUnit, unit) {
      let factors = mine.name == theirs.name ? (theirs.factor, mine.factor) : (1, 1)
      let isPercent = mine.name == "%"
      // Values of percentages are parts of a hundred already.
      let left = isPercent ? value : value * factors.0
      let right = isPercent ? full : full * factors.1
      return Self.isSame(left, right) ? Grade(.right, .sameValue) : Grade(.wrong, .otherValue)
    }
    // 个 counts anything; a noun behind the number may be what the measure word counts.
    if whole.kind == .count, given.kind == .count, Self.isSame(value, full) {
      if ["个", "個"].contains(givenUnit) { return Grade(.right, .sameValue) }
      if given.unit == nil { return Grade(.near, .otherUnit) }
    }
    return Grade(.wrong, .otherUnit)
  }

  /// 3 hours for 8 days, 3 hours; nil where the answer is one number, or both parts stand.
  private func secondPart(_ given: TypedFigure, _ bare: TypedFigure, _ whole: TypedFigure)
    -> Grade?
  {
    let mine = Self.numbers(bare.rest)
    guard !mine.isEmpty, bare.kind != .ratio, bare.kind != .rank, given.value == bare.value
    else { return nil }
    let theirs = Self.numbers(given.rest)
    if theirs.isEmpty { return Grade(.near, .partMissing) }
    return theirs == mine ? nil : Grade(.wrong, .otherValue)
  }

  private static func numbers(_ text: String) -> [Figure.Value] {
    FigureRecognizer(mode: .everyNumber).figures(in: text).map(\.value)
  }

  private func isPart(_ figure: TypedFigure) -> Bool {
    figure.kind == .fraction || figure.kind == .ratio
  }

  /// A fraction, ratio or percentage is the same where it is exactly as much: 1/2 and 50%, but not 1/3 and 33%.
  private func compareParts(
    _ given: TypedFigure, _ value: Double, _ whole: TypedFigure, _ full: Double
  ) -> Grade {
    func amount(_ figure: TypedFigure, _ value: Double) -> Double {
      figure.kind == .percent ? value / 100 : value
    }
    if Self.isSame(amount(given, value), amount(whole, full)) {
      return whole.kind == .ratio && given.kind != .ratio
        ? Grade(.near, .partMissing) : Grade(.right, .sameValue)
    }
    return Grade(.wrong, .otherValue)
  }

  private func rank(_ given: TypedFigure, _ bare: TypedFigure, _ typed: String) -> Grade? {
    guard case .number(let value) = given.value, case .number(let expected) = bare.value else {
      return nil
    }
    guard Self.isSame(value, expected) else { return Grade(.wrong, .otherValue) }
    // Three largest are not the third-largest.
    if bare.kind == .rank, given.kind != .rank, !given.rest.trimmed.isEmpty {
      return Grade(.wrong, .otherUnit)
    }
    let mine = TextComparison.words(NumeralFolding.digits(in: key.answerWithUnit)).joined()
    let bareWords = TextComparison.words(NumeralFolding.digits(in: key.answer)).joined()
    let theirs = TextComparison.words(NumeralFolding.digits(in: typed)).joined()
    if theirs == mine || theirs == bareWords { return Grade(.right, .sameValue) }
    let rest = given.rest.trimmed
    if rest.isEmpty, given.unit == nil || bare.unit == nil || given.unit == bare.unit {
      return bare.rest.isEmpty ? Grade(.right, .sameValue) : Grade(.near, .partMissing)
    }
    return Grade(.wrong, .otherUnit)
  }

  // MARK: Units

  /// The unit of the key: its own, the one shown behind the gap, or the words left over.
  func unit(of whole: TypedFigure) -> String {
    let text = unitText(of: whole)
    if text.isEmpty, whole.kind == .multiple { return "times" }
    if !text.isEmpty || key.unit.isEmpty { return text }
    // 万 behind the gap is no unit.
    return FigureRecognizer.typed("1" + key.unit)?.rest ?? key.unit
  }

  /// Unit and the words behind it: 百亿亿次每秒 in full.
  func unitText(of figure: TypedFigure) -> String {
    var text = figure.unit ?? ""
    let rest = figure.rest.filter { !"的了。，,.!！ ".contains($0) }
    if !rest.isEmpty { text += text.isEmpty || rest.hasPrefix("/") ? rest : "" }
    return text
  }

  private static func isSameWord(_ left: String, _ right: String) -> Bool {
    let left = TextFolding.folded(left, of: .all)
    let right = TextFolding.folded(right, of: .all)
    guard !left.isEmpty, !right.isEmpty else { return false }
    // 百分 begins both, and says different things.
    let shares: Set = ["%", "pp"]
    guard !shares.contains(CanonicalUnit(left).name), !shares.contains(CanonicalUnit(right).name)
    else { return left == right }
    return left == right
      || (left.count > 1 && right.count > 1 && (left.hasPrefix(right) || right.hasPrefix(left)))
  }

  /// Equal but for binary rounding.
  static func isSame(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-9 * max(abs(left), abs(right))
  }
}

extension TypedFigure {
  /// Whether magnitude words stand in it, so that its digits alone say another number.
  fileprivate var hasMagnitude: Bool {
    guard case .number(let value) = value else { return true }
    return kind != .percent && value != mantissa
  }
}
