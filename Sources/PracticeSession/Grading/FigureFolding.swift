import CheckedNumbers
import Figures
import ScriptFolding

/// Figures of everyday speech, written as the rest of the grading reads them.
enum FigureFolding {
  /// The figure with a number in the place of the word that means it.
  ///
  /// - 半 is 0.5 with whatever unit stands behind it, 一刻钟 is 15分钟.
  /// - twice and double are 2 times.
  /// - nineteen forty-eight is 1948.
  /// - 增长3% is 3%, >300 is 超过300.
  /// - six hundred and fifty is six hundred fifty.
  /// - "one point two million" is 1.2 million, ③ is 3, 300+ is 超过300.
  /// - 5' is 5 feet, 50 kilos are 50 kg.
  static func folded(_ figure: String) -> String {
    let text = figure.trimmed
    let lower = text.lowercased()
    if let whole = words[lower] { return whole }
    if text == "半" { return "0.5" }
    if text.first == "半", let second = text.dropFirst().first, units.contains(second) {
      return "0.5" + text.dropFirst()
    }
    if text.hasSuffix("+") { return folded("超过" + text.dropLast()) }
    if text.count == 1, let scalar = text.unicodeScalars.first, !scalar.isHan, !scalar.isASCII,
      let value = scalar.properties.numericValue, value == value.rounded(), abs(value) < 1e15
    {
      return String(Int(clamping: value))
    }
    if let decimal = decimal(lower) { return decimal }
    if let quarters = quarters(of: text) { return quarters }
    if let signed = signs.first(where: { text.hasPrefix($0.0) }) {
      return folded(signed.1 + text.dropFirst(signed.0.count).drop { $0 == " " || $0 == "了" })
    }
    for joint in ["hundred and ", "thousand and ", "million and "] where lower.contains(joint) {
      return folded(
        lower.split(separator: joint).joined(separator: String(joint.dropLast(4))))
    }
    guard let last = text.last else { return figure }
    let before = text.dropLast()
    if before.last?.isNumber == true {
      if last == "'" || last == "\u{2019}" || last == "′" { return before + " feet" }
      if last == "\"" || last == "\u{201D}" || last == "″" { return before + " inches" }
    }
    for (ending, whole) in endings where lower.hasSuffix(ending) {
      return text.dropLast(ending.count) + whole
    }
    guard !text.containsHan else { return figure }
    let year = YearInWords.inDigits(text)
    return year.count == 4 && year.allSatisfy(\.isNumber) ? year : figure
  }

  /// "one point two trillion" as 1.2 trillion; nil where no point is spoken.
  private static func decimal(_ text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    guard let point = words.firstIndex(of: "point"), point > 0,
      let whole = FigureRecognizer.typed(words[..<point].joined(separator: " ")),
      case .number(let value) = whole.value, whole.rest.isEmpty, value == value.rounded(),
      abs(value) < 1e9
    else { return nil }
    let behind = words[(point + 1)...]
    let digits = behind.prefix { digit(of: $0) != nil }.compactMap { digit(of: $0) }
    guard !digits.isEmpty else { return nil }
    let rest = behind.dropFirst(digits.count)
    return "\(Int(clamping: value))." + digits.joined() + rest.map { " " + $0 }.joined()
  }

  private static func digit(of word: String) -> String? {
    ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
      .firstIndex(of: word == "oh" ? "zero" : word).map(String.init)
  }

  /// 三刻钟 as 45分钟; nil where none are named.
  private static func quarters(of text: String) -> String? {
    let folded = TextFolding.folded(text, of: [.width, .script])
    guard folded.hasSuffix("刻钟"), let number = FigureRecognizer.typed(String(folded.dropLast(2))),
      case .number(let value) = number.value, number.rest.isEmpty, abs(value) < 1e9
    else { return nil }
    return "\(Int(clamping: value * 15))分钟"
  }

  private static let words = [
    "俩": "2", "倆": "2", "仨": "3", "twice": "2 times", "double": "2 times", "thrice": "3 times",
    "triple": "3 times",
    "quarter of an hour": "15 minutes", "a quarter of an hour": "15 minutes",
    "half an hour": "30 minutes", "half a year": "6 months", "half a century": "50 years",
    "an hour": "1 hour", "a year": "1 year", "a day": "1 day", "a week": "1 week",
    "an hour and a half": "1.5 hours",
  ]

  /// What stands before a number and says how it is meant, and the words that the recogniser knows for it.
  private static let signs = [
    (">", "超过"), ("≥", "至少"), ("≈", "约"), ("~", "约"), ("同比增长", ""), ("增长", ""), ("增加", ""),
    ("上升", ""), ("提高", ""), ("上涨", ""),
  ]

  /// What half of which is said without 个.
  private static let units: Set<Character> = ["年", "天", "小", "分", "秒", "公", "斤", "吨", "个", "米"]

  private static let endings = [
    (" kilos", " kg"), (" kilo", " kg"), (" percents", " percent"), (" procent", " percent"),
  ]
}
