import Figures
import ScriptFolding

/// Two numbers with a word or a dash between them: 5 to 10, between 5 and 10, 36%—40%, 百分之三至百分之五.
struct AnswerRange {
  /// The end that is said first, and the other.
  var ends: (first: TypedFigure, second: TypedFigure)

  /// Reads a range; nil where the text is anything else.
  init?(_ text: String) {
    var text = TextFolding.folded(text.trimmed, of: [.width, .script, .letterCase])
    var marks = [" to ", "—", "–", "~", "～", "至", "到", "-"]
    for (start, mark) in [("between ", " and "), ("from ", " to "), ("从", "到"), ("在", "至")]
    where text.hasPrefix(start) {
      text.removeFirst(start.count)
      marks = [mark]
      break
    }
    for suffix in ["之间"] where text.hasSuffix(suffix) { text.removeLast(suffix.count) }
    for mark in marks {
      let parts = Self.parts(of: text, at: mark)
      guard parts.count == 2, let first = FigureRecognizer.typed(parts[0]),
        let second = FigureRecognizer.typed(parts[1]), Self.isWhole(first), Self.isWhole(second),
        case .number = first.value, case .number = second.value
      else { continue }
      ends = (first, second)
      return
    }
    return nil
  }

  /// Both values with the second one's unit and magnitude where the first has none: 5 to 10 million.
  var values: (Double, Double)? {
    guard case .number(var low) = ends.first.value, case .number(let high) = ends.second.value
    else { return nil }
    if ends.first.unit == nil, low == ends.first.mantissa, ends.second.mantissa != 0,
      ends.second.kind != .percent
    {
      low *= high / ends.second.mantissa
    }
    return (low, high)
  }

  /// The unit of the second, or of the first.
  var unit: String { unit(of: ends.second) ?? unit(of: ends.first) ?? "" }

  private func unit(of figure: TypedFigure) -> String? {
    figure.unit ?? (figure.rest.trimmed.isEmpty ? nil : figure.rest.trimmed)
  }

  /// Only a unit may be left behind a number: 5G-6G is no range.
  private static func isWhole(_ figure: TypedFigure) -> Bool {
    figure.rest.count <= 12 && !figure.rest.contains(where: \.isNumber)
      && figure.kind != .rank && figure.kind != .date
  }

  /// The text before and behind its only such mark; a dash at the start is a sign.
  private static func parts(of text: String, at mark: String) -> [String] {
    guard let first = text.firstRange(of: mark), first.lowerBound > text.startIndex else {
      return []
    }
    // twenty-five is one number.
    if mark == "-", text[..<first.lowerBound].unicodeScalars.last?.isLatinLetter == true,
      text[first.upperBound...].unicodeScalars.first?.isLatinLetter == true
    {
      return []
    }
    return [text[..<first.lowerBound], text[first.upperBound...]].map { String($0).trimmed }
  }
}
