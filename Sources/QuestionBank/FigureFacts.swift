/// What a figure says: its value, unit, what it measures and when.
public struct FigureFacts: Hashable, Codable, Sendable {
  /// A number, or the two ends of a range; written in JSON as a number or a list of two.
  public enum Value: Hashable, Sendable {
    /// One number.
    case number(Double)
    /// A range, both ends included.
    case range(Double, Double)
  }

  /// The figure as the article writes it, such as `7000亿元`.
  public var text: String
  /// Its value in plain units: 7e11.
  public var value: Value
  /// The unit without magnitude words, such as `元` or `%`; nil for a bare number.
  public var unit: String?
  /// 约, 超过, nearly …; nil where the article has none.
  public var qualifier: String?
  /// When it was true, as the article says it; nil where it does not.
  public var period: String?
  /// What it measures, and of whom; nil where the article does not say.
  public var metric: String?

  /// Creates the facts of a figure.
  public init(
    text: String, value: Value, unit: String?, qualifier: String?, period: String?, metric: String?
  ) {
    self.text = text
    self.value = value
    self.unit = unit
    self.qualifier = qualifier
    self.period = period
    self.metric = metric
  }

  /// Writes every field; an unknown one is null.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(text, forKey: .text)
    try fields.encode(value, forKey: .value)
    try fields.encode(unit, forKey: .unit)
    try fields.encode(qualifier, forKey: .qualifier)
    try fields.encode(period, forKey: .period)
    try fields.encode(metric, forKey: .metric)
  }

  private enum CodingKeys: String, CodingKey {
    case text, value, unit, qualifier, period, metric
  }
}

extension FigureFacts.Value: Codable {
  /// Reads a number or a list of two.
  public init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if let number = try? single.decode(Double.self) {
      self = .number(number)
      return
    }
    let ends = try single.decode([Double].self)
    guard ends.count == 2 else {
      throw DecodingError.dataCorruptedError(
        in: single, debugDescription: "a value is a number or a list of two numbers")
    }
    self = .range(ends[0], ends[1])
  }

  /// Writes a number or a list of two.
  public func encode(to encoder: any Encoder) throws {
    var single = encoder.singleValueContainer()
    switch self {
    case .number(let number): try single.encode(number)
    case .range(let low, let high): try single.encode([low, high])
    }
  }
}
