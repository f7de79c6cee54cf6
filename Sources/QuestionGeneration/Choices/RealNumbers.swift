import QuestionBank

/// The bank's own figures by unit and size, for wrong choices that are true of something else.
struct RealNumbers {
  private struct Entry {
    var value: Double
    var candidate: Candidate
  }

  /// By language and unit, in order of value.
  private var entries: [String: [Entry]] = [:]

  /// Sorts the figures of candidates.
  ///
  /// - Parameter spare: Sound candidates, chosen or not.
  /// - Complexity: O(*n* log *n*).
  init(_ spare: [Candidate]) {
    for candidate in spare where candidate.asked == .number {
      guard let form = NumberChoices.Form(candidate.answer) else { continue }
      entries[Self.key(candidate), default: []].append(
        Entry(value: form.value, candidate: candidate))
    }
    for key in Array(entries.keys) { entries[key]?.sort { $0.value < $1.value } }
  }

  /// Values of the same unit and size that are true of something else, nearest first, at most forty.
  func near(_ candidate: Candidate) -> [NumberChoices.Real] {
    guard let key = NumberChoices.Form(candidate.answer), let row = entries[Self.key(candidate)]
    else { return [] }
    var low = 0
    var high = row.count
    while low < high {
      let middle = (low + high) / 2
      if row[middle].value < key.value / 1.7 { low = middle + 1 } else { high = middle }
    }
    var found: [(real: NumberChoices.Real, distance: Double)] = []
    var seen: Set<String> = [candidate.answer]
    while low < row.count, row[low].value <= key.value * 1.7, found.count < 40 {
      let other = row[low].candidate
      if other.statement != candidate.statement, !isSameMeasure(other, candidate),
        !candidate.prompt.contains(other.answer), seen.insert(other.answer).inserted
      {
        found.append(
          (
            NumberChoices.Real(
              text: other.answer, trueOf: other.prompt.replacingGap(with: other.answer)),
            abs(row[low].value - key.value)
          ))
      }
      low += 1
    }
    return found.sorted { ($0.distance, $0.real.text) < ($1.distance, $1.real.text) }.map(\.real)
  }

  /// Values that the bank gives of the same measure at what may be the same time: no wrong choice may be one of them.
  func stated(beside candidate: Candidate) -> [Double] {
    guard let key = NumberChoices.Form(candidate.answer), let row = entries[Self.key(candidate)]
    else { return [] }
    return row.filter {
      $0.value != key.value && $0.candidate.statement != candidate.statement
        && isSameMeasure($0.candidate, candidate)
    }.map(\.value)
  }

  /// Whether two figures may be values of one measure at one time: then neither is wrong for the other.
  private func isSameMeasure(_ left: Candidate, _ right: Candidate) -> Bool {
    guard let a = left.figure?.metric, let b = right.figure?.metric else { return false }
    let first = Set(ComparedWords.fold(a))
    let second = Set(ComparedWords.fold(b))
    guard !first.isEmpty, !second.isEmpty else { return false }
    let shared = Double(first.intersection(second).count) / Double(min(first.count, second.count))
    return shared >= 0.5
      && mayBeOfOneTime(left.period, right.period)
  }

  /// Whether two dates may be the same: 2024年9月底 lies in 2024年.
  private func mayBeOfOneTime(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right, left != right else { return true }
    let a = Set(left.split { !$0.isNumber }.filter { $0.count == 4 })
    let b = Set(right.split { !$0.isNumber }.filter { $0.count == 4 })
    return a.isEmpty || b.isEmpty || !a.isDisjoint(with: b)
  }

  /// Language and unit: what stands behind the number, two characters or the next word.
  private static func key(_ candidate: Candidate) -> String {
    candidate.language.rawValue + " "
      + (candidate.language == .chinese
        ? String(candidate.context.behind.filter { !$0.isWhitespace }.prefix(2))
        : candidate.context.behind.split(separator: " ").first.map(String.init) ?? "")
  }
}
