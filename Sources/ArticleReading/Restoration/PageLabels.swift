/// Finds running heads and feet by the page numbers in them: `第 3 页 共 8 页`, `46　　江城日报`, `…/news.html 2/4`.
///
/// Lines that differ in numbers only, one of which goes up by one or two each time, stand on pages; they follow each
/// other at about equal distances, as the headings of chapters don't.
enum PageLabels {
  /// Fewest pages that have one.
  private static let leastPages = 3
  /// Fewest lines between two of them.
  private static let leastDistance = 8
  /// Columns of the widest line that is looked at.
  private static let widest: Int32 = 160

  /// The indices of the lines, in their order.
  static func find(_ lines: [Line], _ source: [UInt8]) -> Set<Int> {
    var countings: [UInt64: Counting] = [:]
    var numbers: [Int] = []
    for (index, line) in lines.enumerated() where line.width <= widest && line.mark == .none {
      guard let key = key(source, line, &numbers) else { continue }
      if countings[key] == nil {
        countings[key] = Counting(index, numbers)
      } else {
        countings[key]?.add(index, numbers)
      }
    }
    var found: [(line: Int, number: Int)] = []
    for counting in countings.values where counting.lines.count >= 2 { found += counting.lines }
    found.sort { $0.line < $1.line }
    var pages = heads(lines, source)
    for series in series(found, lines.count) where isEven(series.map(\.line)) {
      pages.formUnion(series.map(\.line))
    }
    return pages.union(repeated(lines, source))
  }

  /// Lines that stand three times or more with other lines between them, at about equal distances; the first lines of a
  /// file are its title all the same.
  private static func repeated(_ lines: [Line], _ source: [UInt8]) -> Set<Int> {
    let mayRepeat = lines.indices.filter { index in
      let line = lines[index]
      return index > 3 && line.width <= 80 && line.width >= 8 && line.mark == .none
        && !LineEnding.endsSentence(source, line.start, line.end)
    }
    func key(_ index: Int) -> UInt64 {
      LineKeys.key(source, lines[index].start..<lines[index].end)
    }
    let again = LineKeys.repeated(mayRepeat.map(key), atLeast: leastPages)
    guard !again.isEmpty else { return [] }
    var groups: [UInt64: [Int]] = [:]
    for index in mayRepeat {
      let key = key(index)
      if again.contains(key) { groups[key, default: []].append(index) }
    }
    var found = Set<Int>()
    for group in groups.values where group.count >= leastPages && isEven(group) {
      found.formUnion(group)
    }
    return found
  }

  /// The first lines of pages that form feeds set apart, where a number in each is one more than on the page before.
  private static func heads(_ lines: [Line], _ source: [UInt8]) -> Set<Int> {
    let starts = lines.indices.filter { $0 == 0 || lines[$0].startsPage }
    guard starts.count >= leastPages else { return [] }
    let numbers = starts.map { start in
      var numbers: [Int] = []
      return lines[start].width <= widest && key(source, lines[start], &numbers) != nil
        ? numbers : []
    }
    let isCounted = zip(numbers, numbers.dropFirst()).allSatisfy { pair in
      pair.0.contains { pair.1.contains($0 + 1) }
    }
    return isCounted ? Set(starts) : []
  }

  /// The key of a line's bytes without spaces and with one `#` for each number, and its numbers; nil where it has none or
  /// ends a sentence.
  private static func key(_ source: [UInt8], _ line: Line, _ numbers: inout [Int]) -> UInt64? {
    numbers.removeAll(keepingCapacity: true)
    var key = LineKeys.empty
    var isNumber = false
    for offset in line.start..<line.end where source[offset] > 0x20 {
      let byte = source[offset]
      if byte >= 0x30, byte <= 0x39 {
        if !isNumber {
          numbers.append(0)
          key = LineKeys.adding(0x23, to: key)
        }
        let last = numbers.count - 1
        guard numbers[last] < 1_000_000_000 else { return nil }
        numbers[last] = numbers[last] * 10 + Int(byte - 0x30)
        isNumber = true
      } else {
        key = LineKeys.adding(byte, to: key)
        isNumber = false
      }
    }
    return numbers.isEmpty || LineEnding.endsSentence(source, line.start, line.end) ? nil : key
  }

  /// Lines that differ in numbers only, as long as one of these goes up by one or two from line to line.
  private struct Counting {
    private var rows: [(line: Int, numbers: [Int])]
    private var rising: [Int]

    init(_ line: Int, _ numbers: [Int]) {
      rows = [(line, numbers)]
      rising = Array(numbers.indices)
    }

    /// The lines with the number that counts them; empty where none does.
    var lines: [(line: Int, number: Int)] {
      guard let column = rising.first else { return [] }
      return rows.map { ($0.line, $0.numbers[column]) }
    }

    /// Adds a line; nothing is kept any more once no number goes up.
    mutating func add(_ line: Int, _ numbers: [Int]) {
      guard let last = rows.last?.numbers else { return }
      rising.removeAll { numbers[$0] <= last[$0] || numbers[$0] > last[$0] + 2 }
      if rising.isEmpty { rows = [] } else { rows.append((line, numbers)) }
    }
  }

  /// The found lines in series whose numbers go up by one; lines of odd and even pages make one series.
  private static func series(_ found: [(line: Int, number: Int)], _ count: Int)
    -> [[(line: Int, number: Int)]]
  {
    var series: [[(line: Int, number: Int)]] = []
    // Which series wait for a number, the latest last; a page has few numbers.
    var waiting: [Int: [Int]] = [:]
    for entry in found {
      let index = waiting[entry.number]?.last { index in
        guard let last = series[index].last else { return false }
        return last.number + 1 == entry.number
          && (entry.line > last.line + leastDistance || entry.line + 3 >= count)
      }
      if let index {
        series[index].append(entry)
        waiting[entry.number + 1, default: []].append(index)
      } else {
        waiting[entry.number + 1, default: []].append(series.count)
        series.append([entry])
      }
      if let count = waiting[entry.number + 1]?.count, count > 4 {
        waiting[entry.number + 1]?.removeFirst()
      }
    }
    return series.filter { $0.count >= leastPages }
  }

  /// Whether the distances between lines are about equal, that to the last page's foot aside.
  private static func isEven(_ lines: [Int]) -> Bool {
    let distances = zip(lines, lines.dropFirst()).map { $1 - $0 }
    let full = distances.count > 2 ? Array(distances.dropLast()) : distances
    guard let least = full.min(), let most = distances.max() else { return false }
    return least >= leastDistance && most * 4 <= least * 5
  }
}
