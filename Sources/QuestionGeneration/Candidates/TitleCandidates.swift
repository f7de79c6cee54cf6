import QuestionBank

/// Makes candidates that ask for the name of a law, a plan, a report or a declaration.
struct TitleCandidates {
  /// All sentences.
  let sentences: [Sentence]
  /// Tag of the article's language, by article.
  let tags: [String]

  /// The candidates of a sentence: one for each name in 《》 that the sentence says something of.
  func candidates(of index: Int) -> [Candidate] {
    let sentence = sentences[index]
    guard sentence.language == .chinese else { return [] }
    let passage = sentence.passage
    let titles = Self.titles(in: passage)
    // Several names in a row ask each other.
    return titles.compactMap { title in
      guard (4...24).contains(title.count), isAlone(title, among: titles, in: passage),
        tellsApart(title, in: passage),
        let result = ChinesePrompt(passage).prompt(for: title), result.period != nil
      else { return nil }
      return Candidate(
        topic: .title, asked: .title, language: .chinese, languageTag: tags[sentence.article],
        statement: passage.string, prompt: result.text,
        answer: TextCleaning.chinese(passage.string(title)),
        isCloze: title.count <= 14, beside: (result.before, result.behind),
        places: [
          Candidate.Place(
            article: sentence.article, paragraph: sentence.paragraph, range: sentence.range)
        ],
        score: 4.5, period: result.period)
    }
  }

  /// The names in 《》, without the marks.
  static func titles(in passage: Passage) -> [Range<Int>] {
    var titles: [Range<Int>] = []
    var start: Int?
    for index in passage.all {
      if passage[index] == "《" { start = start ?? index + 1 }
      if passage[index] == "》", let from = start {
        titles.append(from..<index)
        start = nil
      }
    }
    return titles
  }

  private func isAlone(_ title: Range<Int>, among titles: [Range<Int>], in passage: Passage) -> Bool
  {
    !titles.contains { other in
      other != title
        && (other.lowerBound - title.upperBound == 2 || title.lowerBound - other.upperBound == 2
          || passage.string(other) == passage.string(title))
    }
  }

  /// Whether the sentence does something with the name: it is issued, passed, put into force.
  private func tellsApart(_ title: Range<Int>, in passage: Passage) -> Bool {
    let verbs = [
      "发布", "出台", "提出", "印发", "通过", "实施", "推出", "公布", "签署", "发表", "制定", "颁布", "生效", "执行", "宣布",
      "更新", "达成", "写入", "显示", "指出", "提交", "起草", "审议", "施行",
    ]
    let before = passage.string(max(0, title.lowerBound - 12)..<title.lowerBound)
    let behind = passage.string(title.upperBound..<min(passage.count, title.upperBound + 14))
    return verbs.contains { before.components(of: $0) > 0 || behind.components(of: $0) > 0 }
  }
}
