/// What a prompt itself says a number can't be: it grew from 11 to ____, so it is more than 11.
struct NumberBounds: Hashable {
  /// A wrong choice must be more than this; nil where anything is.
  var lower: Double?
  /// A wrong choice must not be more than this; nil where anything may be.
  var upper: Double?

  /// Creates bounds; nil leaves a side open.
  init(lower: Double? = nil, upper: Double? = nil) {
    self.lower = lower
    self.upper = upper
  }

  /// Reads the bounds off a prompt.
  ///
  /// - Parameters:
  ///   - prompt: What the learner reads, with its gap.
  ///   - isShare: Whether the number is a share of a whole, in hundredths.
  ///   - key: The right value.
  init(prompt: String, isShare: Bool, key: Double) {
    if isShare, key <= 100 { upper = 100 }
    // Nobody expects to live 130 years.
    let lives = ["life expectancy", "寿命", "壽命"].contains {
      prompt.lowercased().components(of: $0) > 0
    }
    if lives, key <= 100 { upper = 100 }
    let passage = Passage(prompt)
    guard let gap = passage.first("____", in: passage.all) else { return }
    let window = max(0, gap.lowerBound - 40)..<min(passage.count, gap.upperBound + 44)
    let words = passage.string(window).lowercased()
    let grows = Self.growing.contains { words.components(of: $0) > 0 }
    let shrinks = Self.shrinking.contains { words.components(of: $0) > 0 }
    guard grows != shrinks else { return }
    if Self.opensSpan(passage, gap), let other = Self.number(behind: gap.upperBound, in: passage),
      other < window.upperBound
    {
      bound(Self.value(other, passage), key: key, isBelow: grows)
    } else if let other = Self.number(before: gap.lowerBound, in: passage),
      other > window.lowerBound
    {
      bound(Self.value(other, passage), key: key, isBelow: !grows)
    }
  }

  /// Whether English words before a number say that it only bounds the true one: less than ____ is true of every larger
  /// number, more than ____ of every smaller one.
  static func bound(_ before: String) -> Bool {
    let before = before.lowercased()
    if [
      "less than", "below", "under", "at most", "fewer than", "up to", "no more than",
      "not more than",
    ].contains(where: { before.suffix(18).contains($0) }) {
      return true
    }
    return [
      "more than ", " over ", " at least ", " above ", " exceeding ", " exceeded ", " upwards of ",
      "more than $", " over $", " at least $", " above $",
    ].contains(where: before.hasSuffix)
  }

  /// Whether a wrong choice may have a value.
  func allow(_ value: Double) -> Bool {
    value > lower ?? -.infinity && value <= upper ?? .infinity
  }

  private mutating func bound(_ other: Double?, key: Double, isBelow: Bool) {
    // Another magnitude word behind it, and the numbers don't compare.
    guard let other, other > 0, key / other < 20, other / key < 20 else { return }
    if isBelow, key < other {
      upper = min(upper ?? .infinity, other * 0.999)
    } else if !isBelow, key > other {
      lower = other
    }
  }

  private static let growing = [
    "increas", "rose", "rise", "rising", "grew", "grow", "climb", "expand", "gain", "up from",
    "doubled",
    "增长", "增加", "提升", "上升", "扩大", "提高", "升至", "增至", "跃升", "增長", "擴大", "攀升",
  ]
  private static let shrinking = [
    "decreas", "fell", "fall", "declin", "drop", "shrank", "shrink", "reduc", "lower", "down from",
    "下降", "减少", "降至", "降低", "缩小", "缩减", "減少", "縮", "减至", "回落",
  ]

  /// Whether from or 从 stands right before the gap, with a date between at most.
  private static func opensSpan(_ passage: Passage, _ gap: Range<Int>) -> Bool {
    let before = passage.string(max(0, gap.lowerBound - 12)..<gap.lowerBound)
    if before.lowercased().hasSuffix("from ") || before.lowercased().hasSuffix("from $") {
      return true
    }
    guard let last = before.lastIndex(where: { "从由從自".contains($0) }) else { return false }
    return before[last...].dropFirst().allSatisfy { $0.isNumber || "年月底末的约約超近".contains($0) }
  }

  /// Where the number behind a place begins that to, 到 or 至 leads to.
  private static func number(behind place: Int, in passage: Passage) -> Int? {
    var index = place
    while index < passage.count, !"。；;,，".contains(passage[index]) || passage[index] == "," {
      if passage[index].isDigit, !passage[index - 1].isDigit, !isYear(index, passage),
        [
          "to ", "到",
          "至", "to $", "到超", "至超", "到约", "的",
        ].contains(where: {
          passage.has($0, endingAt: index)
        })
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Where the number before a place begins that from or 从 leads to.
  private static func number(before place: Int, in passage: Passage) -> Int? {
    var index = place - 1
    while index > 0, !"。；;".contains(passage[index]) {
      let isFirst =
        passage[index].isDigit && !(passage[index - 1].isDigit || ".,".contains(passage[index - 1]))
      if isFirst,
        passage.has("from ", endingAt: index) || passage.has("from $", endingAt: index)
          || opensChineseSpan(index, passage), !isYear(index, passage)
      {
        return index
      }
      index -= 1
    }
    return nil
  }

  /// 从11, 从2012年的11, 由21.6.
  private static func opensChineseSpan(_ index: Int, _ passage: Passage) -> Bool {
    var start = index - 1
    while start >= 0, passage[start].isNumber || "年月底末的约約超近初".contains(passage[start]) {
      start -= 1
    }
    return start >= 0 && "从由從".contains(passage[start])
  }

  private static func isYear(_ index: Int, _ passage: Passage) -> Bool {
    var end = index
    while end < passage.count, passage[end].isDigit { end += 1 }
    return end - index == 4 && (passage.has("年", at: end) || passage.has(" to", at: end))
  }

  private static func value(_ index: Int, _ passage: Passage) -> Double? {
    var end = index
    while end < passage.count,
      passage[end].isDigit
        || (".,".contains(passage[end]) && end + 1 < passage.count && passage[end + 1].isDigit)
    {
      end += 1
    }
    return NumberChoices.Form(passage.string(index..<end))?.value
  }
}
