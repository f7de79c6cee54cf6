import Discourse
import Language

/// Words of an article as a learner reads them.
enum PromptText {
  /// Some bytes with white space as single spaces, and none beside Han characters.
  static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    var result = String.UnicodeScalarView()
    var isSpace = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value == 0xFEFF || scalar.value == 0x200B {
        isSpace = true
        continue
      }
      if isSpace, let last = result.last, !(isWide(last) || isWide(scalar)) { result.append(" ") }
      isSpace = false
      result.append(scalar)
    }
    return String(result)
  }

  /// A sentence with a gap where the answer stands, and dots where words of it were left out.
  static func prompt(of sentence: ArticleAnalysis.Sentence, gap: Range<Int>, in text: [UInt8])
    -> String
  {
    let mark = Array("\u{1}".utf8)
    var bytes = Array(text[sentence.range.lowerBound..<max(sentence.range.lowerBound, gap.lowerBound)])
    bytes += mark
    bytes += text[gap.upperBound..<max(gap.upperBound, sentence.range.upperBound)]
    var prompt = shown(bytes[...]).replacingScalar(1, by: "____")
    if sentence.isCutBefore { prompt = "…" + prompt }
    if sentence.isCutBehind {
      while let last = prompt.last, last == "；" || last == ";" { prompt.removeLast() }
      prompt += "…"
    }
    return prompt
  }

  /// Whether a scalar is written without spaces: Han characters and full-width marks.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF60, 0x20000...0x3FFFF: true
    default: false
    }
  }
}

extension String {
  /// The text with each scalar of a value replaced.
  fileprivate func replacingScalar(_ value: UInt32, by text: String) -> String {
    var result = ""
    for scalar in unicodeScalars {
      if scalar.value == value { result += text } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
