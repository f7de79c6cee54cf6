/// Refuses prompts that show their own answer.
struct AnswerInPrompt: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    let prompt = candidate.prompt
    if candidate.asked == .number || candidate.asked == .year {
      // 100年 shows 一百年: the same value in other figures; short numerals stand in too many words.
      let spellings = candidate.accepted.filter { spelling in
        spelling.allSatisfy { $0.isDigit || ".,".contains($0) }
          || (spelling.count >= 2 && spelling.allSatisfy(\.isHan))
      }
      return ([candidate.answer] + spellings).contains { Self.holdsNumber($0, in: prompt) }
        ? "shows its own answer" : nil
    }
    let answer = ComparedWords.fold(candidate.answer)
    guard answer.count >= 2 else { return nil }
    if ComparedWords.fold(prompt).components(of: answer) > 0 { return "shows its own answer" }
    if candidate.language == .english {
      // The Calvin cycle was discovered by Melvin Calvin.
      if candidate.asked == .term(.name) {
        let shown = Set(prompt.split { !$0.isLetter })
        let own = candidate.answer.split { !$0.isLetter }
        if own.contains(where: {
          $0.count >= 4 && $0.first?.isUppercase == true && shown.contains($0)
        }) {
          return "shows a part of the name"
        }
      }
      // The same word in another form: govern, governing.
      for word in candidate.answer.lowercased().split(separator: " ") where word.count >= 7 {
        if prompt.lowercased().components(of: String(word.prefix(word.count - 3))) > 0 {
          return "shows a form of its answer"
        }
      }
    }
    return nil
  }

  /// Whether the bytes of a text hold those of another.
  private static func isIn(_ words: String, _ text: String) -> Bool {
    let needle = Array(words.utf8)
    let hay = Array(text.utf8)
    guard let first = needle.first, needle.count <= hay.count else { return false }
    return (0...hay.count - needle.count).contains { start in
      hay[start] == first && needle.indices.allSatisfy { hay[start + $0] == needle[$0] }
    }
  }

  /// Whether a number stands in a text by itself, not as a part of a longer one.
  static func holdsNumber(_ number: String, in text: String) -> Bool {
    guard isIn(number, text) else { return false }
    let passage = Passage(text)
    var from = passage.all
    while let place = passage.first(number, in: from) {
      let before = place.lowerBound > 0 ? passage[place.lowerBound - 1] : " "
      let behind = place.upperBound < passage.count ? passage[place.upperBound] : " "
      let afterNext = place.upperBound + 1 < passage.count ? passage[place.upperBound + 1] : " "
      let continues = behind.isDigit || (".,".contains(behind) && afterNext.isDigit)
      if !before.isDigit,
        !".,".contains(before) || place.lowerBound < 2 || !passage[place.lowerBound - 2].isDigit,
        !continues
      {
        return true
      }
      from = place.upperBound..<passage.count
    }
    return false
  }
}
