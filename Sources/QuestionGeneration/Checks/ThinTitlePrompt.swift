/// Refuses to ask for the name of a document where the prompt says hardly more than who issued it, and when.
///
/// 2017年，国务院发布实施《____》: it issued many that year.
struct ThinTitlePrompt: Check {
  /// Characters that have to stand beside the date and the gap.
  private static let least = 9

  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.asked == .title, candidate.language == .chinese else { return nil }
    let passage = Passage(candidate.prompt)
    var rest = 0
    var index = 0
    while index < passage.count {
      if let date = ChinesePeriod.range(at: index, in: passage) {
        index = date.upperBound
        continue
      }
      if passage[index].isHan || passage[index].isLatinLetter { rest += 1 }
      index += 1
    }
    return rest < Self.least ? "says too little of the document to tell it by" : nil
  }
}
