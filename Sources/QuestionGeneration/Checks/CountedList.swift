import QuestionBank

/// Refuses counts that can be counted in the prompt: the four members are named one after the other.
struct CountedList: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.asked == .number, let figure = candidate.figure,
      case .number(let value) = figure.value,
      (2...12).contains(value), value == value.rounded()
    else { return nil }
    let prompt = candidate.prompt
    if lists(Int(value), behind: candidate) { return "can be counted in the prompt" }
    let marks = candidate.language == .chinese ? "、，《" : ","
    for mark in marks {
      let count = prompt.filter { $0 == mark }.count
      let items = mark == "《" ? count : count + 1
      if items == Int(value)
        || (candidate.language == .english && count + 2 == Int(value) && prompt.contains(" and "))
      {
        return "can be counted in the prompt"
      }
    }
    // 、 with a last item behind 和.
    let joined =
      prompt.filter { $0 == "、" }.count + (prompt.contains("和") || prompt.contains("与") ? 2 : 1)
    return candidate.language == .chinese && joined == Int(value) && prompt.contains("、")
      ? "can be counted in the prompt" : nil
  }

  /// Whether what stands behind the gap names as many as are asked for: the ____ largest cities of A, B, C, and D.
  private func lists(_ value: Int, behind candidate: Candidate) -> Bool {
    let passage = Passage(candidate.prompt)
    guard let gap = passage.first("____", in: passage.all) else { return false }
    var end = gap.upperBound
    while end < passage.count, !"。；;".contains(passage[end]),
      passage[end] != "." || end + 1 < passage.count
    {
      end += 1
    }
    let behind = passage.string(gap.upperBound..<end)
    guard candidate.language == .english else {
      return behind.filter { $0 == "、" }.count + 1 == value && value > 2
    }
    let commas = behind.filter { $0 == "," }.count
    guard commas > 0, behind.contains(" and ") || behind.contains(" or ") else { return false }
    let hasLastComma = behind.contains(", and ") || behind.contains(", or ")
    return commas + (hasLastComma ? 1 : 2) == value
  }
}
