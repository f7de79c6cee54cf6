/// A number in a text with what it counts: its value, unit, qualifier and place.
public struct Figure: Hashable, Sendable {
  /// What sort of number it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A bare number or a count with a measure word or noun: 4700家, 12 astronauts.
    case count
    /// 26.67%, 百分之十点二, 47 per cent, 三成.
    case percent
    /// 1.5个百分点, two percentage points.
    case percentagePoint
    /// 7000亿元, $1.2 trillion.
    case money
    /// 1/3, 三分之一, two thirds.
    case fraction
    /// 2.27:1.
    case ratio
    /// 3倍, threefold, ten times.
    case multiple
    /// 全球第一, 首个, third-largest, 20th.
    case rank
    /// A day, month, year or century: 2024年11月, 21世纪, 4 October 1957.
    case date
    /// A length of time: 10多年, 108 minutes.
    case duration
    /// 16岁, aged 42.
    case age
    /// A quantity with a unit of measurement: 41.06泽字节, 484 kilometres, 18亿千瓦, 25 °C.
    case measure
  }

  /// One number, or the two ends of a range.
  public enum Value: Hashable, Sendable {
    /// One number, magnitude words multiplied in: 7000亿 is 7e11, 25 % is 25.
    case number(Double)
    /// A range, both ends included.
    case range(Double, Double)
  }

  /// What sort of number it is.
  public var kind: Kind
  /// UTF-8 offsets of the whole figure in the text, with unit, without qualifier.
  public var range: Range<Int>
  /// UTF-8 offsets of the number alone with its magnitude words, without unit, currency sign or measure word.
  public var numberRange: Range<Int>
  /// UTF-8 offsets of the digits alone, without the magnitude words behind them: 7000 of 7000亿, 1590 of 1590百亿亿;
  /// equal to ``numberRange`` where there are none or the number is in words.
  public var mantissaRange: Range<Int>
  /// The value in plain units; of a date the year, of a day or month without a year the month or day.
  public var value: Value
  /// The unit without magnitude words: 元, 亿 is none, 家, %, kilometres; nil for a bare number.
  public var unit: String?
  /// 约, 超过, 近, 余, 以上, nearly, over …, as the text writes it; nil where there is none.
  public var qualifier: String?
  /// For a date: as much of ISO 8601 as it says (2024-11, --07-26/--07-28, 2021/2025 for “十四五”; a century as its
  /// first two digits, a decade as its first three, a year before Christ as -0220); nil otherwise.
  public var isoDate: String?

  /// Creates a figure.
  public init(
    kind: Kind, range: Range<Int>, numberRange: Range<Int>, mantissaRange: Range<Int>? = nil,
    value: Value, unit: String? = nil, qualifier: String? = nil, isoDate: String? = nil
  ) {
    self.kind = kind
    self.range = range
    self.numberRange = numberRange
    self.mantissaRange = mantissaRange ?? numberRange
    self.value = value
    self.unit = unit
    self.qualifier = qualifier
    self.isoDate = isoDate
  }
}
