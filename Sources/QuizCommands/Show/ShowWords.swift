import QuestionBank
import QuestionGeneration

/// The words of `quiz show`.
///
/// Everything from the bank is made safe for a terminal.
struct ShowWords {
  var language: InterfaceLanguage

  /// Columns of the longest topic, and so of each in a list.
  private static let topicColumns = Question.Topic.allCases.map(\.rawValue.count).max() ?? 0
  /// Columns of a prompt in a list.
  private static let promptColumns = 60

  /// The list of a bank's questions, grouped by the article of their first evidence.
  func list(
    _ questions: [Question], title: String, articles: [ArticleEntry], present: Set<ArticleID>
  ) -> [String] {
    let active = questions.count { $0.status == .active }
    var lines = [
      Localized(
        en: "\(title): \(active) questions, \(present.count) articles",
        zh: "\(title)：\(active) 道题，\(present.count) 篇文章")(language)
    ]
    let groups = Dictionary(grouping: questions) { $0.evidence.first?.article }
    for article in articles {
      guard let group = groups[article.id] else { continue }
      lines += ["", heading(article, isPresent: present.contains(article.id))]
      lines += group.map(line)
    }
    let known = Set(articles.map(\.id))
    let others = questions.filter { question in
      question.evidence.first.map { !known.contains($0.article) } ?? true
    }
    if !others.isEmpty {
      lines += ["", Localized(en: "Without an article", zh: "没有文章的题")(language)]
      lines += others.map(line)
    }
    return lines
  }

  private func heading(_ article: ArticleEntry, isPresent: Bool) -> String {
    let gone = isPresent ? "" : Localized(en: "  (gone)", zh: "（已移除）")(language)
    return "\(source(article))  [\(article.id.rawValue)]\(gone)"
  }

  /// Title, author, publication and date, as far as they are known.
  func source(_ article: ArticleEntry) -> String {
    let known = [article.title ?? article.path, article.author, article.publication, article.date]
    return known.compactMap { $0 }.joined(separator: " · ")
  }

  private func line(_ question: Question) -> String {
    let status = question.status == .active ? "" : "[\(words(question.status))] "
    let kind = question.kind == .cloze ? "cloze " : "choice"
    let topic = question.topic.rawValue
    let padding = String(repeating: " ", count: max(0, Self.topicColumns - topic.count))
    return "  \(question.id.rawValue)  \(topic)\(padding)  \(kind)  \(status)"
      + Self.shortened(question.prompt, to: Self.promptColumns)
  }

  /// The beginning of a text, with `…` where it was cut; characters from Hangul on take two columns.
  static func shortened(_ text: String, to columns: Int) -> String {
    var used = 0
    var kept = ""
    for character in text {
      used += character.unicodeScalars.contains { $0.value >= 0x1100 } ? 2 : 1
      guard used <= columns else { return kept + "…" }
      kept.append(character)
    }
    return kept
  }

  /// A question with its answer, its siblings and each piece of evidence.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - siblings: The other questions of its fact.
  ///   - evidence: Each piece with its article and the marked paragraph.
  /// - Returns: The lines.
  func page(
    _ question: Question, siblings: [QuestionID],
    evidence: [(evidence: Evidence, article: ArticleEntry?, paragraph: String)]
  ) -> [String] {
    var lines = [
      "\(question.id.rawValue)  \(question.topic.rawValue)  \(question.kind.rawValue)  "
        + words(question.status), "",
    ]
    for piece in question.context {
      lines.append(
        "  [\(piece.kind.rawValue), \(spans(piece))] \(piece.line(in: question.language))")
    }
    lines.append(question.prompt)
    for (index, choice) in (question.choices ?? []).enumerated() {
      let letter = ["A", "B", "C", "D", "E", "F"][index % 6]
      let truth = question.feedback.flatMap { $0.indices.contains(index) ? $0[index] : nil }
      let origin = question.origins.flatMap { $0.indices.contains(index) ? $0[index] : nil }
      lines.append("  \(letter)  \(choice)\(truth.map { "  (\($0))" } ?? "")\(place(origin))")
    }
    lines += ["", field(en: "Answer", zh: "答案", question.answer)]
    if !question.accepted.isEmpty {
      lines.append(
        field(en: "Also right", zh: "也算对", question.accepted.joined(separator: "; ")))
    }
    if let hint = question.hint { lines.append(field(en: "Hint", zh: "提示", hint)) }
    if let figure = question.figure {
      let facts = [figure.text, figure.metric, figure.period].compactMap { $0 }
      lines.append(field(en: "Figure", zh: "数据", facts.joined(separator: " · ")))
    }
    lines.append(
      field(en: "Importance", zh: "重要度", "\((question.importance * 1000).rounded() / 1000)"))
    if !siblings.isEmpty {
      lines.append(
        field(
          en: "Asks the same", zh: "同一知识点",
          siblings.map(\.rawValue).joined(separator: ", ")))
    }
    for (index, item) in evidence.enumerated() {
      lines += [""] + passage(index, of: evidence, item)
    }
    return lines
  }

