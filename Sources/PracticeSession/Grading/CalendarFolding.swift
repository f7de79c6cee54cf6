import CheckedNumbers
import Figures
import ScriptFolding

/// Dates of other calendars and manners of speaking, written as the rest of the grading reads them.
enum CalendarFolding {
  /// The date with years in digits of the common era.
  ///
  /// - 民国113年 and 民國一一三年 are 2024年: the first year of the Republic was 1912.
  /// - 上世纪 is 20世纪 and 本世纪 is 21世纪: who types it lives in this one.
  /// - 星期一 is 周一, 14五 is 十四五.
  /// - nineteen forty-six is 1946.
  static func folded(_ date: String) -> String {
    let text = TextFolding.folded(date, of: [.width, .script])
    if let year = republicanYear(text) {
      return "\(year.number + 1911)年" + year.rest
    }
    for (word, century) in [("上个世纪", "20世纪"), ("上世纪", "20世纪"), ("本世纪", "21世纪")]
    where text.hasPrefix(word) {
      return century + text.dropFirst(word.count)
    }
    if text.hasPrefix("星期") || text.hasPrefix("礼拜") { return "周" + text.dropFirst(2) }
    if let plan = plan(text) { return plan }
    if text.containsHan { return date }
    let digits = YearInWords.inDigits(text)
    return digits == text ? date : digits
  }

  /// A five-year plan as Chinese writes its number: 十四五 for 14五; nil where there is none.
  private static func plan(_ text: String) -> String? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard text.dropFirst(digits.count).first == "五", let number = Int(digits),
      (10...20).contains(number), let written = FigureSpelling.chinese(Double(number))
    else { return nil }
    return written + text.dropFirst(digits.count)
  }

  /// The number of a year of the Republic of China and what stands behind it; nil where none is named.
  static func republicanYear(_ text: String) -> (number: Int, rest: String)? {
    let text = TextFolding.folded(text.trimmed, of: [.width, .script])
    for name in ["中华民国", "民国"] where text.hasPrefix(name) {
      let behind = text.dropFirst(name.count)
      guard let end = behind.firstIndex(of: "年") else { return nil }
      let written = behind[..<end].filter { $0 != " " }
      let rest = String(behind[behind.index(after: end)...])
      if written == "元" { return (1, rest) }
      guard let figure = FigureRecognizer.typed(String(written)), figure.rest.isEmpty,
        case .number(let number) = figure.value, (1...999).contains(number)
      else { return nil }
      return (Int(clamping: number), rest)
    }
    return nil
  }
}
