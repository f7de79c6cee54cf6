import ArticleReading
import Hashing
import PracticeSession
import QuestionBank
import QuestionGeneration

/// Articles in every format that is read: what is read is all there, and a second generation keeps everything.
enum ArticleKinds {
  static let all: [FuzzKind] = [
    FuzzKind(
      name: "txt", weight: 90,
      base: { _, random, corpus in
        corpus.stretch("txt", &random)
          ?? Array(ArticleScript.make(&random).plainText(&random).utf8)
      }, mutations: Mutation.ofText,
      run: { try read($0.bytes, named: "a.txt", $0, $1) }),
    FuzzKind(
      name: "md", weight: 50,
      base: { _, random, corpus in
        corpus.stretch("md", &random) ?? Array(ArticleScript.make(&random).markdown.utf8)
      }, mutations: Mutation.ofText,
      run: { try read($0.bytes, named: "a.md", $0, $1) }),
    FuzzKind(
      name: "html", weight: 60,
      base: { _, random, corpus in
        corpus.stretch("html", &random) ?? Array(ArticleScript.make(&random).html.utf8)
      }, mutations: Mutation.ofMarkup,
      run: { try read($0.bytes, named: "a.html", $0, $1) }),
    FuzzKind(
      name: "docx", weight: 50,
      base: { _, random, _ in Array(ArticleScript.make(&random).wordXML.utf8) },
      mutations: Mutation.ofMarkup,
      run: { try read(document($0), named: "a.docx", $0, $1) }),
    FuzzKind(
      name: "zip", weight: 40,
      base: { _, random, corpus in
        corpus.stretch("docx", &random)
          ?? ZipWriter.archive([
            .init(name: "word/document.xml", bytes: Array(ArticleScript.make(&random).wordXML.utf8))
          ])
      }, mutations: Mutation.ofBytes, most: 60_000,
      run: { try read($0.bytes, named: "a.docx", $0, $1) }),
    FuzzKind(
      name: "pdf-pages", weight: 40,
      base: { _, random, _ in Array(ArticleScript.make(&random).pages(&random).utf8) },
      mutations: Mutation.ofText,
      run: { try read(Array("%PDF-1.4\n".utf8), named: "a.pdf", $0, $1) }),
    FuzzKind(
      name: "pdf-places", weight: 30,
      base: { _, random, _ in Array(ArticleScript.make(&random).places(&random).utf8) },
      mutations: Mutation.ofMarkup, most: 20_000,
      run: { try read(Array("%PDF-1.4\n".utf8), named: "a.pdf", $0, $1) }),
    FuzzKind(
      name: "read", weight: 60,
      base: { _, random, _ in
        let script = ArticleScript.make(&random)
        return Array((random.number(below: 2) == 0 ? script.html : script.markdown).utf8)
      }, mutations: Mutation.ofMarkup,
      run: { input, bench in
        bench.write(input.bytes, to: "a.txt")
        try bench.run(["read", bench.path("a.txt")])
        try bench.run(["read", bench.path("a.txt"), "--json"], step: "read --json")
      }),
  ]

  /// A Word document of which the input is one part: the text, the styles, the notes, what it says of itself.
  private static func document(_ input: FuzzInput) -> [UInt8] {
    let parts = [
      "word/document.xml", "word/document.xml", "word/styles.xml", "word/footnotes.xml",
      "docProps/core.xml", "word/_rels/document.xml.rels", "word/numbering.xml",
    ]
    let part = parts[Int(input.choice % UInt64(parts.count))]
    var random = SeededGenerator(seed: input.choice)
    let sound = Array(ArticleScript.make(&random).wordXML.utf8)
    var members = [ZipWriter.Member(name: part, bytes: input.bytes)]
    if part != parts[0] { members.append(.init(name: parts[0], bytes: sound)) }
    return ZipWriter.archive(members)
  }

  private static func read(
    _ file: [UInt8], named name: String, _ input: FuzzInput, _ bench: FuzzBench
  ) throws {
    let reader = ArticleReader(extractPDF: { _ in input.bytes })
    let reading: Reading
    do {
      reading = try bench.step("read") { try reader.read(file, name: name) }
    } catch {
      return bench.note("\(error)".utf8)
    }
    try ReadingLaw.check(reading, of: file)
    for piece in reading.dropped { bench.note("\(piece.reason) \(piece.spans)".utf8) }
    for article in reading.articles {
      bench.note("\(article.title ?? "") \(article.author ?? "") \(article.date ?? "")".utf8)
      for paragraph in article.paragraphs { bench.note(paragraph.text.utf8) }
    }
    // Generating costs ten times what reading does.
    guard input.choice % 8 == 0 else { return }
    try generate(from: reading, digest: SHA256.hexDigest(of: file), bench)
  }

  private static func generate(from reading: Reading, digest: String, _ bench: FuzzBench) throws {
    let sources = reading.articles.enumerated().map { number, article in
      SourceArticle(
        entry: ArticleEntry(
          id: ArticleID(rawValue: "\(digest.prefix(12))-\(number + 1)"), path: "articles/a",
          sha256: digest, text: "articles/a.text", title: article.title, author: article.author,
          publication: article.publication, date: article.date, language: article.language,
          url: article.url), article: article)
    }
    let first = bench.step("generate") { QuestionGenerator().generate(from: sources, existing: []) }
    let kept = first.outcomes.map(\.question)
    for question in kept {
      bench.note("\(question.id.rawValue) \(question.prompt) \(question.answer)".utf8)
      bench.note("\(question.choices ?? []) \(question.importance) \(question.evidence)".utf8)
    }
    for refusal in first.refused { bench.note("\(refusal.reason) \(refusal.text)".utf8) }
    guard !kept.isEmpty else { return }
    let second = bench.step("generate again") {
      QuestionGenerator().generate(from: sources, existing: kept)
    }
    try GenerationLaw.check(second, after: kept)
  }
}
