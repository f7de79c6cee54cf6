import QuestionBank
import QuestionGeneration

/// What `quiz generate` tells a person.
struct GenerateWords {
  var language: InterfaceLanguage

  /// What was added, made and retired.
  ///
  /// - Parameters:
  ///   - outcome: What the run did.
  ///   - listsEmpty: Whether every article that gave nothing is named.
  /// - Returns: Lines for people.
  func summary(_ outcome: GenerateRun.Outcome, listsEmpty: Bool = false) -> [String] {
    let changes = outcome.result.changes
    func count(_ fate: QuestionChange.Fate) -> Int { changes.count { $0.fate == fate } }
    let active = outcome.result.placed.count { $0.question.status == .active }
    let articles = outcome.articles.sources.count
    let title =
      outcome.bank?.displayTitle ?? Localized(en: "A new bank", zh: "新题库")(language)
    var lines = [
      Localized(
        en: "\(title): \(number(active, "question")) from \(number(articles, "article")).",
        zh: "\(title)：\(articles) 篇文章，共 \(active) 道题。")(language)
    ]
    if !outcome.added.isEmpty {
      lines.append(
        Localized(
          en: "Added \(number(outcome.added.count, "file")).", zh: "新增 \(outcome.added.count) 个文件。"
        )(language))
    }
    if outcome.alreadyThere > 0 {
      lines.append(
        Localized(
          en: "\(number(outcome.alreadyThere, "file")) already there, not added again.",
          zh: "\(outcome.alreadyThere) 个文件已在题库中，未重复添加。")(language))
    }
    var counts = Localized(
      en: "kept \(count(.kept)), changed \(count(.changed)), new \(count(.new)), "
        + "retired \(count(.retired))",
      zh: "保留 \(count(.kept))，改动 \(count(.changed))，新增 \(count(.new))，停用 \(count(.retired))")(
        language)
    if count(.restored) > 0 {
      counts += Localized(
        en: ", back again \(count(.restored))", zh: "，恢复 \(count(.restored))")(language)
    }
    lines.append(counts)
    lines += barren(outcome, listsAll: listsEmpty)
    if let older = outcome.olderGenerator {
      lines.append(
        Localized(
          en: "The kept questions were made by \(older); this version would not make "
            + "\(outcome.outdated) of them. They stay; '--remake --dry-run' lists what a remake "
            + "would change, '--remake' does it, '--undo-remake' takes it back.",
          zh: "保留的题由 \(older) 生成，其中 \(outcome.outdated) 道按本版本的规则不会再出。这些题仍然保留；"
            + "--remake --dry-run 可查看重新出题的变化，--remake 执行，--undo-remake 撤回。")(language))
    }
    return lines
  }

  /// What a run that writes nothing ends with.
  var nothingWritten: String {
    Localized(en: "Nothing was written.", zh: "未写入任何内容。")(language)
  }

  /// What was done when a remake was taken back.
  func takenBack(_ bank: Bank, questions: Int) -> String {
    Localized(
      en: "\(bank.displayTitle): the remake was taken back; \(number(questions, "question")).",
      zh: "\(bank.displayTitle)：已撤回重新出题，共 \(questions) 道题。")(language)
  }

  /// Articles without a question that are named unasked.
  private static let mostNamed = 5

  /// How many articles gave no question, and why the first of them did not.
  private func barren(_ outcome: GenerateRun.Outcome, listsAll: Bool) -> [String] {
    let entries = Dictionary(
      outcome.articles.sources.map { ($0.entry.id, $0.entry) },
      uniquingKeysWith: { first, _ in first })
    let all = outcome.result.generation.coverage.filter { $0.questions == 0 }
    let lines = (listsAll ? all[...] : all.prefix(Self.mostNamed)).map { found in
      let entry = entries[found.article]
      let name = entry?.title ?? entry?.path ?? found.article.rawValue
      let reasons = Self.ordered(found.reasons)
      let why =
        reasons.isEmpty
        ? Localized(
          en: "none holds a quotation or a figure to ask", zh: "其中没有可以出题的引语或数据")(language)
        : reasons.map { "\($0.count) \($0.reason)" }.joined(
          separator: language == .chinese ? "，" : ", ")
      return Localized(
        en: "'\(name)': \(number(found.sentences, "sentence")) read, none asked: \(why).",
        zh: "“\(name)”：读了 \(found.sentences) 句，没有出题：\(why)。")(language)
    }
    guard all.count > Self.mostNamed else { return lines }
    let told = Localized(
      en: "\(all.count) articles gave no question"
        + (listsAll ? ":" : "; '--list empty' names them all:"),
      zh: "\(all.count) 篇文章没有出题" + (listsAll ? "：" : "（--list empty 可全部列出）："))(language)
    return [told] + lines
  }

