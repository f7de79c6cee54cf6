import PracticeSession

/// The source sentence and what is known of it, as lines of a verdict.
extension ScreenParts {
  /// The sentence with the answer marked, and a line each for article, speaker, note and other articles.
  func source(_ source: SourceText?) -> [StyledText] {
    guard let source else { return [] }
    return sentence(source.sentence)
      + source.attribution(words).flatMap { line in
        wrapped(line, .dim, indent: line.hasPrefix("—") ? 2 : 0)
      }
  }

  /// The same with the particulars in one paragraph.
  ///
  /// - Parameters:
  ///   - source: The source; nil for none.
  ///   - lines: Lines that it may take: the sentence is cut around the answer until it does; nil for as many as it needs.
  ///   - isLeast: Whether the paragraph may be cut, too, so that four lines are left for the sentence.
  /// - Returns: The lines; none without a source.
  func denseSource(_ source: SourceText?, lines: Int?, isLeast: Bool) -> [StyledText] {
    guard let source else { return [] }
    let whole = sentence(source.sentence)
    var paragraph = wrapped(source.attribution(words).joined(separator: " · "), .dim, indent: 2)
    if isLeast, let lines, case let particulars = max(2, lines - min(4, whole.count)),
      paragraph.count > particulars
    {
      paragraph.removeLast(paragraph.count - particulars)
      let last = (paragraph.popLast() ?? StyledText("")) + StyledText(" …", .dim)
      paragraph.append(last.cut(to: width))
    }
    guard let lines, whole.count + paragraph.count > lines else { return whole + paragraph }
    let room = max(2, lines - paragraph.count)
    // The longest excerpt that fits; one of no reach where none does.
    var (fits, reach) = (0, lines * width)
    while fits + 1 < reach {
      let middle = (fits + reach) / 2
      if sentence(source.sentence.excerpt(middle)).count <= room {
        fits = middle
      } else {
        reach = middle
      }
    }
    return sentence(source.sentence.excerpt(fits)) + paragraph
  }

  private func sentence(_ text: SourceText.MarkedText) -> [StyledText] {
    wrapped(
      StyledText(text.before) + StyledText(text.marked, .marked) + StyledText(text.after))
  }
}
