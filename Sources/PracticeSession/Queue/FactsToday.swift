import MemoryModel
import QuestionBank

/// Which question speaks for each fact today, and how far the choices of the facts have come.
struct FactsToday {
  private struct Key: Hashable {
    var bank: BankID
    var fact: FactID
  }

  /// The question of a fact that is asked or was asked today.
  private var speaker: [Key: QuestionID] = [:]
  /// A choice of the fact, unless one of its choices has reached review.
  private var waitingChoice: [Key: QuestionID] = [:]
  private var factsWithChoiceInReview: Set<Key> = []

  /// Takes in what is known of a question before anything is chosen.
  mutating func note(_ entry: QueueEntry, _ today: Today) {
    let key = Key(bank: entry.key.bank, fact: entry.fact)
    if today.contains(entry.card) { speaker[key] = entry.key.question }
    guard entry.kind == .multipleChoice else { return }
    switch entry.card.phase {
    case .review, .relearning: factsWithChoiceInReview.insert(key)
    case .new, .learning:
      // A choice that the learner has set aside must not keep its cloze away for ever.
      if !entry.isSuspended { waitingChoice[key] = entry.key.question }
    }
  }

  /// A choice that has to reach review before a cloze of its fact is met; nil where there is none to wait for.
  func choiceNotInReview(of cloze: QueueEntry) -> QuestionID? {
    let key = Key(bank: cloze.key.bank, fact: cloze.fact)
    return factsWithChoiceInReview.contains(key) ? nil : waitingChoice[key]
  }

  /// Lets a question speak for its fact today.
  ///
  /// - Returns: The sibling that already does; nil where the question now does or did before.
  mutating func claim(_ entry: QueueEntry) -> QuestionID? {
    let key = Key(bank: entry.key.bank, fact: entry.fact)
    if let sibling = speaker[key] {
      return sibling == entry.key.question ? nil : sibling
    }
    speaker[key] = entry.key.question
    return nil
  }
}
