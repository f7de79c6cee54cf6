import Figures

/// Tells figures that somebody would want to know from numbers that say nothing by themselves.
enum FigureWorth {
  /// Whether anybody would want to know it: an amount of something, and no part of a name, a code or a date.
  static func isAsked(_ figure: Figure, in passage: Passage) -> Bool {
    // Aged 15 to 29, 14 years old or younger: in English ages are mostly the bounds of a group.
    if figure.kind == .age, TextLanguage(of: passage.characters) == .english { return false }
    guard case .number(let value) = figure.value else {
      return figure.kind != .date || figure.isoDate != nil
    }
    let range = passage.characters(utf8: figure.range)
    let number = passage.characters(utf8: figure.numberRange)
    // 第五十九届, 党的二十届: a number in a name.
    if "届章条款周".contains(number.upperBound < passage.count ? passage[number.upperBound] : " ")
      || passage.has("第", endingAt: range.lowerBound)
      || ["党的", "黨的"].contains(where: { passage.has($0, endingAt: range.lowerBound) })
      || isOfCalendar(number, in: passage)
    {
      return false
    }
    if figure.kind == .age,
      passage.has("以上", at: range.upperBound) || passage.has("以下", at: range.upperBound)
    {
      return false
    }
    // 十大愿景: the number that anybody would guess.
    if passage.has("十大", at: number.lowerBound) || passage.has("10大", at: number.lowerBound),
      number.count <= 2
    {
      return false
    }
    // 十里长山, 三里屯: a place.
    if number.count == 1, passage[number.lowerBound].isHan,
      ["里", "江", "河", "峡", "峽", "山", "亩塘", "眼桥", "孔桥"].contains(where: {
        passage.has($0, at: number.upperBound)
      }), number.upperBound + 1 < passage.count, passage[number.upperBound + 1].isHan,
      !"的以外内路地长远之多".contains(passage[number.upperBound + 1])
        || passage.has("长山", at: number.upperBound + 1)
    {
      return false
    }
    // 千亿级: a magnitude is no number.
    if passage[number].allSatisfy({ "十百千万亿兆".contains($0) }),
      number.count > 1 || passage[number.lowerBound] != "十"
    {
      return false
    }
    // 快于8.2、5.0个百分点: a bare number whose unit stands with the next one.
    if figure.kind == .count, figure.unit == nil, passage.has("、", at: number.upperBound),
      number.upperBound + 1 < passage.count, passage[number.upperBound + 1].isDigit
    {
      return false
    }
    // 装机容量超过六成: of what isn't said.
    if passage.has("成", at: number.upperBound), figure.kind == .percent || figure.kind == .fraction,
      !["占", "比例", "比重", "率", "份额", "增", "降", "减", "提高", "提升", "的", "近", "有"].contains(where: {
        passage.first($0, in: max(0, number.lowerBound - 16)..<number.lowerBound) != nil
      }), !passage.has("的", at: number.upperBound + 1)
    {
      return false
    }
    if isInQuotedName(range, in: passage) || isYardstick(range, in: passage) { return false }
    if isPartOfName(range, in: passage) || isPartOfCode(number, in: passage) { return false }
    // Views of four governments: a small count in words is no figure to learn.
    if TextLanguage(of: passage.characters) == .english,
      figure.kind == .count || figure.kind == .duration, abs(value) < 13,
      passage[number.lowerBound].isLetter
    {
      return false
    }
    if TextLanguage(of: passage.characters) == .english,
      isPassing(figure, number, in: passage) || isMark(figure, number, in: passage)
    {
      return false
    }
    // From 1940 onwards: a bare year is no count.
    if figure.kind == .count, figure.unit == nil || (1700...2100).contains(value),
      (1000...2100).contains(value), number.count == 4
    {
      return false
    }
    // One in every 100, per 1,000: what is counted by, not what is counted.
    if ["every ", "per ", "out of "].contains(where: {
      passage.has($0, endingAt: number.lowerBound)
    }),
      [100, 1000, 10_000, 100_000, 1_000_000].contains(value), figure.kind == .count
    {
      return false
    }
    // The remaining 49 of the 120 seats: what is left and what was named give it.
    if passage.string(max(0, number.lowerBound - 24)..<number.lowerBound).contains("remaining ") {
      return false
    }
    // With Asian minorities sharing the remaining 1 %: who can add up needs no article.
    if ["remaining ", "the rest, ", "其余", "剩余的", "余下的"].contains(where: {
      passage.has($0, endingAt: number.lowerBound)
    }) {
      return false
    }
    switch figure.kind {
    case .count, .duration, .multiple: return abs(value) >= 4
    case .rank: return false
    case .age, .ratio, .fraction, .percent, .percentagePoint, .money, .measure, .date: return true
    }
  }

