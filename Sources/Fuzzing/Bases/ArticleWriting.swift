import PracticeSession

/// Writing an article in the formats that are read.
extension ArticleScript {
  /// Plain text: a paragraph a line, or in short lines as newspapers have them.
  func plainText(_ random: inout SeededGenerator) -> String {
    let isWrapped = random.number(below: 3) == 0
    func wrapped(_ text: String) -> String { isWrapped ? Self.wrapped(text, columns: 40) : text }
    var text = title + "\n"
    if let author { text += "\(author)\n" }
    if let date { text += "\(date)\n" }
    for part in parts {
      switch part {
      case .heading(let words): text += "\n\(words)\n"
      case .paragraph(let words): text += "\n\(wrapped(words))\n"
      case .quotation(let words): text += "\n    \(wrapped(words))\n"
      case .list(let items): text += items.map { "\n• \($0)" }.joined() + "\n"
      case .table(let rows): text += rows.map { "\n" + $0.joined(separator: "\t") }.joined() + "\n"
      case .note(let mark, let words): text += "\n［\(mark)］\(words)\n"
      }
    }
    return text
  }

  var markdown: String {
    var text = "---\ntitle: \(title)\n"
    if let author { text += "author: \(author)\n" }
    if let date { text += "date: \(date)\n" }
    text += "---\n\n# \(title)\n"
    for part in parts {
      switch part {
      case .heading(let words): text += "\n## \(words)\n"
      case .paragraph(let words): text += "\n\(words)\n"
      case .quotation(let words): text += "\n> \(words)\n"
      case .list(let items): text += "\n" + items.map { "- **\($0)**\n" }.joined()
      case .table(let rows):
        text += "\n| a | b |\n|---|---|\n"
        text += rows.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
      case .note(let mark, let words): text += "\n[^\(mark)]: \(words)\n"
      }
    }
    return text
  }

  var html: String {
    var text =
      "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>\(title)</title>"
      + "<meta name=\"author\" content=\"\(author ?? "")\"></head><body><nav><a href=\"/\">首页</a></nav>"
      + "<article><h1>\(title)</h1>"
    if let date { text += "<time datetime=\"\(date)\">\(date)</time>" }
    for part in parts {
      switch part {
      case .heading(let words): text += "<h2>\(words)</h2>\n"
      case .paragraph(let words): text += "<p>\(Self.escaped(words))</p>\n"
      case .quotation(let words): text += "<blockquote><p>\(Self.escaped(words))</p></blockquote>\n"
      case .list(let items): text += "<ul>" + items.map { "<li>\($0)</li>" }.joined() + "</ul>\n"
      case .table(let rows):
        text +=
          "<table>"
          + rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
          + "</table>\n"
      case .note(let mark, let words): text += "<p class=\"note\"><sup>\(mark)</sup> \(words)</p>\n"
      }
    }
    return text
      + "</article><footer>©&nbsp;2024</footer><script>var a = 1 < 2;</script></body></html>\n"
  }

  /// The text of a PDF as it is laid out: in lines, with a head and a number on each page and a form feed behind it.
  func pages(_ random: inout SeededGenerator) -> String {
    var lines: [String] = []
    for line in plainText(&random).split(separator: "\n", omittingEmptySubsequences: false) {
      lines += Self.wrapped(String(line), columns: 36).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
    }
    var text = ""
    for (page, start) in stride(from: 0, to: lines.count, by: 16).enumerated() {
      text += "        \(title)\n\n"
      text += lines[start..<min(start + 16, lines.count)].map { "    \($0)\n" }.joined()
      text += "\n                    \(page + 1)\n\u{C}"
    }
    return text
  }

  /// The words of a PDF with their places, as `pdftotext -bbox-layout` writes them.
  func places(_ random: inout SeededGenerator) -> String {
    var text = "<html><body><doc>\n<page width=\"612.0\" height=\"792.0\">\n<flow><block>\n"
    var top = 60.0
    for line in plainText(&random).split(separator: "\n") {
      if top > 700 {
        text += "</block></flow></page>\n<page width=\"612.0\" height=\"792.0\">\n<flow><block>\n"
        top = 60
      }
      text += "<line xMin=\"72\" yMin=\"\(top)\" xMax=\"540\" yMax=\"\(top + 10)\">\n"
      var left = 72.0
      for word in line.split(separator: " ") {
        let right = left + Double(word.unicodeScalars.count) * 6
        text +=
          "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(right)\" yMax=\"\(top + 10)\">"
          + "\(Self.escaped(String(word)))</word>\n"
        left = right + 3
      }
      text += "</line>\n"
      top += 14
    }
    return text + "</block></flow></page></doc></body></html>\n"
  }

  /// The main part of a Word document.
  var wordXML: String {
    func run(_ text: String) -> String {
      "<w:r><w:t xml:space=\"preserve\">\(Self.escaped(text))</w:t></w:r>"
    }
    func paragraph(_ text: String, style: String? = nil) -> String {
      let look = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
      let half = text.index(text.startIndex, offsetBy: text.count / 2)
      return "<w:p>\(look)\(run(String(text[..<half])))\(run(String(text[half...])))</w:p>\n"
    }
    var body = paragraph(title, style: "Title")
    for part in parts {
      switch part {
      case .heading(let words): body += paragraph(words, style: "Heading2")
      case .paragraph(let words): body += paragraph(words)
      case .quotation(let words): body += paragraph(words, style: "Quote")
      case .list(let items): body += items.map { paragraph($0, style: "ListParagraph") }.joined()
      case .table(let rows):
        body +=
          "<w:tbl>"
          + rows.map { row in
            "<w:tr>" + row.map { "<w:tc>\(paragraph($0))</w:tc>" }.joined() + "</w:tr>"
          }.joined() + "</w:tbl>"
      case .note(let mark, let words):
        body += "<w:p><w:r><w:footnoteReference w:id=\"\(mark)\"/></w:r>\(run(words))</w:p>\n"
      }
    }
    return
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\(body)</w:body></w:document>"
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private static func wrapped(_ text: String, columns: Int) -> String {
    var result = ""
    var column = 0
    for character in text {
      if column >= columns, character == " " || !character.isASCII {
        result += "\n"
        column = 0
        if character == " " { continue }
      }
      result.append(character)
      column += character.isASCII ? 1 : 2
    }
    return result
  }
}
