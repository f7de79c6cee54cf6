import ArticleReading
import QuestionBank
import Testing

@testable import QuizCommands

@Suite struct ErrorSentencesTests {
  struct Case: CustomTestStringConvertible {
    var error: QuizError
    var status: QuizCommands.ExitStatus
    var en: String
    var zh: String
    var testDescription: String { en }
  }

  static let cases: [Case] = [
    Case(
      error: .usage(.unknownCommand("expotr", known: ["export", "show"]), command: nil),
      status: .usage,
      en: "There is no command 'expotr'. Did you mean 'export'? See 'quiz --help'.",
      zh: "没有“expotr”这个命令。 是不是 'export'？参见“quiz --help”。"),
    Case(
      error: .usage(.unknownOption("--xyz", known: ["--output"]), command: "export"),
      status: .usage,
      en: "There is no option '--xyz'. See 'quiz export --help'.",
      zh: "没有“--xyz”这个选项。参见“quiz export --help”。"),
    Case(
      error: .usage(.missingValue("--output"), command: "export"), status: .usage,
      en: "'--output' needs a value. See 'quiz export --help'.",
      zh: "“--output”后面需要一个值。参见“quiz export --help”。"),
    Case(
      error: .usage(.valueOfFlag("--json"), command: "show"), status: .usage,
      en: "'--json' takes no value. See 'quiz show --help'.",
      zh: "“--json”不带值。参见“quiz show --help”。"),
    Case(
      error: .usage(
        .badValue("csv", option: "--format", expected: "json, tsv"), command: "export"),
      status: .usage,
      en: "'csv' is no value for '--format'; expected json, tsv. See 'quiz export --help'.",
      zh: "“csv”不是“--format”的有效值，应为 json, tsv。参见“quiz export --help”。"),
    Case(
      error: .usage(.tooFewArguments(expected: "BANK"), command: "verify"), status: .usage,
      en: "Something is missing; expected BANK. See 'quiz verify --help'.",
      zh: "缺少参数，应为 BANK。参见“quiz verify --help”。"),
    Case(
      error: .usage(.tooManyArguments("b"), command: "verify"), status: .usage,
      en: "'b' is one argument too many. See 'quiz verify --help'.",
      zh: "“b”是多余的参数。参见“quiz verify --help”。"),
    Case(
      error: .usage(.onlyWith("--author", word: "-"), command: "generate"), status: .usage,
      en: "'--author' needs '-' beside it. See 'quiz generate --help'.",
      zh: "“--author”须与“-”同用。参见“quiz generate --help”。"),
    Case(
      error: .noSuchFile("a.txt"), status: .noInput,
      en: "There is no file or folder 'a.txt'; check the name.",
      zh: "找不到文件或文件夹“a.txt”，请检查名称。"),
    Case(
      error: .isFolder("articles"), status: .usage,
      en: "'articles' is a folder; name a file in it.", zh: "“articles”是文件夹，请指明其中的文件。"),
    Case(
      error: .unusable("a.txt", .notRegular), status: .badInput,
      en: "'a.txt' is a pipe, a device or a socket and was left alone; name a file, or '-' for "
        + "standard input.",
      zh: "“a.txt”是管道、设备或套接字，未读取；请指明文件，或用“-”表示标准输入。"),
    Case(
      error: .unusable("a.txt", .deadLink), status: .noInput,
      en: "'a.txt' is a link that leads nowhere; remove it or mend it.",
      zh: "“a.txt”是无效的链接，请删除或修正。"),
    Case(
      error: .unusable("a.txt", .linkOutside), status: .badInput,
      en: "'a.txt' is a link that leads out of its folder and was left alone; put the file itself "
        + "there, or name it.",
      zh: "“a.txt”是指向所在文件夹之外的链接，未作处理；请放入文件本身，或直接指明该文件。"),
    Case(
      error: .unusable("a.txt", .tooLarge(limit: 100_000_000)), status: .badInput,
      en: "'a.txt' is larger than 100 MB and was not read; split it.",
      zh: "“a.txt”超过 100 MB，未读取；请拆分后再试。"),
    Case(
      error: .unusable("a.txt", .nameNotUTF8), status: .badInput,
      en: "The name of 'a.txt' is not UTF-8, and the file was left alone; give it another name.",
      zh: "“a.txt”的名称不是 UTF-8，未作处理；请改名后再试。"),
    Case(
      error: .unusable("a.txt", .nameTaken), status: .badInput,
      en: "'a.txt' has the name of another file, only spelt with other code points, and was left "
        + "alone; give it another name.",
      zh: "“a.txt”与另一文件同名，只是字符编码的写法不同，未作处理；请改名后再试。"),
    Case(
      error: .unusable("a.html.text", .notOurs), status: .badInput,
      en:
        "'a.html.text' stands where a text of the bank goes and was not made by quiz; move it away.",
      zh: "“a.html.text”占用了题库文本的位置，且不是 quiz 写入的；请将其移走。"),
    Case(
      error: .unreadable("a.txt", reason: "Permission denied"), status: .inputOutput,
      en: "'a.txt' can't be read: Permission denied.", zh: "无法读取“a.txt”：Permission denied。"),
    Case(
      error: .unwritable("a.txt", reason: "No space left on device"), status: .inputOutput,
      en: "'a.txt' can't be written: No space left on device; nothing there was changed.",
      zh: "无法写入“a.txt”：No space left on device；原有内容未改动。"),
    Case(
      error: .noBank("b"), status: .badInput,
      en: "'b' is no bank: it has no bank.json; make one with 'quiz generate b ARTICLE'.",
      zh: "“b”不是题库：其中没有 bank.json；可用“quiz generate b 文章”新建。"),
    Case(
      error: .occupied("b"), status: .badInput,
      en: "'b' holds other things and no bank; name a new folder for the bank.",
      zh: "“b”里有其他内容，不是题库；请为题库另取一个新文件夹名。"),
    Case(
      error: .busy("b"), status: .failed,
      en: "Another quiz is writing to 'b'; try again when it is done.",
      zh: "另一个 quiz 正在写入“b”，请等它完成后再试。"),
    Case(
      error: .notInBank("harbour", bank: "b"), status: .failed,
      en: "'b' has no question or article 'harbour'; 'quiz show b' lists them.",
      zh: "“b”中没有题目或文章“harbour”；可用“quiz show b”列出。"),
    Case(
      error: .notAskable("0a1b"), status: .failed,
      en: "The edit of question '0a1b' was not kept: a cloze needs its gap ____ once, "
        + "and choices must hold the answer once.",
      zh: "对题目“0a1b”的修改未保存：填空题须有且只有一处 ____，选项中答案须出现且只出现一次。"),
    Case(
      error: .notAnArticle("a.rtf"), status: .badInput,
      en: "'a.rtf' is no article: expected .txt, .md, .html, .mht, .docx, .epub or .pdf.",
      zh: "“a.rtf”不是文章：应为 .txt、.md、.html、.mht、.docx、.epub 或 .pdf 文件。"),
    Case(
      error: .damaged("b/bank.json", line: 3, expected: "JSON"), status: .badInput,
      en: "'b/bank.json', line 3, is damaged: expected JSON.",
      zh: "“b/bank.json”第3行已损坏：应为 JSON。"),
    Case(
      error: .damaged("b/bank.json", line: nil, expected: "JSON"), status: .badInput,
      en: "'b/bank.json' is damaged: expected JSON.", zh: "“b/bank.json”已损坏：应为 JSON。"),
    Case(
      error: .newer("b/bank.json", version: 2, known: 1), status: .badInput,
      en: "'b/bank.json' has version 2; this program knows versions up to 1: use a newer quiz.",
      zh: "“b/bank.json”的版本是 2，本程序最高支持版本 1：请使用更新的 quiz。"),
    Case(
      error: .unreadableArticle("a.txt", .empty), status: .badInput,
      en: "'a.txt' is empty; expected an article.", zh: "“a.txt”是空的，应为一篇文章。"),
    Case(
      error: .unreadableArticle("a.txt", .binary), status: .badInput,
      en: "'a.txt' is no text; expected .txt, .md, .html, .mht, .docx, .epub or .pdf.",
      zh: "“a.txt”不是文本，应为 .txt、.md、.html、.mht、.docx、.epub 或 .pdf。"),
    Case(
      error: .unreadableArticle("a.pdf", .extractorMissing), status: .unavailable,
      en: "'a.pdf' needs the program 'pdftotext', which is not installed; install poppler-utils.",
      zh: "读取“a.pdf”需要程序“pdftotext”，但系统中没有安装，请安装 poppler-utils。"),
    Case(
      error: .unreadableArticle("a.pdf", .extractorFailed("no pages")), status: .badInput,
      en: "'a.pdf' could not be read by pdftotext: no pages.",
      zh: "pdftotext 无法读取“a.pdf”：no pages。"),
    Case(
      error: .unreadableArticle("a.docx", .damaged(.docx)), status: .badInput,
      en: "'a.docx' is damaged: expected a whole .docx file.",
      zh: "“a.docx”已损坏：应为完整的 .docx 文件。"),
    Case(
      error: .unreadableArticle("a.docx", .tooLarge(limit: 64_000_000)), status: .badInput,
      en: "'a.docx' unpacks to more than 64 MB and was not read.",
      zh: "“a.docx”解压后超过 64 MB，未读取。"),
    Case(
      error: .noReadableArticle, status: .badInput,
      en: "None of the articles could be read; nothing was changed.",
      zh: "没有一篇文章可以读取；未作任何改动。"),
    Case(
      error: .contextNotFound("ab12"), status: .failed,
      en: "The edit of question 'ab12' was not kept: its context must be words of the article.",
      zh: "对题目“ab12”的修改未保存：语境须是文章中的原文。"),
    Case(
      error: .noRemake("b"), status: .failed,
      en: "There is no remake of 'b' to take back; nothing was changed.",
      zh: "“b”没有可以撤回的重新出题；未作任何改动。"),
    Case(
      error: .programMissing("pdftotext", for: "a.pdf"), status: .unavailable,
      en: "'a.pdf' needs the program 'pdftotext', which is not installed.",
      zh: "读取“a.pdf”需要程序“pdftotext”，但系统中没有安装。"),
  ]

