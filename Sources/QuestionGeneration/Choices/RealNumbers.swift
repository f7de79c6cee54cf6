import CheckedNumbers
import QuestionBank

/// The bank's own figures by unit and size, for wrong choices that are true of something else.
struct RealNumbers {
  private struct Entry {
    var value: Double
    var candidate: Candidate
    /// The characters of what it measures, in order.
    var metric: [Unicode.Scalar]
  }

  /// Values looked at on either side of one, and how many times larger or smaller they may be.
  private static let most = 200
  private static let reach = 1.7

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
  ///
  /// - Complexity: O(log *n*), where few figures have one value.
  func near(_ candidate: Candidate) -> [NumberChoices.Real] {
    guard let key = NumberChoices.Form(candidate.answer), let row = entries[Self.key(candidate)]
    else { return [] }
    let metric = Self.metric(candidate)
    var high = first(in: row, from: key.value)
    var low = high
    var found: [(real: NumberChoices.Real, distance: Double)] = []
    var seen: Set<String> = [candidate.answer]
    for _ in 0..<2 * Self.most where found.count < 40 {
      let below = low > 0 ? key.value - row[low - 1].value : .infinity
      let above = high < row.count ? row[high].value - key.value : .infinity
      let isBelow = below < above
      let entries: ArraySlice<Entry>
      if isBelow {
        guard row[low - 1].value >= key.value / Self.reach else {
          low = 0
          continue
        }
        let start = first(in: row, from: row[low - 1].value)
        entries = row[start..<low]
        low = start
      } else {
        guard above < .infinity, row[high].value <= key.value * Self.reach else {
          if low == 0 { break }
          high = row.count
          continue
        }
        let value = row[high].value
        let end = row[within: high...].firstIndex { $0.value != value } ?? row.count
        entries = row[high..<end]
        high = end
      }
      guard !entries.contains(where: { isSameMeasure($0, candidate, metric) }),
        let other = entries.first(where: {
          $0.candidate.statement != candidate.statement
            && !candidate.prompt.contains($0.candidate.answer)
            && !seen.contains($0.candidate.answer)
        })?.candidate
      else { continue }
      seen.insert(other.answer)
      found.append(
        (
          NumberChoices.Real(
            text: other.answer, trueOf: other.prompt.replacingGap(with: other.answer),
            place: other.places.first),
          min(below, above)
        ))
    }
    return found.sorted { ($0.distance, $0.real.text) < ($1.distance, $1.real.text) }.map(\.real)
  }

  /// Whether the bank gives a value of the same measure at what may be the same time: it is no wrong choice.
  ///
  /// - Parameters:
  ///   - values: What is the same number as it is written.
  ///   - candidate: The figure that is asked for.
  /// - Returns: Whether a value of the range is stated elsewhere.
  func states(_ values: ClosedRange<Double>, beside candidate: Candidate) -> Bool {
    guard let row = entries[Self.key(candidate)] else { return false }
    let metric = Self.metric(candidate)
    return row[within: first(in: row, from: values.lowerBound)...].prefix {
      $0.value <= values.upperBound
    }
    .contains {
      $0.candidate.statement != candidate.statement && isSameMeasure($0, candidate, metric)
    }
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

  private static func metric(_ candidate: Candidate) -> [Unicode.Scalar] {
    Set(ComparedWords.fold(candidate.figure?.metric ?? "").unicodeScalars).sorted()
  }

  /// Whether two figures may be values of one measure at one time: then neither is wrong for the other.
  private func isSameMeasure(
    _ entry: Entry, _ candidate: Candidate, _ metric: [Unicode.Scalar]
  ) -> Bool {
    guard !entry.metric.isEmpty, !metric.isEmpty else { return false }
    let shared = Self.shared(entry.metric, metric)
    return 2 * shared >= min(entry.metric.count, metric.count)
      && mayBeOfOneTime(entry.candidate.period, candidate.period)
  }

  /// How many characters two ordered rows share.
  private static func shared(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] { count += 1 }
      (i, j) = (i + (left[i] <= right[j] ? 1 : 0), j + (right[j] <= left[i] ? 1 : 0))
    }
    return count
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
        ? String(candidate.beside.behind.filter { !$0.isWhitespace }.prefix(2))
        : candidate.beside.behind.split(separator: " ").first.map(String.init) ?? "")
  }
}
