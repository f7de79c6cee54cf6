/// Numbers in Chinese numerals.
extension FigureSpelling {
  /// A number in Chinese numerals: 1590 is 一千五百九十, 41.06 is 四十一点零六.
  ///
  /// - Parameter value: A number below 10¹⁶ with at most six decimals.
  /// - Returns: The numerals; nil where the number is out of range.
  public static func chinese(_ value: Double) -> String? {
    guard value.isFinite, abs(value) < 1e16, let plain = plain(value, decimals: nil) else {
      return nil
    }
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    let isNegative = plain.hasPrefix("-")
    // Rounding may reach 10¹⁶, for which there is no unit.
    guard let whole = Int(isNegative ? parts[0].dropFirst() : parts[0]),
      whole < 10_000_000_000_000_000
    else { return nil }
    var result = (isNegative ? "负" : "") + chineseWhole(whole)
    if parts.count == 2 {
      guard parts[1].count <= 6 else { return nil }
      result += "点" + chineseRow(parts[1], zero: "零")
    }
    return result
  }

  /// Digits one by one, as in years: 2024 is 二〇二四.
  static func chineseRow(_ digits: some StringProtocol, zero: Character) -> String {
    let names: [Character] = [zero, "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    return String(digits.compactMap { $0.wholeNumberValue.map { names[$0] } })
  }

  private static func chineseWhole(_ number: Int) -> String {
    guard number > 0 else { return "零" }
    var sections: [Int] = []
    var rest = number
    while rest > 0 {
      sections.append(rest % 10000)
      rest /= 10000
    }
    let units = ["", "万", "亿", "万亿"]
    var result = ""
    var needsZero = false
    for index in sections.indices.reversed() {
      let section = sections[index]
      if section == 0 {
        needsZero = !result.isEmpty
        // 三万亿零五 keeps its 亿 only with 万亿 before a 亿 of its own.
        continue
      }
      if needsZero || (!result.isEmpty && section < 1000) { result += "零" }
      needsZero = false
      result += fourDigits(section)
      // 五十四万亿 has one 亿 for both sections.
      let sharesUnit = index == 3 && sections[2] > 0
      result += sharesUnit ? "万" : units[index]
    }
    return result.hasPrefix("一十") ? String(result.dropFirst()) : result
  }

  private static func fourDigits(_ number: Int) -> String {
    let digits = Array("零一二三四五六七八九")
    var result = ""
    var needsZero = false
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / unit % 10
      if digit == 0 {
        needsZero = !result.isEmpty
        continue
      }
      if needsZero { result += "零" }
      needsZero = false
      result += String(digits[digit]) + name
    }
    return result
  }
}
