/// Where a prompt may end: behind the gap's clause, or behind a later one that it can't do without.
extension ChinesePrompt {
  /// Index of the clause that a prompt can end with: the gap's own, or a later one that it needs.
  func end(of target: Int) -> Int {
    guard target + 1 < clauses.count else { return target }
    return isOpen(clauses[target]) || isOnlyPeriod(clauses[target]) || continues(target + 1)
      ? end(of: target + 1) : target
  }

  private func isOpen(_ clause: Range<Int>) -> Bool {
    let endings = [
      "后", "时", "的情况下", "以来", "以后", "之前", "基础上", "背景下", "期间", "之际", "的话", "为代表", "为目标", "为例", "为核心",
      "的同时", "过程中", "方面", "发现", "显示", "表示", "指出", "认为", "预测", "表明", "强调", "宣布", "提出", "预计", "要求",
      "建议",
    ]
    if endings.contains(where: { passage.has($0, endingAt: clause.upperBound) }) { return true }
    var start = withoutOpener(clause)
    // 1940年5月在会战中: the date stands before it.
    if let date = ChinesePeriod.range(at: start, in: passage), date.upperBound < clause.upperBound {
      start = date.upperBound
    }
    let opens = ["在", "当", "随着", "作为", "为", "通过", "根据", "按照", "针对", "面对", "除", "自"].contains {
      passage.has($0, at: start)
    }
    return opens
      && ["中", "上", "下", "里", "内", "前", "间", "外"].contains {
        passage.has($0, endingAt: clause.upperBound)
      }
  }

  /// Whether the next clause is what the gap's clause is said of: …的《办法》，是全球最早….
  private func continues(_ next: Int) -> Bool {
    let clause = clauses[next - 1]
    guard
      ["是", "为全", "也是", "成为", "即"].contains(where: { passage.has($0, at: clauses[next].lowerBound) }
      )
    else { return false }
    return passage.has("》", endingAt: clause.upperBound)
      || passage.has("”", endingAt: clause.upperBound)
  }

  func isOnlyPeriod(_ clause: Range<Int>) -> Bool {
    guard clause.count <= 14,
      let date = ChinesePeriod.range(at: withoutOpener(clause), in: passage)
    else { return false }
    return date.upperBound >= clause.upperBound
      || (clause.upperBound - date.upperBound <= 2
        && ["间", "前", "后", "起", "中", "内"].contains { passage.has($0, endingAt: clause.upperBound) })
  }
}
