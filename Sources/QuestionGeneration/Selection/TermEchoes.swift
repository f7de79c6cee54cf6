/// Tells whether a Chinese prompt shows a term in the words that stand around another prompt's gap: 加快发展____ beside 培育发展新质生产力.
///
/// The two need no more in common than two characters before or behind: that is enough to be remembered by.
struct TermEchoes {
  /// Terms asked for by themselves with the two characters before or behind them, by the first five characters of these.
  private var asked: [Substring: [String: String]] = [:]
  /// Terms asked for by themselves, by the five characters of what they are said to be of: 新质生产力 of 新质生产力的____.
  private var askedOf: [Substring: [String: String]] = [:]
  /// What prompts show, by every five characters in a row.
  private var shown: [Substring: Set<String>] = [:]

  /// How many prompts may share five characters before they count as showing everything that begins with them.
  ///
  /// More prompts only ever refuse more: what one run refuses, the next one, with those of the bank at hand, does too.
  private static let common = 200
  private static let length = 5

  /// The term that another asks for and a prompt shows; nil where it shows none.
  func shown(by entry: LeakFilter.Entry) -> String? {
    let text = ComparedWords.fold(entry.prompt)
    for run in Self.runs(of: text) {
      if let term = asked[run]?.keys.sorted().first(where: text.contains) {
        return asked[run]?[term]
      }
      if let term = askedOf[run]?.keys.sorted().first(where: text.contains) {
        return askedOf[run]?[term]
      }
    }
    return nil
  }

  /// Whether another prompt shows the term that a question asks for.
  func isShown(_ entry: LeakFilter.Entry) -> Bool {
    if let owner = Self.owner(of: entry), let texts = shown[owner[...]] {
      let answer = ComparedWords.fold(entry.answer)
      if texts.count > Self.common || texts.contains(where: { $0.contains(answer) }) { return true }
    }
    return isEchoed(entry)
  }

  private func isEchoed(_ entry: LeakFilter.Entry) -> Bool {
    Self.echoes(of: entry).contains { echo in
      guard let texts = shown[echo.prefix(Self.length)] else { return false }
      return texts.count > Self.common || texts.contains { $0.contains(echo) }
    }
  }

  /// Adds a question.
  mutating func add(_ entry: LeakFilter.Entry) {
    for echo in Self.echoes(of: entry) {
      asked[echo.prefix(Self.length), default: [:]][echo] = entry.answer
    }
    if let owner = Self.owner(of: entry) {
      askedOf[owner[...], default: [:]][ComparedWords.fold(entry.answer)] = entry.answer
    }
    let text = ComparedWords.fold(entry.prompt)
    for run in Self.runs(of: text) where shown[run]?.count ?? 0 <= Self.common {
      shown[run, default: []].insert(text)
    }
  }

  /// The answer with the two characters before it, and with the two behind it.
  private static func echoes(of entry: LeakFilter.Entry) -> [String] {
    guard !entry.isNumber, entry.answer.filter(\.isHan).count >= 3 else { return [] }
    let passage = Passage(entry.prompt)
    guard let gap = passage.first("____", in: passage.all) else { return [] }
    let answer = ComparedWords.fold(entry.answer)
    // Words of the same clause only: across a mark nothing is remembered.
    let before = passage[..<gap.lowerBound].suffix(2)
    let behind = passage[gap.upperBound...].prefix(2)
    var echoes: [String] = []
    // A title is shown wherever it stands.
    if before.last == "《", answer.count >= length { echoes.append(answer) }
    if before.count == 2, before.allSatisfy(\.isHan) { echoes.append(String(before) + answer) }
    if behind.count == 2, behind.allSatisfy(\.isHan) { echoes.append(answer + String(behind)) }
    echoes += neighbours(of: gap, in: passage).flatMap { [$0 + answer, answer + $0] }
    return echoes.filter { $0.count >= length }
  }

  /// The five characters before 的 and a gap: a prompt that has them and the answer, wherever it stands, tells it.
  private static func owner(of entry: LeakFilter.Entry) -> String? {
    guard !entry.isNumber, entry.answer.filter(\.isHan).count >= 3 else { return nil }
    let passage = Passage(entry.prompt)
    guard let gap = passage.first("____", in: passage.all),
      passage.has("的", endingAt: gap.lowerBound), gap.lowerBound > length
    else { return nil }
    let owner = passage[gap.lowerBound - 1 - length..<gap.lowerBound - 1]
    return owner.allSatisfy(\.isHan) ? ComparedWords.fold(String(owner)) : nil
  }

  /// The items of a list that stand beside a gap: 人机协同 and 共创分享 in 人机协同、____、共创分享的时代.
  private static func neighbours(of gap: Range<Int>, in passage: Passage) -> [String] {
    var items: [String] = []
    if passage.has("、", endingAt: gap.lowerBound) {
      let item = passage[..<(gap.lowerBound - 1)].reversed().prefix { $0.isHan }
      items.append(String(item.prefix(longestItem).reversed()))
    }
    if passage.has("、", at: gap.upperBound) {
      let item = passage[(gap.upperBound + 1)...].prefix { $0.isHan }
      items.append(String(item.prefix(longestItem)))
    }
    return items.filter { $0.count >= 2 }
  }

  /// Characters of a list's item that it is known by.
  private static let longestItem = 4

  private static func runs(of text: String) -> [Substring] {
    text.contains(where: \.isHan) ? ComparedWords.runs(of: text, length: length) : []
  }
}
