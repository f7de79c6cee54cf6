import ArticleReading
import TerminalUI

/// What `quiz read FILE` shows to people.
struct ReadingPage {
  /// The language of the labels.
  var language: InterfaceLanguage

  /// The articles with numbered paragraphs, their notes, and what was dropped and why.
  ///
  /// - Parameters:
  ///   - reading: What reading the file gave.
  ///   - source: What the places in the reading point into.
  /// - Returns: The lines to print.
  func lines(_ reading: Reading, source: [UInt8]) -> [StyledText] {
    var lines: [StyledText] = []
    for article in reading.articles {
      if !lines.isEmpty { lines.append("") }
      lines += head(article)
      for (number, paragraph) in article.paragraphs.enumerated() {
        lines.append(line(number, paragraph))
      }
      for note in article.notes {
        lines.append(StyledText("  \(note.mark) \(note.text.string)", .dim))
      }
    }
    return lines + dropped(reading.dropped, source)
  }

  private func head(_ article: Article) -> [StyledText] {
    let unknown = chosen("unknown", "未知")
    let facts = [article.author, article.publication, article.date, article.url].map { $0 ?? "–" }
    return [
      StyledText(article.title ?? chosen("(untitled)", "（无标题）"), .strong),
      StyledText(
        facts.joined(separator: " · ") + " · "
          + (article.language == "und" ? unknown : article.language), .dim),
      "",
    ]
  }

  private func line(_ number: Int, _ paragraph: Paragraph) -> StyledText {
    let label = String(number)
    let padding = String(repeating: " ", count: max(0, 4 - label.count))
    let kind = paragraph.isQuotation ? chosen("quotation", "引文") : name(of: paragraph.kind)
    let mark = kind.isEmpty ? "" : "[\(kind)] "
    let text = paragraph.text.string
    let head = StyledText(padding + label + "  " + mark, .dim)
    switch paragraph.kind {
    case .title, .heading: return head + StyledText(text, .strong)
    case .byline, .caption, .table, .list, .code, .formula, .reference:
      return head + StyledText(text, .dim)
    case .body: return head + StyledText(text)
    }
  }

  private func name(of kind: Paragraph.Kind) -> String {
    switch kind {
    case .title: chosen("title", "标题")
    case .byline: chosen("by-line", "署名")
    case .heading: chosen("heading", "小标题")
    case .body: ""
    case .caption: chosen("caption", "图注")
    case .table: chosen("table", "表格")
    case .list: chosen("list", "列表")
    case .code: chosen("code", "代码")
    case .formula: chosen("formula", "公式")
    case .reference: chosen("reference", "参考文献")
    }
  }

  private func dropped(_ pieces: [Dropped], _ source: [UInt8]) -> [StyledText] {
    let shown = pieces.filter { $0.reason != .markup }
    guard !shown.isEmpty else { return [] }
    var lines = ["", StyledText(chosen("Left out:", "舍弃的部分："), .strong)]
    for piece in shown {
      var text = ""
      for span in piece.spans.prefix(40) where text.utf8.count < 400 {
        text += String(decoding: source[span], as: UTF8.self)
      }
      let words = SafeText.line(text).split(separator: " ").joined(separator: " ")
      let start = words.count > 60 ? words.prefix(60) + "…" : words[...]
      lines.append(StyledText("  [\(name(of: piece.reason))] \(start)", .dim))
    }
    return lines
  }

  private func name(of reason: Dropped.Reason) -> String {
    switch reason {
    case .furniture: chosen("furniture", "版面")
    case .duplicate: chosen("duplicate", "重复")
    case .interleaved: chosen("interleaved", "串栏")
    case .orphan: chosen("orphan", "残段")
    case .markup: chosen("markup", "标记")
    case .endless: chosen("without a stop", "无断句")
    case .unreadable: chosen("unreadable", "乱码")
    }
  }

  private func chosen(_ en: String, _ zh: String) -> String { language == .chinese ? zh : en }
}
