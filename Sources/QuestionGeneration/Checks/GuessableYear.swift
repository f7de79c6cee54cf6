/// Refuses years that a name in the prompt fixes by itself: 二十大, “十四五”规划, a plenary session, a numbered summit of a known year.
struct GuessableYear: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.asked == .year else { return nil }
    let passage = Passage(candidate.prompt)
    if candidate.language == .english, let flaw = english(candidate, passage, in: context) {
      return flaw
    }
    // 致2024年博览会的贺信: the year is a part of the name, which other questions give as a choice.
    if let occasion = candidate.places.first?.attribution?.occasion,
      AnswerInPrompt.holdsNumber(candidate.answer, in: occasion)
    {
      return "the year is a part of the event's name"
    }
    // （1750—1848）: the other half gives it away.
    if let gap = passage.first("____", in: passage.all), Self.isHalfOfSpan(gap, in: passage) {
      return "asks for half of a span of years"
    }
    let quotation = passage.first("提出“", in: passage.all)?.lowerBound ?? passage.count
    for index in 0..<quotation {
      if passage.has("中全会", at: index)
        || passage.has("五”", at: index) && index > 1 && passage[index - 2] == "十"
      {
        return "the name of a plan or session fixes the year"
      }
      if passage.has("党的", at: index),
        let end = passage.first("大", in: index..<min(passage.count, index + 6)),
        end.lowerBound > index + 2
      {
        return "the name of a congress fixes the year"
      }
      // 中国共产党第二十次全国代表大会, 2025年出版的第1期.
      if passage.has("次全国代表大会", at: index) || passage.has("次全國代表大會", at: index) {
        return "the name of a congress fixes the year"
      }
      if passage.has("出版的第", at: index) { return "asks when an issue was printed" }
      if passage.has("再次", at: index) { return "“再次” points to an event that isn't named" }
    }
    if passage.first("年以来", in: passage.all) != nil,
      passage.first("____年以来", in: passage.all) != nil
    {
      return "asks since when, which no one could tell from the rest"
    }
    return nil
  }

  /// Whether a dash and a year stand beside the gap: ____-1848, 1750—____年.
  private static func isHalfOfSpan(_ gap: Range<Int>, in passage: Passage) -> Bool {
    func isYear(_ range: Range<Int>) -> Bool {
      range.lowerBound >= 0 && range.upperBound <= passage.count
        && passage[range].allSatisfy(\.isDigit)
    }
    func isDash(_ index: Int) -> Bool {
      passage.all.contains(index) && "-–—－~～".contains(passage[index])
    }
    return isDash(gap.upperBound) && isYear(gap.upperBound + 1..<gap.upperBound + 5)
      || isDash(gap.lowerBound - 1) && isYear(gap.lowerBound - 5..<gap.lowerBound - 1)
  }

  /// Whether what stands before an English gap can only be followed by a year: in ____, July 26, ____, (____.
  private static func opensYear(_ prompt: Passage, _ gap: Range<Int>) -> Bool {
    guard gap.lowerBound > 0 else { return true }
    if "([–—-/".contains(prompt[gap.lowerBound - 1]) { return true }
    let words = prompt.string(0..<gap.lowerBound).lowercased().split {
      !($0.isLetter || $0.isNumber)
    }
    guard let last = words.last else { return true }
    if last.allSatisfy(\.isNumber) { return true }
    let isPossessive =
      last == "s" || last.hasSuffix("s") && prompt.has("’ ", endingAt: gap.lowerBound)
    let next = prompt.string(gap.upperBound..<min(prompt.count, gap.upperBound + 2))
    return !isPossessive && !["fiscal", "a", "an"].contains(last)
      && !(["the", "its", "his", "her", "their", "our"].contains(last)
        && next.first == " " && next.dropFirst().first?.isLowercase ?? false)
  }

  /// Whether a year within five of another begins at a place.
  private static func holdsYear(_ prompt: Passage, at start: Int, near answer: String) -> Bool {
    guard start + 4 <= prompt.count, let year = Int(prompt.string(start..<start + 4)),
      let key = Int(answer)
    else { return false }
    return abs(year - key) <= 5
  }

  private func english(_ candidate: Candidate, _ prompt: Passage, in context: CheckContext)
    -> String?
  {
    guard let gap = prompt.first("____", in: prompt.all) else { return nil }
    let before = prompt.string(max(0, gap.lowerBound - 14)..<gap.lowerBound).lowercased()
    // As of 2020: when somebody looked, and true of other years too.
    if ["as of ", "as at ", "as of june ", "as of late "].contains(where: before.hasSuffix) {
      return "asks when the writer looked"
    }
    if before.hasSuffix("since ") || before.hasSuffix("since the ")
      || before.hasSuffix("from around ")
    {
      return "asks since when, which no one could tell from the rest"
    }
    // 2017-18: the other half gives it away.
    if gap.upperBound + 1 < prompt.count, "-–—/".contains(prompt[gap.upperBound]),
      prompt[gap.upperBound + 1].isDigit
    {
      return "asks for half of a span of years"
    }
    // Monroe's ____ annual message: any word that could stand there fits.
    if !Self.opensYear(prompt, gap) { return "doesn't show that a year is wanted" }
    // The mistakes of the 1920's … the crash of 1929: the decade is shown.
    let decade = candidate.answer.dropLast() + "0"
    if ["s", "'s", "’s"].contains(where: { prompt.string.components(of: decade + $0) > 0 }) {
      return "shows the decade"
    }
    // Law 10/59, the class of ’59.
    let end = candidate.answer.suffix(2)
    if ["/", "’", "'"].contains(where: { prompt.string.components(of: $0 + end) > 0 }) {
      return "shows the end of its year"
    }
    // In 1908 and 1912: one of two, which the other gives away or nobody could tell apart.
    if gap.upperBound + 9 <= prompt.count,
      [" and ", " or ", " to "].contains(where: { joint in
        prompt.has(joint, at: gap.upperBound)
          && Self.holdsYear(prompt, at: gap.upperBound + joint.count, near: candidate.answer)
      })
    {
      return "asks for one of two years"
    }
    if gap.lowerBound >= 9,
      [" and ", " or ", " to "].contains(where: { joint in
        prompt.has(joint, endingAt: gap.lowerBound)
          && Self.holdsYear(
            prompt, at: gap.lowerBound - joint.count - 4, near: candidate.answer)
      })
    {
      return "asks for one of two years"
    }
    // An article about one year names it all the time.
    if let article = candidate.places.first?.article, context.yearCounts.indices.contains(article),
      context.yearCounts[article][candidate.answer] ?? 0 >= 6
    {
      return "asks for a year that the article names all the time"
    }
    if let article = candidate.places.first?.article, context.years.indices.contains(article),
      let year = context.years[article], let key = Int(candidate.answer), abs(year - key) <= 1
    {
      return "asks for the year in which the article was written"
    }
    return nil
  }
}
