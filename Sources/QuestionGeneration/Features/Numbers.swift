import Discourse
import Language

/// What digits of a token say.
enum Numbers {
  /// Whether a token is a year: four digits from 1400 to 2099, of any width, with 年 behind them or nothing.
  static func isYear(_ token: Token, in article: ArticleAnalysis) -> Bool {
    guard (4...15).contains(token.range.count) else { return false }
    var value = 0
    var digits = 0
    for scalar in article.string(token.range).unicodeScalars {
      if let digit = digit(scalar.value) {
        value = value * 10 + digit
        digits += 1
        guard digits <= 4 else { return false }
      } else if scalar != "年" || digits != 4 {
        return false
      }
    }
    return digits == 4 && (1400...2099).contains(value)
  }

  /// The value of an ASCII or full-width digit; nil for anything else.
  static func digit(_ value: UInt32) -> Int? {
    switch value {
    case 0x30...0x39: Int(value - 0x30)
    case 0xFF10...0xFF19: Int(value - 0xFF10)
    default: nil
    }
  }

  /// The runs of digits in some bytes, of any width, as ASCII.
  static func runs(in bytes: ArraySlice<UInt8>) -> [String] {
    var runs: [String] = []
    var run = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if let digit = digit(scalar.value) {
        run += String(digit)
      } else if !run.isEmpty {
        runs.append(run)
        run = ""
      }
    }
    if !run.isEmpty { runs.append(run) }
    return runs
  }

  /// Whether some bytes hold a digit of any width.
  static func holdsDigit(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    let bytes = text[range]
    for index in bytes.indices {
      if bytes[index] >= 0x30, bytes[index] <= 0x39 { return true }
      if bytes[index] == 0xEF, index + 2 < bytes.endIndex, bytes[index + 1] == 0xBC,
        (0x90...0x99).contains(bytes[index + 2])
      {
        return true
      }
    }
    return false
  }
}
