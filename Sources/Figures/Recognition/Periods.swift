import CheckedNumbers
import Foundation

/// Longer periods: 21世纪, 20世纪90年代, “十四五”, 党的十八大以来, 前三季度.
extension Recognition {
  /// 21世纪, 20世纪90年代, 上世纪80年代, 1990年代; nil where none begins.
  func century(at start: Int) -> Found? {
    if text.has("上世纪", at: start) || text.has("本世纪", at: start) {
      guard let (decade, end) = decade(at: start + 3) else { return nil }
      // Which century is meant depends on when it was written.
      return Found(.date, start..<end, number: start..<end, .number(Double(decade)))
    }
    guard !Scalar.isDigit(text[start - 1]), text[start - 1] != 0x2E,
      let numeral = numerals.numeral(at: start), numeral.value >= 1,
      numeral.value == numeral.value.rounded(), numeral.qualifier == nil, numeral.upper == nil
    else { return nil }
    let next = text.afterSpaces(numeral.range.upperBound)
    if text.has("世纪", at: next), numeral.value <= 30, !text.has("个", before: next) {
      var end = next + 2
      let first = Int(clamping: numeral.value) - 1
      if let (decade, decadeEnd) = decade(at: end) {
        return Found(
          .date, start..<decadeEnd, number: start..<decadeEnd,
          .number(Double(first * 100 + decade)),
          isoDate: String(format: "%02d%d", first, decade / 10))
      }
      for word in ["初", "末", "中叶", "上半叶", "下半叶", "后半叶", "前半叶"] where text.has(word, at: end) {
        end += word.unicodeScalars.count
        break
      }
      return Found(
        .date, start..<end, number: numeral.range, .number(numeral.value), unit: next..<end,
        isoDate: String(format: "%02d", first))
    }
    if text.has("年代", at: next), numeral.isPlainRow, numeral.digitCount == 4,
      (1000...2090).contains(numeral.value), Int(clamping: numeral.value) % 10 == 0
    {
      return Found(
        .date, start..<next + 2, number: numeral.range, .number(numeral.value),
        unit: next..<next + 2, isoDate: String(Int(clamping: numeral.value) / 10))
    }
    return nil
  }

  private func decade(at start: Int) -> (Int, Int)? {
    let index = text.afterSpaces(start)
    guard let numeral = numerals.numeral(at: index), (10...90).contains(numeral.value),
      Int(clamping: numeral.value) % 10 == 0,
      text.has("年代", at: text.afterSpaces(numeral.range.upperBound))
    else { return nil }
    var end = text.afterSpaces(numeral.range.upperBound) + 2
    for word in ["初期", "中期", "后期", "末期", "初", "末"] where text.has(word, at: end) {
      end += word.unicodeScalars.count
      break
    }
    return (Int(clamping: numeral.value), end)
  }

  /// “十四五”: the plan's five years; the tenth began in 2001, each begins where the one before ended.
  func fiveYearPlan(at start: Int) -> Found? {
    guard !HanNumeralReader.mayBegin(text[start - 1]) else { return nil }
    for plan in 6...20 {
      let word = Self.hanNumber(plan) + "五"
      guard text.has(word, at: start) else { continue }
      let end = start + word.unicodeScalars.count
      let isQuoted = [0x201D, 0x300D, 0x22].contains(text[end])
      let isNamed = ["规划", "时期", "期间", "以来", "末", "计划", "收官", "开局", "初期"].contains {
        text.has($0, at: end)
      }
      guard isQuoted || isNamed else { continue }
      let first = 2001 + 5 * (plan - 10)
      return made(
        start..<end, from: DateParts(year: first), to: DateParts(year: first + 4))
    }
    return nil
  }

  /// 十八大, 二十大 as the beginning of a period: 党的十八大以来; its year is a fact that the text doesn't state.
  func partyCongress(at start: Int) -> Found? {
    guard text.has("党的", before: start), !HanNumeralReader.mayBegin(text[start - 1]) else {
      return nil
    }
    for number in 12...25 {
      let word = Self.hanNumber(number) + "大"
      guard text.has(word, at: start) else { continue }
      let end = start + word.unicodeScalars.count
      return Found(.date, start - 2..<end, number: start..<end, .number(Double(number)))
    }
    return nil
  }

  /// The quarters of a year so far: 前三季度.
  func chineseQuarters(at start: Int) -> Found? {
    for (index, word) in ["前一季度", "前二季度", "前三季度"].enumerated() where text.has(word, at: start) {
      return Found(
        .date, start..<start + 4, number: start + 1..<start + 2, .number(Double(index + 1)),
        unit: start + 2..<start + 4)
    }
    return nil
  }

  /// A number below a hundred in Chinese numerals: 十四.
  static func hanNumber(_ number: Int) -> String {
    let digits = Array("零一二三四五六七八九")
    let tens = number / 10
    let rest = number % 10
    let head = tens == 0 ? "" : (tens == 1 ? "十" : String(digits[tens]) + "十")
    return head + (rest == 0 && tens > 0 ? "" : String(digits[rest]))
  }
}
