public import MemoryModel
import QuestionBank

/// The questions of a session in their order, and why the others are held back.
///
/// What is due comes first, longest due first, each followed by what it is confused with, then what is new, most important first. Siblings are settled here; whether
/// one question shows another's answer is settled by the session when it comes to the question, for that needs the words.
public struct QueuePlan: Sendable {
  /// Due questions, longest due first; in a cram everything that was answered before.
  public private(set) var due: [QueueEntry] = []
  /// Questions in their steps whose time comes within ``Session/learnAheadSeconds``, soonest first.
  public private(set) var soon: [QueueEntry] = []
  /// New questions, most important first; more than a session's limit, because some may be held back yet.
  public private(set) var new: [QueueEntry] = []
  /// Why each of the others isn't asked.
  public private(set) var held: [QuestionKey: HoldReason] = [:]
  /// Of questions that are asked because they are confused with another, that one, which comes right before.
  public private(set) var besides: [QuestionKey: QuestionKey] = [:]
  /// Questions answered today, before this session.
  public private(set) var askedToday: [QueueEntry] = []

  /// Plans a session.
  ///
  /// - Parameters:
  ///   - entries: The active questions of the banks.
  ///   - options: What is asked for.
  ///   - now: The present.
  ///   - today: The study day that `now` lies in.
  ///   - confused: Facts to be asked side by side when one of them is due.
  /// - Complexity: O(*n* log *n*) for *n* entries.
  public init(
    _ entries: [QueueEntry], options: QueueOptions, now: Moment, today: Today,
    confused: Set<ConfusedPair> = []
  ) {
    var facts = FactsToday()
    for entry in entries {
      facts.note(entry, today)
      if today.contains(entry.card) { askedToday.append(entry) }
    }
    var fresh: [QueueEntry] = []
    var waiting: [QueueEntry] = []
    for entry in entries {
      guard options.selects(entry) else {
        held[entry.key] = .notSelected
        continue
      }
      guard !entry.isSuspended || options.asksSuspended else {
        held[entry.key] = .suspended
        continue
      }
      switch entry.card.due {
      case nil: fresh.append(entry)
      case .some(let moment):
        if options.isCram || !options.marked.isEmpty
          || Self.isDue(entry.card, now: now, today: today)
        {
          due.append(entry)
        } else if Self.isSoon(entry.card, now: now) {
          soon.append(entry)
        } else {
          held[entry.key] = .notDue(until: moment)
          if !confused.isEmpty, !today.contains(entry.card) { waiting.append(entry) }
        }
      }
    }
    due.sort { Self.order($0.card.due, $1.card.due, $0.key, $1.key) }
    soon.sort { Self.order($0.card.due, $1.card.due, $0.key, $1.key) }
    fresh.sort { Self.isMet($0, before: $1) }
    guard !options.isCram else {
      var generator = SeededGenerator(seed: options.seed)
      due = generator.shuffled(
        Array(due.prefix(options.dueLimit ?? due.count)) + Array(fresh.prefix(options.newLimit)))
      return
    }
    soon = soon.filter { keep($0, &facts) }
    due = due.filter { keep($0, &facts) }
    if !confused.isEmpty {
      let pairs = SideBySide(due, waiting: waiting, pairs: confused) { facts.claim($0) == nil }
      (due, besides) = (pairs.due, pairs.first)
      for key in besides.keys { held[key] = nil }
    }
    if let limit = options.dueLimit, due.count > limit {
      for entry in due[limit...] { held[entry.key] = .limit }
      due.removeLast(due.count - limit)
    }
    new = fresh.filter { entry in
      if entry.kind == .cloze, let choice = facts.choiceNotInReview(of: entry) {
        held[entry.key] = .choiceFirst(choice)
        return false
      }
      return keep(entry, &facts)
    }
  }

  /// Whether a question is asked today: a step once its time has come, a review on its day.
  static func isDue(_ card: Card, now: Moment, today: Today) -> Bool {
    guard let due = card.due else { return false }
    switch card.phase {
    case .new: return false
    case .learning, .relearning: return due <= now
    case .review: return due < today.end
    }
  }

  private static func isSoon(_ card: Card, now: Moment) -> Bool {
    guard let due = card.due else { return false }
    switch card.phase {
    case .new, .review: return false
    case .learning, .relearning:
      return due <= now.advanced(bySeconds: Session.learnAheadSeconds)
    }
  }

  private mutating func keep(_ entry: QueueEntry, _ facts: inout FactsToday) -> Bool {
    if let sibling = facts.claim(entry) {
      held[entry.key] = .siblingToday(sibling)
      return false
    }
    return true
  }

  private static func order(
    _ left: Moment?, _ right: Moment?, _ leftKey: QuestionKey, _ rightKey: QuestionKey
  ) -> Bool {
    guard let left, let right, left != right else { return leftKey < rightKey }
    return left < right
  }

  /// Whether one new question is met before another: importance, then choices before clozes.
  private static func isMet(_ left: QueueEntry, before right: QueueEntry) -> Bool {
    if left.importance != right.importance { return left.importance > right.importance }
    if left.kind != right.kind { return left.kind == .multipleChoice }
    return left.key < right.key
  }
}
