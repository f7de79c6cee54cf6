import QuestionBank

/// The bank's own figures by unit and size, for wrong choices that are true of something else.
struct RealNumbers {
  private struct Entry {
    var value: Double
    var candidate: Candidate
    /// The characters of what it measures.
    var metric: Set<Character>
  }

  /// Figures looked at for one question at most, and how many times larger or smaller they may be.
  private static let most = 2_000
  private static let reach = 2.5

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
        Entry(value: form.value, candidate: candidate, metric: Self.metric(candidate)))
    }
    for key in Array(entries.keys) { entries[key]?.sort { $0.value < $1.value } }
  }

  /// Values of the same unit and size that are true of something else, nearest first, at most forty.
  func near(_ candidate: Candidate) -> [NumberChoices.Real] {
    guard let key = NumberChoices.Form(candidate.answer), let row = entries[Self.key(candidate)]
    else { return [] }
    var low = first(in: row, from: key.value / 1.7)
    let metric = Self.metric(candidate)
    var found: [(real: NumberChoices.Real, distance: Double)] = []
    var seen: Set<String> = [candidate.answer]
    while low < row.count, row[low].value <= key.value * 1.7, found.count < 40 {
      let other = row[low].candidate
      if other.statement != candidate.statement, !isSameMeasure(row[low], candidate, metric),
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
    let metric = Self.metric(candidate)
    var found: [Double] = []
    for entry in row[first(in: row, from: key.value / Self.reach)...].prefix(Self.most) {
      guard entry.value <= key.value * Self.reach else { break }
      if entry.value != key.value, entry.value != found.last,
        entry.candidate.statement != candidate.statement,
        isSameMeasure(entry, candidate, metric)
      {
        found.append(entry.value)
      }
    }
    return found
  }

  /// Index of the first entry that is not smaller than a value.
  private func first(in row: [Entry], from value: Double) -> Int {
    var low = 0
    var high = row.count
    while low < high {
      let middle = (low + high) / 2
      if row[middle].value < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func metric(_ candidate: Candidate) -> Set<Character> {
    Set(candidate.figure?.metric.map(ComparedWords.fold) ?? "")
  }

  /// Whether two figures may be values of one measure at one time: then neither is wrong for the other.
  private func isSameMeasure(_ entry: Entry, _ candidate: Candidate, _ metric: Set<Character>)
    -> Bool
  {
    guard !entry.metric.isEmpty, !metric.isEmpty else { return false }
    let shared =
      Double(entry.metric.intersection(metric).count)
      / Double(min(entry.metric.count, metric.count))
    return shared >= 0.5 && mayBeOfOneTime(entry.candidate.period, candidate.period)
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