  private func passage(
    _ index: Int,
    of all: [(evidence: Evidence, article: ArticleEntry?, paragraph: String)],
    _ item: (evidence: Evidence, article: ArticleEntry?, paragraph: String)
  ) -> [String] {
    let (evidence, article, paragraph) = item
    let first = all[0].evidence.text
    let differs = AnswerFolding.fold(first) != AnswerFolding.fold(evidence.text)
    let note = differs ? Localized(en: ", in other words", zh: "，措辞不同")(language) : ""
    let name = article.map(source) ?? evidence.article.rawValue
    let place = Localized(
      en: "paragraph \(evidence.paragraph), bytes \(spans(evidence)) of \(article?.text ?? "?")",
      zh: "第 \(evidence.paragraph) 段，\(article?.text ?? "?") 第 \(spans(evidence)) 字节")(language)
    var lines = [
      Localized(
        en: "Evidence \(index + 1) of \(all.count)\(note): \(name)",
        zh: "出处 \(index + 1)/\(all.count)\(note)：\(name)")(language), "  (\(place))",
    ]
    for (en, zh, value) in [
      ("Said by", "说话人", evidence.speaker), ("Occasion", "场合", evidence.occasion),
      ("Note", "注释", evidence.citation),
    ] {
      if let value { lines.append("  " + field(en: en, zh: zh, value)) }
    }
    return lines + ["  \(paragraph)"]
  }

  /// Where a wrong choice comes from; empty where nobody knows.
  private func place(_ origin: ChoiceOrigin?) -> String {
    switch origin {
    case .stated(let statement)?: "  [\(statement.article.rawValue), \(spans(statement))]"
    case .computed?: Localized(en: "  [computed]", zh: "  [推算]")(language)
    case nil: ""
    }
  }

  private func spans(_ words: some ProvedWords) -> String {
    words.spans.map { "\($0.start)–\($0.end)" }.joined(separator: ", ")
  }

  /// The candidates that were refused, by article, with the reason.
  func rejected(_ refused: [Generation.Refusal], articles: [ArticleEntry]) -> [String] {
    let groups = Dictionary(grouping: refused, by: \.article)
    var lines: [String] = []
    for article in articles {
      guard let group = groups[article.id] else { continue }
      if !lines.isEmpty { lines.append("") }
      lines.append("\(source(article))  [\(article.id.rawValue)]")
      lines += group.map { refusal in
        "  \(refusal.reason)" + (refusal.other.map { " (\($0))" } ?? "") + ": \(refusal.text)"
          + (refusal.answer.map { " → \($0)" } ?? "")
      }
    }
    if lines.isEmpty {
      lines = [Localized(en: "Nothing was refused.", zh: "没有未采用的候选题。")(language)]
    }
    return lines
  }

  /// The figures that contradict one another.
  func conflicts(_ groups: [[Question]], articles: [ArticleID: ArticleEntry]) -> [String] {
    guard !groups.isEmpty else {
      return [Localized(en: "No figures contradict each other.", zh: "没有互相矛盾的数据。")(language)]
    }
    var lines: [String] = []
    for group in groups {
      let figure = group.first?.figure
      if !lines.isEmpty { lines.append("") }
      lines.append([figure?.metric, figure?.period].compactMap { $0 }.joined(separator: " · "))
      for question in group {
        let names = question.evidence.compactMap { articles[$0.article] }.map(source)
        lines.append(
          "  \(question.id.rawValue)  \(question.figure?.text ?? "")  (\(names.joined(separator: "; ")))"
        )
      }
    }
    return lines
  }

  private func field(en: String, zh: String, _ value: String) -> String {
    Localized(en: "\(en): \(value)", zh: "\(zh)：\(value)")(language)
  }

  private func words(_ status: Question.Status) -> String {
    switch status {
    case .active: Localized(en: "active", zh: "可问")(language)
    case .removed: Localized(en: "removed", zh: "已删")(language)
    case .retired: Localized(en: "retired", zh: "停用")(language)
    }
  }
}