  /// Reasons with their number, the most frequent first.
  static func ordered(_ reasons: [String: Int]) -> [(reason: String, count: Int)] {
    reasons.map { (reason: $0.key, count: $0.value) }
      .sorted { $0.count == $1.count ? $0.reason < $1.reason : $0.count > $1.count }
  }

  /// A line for one question of `--list`.
  func line(_ change: QuestionChange, articles: [ArticleID: ArticleEntry]) -> String {
    let question = change.question
    let words =
      "\(fate(change.fate))  \(question.id.rawValue)  \(question.prompt) → \(question.answer)"
    return words + "  (\(reason(change, articles)))"
  }

  private func reason(_ change: QuestionChange, _ articles: [ArticleID: ArticleEntry]) -> String {
    let named = change.question.evidence.compactMap { articles[$0.article] }
      .map { $0.title ?? $0.path }
    let source = named.isEmpty ? "?" : named.joined(separator: language == .chinese ? "、" : ", ")
    return switch change.fate {
    case .kept: Localized(en: "stands in \(source)", zh: "见于《\(source)》")(language)
    case .changed:
      Localized(
        en: "other \(change.parts.map(\.rawValue).joined(separator: ", "))",
        zh: "有变化：\(change.parts.map(part).joined(separator: "、"))")(language)
    case .new: Localized(en: "new in \(source)", zh: "新见于《\(source)》")(language)
    case .restored: Localized(en: "back in \(source)", zh: "重新见于《\(source)》")(language)
    case .retired where !named.isEmpty:
      Localized(en: "not made any more from \(source)", zh: "按现有规则不再由《\(source)》出题")(language)
    case .retired:
      Localized(en: "stands in no article any more", zh: "已不见于任何文章")(language)
    }
  }

  private func fate(_ fate: QuestionChange.Fate) -> String {
    switch fate {
    case .kept: Localized(en: "kept", zh: "保留")(language)
    case .changed: Localized(en: "changed", zh: "改动")(language)
    case .new: Localized(en: "new", zh: "新增")(language)
    case .restored: Localized(en: "back", zh: "恢复")(language)
    case .retired: Localized(en: "retired", zh: "停用")(language)
    }
  }

  private func part(_ part: QuestionChange.Part) -> String {
    switch part {
    case .prompt: "题面"
    case .answer: "答案"
    case .accepted: "其他正确写法"
    case .choices: "选项"
    case .feedback: "选项说明"
    case .hint: "提示"
    case .importance: "重要度"
    case .figure: "数据"
    case .evidence: "出处"
    case .topic: "类别"
    case .context: "语境"
    case .origins: "选项出处"
    }
  }

  /// What in `edits.json` can't be done.
  func finding(_ finding: EditFinding, bank: Bank) -> String {
    let line = bank.editLine(of: finding.question).map { ":\($0)" } ?? ""
    let id = finding.question.rawValue
    let words =
      switch finding.reason {
      case .notAskable:
        Localized(
          en: "question '\(id)' could not be asked with this edit and stays as it was made",
          zh: "题目“\(id)”照此修改便无法提问，仍用原题")
      case .noSuchQuestion:
        Localized(
          en: "there is no question '\(id)'; the edit waits until there is one",
          zh: "没有题目“\(id)”；待其出现后此修改才生效")
      case .evidenceNotFound:
        Localized(
          en: "the evidence of question '\(id)' does not stand in the article named",
          zh: "题目“\(id)”的出处不在所写的文章中")
      case .contextNotFound:
        Localized(
          en: "the context of question '\(id)' does not stand in its article and stays as it was",
          zh: "题目“\(id)”的语境不在文章中，仍用原来的语境")
      }
    return "\(bank.editsPath)\(line): \(words(language))"
  }

  private func number(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
