import MemoryModel
import QuestionBank

/// What the words behind `quiz generate` ask for.
struct GenerateOptions {
  /// A kind of outcome that `--list` shows one by one.
  enum Listed: String, CaseIterable {
    case kept, changed, new, retired
    /// Articles that gave no question.
    case empty
  }

  /// The options of the command, as its help shows them.
  static let specification: [CommandSpecification.Option] = [
    .init(
      name: "--title", value: "TITLE",
      help: Localized(
        en: "what the bank is called; with '-', what the article is called",
        zh: "题库的名称；与“-”同用时为该文章的标题")),
    .init(
      name: "--author", value: "NAME",
      help: Localized(en: "with '-': who wrote the article", zh: "与“-”同用：文章的作者")),
    .init(
      name: "--date", value: "DATE",
      help: Localized(
        en: "with '-': when, such as 2025-02-24, 2025-02 or 2025",
        zh: "与“-”同用：文章的日期，如 2025-02-24、2025-02 或 2025")),
    .init(
      name: "--limit", value: "N|all",
      help: Localized(
        en: "no new questions beyond N facts in the bank; 'all' for no limit, 0 for the usual one, "
          + "which goes by the articles' lengths; kept for later runs; takes nothing away",
        zh: "题库中的知识点达到 N 个后不再出新题；all 为不限，0 为按文章长度的默认数量；以后也有效；已有的题不会减少")),
    .init(
      name: "--list", value: "WHICH",
      help: Localized(
        en: "lists the questions that are kept, changed, new or retired, with the reason, or "
          + "the articles that gave none: empty",
        zh: "逐题列出 kept（保留）、changed（改动）、new（新增）或 retired（停用）及原因；"
          + "empty 列出没有出题的文章")),
    .init(
      name: "--report", value: "FILE",
      help: Localized(
        en: "writes what each article gave, and every candidate refused with its reason, as JSON",
        zh: "以 JSON 写出各篇文章的出题情况，以及每个未采用的候选题和原因")),
    .init(
      name: "--json", value: nil,
      help: Localized(en: "prints the outcome as JSON", zh: "以 JSON 输出结果")),
    .init(
      name: "--remake", value: nil,
      help: Localized(
        en:
          "makes all questions anew by this version's rules instead of keeping them; one that asks "
          + "the same bytes keeps its id, and with it what was learned",
        zh: "不保留旧题，按本版本的规则全部重新出题；所问文字相同的题，编号和学习进度不变")),
    .init(
      name: "--dry-run", value: nil,
      help: Localized(
        en: "writes nothing: lists what would go, stay and come",
        zh: "不写入任何内容，只列出将去掉、保留和新增的题")),
    .init(
      name: "--undo-remake", value: nil,
      help: Localized(
        en: "takes the last --remake back: the questions are again what they were before it",
        zh: "撤回上一次 --remake：题目恢复原状")),
  ]

  /// The bank's folder.
  var bank: String
  /// Files, folders and `-`, as they were named.
  var sources: [String]
  /// What the bank is to be called; nil leaves it.
  var bankTitle: String?
  /// What is said of the article on standard input; nil where nothing is.
  var description: BankRecord.ArticleDescription?
  /// The limit to be set; nil leaves what the bank has.
  var limit: FactLimit?
  /// What is listed one by one.
  var listed: [Listed]
  /// Where the ledger goes; nil for nowhere.
  var report: String?
  /// Whether the outcome is printed as JSON.
  var isJSON: Bool
  /// Whether questions are made anew.
  var isRemade: Bool
  /// Whether nothing is written.
  var isDryRun: Bool
  /// Whether the last remake is taken back, and nothing else done.
  var undoesRemake: Bool

  /// Reads the options.
  ///
  /// - Throws: ``QuizError/usage(_:command:)``.
  init(_ arguments: ParsedArguments) throws {
    bank = arguments.positional[0]
    sources = Array(arguments.positional.dropFirst())
    let title = arguments.value("--title")
    let author = arguments.value("--author")
    let date = arguments.value("--date")
    if sources.contains("-") {
      bankTitle = nil
      if title != nil || author != nil || date != nil {
        description = .init(title: title, author: author, date: date)
      }
    } else {
      bankTitle = title
      for (name, value) in [("--author", author), ("--date", date)] where value != nil {
        throw QuizError.usage(.onlyWith(name, word: "-"), command: "generate")
      }
    }
    if let date, !Self.isDate(date) {
      throw QuizError.usage(
        .badValue(date, option: "--date", expected: "2025-02-24, 2025-02, 2025, --02-24"),
        command: "generate")
    }
    if arguments.value("--limit") == "all" {
      limit = .all
    } else {
      limit = try arguments.number(
        "--limit", in: FactLimit.counts, orWord: "all", command: "generate"
      ).map { $0 == 0 ? .usual : .facts($0) }
    }
    listed = try arguments.allValues("--list").flatMap { $0.split(separator: ",") }.map { word in
      guard let listed = Listed(rawValue: String(word)) else {
        let known = Listed.allCases.map(\.rawValue).joined(separator: ", ")
        throw QuizError.usage(
          .badValue(String(word), option: "--list", expected: known), command: "generate")
      }
      return listed
    }
    report = arguments.value("--report")
    isJSON = arguments.has("--json")
    isRemade = arguments.has("--remake")
    isDryRun = arguments.has("--dry-run")
    undoesRemake = arguments.has("--undo-remake")
    if undoesRemake {
      let others = ["--remake", "--dry-run", "--limit", "--title", "--list", "--report", "--json"]
      if let other = others.first(where: arguments.has) ?? sources.first {
        throw QuizError.usage(.notWith("--undo-remake", word: other), command: "generate")
      }
    }
    // What would happen is told question by question.
    if isDryRun, listed.isEmpty { listed = [.retired, .kept, .changed, .new] }
  }

  /// Whether a text is as much of an ISO 8601 date as the bank keeps.
  private static func isDate(_ text: String) -> Bool {
    let shapes = ["dddd-dd-dd", "dddd-dd", "dddd", "--dd-dd"]
    let shape = String(text.map { $0.isASCII && $0.isNumber ? "d" : $0 })
    guard shapes.contains(shape) else { return false }
    // What is left out is filled with what any month has, in a leap year.
    let whole =
      text.hasPrefix("--") ? "2000" + text.dropFirst() : text + "-01-01".dropFirst(text.count - 4)
    return StudyDay(text: whole) != nil
  }
}
