import QuestionBank

/// Refuses prompts that tell the time from where the writer stood: last September, so far, the next fiscal year, 即将过去的兔年.
///
/// Inside somebody's words such a time belongs to what was said, unless it is a speech's own and nobody is told when.
struct RelativeTime: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    if candidate.language == .chinese, candidate.asked != .speaker, candidate.asked != .occasion,
      let word = Self.chinese.first(where: {
        candidate.prompt.replacingGap(with: candidate.answer).components(of: $0) > 0
      })
    {
      return "tells the time by “\(word)”"
    }
    if candidate.language == .chinese, candidate.topic != .quote,
      Self.tellsHowLongAgo(candidate.prompt)
    {
      return "tells the time from when it was written"
    }
    guard candidate.language == .english, candidate.topic != .quote || candidate.form == .own else {
      return nil
    }
    let passage = Passage(candidate.prompt)
    let opening = candidate.prompt.prefix(34).lowercased()
    if [" years later", " months later", " weeks later", " days later", " decades later"].contains(
      where: { opening.components(of: $0) > 0 })
    {
      return "tells the time from another event"
    }
    let words = EnglishWords.ranges(in: passage.all, of: passage).map(passage.string)
    for (index, word) in words.enumerated() {
      let lower = word.lowercased()
      // Announced Thursday: of which week?
      if Self.weekdays.contains(lower), word.first?.isUppercase ?? false, !Self.holdsYear(words) {
        return "tells the time by “\(word)”"
      }
      if Self.alone.contains(lower),
        !(lower == "now" && index > 0 && words[index - 1].lowercased() == "until")
      {
        return "tells the time by “\(word)”"
      }
      // Three years ago; not 66 million years ago.
      if lower == "ago", index > 1,
        !["million", "billion"].contains(words[index - 2].lowercased())
      {
        return "tells the time by “\(word)”"
      }
      guard index + 1 < words.count, Self.pointing.contains(lower) else { continue }
      var next = index + 1
      while next < words.count - 1, next < index + 3,
        Self.counted.contains(words[next].lowercased()) || Int(words[next]) != nil
      {
        next += 1
      }
      if Self.times.contains(words[next].lowercased()) {
        return "tells the time by “\(words[index...next].joined(separator: " "))”"
      }
    }
    return nil
  }

  /// 两个多月前, 3天前; not 6600万年前, which is as long ago for everybody.
  private static func tellsHowLongAgo(_ prompt: String) -> Bool {
    let passage = Passage(prompt)
    // 在过去____个月: up to when, the reader isn't told.
    if let gap = passage.first("____", in: passage.all),
      ["过去", "過去", "最近", "未来", "未來", "今后", "今後"].contains(where: {
        passage.has($0, endingAt: gap.lowerBound)
      }),
      ["个月", "個月", "年", "天", "周"].contains(where: { passage.has($0, at: gap.upperBound) })
    {
      return true
    }
    for index in passage.all where passage[index] == "前" {
      guard
        let unit = ["个月", "個月", "个多月", "個多月", "周", "星期", "天", "年", "多年", "小时", "小時", "余年", "餘年"]
          .filter({ passage.has($0, endingAt: index) }).max(by: { $0.count < $1.count })
      else { continue }
      let end = index - unit.count
      guard end > 0 else { continue }
      let before = passage[end - 1]
      if before.isDigit,
        unit != "年" || end < 4 || !(end - 4..<end).allSatisfy({ passage[$0].isDigit })
      {
        return true
      }
      if "一二三四五六七八九十两兩几幾数數百".contains(before) { return true }
    }
    return false
  }

  private static let chinese = BothScripts.list([
    "即将过去", "刚刚过去", "即将到来", "即将结束", "即将开始", "下阶段", "下一阶段",
  ])
  /// Whether a year stands among words, which dates a day of the week.
  private static func holdsYear(_ words: [String]) -> Bool {
    words.contains { $0.count == 4 && $0.allSatisfy(\.isNumber) }
  }

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let alone: Set<String> = [
    "today", "yesterday", "tomorrow", "tonight", "currently", "recently", "nowadays", "presently",
    "now",
  ]
  private static let pointing: Set<String> = [
    "last", "this", "next", "current", "coming", "present", "past", "previous", "preceding",
    "ensuing",
    "these", "same",
  ]
  private static let counted: Set<String> = [
    "few", "several", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "twelve",
    "fiscal", "calendar", "financial",
  ]
  private static let times: Set<String> = [
    "year", "years", "month", "months", "week", "weeks", "quarter", "quarters", "decade", "decades",
    "season", "spring", "summer", "autumn", "fall", "winter", "session", "date", "time", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
