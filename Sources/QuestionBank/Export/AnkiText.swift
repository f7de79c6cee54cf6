/// Questions as a text that Anki imports: a note a line, fields between tabs, HTML in the fields.
///
/// The first column is the note's identity, so that importing a newer export updates notes and keeps their
/// schedule. Source: the Anki manual, “Text files”, the headers `#separator`, `#html`, `#columns` and the rest.
public enum AnkiText {
  /// The text of the active questions.
  ///
  /// - Parameters:
  ///   - questions: In the order in which Anki is to show them; those that are not active are left out.
  ///   - articles: What the sources are called.
  ///   - deck: Name of the deck.
  /// - Returns: The text, with a newline at its end.
  public static func text(of questions: [Question], articles: [ArticleEntry], deck: String)
    -> String
  {
    let entries = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var lines = [
      "#separator:tab", "#html:true", "#deck:\(plain(deck))", "#guid column:1", "#tags column:4",
      "#columns:\(["GUID", "Front", "Back", "Tags"].joined(separator: "\t"))",
    ]
    for question in questions where question.status == .active {
      lines.append(
        [
          plain(question.id.rawValue), front(question, entries), back(question, entries),
          tags(question),
        ].joined(separator: "\t"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What is known of the article and the context, small, above the prompt and the choices.
  private static func front(
    _ question: Question, _ entries: [ArticleID: ArticleEntry]
  ) -> String {
    let article = question.evidence.first.flatMap { entries[$0.article] }
    let source = article.map { ShownSource(of: $0, for: question) }
    let particulars = [source?.title, source?.author, source?.date].compactMap { $0 }
    let above =
      (particulars.isEmpty ? [] : [particulars.joined(separator: " · ")])
      + question.shownContext.map { $0.line(in: question.language) }
    var front = above.map { "<small>\(escaped($0))</small><br>" }.joined()
    front += escaped(question.prompt)
    if let choices = question.choices {
      let items = choices.map { "<li>\(escaped($0))</li>" }.joined()
      front += "<ol type=A>\(items)</ol>"
    }
    return front
  }

  private static func back(
    _ question: Question, _ entries: [ArticleID: ArticleEntry]
  ) -> String {
    var parts = ["<b>\(escaped(question.answer))</b>"]
    if !question.accepted.isEmpty {
      parts.append("(\(question.accepted.map(escaped).joined(separator: "; ")))")
    }
    if let evidence = question.evidence.first {
      parts.append("<br><br>\(escaped(evidence.text))")
      let article = entries[evidence.article]
      let source = [
        evidence.speaker, evidence.occasion, article?.title, article?.author, article?.publication,
        article?.date,
      ].compactMap { $0 }.map(escaped)
      if !source.isEmpty { parts.append("<br><i>\(source.joined(separator: " · "))</i>") }
    }
    return parts.joined(separator: " ")
  }

  private static func tags(_ question: Question) -> String {
    [question.topic.rawValue, question.kind.rawValue, question.language]
      .map { "quiz::\(plain($0).replacing(" ", with: "_"))" }.joined(separator: " ")
  }

  /// Text that HTML shows as it is; quotation marks too, since Anki takes one at a field's start for CSV's.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in plain(text) {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// Text without tabs and line ends, which would end the field or the note.
  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}
