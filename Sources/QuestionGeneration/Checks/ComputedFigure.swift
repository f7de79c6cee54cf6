import QuestionBank

/// Refuses numbers that the prompt's other numbers give by adding or taking away: 92 % and the remaining 1 % leave 7 %.
struct ComputedFigure: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.asked == .number, let key = NumberChoices.Form(candidate.answer)?.value else {
      return nil
    }
    if candidate.language == .chinese, isLengthOfSpan(key, candidate.prompt) { return Self.reason }
    // 40 characters (26 letters, 10 digits and 4 symbols).
    // In 1981 it learned 40 characters: the year counts nothing.
    let shown = Self.values(in: candidate.prompt).filter {
      candidate.language == .chinese || !(1700...2100).contains($0) || $0.rounded() != $0
    }
    if shown.count >= 3, shown.count <= 8, isSame(shown.reduce(0, +), key) { return Self.reason }
    if candidate.language == .english, isSumOfParts(key, in: candidate.prompt) {
      return Self.reason
    }
    guard Self.summing.contains(where: { candidate.prompt.lowercased().components(of: $0) > 0 })
    else { return nil }
    var values = shown
    if candidate.figure?.unit == "%" { values.append(100) }
    guard values.count >= 2, values.count <= 8 else { return nil }
    // Any of them added to or taken from any other two.
    for (index, first) in values.enumerated() {
      for (other, second) in values.enumerated() where other != index {
        if isSame(first - second, key) || isSame(first + second, key) { return Self.reason }
        for (last, third) in values.enumerated() where last != index && last != other {
          if isSame(first - second - third, key) { return Self.reason }
        }
      }
    }
    return nil
  }

  /// 2018—2021年连续____年: both ends are shown.
  private func isLengthOfSpan(_ key: Double, _ prompt: String) -> Bool {
    guard
      ["连续____年", "連續____年", "____年间", "____年間", "的____年"].contains(where: {
        prompt.components(of: $0) > 0
      })
    else { return false }
    let years = prompt.split { !$0.isDigit }.filter { $0.count == 4 }.compactMap { Double($0) }
    guard years.count == 2, let first = years.min(), let last = years.max() else { return false }
    return key == last - first || key == last - first + 1
  }

  /// Whether a whole and its parts stand together, rounded as they may be: 1,210,193 people, of whom 623.7 thousand are
  /// men and 586.5 thousand women; any of them is given by the others.
  private func isSumOfParts(_ key: Double, in prompt: String) -> Bool {
    let passage = Passage(prompt)
    guard [", of whom ", ", of which ", ", of them "].contains(where: prompt.contains),
      let gap = passage.first("____", in: passage.all)
    else { return false }
    var values = [key * Self.magnitude(at: gap.upperBound, in: passage)]
    for range in passage.figures {
      if let value = NumberChoices.Form(passage.string(range))?.value,
        !((1700...2100).contains(value) && range.count == 4)
      {
        values.append(value * Self.magnitude(at: range.upperBound, in: passage))
      }
    }
    guard (3...7).contains(values.count), let whole = values.max() else { return false }
    return abs(values.reduce(0, +) - 2 * whole) < whole * 0.002
  }

  /// What the word behind a number multiplies it by.
  private static func magnitude(at place: Int, in passage: Passage) -> Double {
    let behind = passage.string(place..<min(passage.count, place + 10)).lowercased()
    for (word, value) in [(" thousand", 1e3), (" million", 1e6), (" billion", 1e9)]
    where behind.hasPrefix(word) {
      return value
    }
    return 1
  }

  private static let reason = "can be computed from the prompt"
  private static let summing = [
    "remaining", "the rest", "total", "altogether", "combined", "in all", "其余", "合计", "总计", "共计",
    "剩余", "其餘",
    "合計", "總計", "共計",
  ]

  private func isSame(_ left: Double, _ right: Double) -> Bool {
    left > 0 && abs(left - right) < 0.0001 * max(1, abs(right))
  }

  /// The numbers of a text, its gap left out.
  private static func values(in text: String) -> [Double] {
    text.split { !($0.isNumber || ".,".contains($0)) }.compactMap { word in
      var digits = String(word)
      while let last = digits.last, ".,".contains(last) { digits.removeLast() }
      return NumberChoices.Form(digits)?.value
    }
  }
}
