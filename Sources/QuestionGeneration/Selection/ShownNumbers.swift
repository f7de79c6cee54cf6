/// Tells whether a Chinese prompt shows, with its unit, the number that another asks for of the same thing, in whatever words:
/// 增加至2022年的50.2万亿元 beside 2022年数字经济规模达到____万亿元.
struct ShownNumbers {
  private struct Known {
    var answer: String
    var words: Set<Substring>
  }

  /// Prompts by the numbers with units that they show, and by those that they ask for.
  private var shown: [String: [Known]] = [:]
  private var asked: [String: [Known]] = [:]

  /// Characters in a row that two prompts on one thing share beside the number.
  private static let length = 4
  /// Prompts that may hold a number before it counts as one of everybody's.
  private static let common = 200

  /// The answer of another question that a prompt shows; nil where it shows none.
  func shown(by entry: LeakFilter.Entry) -> String? {
    guard let words = Self.words(of: entry) else { return nil }
    for number in Self.numbers(in: entry.prompt) {
      if let found = asked[number]?.first(where: { !$0.words.isDisjoint(with: words) }) {
        return found.answer
      }
    }
    return nil
  }

  /// The answer of another question that asks for the same number of the same thing; nil where there is none.
  func asked(again entry: LeakFilter.Entry) -> String? {
    guard let number = Self.asked(by: entry), let words = Self.words(of: entry) else { return nil }
    return asked[number]?.first { !$0.words.isDisjoint(with: words) }?.answer
  }

  /// Whether another prompt shows the number that a question asks for.
  func isShown(_ entry: LeakFilter.Entry) -> Bool {
    guard let number = Self.asked(by: entry), let words = Self.words(of: entry) else {
      return false
    }
    return shown[number]?.contains { !$0.words.isDisjoint(with: words) } ?? false
  }

  /// Adds a question.
  mutating func add(_ entry: LeakFilter.Entry) {
    guard let words = Self.words(of: entry) else { return }
    let known = Known(answer: entry.answer, words: words)
    for number in Set(Self.numbers(in: entry.prompt))
    where shown[number]?.count ?? 0 < Self.common {
      shown[number, default: []].append(known)
    }
    if let number = Self.asked(by: entry), asked[number]?.count ?? 0 < Self.common {
      asked[number, default: []].append(known)
    }
  }

  /// The number that a prompt asks for with the two characters behind its gap; nil for years and for numbers of one digit.
  private static func asked(by entry: LeakFilter.Entry) -> String? {
    guard entry.isNumber, !entry.asksYear, entry.answer.filter(\.isNumber).count >= 2 else {
      return nil
    }
    let passage = Passage(entry.prompt)
    guard let gap = passage.first("____", in: passage.all) else { return nil }
    return key(entry.answer, passage, gap.upperBound)
  }

  /// The numbers of two digits or more that a prompt shows, with the two characters behind each.
  private static func numbers(in prompt: String) -> [String] {
    let passage = Passage(prompt)
    return passage.figures.compactMap { range in
      let number = passage.string(range)
      return number.filter(\.isNumber).count >= 2 ? key(number, passage, range.upperBound) : nil
    }
  }

  /// A number with its unit; nil for a date, or where no unit stands behind it.
  private static func key(_ number: String, _ passage: Passage, _ end: Int) -> String? {
    let unit = passage[min(end, passage.count)...].prefix(2)
    guard let first = unit.first, first.isHan || "%％".contains(first),
      !"年月日时時".contains(first)
    else { return nil }
    return number.filter { $0 != "," } + (first.isHan ? String(unit) : "%")
  }

  /// Every four Han characters in a row of a prompt; nil for English.
  private static func words(of entry: LeakFilter.Entry) -> Set<Substring>? {
    let text = ComparedWords.fold(entry.prompt)
    guard text.contains(where: \.isHan) else { return nil }
    return Set(
      ComparedWords.runs(of: text, length: length).filter { $0.allSatisfy(\.isHan) })
  }
}
