/// The answers to many questions, as weights are fitted to them.
public struct ReviewLog: Sendable {
  /// An answer, with the time since the one before it.
  public struct Answer: Hashable, Sendable {
    /// When, in milliseconds since 1970; only compared.
    public var milliseconds: Int
    /// Whole days since the answer before, however they are counted; 0 for the first.
    public var days: Int
    /// How well it was remembered.
    public var rating: Rating

    /// Creates an answer; days below 0, as of a clock that went back, are none.
    public init(milliseconds: Int, days: Int, rating: Rating) {
      self.milliseconds = milliseconds
      self.days = max(days, 0)
      self.rating = rating
    }
  }

  /// All answers, question after question.
  private(set) var answers: [Answer] = []
  /// Where each question's answers lie.
  private(set) var questions: [Range<Int>] = []

  /// A log without answers.
  public init() {}

  /// Adds the answers to a question, oldest first; none where there are none.
  public mutating func add(_ history: some Sequence<Answer>) {
    let start = answers.count
    answers.append(contentsOf: history)
    if answers.count > start { questions.append(start..<answers.count) }
  }

  /// How many answers there are.
  public var count: Int { answers.count }

  /// How many answers say something of a forecast: those that came a day or more after the one before.
  public var scoredCount: Int { answers.count { $0.days > 0 } }

  /// The answers given before a moment in milliseconds since 1970.
  public func before(_ milliseconds: Int) -> ReviewLog {
    var log = ReviewLog()
    for question in questions {
      log.add(answers[question].prefix { $0.milliseconds < milliseconds })
    }
    return log
  }

  /// The moment before which a share of the answers that are scored was given; 0 without any.
  func moment(ofShare share: Double) -> Int {
    let moments = answers.filter { $0.days > 0 }.map(\.milliseconds).sorted()
    guard !moments.isEmpty else { return 0 }
    return moments[min(Int(Double(moments.count) * share), moments.count - 1)]
  }
}
