/// Finds the last member of an English list that is closed: tyranny, poverty, disease, and ____.
struct EnglishListMembers {
  /// The text.
  let passage: Passage
  /// Its words.
  let tokens: [EnglishTokens.Token]

  /// The ranges of last members of lists with three members or more, each member at most four words.
  func ranges() -> [Range<Int>] {
    tokens.indices.compactMap { index in
      ["and", "or"].contains(tokens[index].lower) ? last(behind: index) : nil
    }
  }

  private func last(behind joint: Int) -> Range<Int>? {
    // A comma before and, and a member between two commas before it.
    guard joint > 2, hasComma(before: joint), joint + 1 < tokens.count else { return nil }
    guard let second = member(endingAt: joint), hasComma(before: second),
      let first = member(endingAt: second), first < second
    else { return nil }
    var end = joint + 1
    while end < tokens.count, end == joint + 1 || tokens[end].follows { end += 1 }
    let words = joint + 1..<end
    guard (1...4).contains(words.count), isMember(words), isMember(second..<joint) else {
      return nil
    }
    let range = tokens[words.lowerBound].range.lowerBound..<tokens[end - 1].range.upperBound
    // It ends with the clause, or what follows belongs to all members.
    guard range.upperBound < passage.count, ".;!—-".contains(passage[range.upperBound]),
      (5...40).contains(range.count)
    else { return nil }
    // Such as, including: others could be meant as well.
    let opening = tokens[max(0, first - 8)..<joint].map(\.lower)
    let isOpen = opening.contains {
      [
        "such", "including", "include", "includes", "like",
        "example",
      ].contains($0)
    }
    return isOpen ? nil : range
  }

  private func hasComma(before index: Int) -> Bool {
    index > 0
      && (tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound).contains {
        passage[$0] == ","
      }
  }

  /// Where the row of words begins that ends before a word.
  private func member(endingAt end: Int) -> Int? {
    var start = end - 1
    while start > 0, tokens[start].follows { start -= 1 }
    return end - start <= 5 ? start : nil
  }

  /// Whether words can be a member by themselves: they hold a noun and no clause.
  private func isMember(_ words: Range<Int>) -> Bool {
    let texts = tokens[words].map(\.lower)
    guard let last = texts.last(where: { !["itself", "themselves"].contains($0) }),
      !EnglishWordClasses.isClosed(last), !EnglishWordClasses.isAdjective(last),
      !last.hasSuffix("ed"), !EnglishWordClasses.isAdverb(last),
      !EnglishWordClasses.lightNouns.contains(last)
    else { return false }
    return !texts.contains {
      EnglishWordClasses.particles.contains($0)
        && !["and", "or", "itself", "themselves"].contains($0)
    }
  }
}
