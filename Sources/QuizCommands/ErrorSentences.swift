import ArticleReading
import QuestionBank
import TerminalUI

/// The sentences for what stops a command: what happened, to what, what was expected, what to do.
enum ErrorSentences {
  /// One sentence for an error, without `Error:` before it.
  static func sentence(_ error: QuizError, _ language: InterfaceLanguage) -> String {
    SafeText.line(text(error)(language))
  }

  /// The exit status that goes with an error.
  static func status(_ error: QuizError) -> ExitStatus {
    switch error {
    case .usage, .isFolder: .usage
    case .noSuchFile, .unusable(_, .deadLink): .noInput
    case .unreadable, .unwritable: .inputOutput
    case .unreadableArticle(_, .extractorMissing): .unavailable
    case .noBank, .occupied, .damaged, .newer, .noReadableArticle, .notAnArticle, .unusable,
      .unreadableArticle:
      .badInput
    case .busy, .notInBank, .notAskable, .contextNotFound, .noRemake: .failed
    case .programMissing: .unavailable
    }
  }

  private static func text(_ error: QuizError) -> Localized {
    switch error {
    case .usage(let usage, let command): text(usage, command)
    case .noSuchFile(let path):
      Localized(
        en: "There is no file or folder '\(path)'; check the name.",
        zh: "找不到文件或文件夹“\(path)”，请检查名称。")
    case .isFolder(let path):
      Localized(
        en: "'\(path)' is a folder; name a file in it.", zh: "“\(path)”是文件夹，请指明其中的文件。")
    case .unusable(let path, let fault): text(fault, path)
    case .unreadable(let path, let reason):
      Localized(
        en: "'\(path)' can't be read: \(reason).", zh: "无法读取“\(path)”：\(reason)。")
    case .unwritable(let path, let reason):
      Localized(
        en: "'\(path)' can't be written: \(reason); nothing there was changed.",
        zh: "无法写入“\(path)”：\(reason)；原有内容未改动。")
    case .noBank(let path):
      Localized(
        en:
          "'\(path)' is no bank: it has no bank.json; make one with 'quiz generate \(path) ARTICLE'.",
        zh: "“\(path)”不是题库：其中没有 bank.json；可用“quiz generate \(path) 文章”新建。")
    case .occupied(let path):
      Localized(
        en: "'\(path)' holds other things and no bank; name a new folder for the bank.",
        zh: "“\(path)”里有其他内容，不是题库；请为题库另取一个新文件夹名。")
    case .busy(let path):
      Localized(
        en: "Another quiz is writing to '\(path)'; try again when it is done.",
        zh: "另一个 quiz 正在写入“\(path)”，请等它完成后再试。")
    case .notInBank(let word, let bank):
      Localized(
        en: "'\(bank)' has no question or article '\(word)'; 'quiz show \(bank)' lists them.",
        zh: "“\(bank)”中没有题目或文章“\(word)”；可用“quiz show \(bank)”列出。")
    case .notAskable(let id):
      Localized(
        en: "The edit of question '\(id)' was not kept: a cloze needs its gap ____ once, "
          + "and choices must hold the answer once.",
        zh: "对题目“\(id)”的修改未保存：填空题须有且只有一处 ____，选项中答案须出现且只出现一次。")
    case .contextNotFound(let id):
      Localized(
        en: "The edit of question '\(id)' was not kept: its context must be words of the article.",
        zh: "对题目“\(id)”的修改未保存：语境须是文章中的原文。")
    case .noRemake(let path):
      Localized(
        en: "There is no remake of '\(path)' to take back; nothing was changed.",
        zh: "“\(path)”没有可以撤回的重新出题；未作任何改动。")
    case .notAnArticle(let path):
      Localized(
        en: "'\(path)' is no article: expected .txt, .md, .html, .mht, .docx, .epub or .pdf.",
        zh: "“\(path)”不是文章：应为 .txt、.md、.html、.mht、.docx、.epub 或 .pdf 文件。")
    case .damaged(let path, let line, let expected):
      Localized(
        en: "'\(path)'\(line.map { ", line \($0)," } ?? "") is damaged: expected \(expected).",
        zh: "“\(path)”\(line.map { "第\($0)行" } ?? "")已损坏：应为 \(expected)。")
    case .newer(let path, let version, let known):
      Localized(
        en:
          "'\(path)' has version \(version); this program knows versions up to \(known): use a newer quiz.",
        zh: "“\(path)”的版本是 \(version)，本程序最高支持版本 \(known)：请使用更新的 quiz。")
    case .unreadableArticle(let path, let error): text(error, path)
    case .noReadableArticle:
      Localized(
        en: "None of the articles could be read; nothing was changed.",
        zh: "没有一篇文章可以读取；未作任何改动。")
    case .programMissing(let program, let path):
      Localized(
        en: "'\(path)' needs the program '\(program)', which is not installed.",
        zh: "读取“\(path)”需要程序“\(program)”，但系统中没有安装。")
    }
  }

