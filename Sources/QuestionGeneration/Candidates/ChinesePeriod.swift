/// Finds the dates and periods that a Chinese sentence gives its figures.
enum ChinesePeriod {
  /// The first date or period in a range, in the article's words without spaces; nil where there is none.
  static func first(in passage: Passage, _ range: Range<Int>) -> String? {
    for index in range {
      // 比2019年增长: what it is compared with is not when.
      if index > 0, "比较".contains(passage[index - 1]) { continue }
      if let place = self.range(at: index, in: passage), place.upperBound <= range.upperBound {
        return passage.string(place).filter { !$0.isWhitespace }
      }
    }
    return nil
  }

  /// The date or period that begins at a place: 截至2024年底, 2025年5月, “十四五”以来, 到2030年, 2018年以来.
  static func range(at start: Int, in passage: Passage) -> Range<Int>? {
    var index = start
    for opener in ["截至", "截止", "截止到", "到", "至", "自", "从", "早在", "预计到", "预计"]
    where passage.has(opener, at: index) {
      index += opener.count
      while index < passage.count, passage[index].isWhitespace { index += 1 }
      break
    }
    if let plan = plan(at: index, in: passage) { return start..<tail(plan, passage) }
    // 2012年至2021年, 2012—2021年: both ends, or the figure would be said of one year.
    if let span = span(at: index, in: passage) { return start..<tail(span, passage) }
    guard let year = year(at: index, in: passage) else { return nil }
    var end = year
    for unit in ["月", "日"] {
      guard let next = numbered(unit, at: end, in: passage) else { break }
      end = next
    }
    return start..<tail(end, passage)
  }

  /// Where a month or day with its unit ends that begins at a place, a span of them too: 5月, 1—7月, 1月至7月.
  private static func numbered(_ unit: String, at start: Int, in passage: Passage) -> Int? {
    func digits(_ index: Int) -> Int {
      var index = index
      while index < passage.count, passage[index].isNumber || passage[index].isWhitespace {
        index += 1
      }
      return index
    }
    var end = digits(start)
    guard end > start else { return nil }
    let hasUnit = passage.has(unit, at: end)
    if hasUnit { end += 1 }
    if end < passage.count, "至到—–-~～－".contains(passage[end]) {
      let second = digits(end + 1)
      if second > end + 1, passage.has(unit, at: second) { return second + 1 }
    }
    return hasUnit ? end : nil
  }

  /// Where a span of two years ends that begins at a place.
  private static func span(at start: Int, in passage: Passage) -> Int? {
    var index = start
    var digits = 0
    while index < passage.count, passage[index].isNumber, !passage[index].isHan {
      digits += 1
      index += 1
    }
    guard digits == 4, start == 0 || !passage[start - 1].isNumber else { return nil }
    if let first = year(at: start, in: passage) { index = first }
    var behind = index
    while behind < passage.count, "至到—–-~～－".contains(passage[behind]) { behind += 1 }
    guard behind > index else { return nil }
    return year(at: behind, in: passage)
  }

  /// Where a year of four digits with 年 ends that begins at a place.
  private static func year(at start: Int, in passage: Passage) -> Int? {
    guard start == 0 || !passage[start - 1].isNumber else { return nil }
    var index = start
    var digits = 0
    while index < passage.count, passage[index].isNumber || "〇零一二三四五六七八九".contains(passage[index]),
      digits < 4
    {
      digits += 1
      index += 1
    }
    guard digits == 4 else { return nil }
    while index < passage.count, passage[index].isWhitespace { index += 1 }
    // 1990年代 is a decade.
    return passage.has("年", at: index) && !passage.has("年代", at: index) ? index + 1 : nil
  }

  /// “十四五”, 党的十八大, 21世纪.
  private static func plan(at start: Int, in passage: Passage) -> Int? {
    var index = start
    if index < passage.count, "“\"「".contains(passage[index]) { index += 1 }
    if passage.has("十", at: index), index + 2 < passage.count,
      "一二三四五六".contains(passage[index + 1]), passage[index + 2] == "五"
    {
      index += 3
      if index < passage.count, "”\"」".contains(passage[index]) { index += 1 }
      guard
        index > start + 3 || passage.has("时期", at: index) || passage.has("期间", at: index)
          || passage.has("以来", at: index)
      else { return nil }
      return index
    }
    if passage.has("党的", at: start),
      let end = passage.first("大以来", in: start..<min(passage.count, start + 10))
    {
      return end.upperBound
    }
    return nil
  }

  /// 底, 末, 以来, 上半年 … behind a date.
  private static func tail(_ end: Int, _ passage: Passage) -> Int {
    var end = end
    var cut = true
    while cut {
      cut = false
      for word in [
        "上半年", "下半年", "前三季度", "前三季", "前两个月", "上中旬", "中下旬", "上旬", "中旬", "下旬", "第一季度", "第二季度", "第三季度",
        "第四季度", "一季度", "二季度", "三季度", "四季度", "年底", "年末", "年初",
        "底", "末", "份", "初", "以来", "期间", "时期", "夏", "春", "秋", "冬", "全年",
      ]
      where passage.has(word, at: end) {
        end += word.count
        cut = true
        break
      }
    }
    return end
  }
}
