/// Refuses Chinese gaps whose edges cut a phrase: a verb whose 了 stays behind, half of a pair, a verb without its object's end.
struct CutGap: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard case .term(let shape) = candidate.asked, candidate.language == .chinese else {
      return nil
    }
    let next = candidate.beside.behind.first ?? " "
    // ____了36匹马: a verb, and half of the phrase before it.
    if "了着著".contains(next) { return "asks for a verb with what stands before it" }
    // 我们党____和实践的成果: the first half of a pair, with what stands before it.
    if shape == .phrase, ComparedWords.fold(candidate.answer).count >= 6, "和与與及".contains(next),
      !"、的".contains(candidate.beside.before.last ?? "、")
    {
      return "asks for half of a pair"
    }
    // 发展____的支持: 离不开政策面.
    if Self.openVerbs.contains(where: candidate.answer.hasPrefix) {
      return "asks for a verb with half of what stands behind it"
    }
    return nil
  }

  private static let openVerbs = BothScripts.list(["离不开", "取决于", "有助于", "得益于", "在于", "来自", "源于"])
}