  /// Whether a Chinese number is an hour, an issue or a congress: 上午10时, 2023年19期, 十九大.
  private static func isOfCalendar(_ number: Range<Int>, in passage: Passage) -> Bool {
    let behind = number.upperBound
    if passage.has("大", at: behind), number.count > 1, number.allSatisfy({ passage[$0].isHan }),
      !["大类", "大项", "大领域", "大行业", "大产业"].contains(where: { passage.has($0, at: behind) })
    {
      return true
    }
    if ["期", "号", "號", "版", "卷", "页", "頁", "辑"].contains(where: { passage.has($0, at: behind) }),
      "年第总第".contains(number.lowerBound > 0 ? passage[number.lowerBound - 1] : " ")
    {
      return true
    }
    guard
      [
        "时", "時", "点",
        "點",
      ].contains(where: { passage.has($0, at: behind) })
    else { return false }
    return ["上午", "下午", "晚上", "晚", "凌晨", "早上", "中午", "日", "时间", "時間"].contains {
      passage.has($0, endingAt: number.lowerBound)
    } || passage.has("分", at: behind + 3)
  }

  /// Whether a Chinese number is what another is held against: 和地球的365天较为接近, 与去年的30艘相当.
  private static func isYardstick(_ figure: Range<Int>, in passage: Passage) -> Bool {
    let behind = ["较为接近", "比较接近", "接近", "相近", "相当", "相仿", "差不多", "持平", "相比"]
    guard behind.contains(where: { passage.has($0, at: figure.upperBound) }) else { return false }
    var start = figure.lowerBound
    while start > 0, !passage[start - 1].endsClause { start -= 1 }
    return ["和", "与", "跟", "同", "與"].contains { passage.has($0, at: start) }
      || ["和", "与", "跟", "與"].contains { passage.first($0, in: start..<figure.lowerBound) != nil }
        && passage.has("的", endingAt: figure.lowerBound)
  }

  /// Whether a number is a part of a short name in marks: “千万工程”, “十五五”.
  private static func isInQuotedName(_ figure: Range<Int>, in passage: Passage) -> Bool {
    for (open, close) in [("“", "”"), ("‘", "’"), ("「", "」"), ("『", "』")]
      as [(Character, Character)]
    {
      var start = figure.lowerBound
      while start > 0, figure.lowerBound - start <= 6, passage[start - 1].isHan { start -= 1 }
      var end = figure.upperBound
      while end < passage.count, end - figure.upperBound <= 6, passage[end].isHan { end += 1 }
      if start > 0, end < passage.count, passage[start - 1] == open, passage[end] == close,
        end - start <= 8
      {
        return true
      }
    }
    return false
  }

  /// Whether a capitalised word stands right before a number: Apollo 8, Article 5.
  private static func isPartOfName(_ figure: Range<Int>, in passage: Passage) -> Bool {
    var end = figure.lowerBound
    guard end > 1, passage[end - 1] == " " else { return false }
    end -= 1
    var start = end
    while start > 0, passage[start - 1].isLatinLetter { start -= 1 }
    guard start < end, passage[start].isUppercase else { return false }
    let word = passage.string(start..<end)
    return ![
      "About", "Some", "Nearly", "Over", "Around", "Almost", "The", "In", "By", "Only", "Just",
      "Roughly", "Approximately", "More", "Fewer", "At", "Of", "From", "Between", "All", "Another",
    ].contains(word)
  }

  /// Whether a number is joined to others by dashes: 737–8, AD 2018–23–51, W12–140.
  private static func isPartOfCode(_ number: Range<Int>, in passage: Passage) -> Bool {
    func isDash(_ index: Int) -> Bool {
      passage.all.contains(index) && "-–—‑/".contains(passage[index])
    }
    func isJoined(_ index: Int) -> Bool {
      passage.all.contains(index) && (passage[index].isLatinLetter || passage[index].isDigit)
    }
    let before = number.lowerBound - 1
    if isDash(before), isJoined(before - 1) { return true }
    if before > 1, passage[before] == " ", isDash(before - 1), isJoined(before - 2),
      passage[before - 2].isDigit
    {
      return true
    }
    let behind = number.upperBound
    return isDash(behind) && behind + 1 < passage.count
      && (passage[behind + 1].isDigit || passage[behind + 1].isUppercase)
  }

  /// Whether a number only says how far back somebody looks: over the last 12 months, 12 months ago.
  private static func isPassing(_ figure: Figure, _ number: Range<Int>, in passage: Passage) -> Bool
  {
    guard figure.kind == .duration else { return false }
    let before = passage.string(max(0, number.lowerBound - 14)..<number.lowerBound).lowercased()
    let behind = passage.string(number.upperBound..<min(passage.count, number.upperBound + 12))
      .lowercased()
    return ["last ", "past ", "previous ", "next ", "coming "].contains(where: before.hasSuffix)
      || behind.contains(" ago")
  }

  /// Whether a bare number is the mark of a note or a code: 12 The magnitude, limit 12 the magnitude, the 737 MAX.
  private static func isMark(_ figure: Figure, _ number: Range<Int>, in passage: Passage) -> Bool {
    guard figure.kind == .count else { return false }
    let rest = passage.string(number.upperBound..<min(passage.count, number.upperBound + 24))
    guard rest.hasPrefix(" "), let next = rest.split(separator: " ").first.map(String.init) else {
      return false
    }
    if number.lowerBound == 0, next.first?.isUppercase == true { return true }
    if EnglishWordClasses.determiners.contains(next.lowercased()) { return true }
    return next.count > 1 && next.allSatisfy { $0.isUppercase } && figure.unit == nil
  }
}
