extension Analysis {
  /// The quantities of a sentence: each number with its currency or per cent, and again with what it counts.
  ///
  /// - Parameter sentence: One of ``sentences``.
  /// - Returns: Spans of the kinds `quantity` and `measure`, in order of their first token.
  /// - Complexity: O(tokens).
  public func quantities(in sentence: Sentence) -> [Span] {
    var spans: [Span] = []
    var index = sentence.tokens.lowerBound
    let end = sentence.tokens.upperBound
    while index < end {
      guard tokens[index].tag == .numeral else {
        index += 1
        continue
      }
      var first = index
      if first > sentence.tokens.lowerBound, tokens[first - 1].tag == .symbol,
        tokens[first - 1].end == tokens[first].start
      {
        first -= 1
      }
      // Numbers side by side, and the marks inside a range or a fraction, are one.
      var behind = index + 1
      while behind < end {
        if tokens[behind].tag == .numeral {
          behind += 1
        } else if behind + 1 < end, tokens[behind + 1].tag == .numeral, joinsTightly(behind) {
          behind += 2
        } else {
          break
        }
      }
      if behind < end, tokens[behind].tag == .symbol, tokens[behind].start == tokens[behind - 1].end
      {
        behind += 1
      }
      spans.append(Span(tokens: first..<behind, kind: .quantity, head: behind - 1))
      // What is counted: the rest of the noun phrase, or its first noun alone.
      if behind < end, isCounted(behind) {
        spans.append(Span(tokens: first..<behind + 1, kind: .measure, head: behind))
        var last = behind
        while last + 1 < end, isCounted(last + 1) { last += 1 }
        if last > behind {
          spans.append(Span(tokens: first..<last + 1, kind: .measure, head: last))
        }
      }
      index = behind
    }
    return spans
  }

  /// Whether a mark stands between two numbers without space, as in 737-800 and 3/4.
  private func joinsTightly(_ index: Int) -> Bool {
    (tokens[index].tag == .punctuation || tokens[index].tag == .symbol)
      && tokens[index].start == tokens[index - 1].end
      && tokens[index].end == tokens[index + 1].start
  }

  private func isCounted(_ index: Int) -> Bool {
    switch tokens[index].tag {
    case .noun, .properNoun: true
    case .adjective: tokens[index].chunk == .continues
    default: false
    }
  }
}
