import QuestionBank

/// Where an amount stands among those of its article and unit: of a budget's forty figures the large ones matter.
struct AmountRank {
  /// Amounts of one unit that an article must have for their order to say anything.
  private static let least = 8

  private var values: [String: [Double]] = [:]

  /// Sorts the amounts of candidates by article and unit.
  init(_ candidates: [Candidate]) {
    for candidate in candidates {
      guard let key = Self.key(candidate), let value = Self.value(candidate) else { continue }
      values[key, default: []].append(value)
    }
    for key in Array(values.keys) { values[key]?.sort() }
  }

  /// The share of its fellows that an amount is larger than, 0 to 1; nil where it has too few fellows.
  func of(_ candidate: Candidate) -> Double? {
    guard let key = Self.key(candidate), let value = Self.value(candidate),
      let row = values[key], row.count >= Self.least
    else { return nil }
    var low = 0
    var high = row.count
    while low < high {
      let middle = (low + high) / 2
      if row[middle] < value { low = middle + 1 } else { high = middle }
    }
    return Double(low) / Double(row.count - 1)
  }

  private static func key(_ candidate: Candidate) -> String? {
    guard candidate.asked == .number, let unit = candidate.figure?.unit, unit != "%",
      let article = candidate.places.first?.article
    else { return nil }
    return "\(article) \(unit)"
  }

  private static func value(_ candidate: Candidate) -> Double? {
    guard case .number(let value) = candidate.figure?.value else { return nil }
    return value
  }
}
