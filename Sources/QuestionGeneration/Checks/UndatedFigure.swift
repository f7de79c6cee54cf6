import QuestionBank

/// Refuses figures that change with time and are asked without their date.
struct UndatedFigure: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    if candidate.asked == .number, candidate.language == .english,
      opensSpanOfOtherDate(candidate.prompt)
    {
      return "is a figure that changes with time, and the date is that of another"
    }
    guard candidate.asked == .number, candidate.needsDate, candidate.period == nil else {
      return nil
    }
    // A share needs its year; what was once paid or measured is told by the event that is named.
    let isShare =
      candidate.figure?.unit == "%"
      || (candidate.language == .english && candidate.prompt.contains("%"))
    if candidate.language == .english, !isShare, isPast(candidate.prompt),
      namesSomething(candidate.prompt)
    {
      return nil
    }
    return "is a figure that changes with time, and no date goes with it"
  }

  /// Whether from stands before the gap and the only year behind it: from ____ years to 85 years in 2050.
  private func opensSpanOfOtherDate(_ prompt: String) -> Bool {
    let passage = Passage(prompt)
    guard let gap = passage.first("____", in: passage.all),
      passage.has("from ", endingAt: gap.lowerBound)
        || passage.has("from $", endingAt: gap.lowerBound)
    else { return false }
    let before = Passage(passage.string(0..<gap.lowerBound))
    let behind = Passage(passage.string(gap.upperBound..<passage.count))
    return EnglishPeriod.first(in: before) == nil && EnglishPeriod.first(in: behind) != nil
      && behind.first(" in ", in: 0..<min(behind.count, 16)) == nil
  }

  /// Whether a name stands inside an English sentence.
  private func namesSomething(_ prompt: String) -> Bool {
    let passage = Passage(prompt)
    let tokens = EnglishTokens(passage, in: passage.all)
    return tokens.tokens.indices.contains { index in
      let token = tokens.tokens[index]
      // TEU, GDP: an abbreviation names a unit as often as a thing.
      let isAbbreviation = isInCapitals(passage, token.range)
      return token.isCapital && !isAbbreviation && token.lower.count > 2
        && !tokens.opensSentence(index, in: passage)
        && !EnglishVocabulary.monthsAndDays.contains(token.lower)
    }
  }

  private func isInCapitals(_ passage: Passage, _ word: Range<Int>) -> Bool {
    passage[word].allSatisfy { !$0.isLowercase }
  }

  /// Whether an English sentence tells what was, once.
  private func isPast(_ prompt: String) -> Bool {
    let passage = Passage(prompt)
    let words = EnglishWords.ranges(in: passage.all, of: passage).map {
      passage.string($0).lowercased()
    }
    let present: Set<String> = [
      "is", "are", "has", "have", "currently", "now", "today", "remains", "remain", "continues",
      "estimated", "will", "would", "shall", "accounts", "makes", "ranks",
    ]
    guard !words.contains(where: present.contains) else { return false }
    return words.contains {
      [
        "was", "were", "had", "did", "became", "took", "made", "gave", "rose", "fell", "won",
        "lost", "cost", "spent", "brought", "flew", "stood", "weighed",
      ].contains($0) || $0.hasSuffix("ed")
    }
  }
}
