public import MemoryModel
public import QuestionBank

/// What may help with a question that keeps being forgotten.
public enum LeechSuggestion: Hashable, Sendable {
  /// Another prompt. With the words that were answered again and again in place of the right ones, and how often; without, nothing
  /// that was answered comes near.
  case rewrite(mistakenFor: String?, times: Int)
  /// Several questions: a part of the answer is known each time.
  case split
  /// None: it matters less than most, and nothing of it stays.
  case drop
}

/// How a question was answered, as far as it tells why it is forgotten.
///
/// Source: Wozniak 1999, "Effective learning: Twenty rules of formulating knowledge": interference (rule 11) is cured by
/// wording, complexity (rule 4) by splitting, and what isn't worth its time is left out (rule 20).
public struct LeechHistory: Hashable, Sendable {
  private struct Miss: Hashable {
    var words: String
    var count: Int
    var isNear: Bool
  }

  /// Verdicts that are kept.
  public static let recentCount = 20
  /// Different wrong answers that are told apart.
  private static let mostMisses = 50

  /// The last verdicts, newest last.
  public private(set) var recent: [Verdict] = []
  /// All answers.
  public private(set) var answers = 0
  /// Those that weren't right.
  public private(set) var missed = 0
  /// Milliseconds that they took, as far as they were measured.
  public private(set) var milliseconds = 0
  /// The study day of the first; nil without any.
  public private(set) var first: StudyDay?
  private var misses: [String: Miss] = [:]

  /// Begins without answers.
  public init() {}

  /// Takes the next answer.
  ///
  /// - Parameters:
  ///   - verdict: How right it was.
  ///   - words: What was typed or picked; nil for nothing.
  ///   - day: Its study day.
  ///   - milliseconds: How long it took; nil where nobody measured.
  public mutating func add(
    _ verdict: Verdict, _ words: String?, on day: StudyDay, milliseconds: Int?
  ) {
    answers += 1
    first = first ?? day
    self.milliseconds += milliseconds ?? 0
    if recent.count == Self.recentCount { recent.removeFirst() }
    recent.append(verdict)
    guard verdict != .right else { return }
    missed += 1
    guard let words else { return }
    let folded = AnswerFolding.fold(words)
    guard !folded.isEmpty, misses[folded] != nil || misses.count < Self.mostMisses else { return }
    misses[folded, default: Miss(words: words, count: 0, isNear: verdict == .near)].count += 1
  }

  /// What may help.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - isMinor: Whether it matters less than most.
  /// - Returns: One suggestion.
  public func suggestion(for question: Question, isMinor: Bool) -> LeechSuggestion {
    let tries = misses.values.sorted { ($1.count, $0.words) < ($0.count, $1.words) }
    let count = tries.reduce(0) { $0 + $1.count }
    if let most = tries.first, !most.isNear, most.count > 1, most.count * 2 > count {
      return .rewrite(mistakenFor: most.words, times: most.count)
    }
    let partly = tries.filter {
      $0.isNear || AnswerDifference(typed: $0.words, right: question.answer).hasCommon
    }
    if question.topic.hasParts, count > 0, partly.reduce(0, { $0 + $1.count }) * 2 > count {
      return .split
    }
    return isMinor ? .drop : .rewrite(mistakenFor: nil, times: 0)
  }
}

extension Question.Topic {
  /// Whether answers of this sort say more than one thing.
  fileprivate var hasParts: Bool {
    switch self {
    case .quote, .title, .list, .term, .definition, .cause: true
    case .figure, .date, .name, .place: false
    }
  }
}
