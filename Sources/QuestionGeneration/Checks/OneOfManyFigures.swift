import QuestionBank

/// Refuses English figures of a row: 2,827 million for this, ____ million for that, 850, 384 and 260 million for others.
struct OneOfManyFigures: Check {
  /// Other amounts of the same unit that make a row.
  private static let row = 3

  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.asked == .number, candidate.language == .english else { return nil }
    let passage = Passage(candidate.prompt)
    guard let gap = passage.first("____", in: passage.all),
      let unit = Self.unit(at: gap.upperBound, in: passage)
    else { return nil }
    var others = 0
    for index in passage.all where passage[index].isDigit {
      let end = index + 1
      let continues =
        end < passage.count
        && (passage[end].isDigit
          || ".,".contains(passage[end]) && end + 1 < passage.count && passage[end + 1].isDigit)
      if !continues, Self.unit(at: end, in: passage) == unit { others += 1 }
    }
    return others >= Self.row ? "is one of many figures in a row" : nil
  }

  /// The sign or the words of magnitude and unit that stand right behind a number.
  private static func unit(at place: Int, in passage: Passage) -> String? {
    guard place < passage.count else { return nil }
    if passage[place] == "%" { return "%" }
    let words = passage.string(place..<min(passage.count, place + 24)).lowercased()
      .split { !$0.isLetter }
    guard passage[place] == " ", let first = words.first.map(String.init) else { return nil }
    if ["per", "percent"].contains(first) { return "%" }
    return ["million", "billion", "thousand", "trillion"].contains(first) ? first : nil
  }
}
