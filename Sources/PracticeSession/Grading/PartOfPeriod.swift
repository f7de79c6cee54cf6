import Foundation
import ScriptFolding

/// The part of a year or month that a date names: 上半年, 前三季度, early.
enum PartOfPeriod {
  /// Splits a date into itself and the part it names, as one word for all spellings; nil where it names none.
  static func split(_ date: String) -> (date: String, part: String?) {
    let folded = TextFolding.folded(date, of: [.width, .script, .letterCase])
    for (part, spellings) in parts {
      for spelling in spellings {
        guard let range = folded.range(of: spelling) else { continue }
        return (folded.replacingCharacters(in: range, with: " "), part)
      }
    }
    return (date, nil)
  }

  /// Longer spellings first, so that none is taken for a part of another.
  private static let parts: [(String, [String])] = [
    ("Q1-3", ["前三季度", "前3季度"]), ("Q1", ["第一季度", "第1季度", "一季度", "1季度", "first quarter", "q1"]),
    ("Q2", ["第二季度", "第2季度", "二季度", "2季度", "second quarter", "q2"]),
    ("Q3", ["第三季度", "第3季度", "三季度", "3季度", "third quarter", "q3"]),
    ("Q4", ["第四季度", "第4季度", "四季度", "4季度", "fourth quarter", "q4"]),
    ("H1", ["上半年", "前六个月", "前6个月", "1-6月", "1—6月", "1至6月", "1月至6月", "first half", "h1"]),
    ("H2", ["下半年", "7-12月", "7—12月", "7至12月", "7月至12月", "second half", "h2"]),
    ("fiscal", ["财政年度", "财年", "fiscal year", "financial year", "fiscal", "fy"]),
    ("early", ["年初", "early"]), ("late", ["年底", "年末", "late"]),
    ("mid", ["年中", "中叶", "mid-", "mid "]),
    ("spring", ["春季", "春天", "春", "spring"]), ("summer", ["夏季", "夏天", "夏", "summer"]),
    ("autumn", ["秋季", "秋天", "秋", "autumn", "fall"]), ("winter", ["冬季", "冬天", "冬", "winter"]),
    ("morning", ["上午", "早上", "清晨", "morning"]), ("afternoon", ["下午", "afternoon"]),
    ("evening", ["晚上", "evening"]), ("days 1-10", ["上旬"]), ("days 11-20", ["中旬"]),
    ("days 21-", ["下旬"]),
  ]
}
