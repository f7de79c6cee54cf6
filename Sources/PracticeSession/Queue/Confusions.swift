public import MemoryModel
public import QuestionBank

/// Two facts of a bank that a learner takes for one another.
public struct ConfusedPair: Hashable, Comparable, Sendable {
  /// The bank.
  public let bank: BankID
  /// The fact with the lesser id.
  public let one: FactID
  /// The other.
  public let other: FactID

  /// Creates a pair, whichever of the two comes first; nil for a fact with itself.
  public init?(_ fact: FactID, _ second: FactID, in bank: BankID) {
    guard fact != second else { return nil }
    self.bank = bank
    (one, other) = fact.rawValue < second.rawValue ? (fact, second) : (second, fact)
  }

  /// Orders pairs by bank, then by facts.
  public static func < (left: ConfusedPair, right: ConfusedPair) -> Bool {
    (left.bank.rawValue, left.one.rawValue, left.other.rawValue)
      < (right.bank.rawValue, right.one.rawValue, right.other.rawValue)
  }
}

/// Finds in a log which facts a learner takes for one another: a wrong answer to one is the right answer to the other,
/// ``least`` times, whichever way.
///
/// Once both were answered one right after the other, they have been contrasted, and count anew. That follows from the log
/// alone, so that it holds on every device that has it. An answer that several facts share says nothing of which was meant.
/// Source: Kang & Pashler 2012, "Learning Painting Styles: Spacing Is Advantageous When It Promotes Discriminative
/// Contrast".
public struct Confusions: Sendable {
  private struct Meaning: Sendable {
    var fact: FactID
    var isShared = false
  }

  /// How often two are mixed up before they count.
  public static let least = 2

  /// What an answer is right for, by ``AnswerFolding``.
  private var meanings: [BankID: [String: Meaning]] = [:]
  private var counts: [ConfusedPair: Int] = [:]
  private var last: (bank: BankID, fact: FactID)?

  /// Begins without answers.
  public init() {}

  /// Takes in a fact's right answer, folded; all are told before the log is.
  public mutating func know(_ foldedAnswer: String, of fact: FactID, in bank: BankID) {
    guard !foldedAnswer.isEmpty else { return }
    let known = meanings[bank]?[foldedAnswer]
    meanings[bank, default: [:]][foldedAnswer] = Meaning(
      fact: fact, isShared: known.map { $0.isShared || $0.fact != fact } ?? false)
  }

  /// Whether no right answer is known.
  public var isEmpty: Bool { meanings.isEmpty }

  /// Takes the next answer of the log.
  ///
  /// - Parameters:
  ///   - words: What was typed or picked; nil for nothing.
  ///   - verdict: How right it was.
  ///   - fact: The fact that was asked.
  ///   - bank: Its bank.
  public mutating func add(
    _ words: String?, _ verdict: Verdict, to fact: FactID, in bank: BankID
  ) {
    if let last, last.bank == bank, let pair = ConfusedPair(last.fact, fact, in: bank),
      counts[pair, default: 0] >= Self.least
    {
      counts[pair] = nil
    }
    last = (bank, fact)
    guard verdict == .wrong, let words,
      let meaning = meanings[bank]?[AnswerFolding.fold(words)], !meaning.isShared,
      let pair = ConfusedPair(meaning.fact, fact, in: bank)
    else { return }
    counts[pair, default: 0] += 1
  }

  /// The pairs that are to be contrasted.
  public var pairs: Set<ConfusedPair> {
    Set(counts.filter { $0.value >= Self.least }.keys)
  }
}
