import CheckedNumbers
import Foundation

/// Other spellings of a number, and numbers in the form of another.
public enum FigureSpelling {
  /// A number in digits: 1590, 41.06; with as many decimals as given, or as few as show it whole.
  ///
  /// - Returns: nil where rounding to the decimals would change the value.
  static func plain(_ value: Double, decimals: Int?) -> String? {
    guard value.isFinite, abs(value) < 1e21 else { return nil }
    if let decimals {
      let text = String(format: "%.\(decimals)f", value)
      guard let back = Double(text), abs(back - value) <= abs(value) * 1e-9 else { return nil }
      return text
    }
    var text = String(format: "%.12f", Decimals.rounded(value))
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// Digits with a comma before each three of the whole part: 1590.5 is 1,590.5.
  static func grouped(_ plain: String) -> String {
    let parts = plain.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    var whole = Array(parts[0])
    let first = whole.first == "-" ? 1 : 0
    var index = whole.count - 3
    while index > first {
      whole.insert(",", at: index)
      index -= 3
    }
    return String(whole) + (parts.count == 2 ? "." + parts[1] : "")
  }

  /// The other spellings of a number that are right as an answer.
  ///
  /// Digits plain and grouped, Chinese numerals or English words, and with the magnitude words next to its own; never
  /// another value, at most eight.
  ///
  /// ```swift
  /// FigureSpelling.accepted(for: "1590", language: "zh-Hans")  // ["1,590", "一千五百九十", "0.159万"]
  /// ```
  ///
  /// - Parameters:
  ///   - number: The number as the article writes it, without unit: 1590, 7000亿, 四十一点零六, 1.2 trillion.
  ///   - language: BCP 47 tag of the question.
  /// - Returns: The spellings without the number's own; empty where it is no number.
  public static func accepted(for number: String, language: String) -> [String] {
    let text = FigureText(number)
    guard let numeral = NumeralReader(text: text, isInclusive: true).numeral(at: 0),
      numeral.range == 0..<text.count, numeral.upper == nil, numeral.qualifier == nil,
      !numeral.isFraction, let plain = plain(numeral.value, decimals: nil)
    else { return [] }
    var spellings: [String] = []
    let isShort = abs(numeral.value) < 1e8
    if isShort { spellings += [plain, grouped(plain)] }
    if language.hasPrefix("zh") {
      if let chinese = chinese(numeral.value) {
        spellings.append(chinese)
        if chinese == "二" { spellings.append("两") }
      }
      spellings += scaled(numeral.value, by: [(1e4, "万"), (1e8, "亿"), (1e12, "万亿")])
      if language.hasPrefix("zh-Hant") {
        spellings = spellings.map { $0.map(traditional).joined() }
      }
    } else {
      if let words = english(numeral.value) { spellings.append(words) }
      spellings += scaled(
        numeral.value,
        by: [(1e3, " thousand"), (1e6, " million"), (1e9, " billion"), (1e12, " trillion")])
    }
    var seen: Set<String> = [number]
    return Array(spellings.filter { seen.insert($0).inserted }.prefix(8))
  }

  /// The number with magnitude words, where that takes few digits.
  private static func scaled(_ value: Double, by units: [(Double, String)]) -> [String] {
    units.compactMap { unit, name in
      let mantissa = Decimals.rounded(value / unit)
      guard abs(mantissa) >= 0.1, abs(mantissa) < 1e5, let text = plain(mantissa, decimals: nil),
        (text.split(separator: ".").dropFirst().first?.count ?? 0) <= 4
      else { return nil }
      return text + name
    }
  }

  private static func traditional(_ character: Character) -> String {
    switch character {
    case "万": "萬"
    case "亿": "億"
    case "两": "兩"
    case "点": "點"
    case "负": "負"
    default: String(character)
    }
  }

  /// A whole number below a hundred in English words: 42 is forty-two; nil for any other.
  static func english(_ value: Double) -> String? {
    guard value == value.rounded(), value >= 0, value < 100 else { return nil }
    let units = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]
    let tens = [
      "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    let number = Int(clamping: value)
    if number < 20 { return units[number] }
    let rest = number % 10
    return tens[number / 10 - 2] + (rest == 0 ? "" : "-" + units[rest])
  }
}
