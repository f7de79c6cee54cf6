/// A number as it is written, before anything is known of what it counts.
struct Numeral {
  /// How its digits are written.
  enum Script: Hashable {
    /// 0–9, perhaps with magnitude words: 4.3万, 1.2 trillion.
    case digits
    /// Chinese numerals: 一千五百九十.
    case han
    /// English words: forty-two.
    case words
  }

  /// Scalars of the number with its magnitude words and sign.
  var range: Range<Int>
  /// Where the digits end and trailing magnitude words begin.
  var mantissaEnd: Int
  /// The value; the lower end where the number names two neighbours (二三十).
  var value: Double
  /// The upper end of 二三十 or 七八; nil otherwise.
  var upper: Double?
  /// How the digits are written.
  var script: Script
  /// 余, 多, 几 inside the number or right behind it.
  var qualifier: Range<Int>?
  /// Whether it is a part of one: 三分之一, 1/3, two thirds.
  var isFraction = false
  /// Whether magnitude words stand in it: 万, 亿, million.
  var hasMagnitude = false
  /// Whether it begins with a unit instead of a digit: 百, 千亿, hundred.
  var beginsWithUnit = false
  /// Whether its digits are a plain row without separators, decimals or units: 2024, 二〇二四.
  var isPlainRow = false
  /// Whether digits that may belong to it stand behind it unread: 3,5.
  var isTorn = false
  /// Number of digits of a plain row or of the whole part.
  var digitCount = 0

  /// Where the number ends with a 余, 多 or 几 right behind it.
  var end: Int { max(range.upperBound, qualifier?.upperBound ?? 0) }

  /// Whether it is one Chinese numeral character.
  var isSingleHan: Bool { script == .han && range.count == 1 }

  /// The value or values.
  var figureValue: Figure.Value {
    if let upper { .range(value, upper) } else { .number(value) }
  }
}
