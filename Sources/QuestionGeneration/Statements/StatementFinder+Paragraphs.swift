import ArticleReading

extension StatementFinder {
  /// Who said a block quotation.
  func blockAttribution(_ sentence: Sentence, _ reading: Reading) -> Attribution {
    // ——《source》 or — Name closes a block; the reader keeps it in the next paragraph.
    if let line = attributionLine(behind: sentence) { return line }
    return reading.announced?.inherited(verb: nil) ?? Attribution()
  }

  /// What the line behind a block says of where it is from.
  func attributionLine(behind sentence: Sentence) -> Attribution? {
    guard quoted.whole.contains(sentence.paragraph) else { return nil }
    var next = sentence.paragraph + 1
    // A block of several paragraphs has one line.
    while next < article.paragraphs.count, article.paragraphs[next].isQuotation,
      article.paragraphs[next].kind == .body, next - sentence.paragraph < 4
    {
      next += 1
    }
    guard next < article.paragraphs.count else { return nil }
    return AttributionLine.parsed(article.paragraphs[next].text.string, people: chinese.people)
  }

  /// Who is announced by a paragraph that ends with a colon or a dash.
  func announcement(_ sentence: Sentence, _ names: Set<String>, _ reading: Reading)
    -> Attribution?
  {
    let passage = sentence.passage
    guard let last = passage.characters.last, "：:—―".contains(last) else { return nil }
    var end = passage.count
    while end > 0, "：:—―".contains(passage[end - 1]) { end -= 1 }
    let found = lead(to: passage.count, from: 0, in: sentence, reading)
    if let found, found.speaker != nil { return found }
    if sentence.language == .chinese { return discourse(passage, end, names) }
    guard found?.mention == nil, found?.pronoun == nil else { return nil }
    return names.count == 1 && opensWithName(sentence, names)
      ? names.first.map { Attribution(speaker: $0, mention: $0) } : nil
  }

  /// 总书记……作出精辟而深刻的论述——: who opens a clause, where one person alone is meant.
  func discourse(
    _ passage: Passage, _ end: Int, _ names: Set<String>
  ) -> Attribution? {
    let nouns = BothScripts.list([
      "论述", "阐述", "阐释", "论断", "指示", "讲话", "批示", "要求", "寄语", "回信", "表述", "话", "回答", "致辞", "感言", "判断",
      "看法",
      "观点", "说明", "批注", "留言", "呼吁",
    ])
    let tail = passage.string(max(0, end - 8)..<end)
    guard nouns.contains(where: { tail.components(of: $0) > 0 }),
      !ChineseAttribution.citing.contains(where: { passage.first($0, in: 0..<end) != nil })
    else { return nil }
    var subjects: [Attribution] = []
    for index in 0..<end where index == 0 || passage[index - 1].endsClause {
      for length in (2...10).reversed() where index + length <= end {
        let mention = passage.string(index..<index + length)
        guard let known = chinese.people.resolved(mention) else { continue }
        subjects.append(Attribution(speaker: known.name, mention: known.mention))
        break
      }
    }
    let speakers = Set(subjects.compactMap(\.speaker))
    guard speakers.count == 1, names.isSubset(of: speakers) else { return nil }
    return subjects.last
  }

  /// Whether a sentence says that somebody is about to speak: Lindqvist was blunt. 林建国的回答很干脆。
  func introduces(_ sentence: Sentence, _ names: Set<String>) -> Bool {
    guard names.count == 1, opensWithName(sentence, names) else { return false }
    let passage = sentence.passage
    if sentence.language == .chinese {
      return passage.count <= 40
        && BothScripts.list([
          "回答", "的话", "态度", "寄语", "看法", "观点", "说法", "警告", "发言", "语气", "直言", "坦率",
        ])
        .contains { passage.first($0, in: passage.all) != nil }
    }
    let words = EnglishWords.ranges(in: passage.all, of: passage)
    return words.count <= 16
      && words.contains {
        Self.announcing.contains(passage.string($0).lowercased())
      }
  }

  private static let announcing: Set<String> = [
    "blunt", "answer", "answered", "reply", "replied", "response", "responded", "message", "view",
    "conclusion", "warning", "remark", "remarks", "clear", "disagreed", "agreed", "disagrees",
    "agrees", "spoke", "speaks", "unmoved", "unimpressed", "sceptical", "skeptical", "optimistic",
    "cautious", "verdict", "advice", "put",
  ]

  func opensWithName(_ sentence: Sentence, _ names: Set<String>) -> Bool {
    guard let name = names.first else { return false }
    let passage = sentence.passage
    if sentence.language == .chinese {
      return passage.has(name, at: 0)
        || passage.first(name, in: 0..<min(passage.count, 14 + name.count)) != nil
    }
    let last = name.split(separator: " ").last.map(String.init) ?? name
    return passage.first(last, in: 0..<min(passage.count, 48)) != nil
  }
}
