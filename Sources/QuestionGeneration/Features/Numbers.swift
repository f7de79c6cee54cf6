import Discourse
import Language

/// What digits of a token say.
enum Numbers {
  /// Whether a token is a year: four digits from 1400 to 2099, with 年 behind them or nothing.
  static func isYear(_ token: Token, in article: ArticleAnalysis) -> Bool {
    guard token.range.count == 4 || token.range.count == 7 else { return false }
    let bytes = article.text[token.range]
    var value = 0
    for byte in bytes.prefix(4) {
      guard byte >= 0x30, byte <= 0x39 else { return false }
      value = value * 10 + Int(byte - 0x30)
    }
    if token.range.count == 7, Array(bytes.suffix(3)) != Array("年".utf8) { return false }
    return (1400...2099).contains(value)
  }

  /// Whether some bytes hold a digit.
  static func holdsDigit(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    text[range].contains { $0 >= 0x30 && $0 <= 0x39 }
  }
}
