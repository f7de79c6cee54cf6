/// The units that stand behind numbers, found by their words.
struct UnitTable: Sendable {
  /// A unit found in a text.
  struct Match {
    var kind: Figure.Kind
    /// Index behind the unit.
    var end: Int
    /// Whether a single Chinese digit before it makes a figure: 三大, 八个; not 三方, 一种.
    var takesSingleDigit = false
  }

  private struct Entry {
    var scalars: [UInt32]
    var kind: Figure.Kind
    var takesSingleDigit: Bool
  }

  private var byFirst: [UInt32: [Entry]] = [:]
  private var blocked: [UInt32: Set<UInt32>] = [:]

  /// The table of Chinese units.
  static let chinese = UnitTable()

  private init() {
    for (kind, words) in ChineseUnits.words { add(words, kind, takesSingleDigit: kind != .count) }
    add(ChineseUnits.measureWords, .count, takesSingleDigit: false)
    add(ChineseUnits.measureWordsOfSmallNumbers, .count, takesSingleDigit: true)
    for (first, entries) in byFirst {
      byFirst[first] = entries.sorted { $0.scalars.count > $1.scalars.count }
    }
    for line in ChineseUnits.beginningsOfOtherWords.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let unit = parts[0].unicodeScalars.first else { continue }
      blocked[unit.value] = Set(parts[1].unicodeScalars.map(\.value))
    }
  }

  private mutating func add(_ words: String, _ kind: Figure.Kind, takesSingleDigit: Bool) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      let scalars = word.unicodeScalars.map(\.value)
      // A word of two lists is one unit.
      if let known = byFirst[scalars[0]]?.firstIndex(where: { $0.scalars == scalars }) {
        if takesSingleDigit { byFirst[scalars[0]]?[known].takesSingleDigit = true }
        continue
      }
      byFirst[scalars[0], default: []].append(
        Entry(scalars: scalars, kind: kind, takesSingleDigit: takesSingleDigit))
    }
  }

  /// The longest unit at an index, with 每 or a slash and what follows; nil where none stands.
  func unit(at index: Int, in text: FigureText) -> Match? {
    guard let entry = entry(at: index, in: text) else { return nil }
    var end = index + entry.scalars.count
    var kind = entry.kind
    // 元/吨, 人/平方公里, 次/秒
    if text[end] == 0x2F, let divisor = self.entry(at: end + 1, in: text) {
      end += 1 + divisor.scalars.count
      if kind != .money { kind = .measure }
    }
    return Match(kind: kind, end: end, takesSingleDigit: entry.takesSingleDigit)
  }

  private func entry(at index: Int, in text: FigureText) -> Entry? {
    guard let entries = byFirst[text[index]] else { return nil }
    for entry in entries where text.has(entry.scalars, at: index) {
      let behind = text[index + entry.scalars.count]
      if entry.scalars.count == 1, let words = blocked[entry.scalars[0]], words.contains(behind) {
        continue
      }
      return entry
    }
    return nil
  }
}
