extension Analysis {
  /// The names of a sentence, in order; none overlaps another.
  ///
  /// Dates that stand side by side are one name.
  ///
  /// - Parameter sentence: One of ``sentences``.
  /// - Returns: Spans of the kind `name`.
  /// - Complexity: O(tokens).
  public func names(in sentence: Sentence) -> [Span] {
    var names: [Span] = []
    for index in sentence.tokens {
      let token = tokens[index]
      guard let type = token.nameType else { continue }
      let kind = Span.Kind.name(type)
      if let last = names.last, last.tokens.upperBound == index, last.kind == kind,
        !token.beginsName || type == .time
      {
        names[names.count - 1] = Span(
          tokens: last.tokens.lowerBound..<index + 1, kind: kind, head: index)
      } else {
        names.append(Span(tokens: index..<index + 1, kind: kind, head: index))
      }
    }
    return names
  }
}
