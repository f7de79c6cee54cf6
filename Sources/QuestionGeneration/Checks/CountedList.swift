import QuestionBank

/// Refuses counts that can be counted in the prompt: the four members are named one after the other.
struct CountedList: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.asked == .number, let figure = candidate.figure,
      case .number(let value) = figure.value,
      (2...12).contains(value), value == value.rounded()
    else { return nil }
    let prompt = candidate.prompt
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
}
