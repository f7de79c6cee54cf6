import ArticleReading
import Hashing
import QuestionBank

/// `quiz read FILE`: the articles of a file as the generator sees them.
enum ReadCommand: Command {
  static let specification = CommandSpecification(
    name: "read",
    arguments: "FILE",
    argumentCount: (1, 1),
    options: [
      .init(
        name: "--json", value: nil,
        help: Localized(
          en: "prints articles, notes and dropped pieces with their places as JSON",
          zh: "以 JSON 输出文章、注释和舍弃的部分及其位置")),
      .init(
        name: "--tokens", value: nil,
        help: Localized(
          en:
            "shows the words as the program reads them: class, role, names, clauses; with --json a sentence a line",
          zh: "显示程序读出的词：词类、句中作用、专名和小句；加 --json 则每句一行")),
      .init(
        name: "--title", value: "TEXT",
        help: Localized(en: "the article's title", zh: "文章标题")),
      .init(
        name: "--author", value: "TEXT",
        help: Localized(en: "the article's author", zh: "文章作者")),
      .init(
        name: "--date", value: "DATE",
        help: Localized(en: "the article's date, such as 2025-02-24", zh: "文章日期，如 2025-02-24")),
    ],
    summary: Localized(
      en:
        "Shows the articles of a file as they were restored: paragraphs with their numbers, notes, and what was dropped and why. '-' reads standard input.",
      zh: "显示从文件中还原的文章：带编号的段落、注释，以及舍弃了什么、为什么。“-”表示标准输入。"),
    example: "quiz read article.txt")

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    let path = arguments.positional[0]
    let bytes = try path == "-" ? console.readAll() : StoredFile.read(path)
    let overrides = ArticleReader.Overrides(
      title: arguments.value("--title"), author: arguments.value("--author"),
      date: arguments.value("--date"))
    let reading = try ArticleFiles.read(bytes, path: path, overrides: overrides, console)
    if arguments.has("--tokens") {
      if arguments.has("--json") {
        try console.write(.json(TokensJSON.text(reading)))
      } else {
        try console.print(TokensPage().lines(reading))
      }
    } else if arguments.has("--json") {
      try console.write(
        .json(ReadingJSON.text(reading, file: path, sha256: SHA256.hexDigest(of: bytes))))
    } else {
      try console.print(
        ReadingPage(language: arguments.language).lines(
          reading, source: reading.extractedText ?? bytes))
    }
    return .done
  }
}
