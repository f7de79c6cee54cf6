import Figures
import ScriptFolding

/// What is compared of a text: its words without differences of writing.
extension TextComparison {
  /// The folded words of a text, without articles (the words that say nothing); Han text is one word a run.
  static func words(_ text: String, articles: Set<String> = ["a", "an", "the"]) -> [String] {
    let folded = TextFolding.folded(text, of: [.width, .letterCase, .script, .diacritics])
      .map { $0 == "&" ? " and " : String($0) }.joined()
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func close() {
      if !word.isEmpty { words.append(String(word)) }
      word = String.UnicodeScalarView()
    }
    let scalars = Array(folded.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if index > 0, index + 1 < scalars.count, scalars[index - 1].isDecimalDigit,
        scalars[index + 1].isDecimalDigit, let mark = markWithinNumber(scalar)
      {
        word.append(contentsOf: mark.unicodeScalars)
        continue
      }
      if let digit = smallDigit(scalar) {
        word.append(digit)
        continue
      }
      if scalar == "'" || scalar == "\u{2019}" || scalar == "." {
        // U.N. and don't are one word each.
        continue
      }
      if scalar.properties.isWhitespace || scalar.isPlainPunctuation || scalar == "/" {
        close()
      } else if TextFolding.withoutWhitespace(String(scalar)).isEmpty {
        continue
      } else {
        word.append(scalar)
      }
    }
    close()
    words = words.flatMap { Contractions.whole[$0] ?? [$0] }
    let meant = words.filter { !articles.contains($0) }
    return meant.isEmpty ? words : meant
  }

  /// The digit of a subscript or superscript one: CO₂, m².
  private static func smallDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.properties.numericType == .digit, !scalar.isDecimalDigit,
      let value = scalar.properties.numericValue, (0...9).contains(value),
      (0x2070...0x2089).contains(scalar.value) || [0xB2, 0xB3, 0xB9].contains(scalar.value)
    else { return nil }
    return Unicode.Scalar(UInt8(0x30 + Int(value)))
  }

  /// What stands between two digits and makes them another number: a point, a slash, a dash, a colon; a comma doesn't.
  private static func markWithinNumber(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case ".", "/", ":": String(scalar)
    case "-", "~", "\u{2010}"..."\u{2015}": "-"
    case ",": ""
    default: nil
    }
  }

  /// 的 between words says nothing.
  static func withoutParticles(_ folded: String) -> String {
    folded.containsHan ? folded.filter { $0 != "的" } : folded
  }

  /// The words of a text with all its numbers in digits; also those that stand for none: 一带一路 is 1带1路.
  static func inDigits(_ text: String, articles: Set<String> = ["a", "an", "the"]) -> String {
    var words = words(NumeralFolding.digits(in: text), articles: articles).map {
      romanNumbers[$0] ?? $0
    }
    if words.count > 1, let last = words.last, let digit = ["i": "1", "v": "5", "x": "10"][last] {
      words[words.count - 1] = digit
    }
    return String(words.joined().map { hanDigits[$0] ?? $0 })
  }

  private static let hanDigits: [Character: Character] = [
    "〇": "0", "零": "0", "一": "1", "二": "2", "两": "2", "三": "3", "四": "4", "五": "5", "六": "6",
    "七": "7", "八": "8", "九": "9",
  ]

  /// World War II and World War 2; I, V and X are letters but at the end.
  private static let romanNumbers: [String: String] = [
    "ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "xi": "11",
    "xii": "12", "xiii": "13", "xiv": "14", "xv": "15", "xvi": "16", "xvii": "17",
    "xviii": "18", "xix": "19", "xx": "20", "xxi": "21",
  ]
}
