import PracticeSession
import QuestionBank

/// What stands above a prompt; every text in it is safe to show, and none names the answer.
struct ContextText {
  /// The article's title without its marks; nil where it may not be shown.
  private let title: String?
  /// Author and date, as far as they may be shown.
  private let others: [String]
  /// The pieces of the context in order, and which of them are sentences before the prompt.
  private let pieces: [(text: String, isBefore: Bool)]
  private let words: Words

  /// The texts above a question.
  init(_ asked: AskedQuestion, _ words: Words) {
    self.words = words
    let shown = asked.shownSource
    title = (shown?.title).map(SafeText.line)
    others = [shown?.author, shown?.date].compactMap { $0 }.map(SafeText.line)
    pieces = asked.question.shownContext.map {
      (SafeText.line($0.line(in: asked.question.language)), $0.kind == .before)
    }
  }

  /// All pieces of the context in a row; nil where there are none.
  var context: String? { context(reach: .max) }

  /// Title, author and date of the article in a line; nil where none of them may be shown.
  ///
  /// - Parameter width: Cells that the line may take, for which the title is cut; nil for any number.
  /// - Returns: The line, which may still be longer.
  func source(in width: Int? = nil) -> String? {
    guard title != nil || !others.isEmpty else { return nil }
    let whole = line(title)
    guard let width, let title else { return whole }
    let room = CellWidth.of(title) - (CellWidth.of(whole) - width)
    return line(room < Self.leastTitle ? title : StyledText(title).cut(to: room).text)
  }

  /// The context in lines: where it would take more than three, as much of the sentences before as there is room for,
  /// counted from their end; the rest of it, being short, is cut only where even that is too long.
  func lines(_ wrapped: (String) -> [StyledText], width: Int) -> [StyledText] {
    guard let context else { return [] }
    let whole = wrapped(context)
    guard whole.count > Self.mostLines else { return whole }
    var (fits, reach) = (0, context.count)
    while fits + 1 < reach {
      let middle = (fits + reach) / 2
      if wrapped(self.context(reach: middle) ?? "").count <= Self.mostLines {
        fits = middle
      } else {
        reach = middle
      }
    }
    var lines = wrapped(self.context(reach: fits) ?? "")
    guard lines.count > Self.mostLines else { return lines }
    lines.removeLast(lines.count - Self.mostLines)
    lines[lines.count - 1] = (lines[lines.count - 1] + StyledText(" …", .dim)).cut(to: width)
    return lines
  }

  /// Lines that context takes at most.
  static let mostLines = 3
  /// Cells below which a title says nothing.
  private static let leastTitle = 6

  /// The pieces in a row, of the sentences before so many characters at most; nil where there are none.
  private func context(reach: Int) -> String? {
    let shown = pieces.compactMap { text, isBefore in
      isBefore ? Self.end(of: text, reach) : text
    }
    return shown.isEmpty ? nil : shown.joined(separator: " ")
  }

  /// The end of a text, from a whole word on; nil where not even one is left.
  private static func end(of text: String, _ reach: Int) -> String? {
    guard text.count > reach else { return text }
    var end = text.suffix(reach)
    if let first = end.first, first.isASCII, first.isLetter || first.isNumber {
      end = end.drop { $0 != " " }.dropFirst()
    }
    return end.isEmpty ? nil : "…" + end
  }

  private func line(_ title: String?) -> String {
    words.listed([title.map(words.quotedTitle)].compactMap { $0 } + others)
  }
}