  private static func text(_ fault: FileFault, _ path: String) -> Localized {
    switch fault {
    case .notRegular:
      Localized(
        en: "'\(path)' is a pipe, a device or a socket and was left alone; name a file, or '-' for "
          + "standard input.",
        zh: "“\(path)”是管道、设备或套接字，未读取；请指明文件，或用“-”表示标准输入。")
    case .deadLink:
      Localized(
        en: "'\(path)' is a link that leads nowhere; remove it or mend it.",
        zh: "“\(path)”是无效的链接，请删除或修正。")
    case .linkOutside:
      Localized(
        en:
          "'\(path)' is a link that leads out of its folder and was left alone; put the file itself "
          + "there, or name it.",
        zh: "“\(path)”是指向所在文件夹之外的链接，未作处理；请放入文件本身，或直接指明该文件。")
    case .tooLarge(let limit):
      Localized(
        en: "'\(path)' is larger than \(limit / 1_000_000) MB and was not read; split it.",
        zh: "“\(path)”超过 \(limit / 1_000_000) MB，未读取；请拆分后再试。")
    case .nameNotUTF8:
      Localized(
        en:
          "The name of '\(path)' is not UTF-8, and the file was left alone; give it another name.",
        zh: "“\(path)”的名称不是 UTF-8，未作处理；请改名后再试。")
    case .nameTaken:
      Localized(
        en:
          "'\(path)' has the name of another file, only spelt with other code points, and was left "
          + "alone; give it another name.",
        zh: "“\(path)”与另一文件同名，只是字符编码的写法不同，未作处理；请改名后再试。")
    case .notOurs:
      Localized(
        en:
          "'\(path)' stands where a text of the bank goes and was not made by quiz; move it away.",
        zh: "“\(path)”占用了题库文本的位置，且不是 quiz 写入的；请将其移走。")
    }
  }

  private static func text(_ error: ReadingError, _ path: String) -> Localized {
    switch error {
    case .empty:
      Localized(
        en: "'\(path)' is empty; expected an article.", zh: "“\(path)”是空的，应为一篇文章。")
    case .binary:
      Localized(
        en: "'\(path)' is no text; expected .txt, .md, .html, .mht, .docx, .epub or .pdf.",
        zh: "“\(path)”不是文本，应为 .txt、.md、.html、.mht、.docx、.epub 或 .pdf。")
    case .extractorMissing:
      Localized(
        en:
          "'\(path)' needs the program 'pdftotext', which is not installed; install poppler-utils.",
        zh: "读取“\(path)”需要程序“pdftotext”，但系统中没有安装，请安装 poppler-utils。")
    case .extractorFailed(let reason):
      Localized(
        en: "'\(path)' could not be read by pdftotext: \(reason).",
        zh: "pdftotext 无法读取“\(path)”：\(reason)。")
    case .damaged(let format):
      Localized(
        en: "'\(path)' is damaged: expected a whole .\(format.rawValue) file.",
        zh: "“\(path)”已损坏：应为完整的 .\(format.rawValue) 文件。")
    case .tooLarge(let limit):
      Localized(
        en: "'\(path)' unpacks to more than \(limit / 1_000_000) MB and was not read.",
        zh: "“\(path)”解压后超过 \(limit / 1_000_000) MB，未读取。")
    }
  }

  private static func text(_ usage: QuizError.Usage, _ command: String?) -> Localized {
    let help = command.map { "quiz \($0) --help" } ?? "quiz --help"
    let (en, zh): (String, String) =
      switch usage {
      case .unknownCommand(let name, let known):
        (
          "There is no command '\(name)'.\(suggestion(name, known, "Did you mean", "?"))",
          "没有“\(name)”这个命令。\(suggestion(name, known, "是不是", "？"))"
        )
      case .unknownOption(let name, let known):
        (
          "There is no option '\(name)'.\(suggestion(name, known, "Did you mean", "?"))",
          "没有“\(name)”这个选项。\(suggestion(name, known, "是不是", "？"))"
        )
      case .missingValue(let name): ("'\(name)' needs a value.", "“\(name)”后面需要一个值。")
      case .valueOfFlag(let name): ("'\(name)' takes no value.", "“\(name)”不带值。")
      case .badValue(let value, let option, let expected):
        (
          "'\(value)' is no value for '\(option)'; expected \(expected).",
          "“\(value)”不是“\(option)”的有效值，应为 \(expected)。"
        )
      case .tooFewArguments(let expected):
        ("Something is missing; expected \(expected).", "缺少参数，应为 \(expected)。")
      case .tooManyArguments(let word):
        ("'\(word)' is one argument too many.", "“\(word)”是多余的参数。")
      case .onlyWith(let name, let word):
        ("'\(name)' needs '\(word)' beside it.", "“\(name)”须与“\(word)”同用。")
      case .notWith(let name, let word):
        ("'\(name)' and '\(word)' can't be used together.", "“\(name)”与“\(word)”不能同用。")
      }
    return Localized(en: "\(en) See '\(help)'.", zh: "\(zh)参见“\(help)”。")
  }

  private static func suggestion(
    _ word: String, _ known: [String], _ before: String, _ after: String
  ) -> String {
    let near = known.min { distance(word, $0) < distance(word, $1) }
    guard let near, distance(word, near) <= 2 else { return "" }
    return " \(before) '\(near)'\(after)"
  }

  /// Levenshtein's distance (Levenshtein 1966), for suggesting what was meant.
  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(row[j] + 1, above + 1, diagonal + (a == b ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
