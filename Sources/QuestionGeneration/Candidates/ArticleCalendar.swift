/// Puts the year to what a Chinese article tells from the day it was written: 今年, 去年, 7月份, 一季度.
///
/// Only where the article's own date tells which year is meant, and never inside somebody's words.
struct ArticleCalendar {
  /// Year and month of the article; the month is nil where only the year is known.
  let year: Int
  let month: Int?

  /// Reads the date of an article, such as `2020-08-14`, `2020-08` or `2020`; nil where it gives no year.
  init?(date: String?) {
    guard let parts = date?.split(separator: "-", omittingEmptySubsequences: false),
      let first = parts.first, first.count == 4, let year = Int(first)
    else { return nil }
    self.year = year
    month = parts.count > 1 ? Int(parts[1]) : nil
  }

  /// A sentence with its years put in.
  struct Dated {
    /// The new words.
    var passage: Passage
    /// What was put in: the place in the old words, how many of them went, and how many came.
    var changes: [(place: Int, old: Int, new: Int)]

    /// Where a range of the old words stands now; nil where a change goes through it.
    func place(of range: Range<Int>) -> Range<Int>? {
      var shift = 0
      for change in changes {
        if change.place + change.old <= range.lowerBound {
          shift += change.new - change.old
        } else if change.place < range.upperBound {
          return nil
        }
      }
      return range.lowerBound + shift..<range.upperBound + shift
    }
  }

  /// A sentence with the years that its words leave out; nil where it leaves none out, or they can't be told.
  ///
  /// - Parameters:
  ///   - passage: The sentence.
  ///   - before: What stands before it in its paragraph; a year there may be the one that is meant.
  /// - Returns: The new words, and what was put in where.
  func dated(_ passage: Passage, behind before: String) -> Dated? {
    var words: [Character] = []
    var changes: [(place: Int, old: Int, new: Int)] = []
    var depth = 0
    // A year of its own, or of the sentences before, holds for the months behind it; one that was put in is put in again
    // before each of them, so that none of them is taken for another's.
    var holds = before.contains { $0.isDigit } && before.contains("年")
    var index = 0
    while index < passage.count {
      let character = passage[index]
      if "“「『《".contains(character) { depth += 1 }
      if "”」』》".contains(character) { depth = max(0, depth - 1) }
      if depth == 0, let (old, year) = relativeYear(at: index, in: passage) {
        let new = Array("\(year)年")
        changes.append((index, old, new.count))
        words += new
        index += old
        continue
      }
      // 2024年; 上半年 and 全年 are no year.
      if character == "年", index > 0,
        passage[index - 1].isDigit || "〇零一二三四五六七八九".contains(passage[index - 1])
      {
        holds = true
      }
      if depth == 0, !holds, let year = yearOfMonths(at: index, in: passage) {
        let new = Array("\(year)年")
        changes.append((index, 0, new.count))
        words += new
      }
      words.append(character)
      index += 1
    }
    return changes.isEmpty ? nil : Dated(passage: Passage(String(words)), changes: changes)
  }

  /// 今年, 去年 and 明年.
  private func relativeYear(at index: Int, in passage: Passage) -> (old: Int, year: Int)? {
    for (word, distance) in [("今年", 0), ("去年", -1), ("明年", 1)] where passage.has(word, at: index) {
      // 今年来, 近今年: no year is meant.
      guard !passage.has("来", at: index + 2), !passage.has("近", endingAt: index) else { return nil }
      return (2, year + distance)
    }
    return nil
  }

  /// The year of a month, a stretch of months or a quarter that opens a clause.
  private func yearOfMonths(at index: Int, in passage: Passage) -> Int? {
    guard let month, index == 0 || "，。；,;、 在截至底止于".contains(passage[index - 1]),
      let last = Self.lastMonth(at: index, in: passage)
    else { return nil }
    if last <= month { return year }
    // Written in January of what was in December.
    return month <= 2 && last >= 10 ? year - 1 : nil
  }

  /// The number of the last month that some words speak of: 7 for 7月份 and 1—7月, 3 for 一季度.
  private static func lastMonth(at start: Int, in passage: Passage) -> Int? {
    for (word, month) in quarters where passage.has(word, at: start) { return month }
    var index = start
    var last = 0
    for _ in 0..<2 {
      var digits = ""
      while index < passage.count, passage[index].isASCII, passage[index].isNumber {
        digits.append(passage[index])
        index += 1
      }
      guard let number = Int(digits), (1...12).contains(number) else { return nil }
      last = number
      while index < passage.count, passage[index].isWhitespace { index += 1 }
      if passage.has("月", at: index) { return last }
      guard index < passage.count, "-—–－~～至到".contains(passage[index]) else { return nil }
      while index < passage.count, "-—–－~～至到 ".contains(passage[index]) { index += 1 }
    }
    return nil
  }

  private static let quarters: [(String, Int)] = [
    ("第一季度", 3), ("第二季度", 6), ("第三季度", 9), ("第四季度", 12), ("前三季度", 9), ("前三季", 9), ("一季度", 3),
    ("二季度", 6),
    ("三季度", 9), ("四季度", 12), ("首季", 3), ("上半年", 6), ("下半年", 12), ("第一季", 3), ("第二季", 6), ("第三季", 9),
    ("第四季", 12),
  ]
}
