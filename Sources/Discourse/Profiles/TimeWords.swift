import Language

extension DiscourseWords {
  /// Chinese words that begin with a year that the year of writing gives, in both scripts as bytes, with how far it is: 去年, 去年同期.
  static let deicticPrefixes = [
    ("今年", 0), ("本年", 0), ("去年", -1), ("前年", -2), ("明年", 1), ("后年", 2), ("後年", 2),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Chinese words for a year that a year said before gives; 上年 is the one before the year that is reported on.
  static let anaphoricPrefixes = [
    ("翌年", 1), ("次年", 1), ("同年", 0), ("当年", 0), ("當年", 0), ("那年", 0), ("上年", -1),
  ].map { (Array($0.0.utf8), $0.1) }

  /// That year, in several words, as bytes.
  static let thatYear = ["那一年", "這一年", "这一年"].map { Array($0.utf8) }
  /// What opens a change from what was.
  static let chineseFrom = Word.hashes("由 从")

  /// What stands right before a time that is only compared with.
  static let chineseComparing = Word.hashes("比 较 相比 对比 较之")
  /// What stands behind one.
  static let chineseCompared = Word.hashes("相比 相较 比较 相比之下")

  /// What ties the first and the last year of a span.
  static let timeTies = Word.hashes("to until through and - – — 至 到 ~ ～")

  /// The closed classes that English expressions of time are made of.
  struct EnglishTimes: Sendable {
    let months: [UInt32: Int] = {
      var months: [UInt32: Int] = [:]
      for (index, name) in [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
      ].enumerated() { months[Word.hash(name)] = index + 1 }
      return months
    }()
    /// What points from the time of writing.
    let pointing = table([("last", -1), ("this", 0), ("next", 1)])
    /// What points from the time that was spoken of, behind `the`.
    let following = table([
      ("that same", 0), ("following next", 1), ("previous preceding", -1),
    ])
    /// What tells the direction behind `a year`.
    let distances = table([("later afterwards", 1), ("earlier before", -1)])
    /// What opens the time that something is compared with.
    let comparing = Word.hashes("than compared versus vs against")
    let the = Word.hash("the")
    let that = Word.hash("that")
    let a = Word.hash("a")
    let year = Word.hash("year")
    let month = Word.hash("month")
    let from = Word.hash("from")
  }

  /// The English ones.
  static let englishTimes = EnglishTimes()
}