  @Test(arguments: cases)
  func eachErrorHasItsSentenceAndStatus(item: Case) {
    #expect(ErrorSentences.sentence(item.error, .english) == item.en)
    #expect(ErrorSentences.sentence(item.error, .chinese) == item.zh)
    #expect(ErrorSentences.status(item.error) == item.status)
  }

  @Test func everyErrorIsInTheTable() {
    // A case added to the enum doesn't compile here until it has a number, and fails until it has a row.
    func number(_ error: QuizError) -> Int {
      switch error {
      case .usage: 0
      case .noSuchFile: 1
      case .isFolder: 2
      case .unreadable: 3
      case .unwritable: 4
      case .noBank: 5
      case .occupied: 6
      case .busy: 7
      case .notInBank: 8
      case .notAskable: 9
      case .notAnArticle: 10
      case .damaged: 11
      case .newer: 12
      case .unreadableArticle: 13
      case .noReadableArticle: 14
      case .programMissing: 15
      case .unusable: 16
      case .contextNotFound: 17
      case .noRemake: 18
      }
    }
    #expect(Set(Self.cases.map { number($0.error) }) == Set(0...18))
  }

  @Test func controlCharactersOfAPathDoNotReachTheTerminal() {
    let sentence = ErrorSentences.sentence(.noSuchFile("a\u{1B}[2J\nb"), .english)
    #expect(sentence == "There is no file or folder 'a[2J b'; check the name.")
  }
}
