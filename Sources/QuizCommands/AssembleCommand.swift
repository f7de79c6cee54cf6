import Foundation
import QuestionBank
import QuestionGeneration

/// `quiz assemble BANK [LINES…]`: makes or grows a bank of what `quiz analyse` printed.
///
/// The bank is byte for byte what `quiz generate` makes of the same files, in whatever order the lines come.
enum AssembleCommand: Command {
  static var specification: CommandSpecification {
    CommandSpecification(
      name: "assemble", arguments: "BANK [LINES…]", argumentCount: (1, nil),
      options: GenerateOptions.specification.filter {
        ["--title", "--limit", "--json", "--dry-run"].contains($0.name)
      },
      summary: Localized(
        en: "Adds the articles of lines that 'quiz analyse' printed, from files or standard input, "
          + "to a bank; the bank is what 'quiz generate' makes of the same articles.",
        zh: "把 quiz analyse 输出的各行（来自文件或标准输入）加入题库；所得题库与 quiz generate 完全相同。"),
      example: "quiz assemble my-bank lines.jsonl", isPlumbing: true)
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus {
    var options = try GenerateOptions(arguments)
    let cache = AnalysisCache(
      folder: IndexPreparation.folder(arguments, console), bank: options.bank)
    var candidates: [ArticleFolder.Candidate] = []
    var failures: [QuizError] = []
    func take(_ line: String, of file: String, number: Int) throws {
      guard !line.allSatisfy(\.isWhitespace) else { return }
      guard let line = try? JSONDecoder().decode(AnalysisLine.self, from: Data(line.utf8)),
        line.bytes != nil || line.error != nil
      else {
        throw QuizError.damaged(file, line: number, expected: "what 'quiz analyse' prints")
      }
      guard let bytes = line.bytes else {
        failures.append(.unreadable(line.path, reason: line.error ?? ""))
        return
      }
      let candidate = ArticleFolder.Candidate(
        name: AnalysisLine.name(line.path), bytes: [UInt8](bytes))
      candidates.append(candidate)
      guard let made = line.file(sha256: candidate.sha256) else { return }
      cache.keep(
        made, for: AnalysisCache.key(sha256: candidate.sha256, name: candidate.name, said: nil))
    }
    for path in options.sources {
      for (index, line) in try PlumbingInput.lines(of: path, console).enumerated() {
        try take(line, of: path, number: index + 1)
      }
    }
    if options.sources.isEmpty {
      var number = 0
      while let line = console.readLine() {
        number += 1
        try take(line, of: "-", number: number)
      }
    }
    options.sources = candidates.map(\.name)
    return try GenerateCommand.run(
      options, arguments, console, cache: cache, read: ArticleFileReading.reader(console),
      intake: ArticleIntake(candidates, failures: failures))
  }
}
