import MemoryModel
import QuestionBank

/// Puts questions of facts that are confused right behind one another.
///
/// When one of a pair is due, the other comes after it, earlier than it would be due itself. Both are in review: what is only
/// being learned has its own steps. A fact is contrasted with one other a session.
struct SideBySide {
  private struct Fact: Hashable {
    var bank: BankID
    var fact: FactID

    init(_ bank: BankID, _ fact: FactID) { (self.bank, self.fact) = (bank, fact) }
    init(_ entry: QueueEntry) { self.init(entry.key.bank, entry.fact) }
  }

  /// The due questions in their order, with those that come early.
  private(set) var due: [QueueEntry] = []
  /// Of the second question of each pair, the one before it.
  private(set) var first: [QuestionKey: QuestionKey] = [:]

  /// Arranges.
  ///
  /// - Parameters:
  ///   - planned: The due questions in their order, one of each fact.
  ///   - waiting: Questions in review that aren't due, and may be asked today.
  ///   - pairs: The facts that are confused.
  ///   - claim: Lets a question that wasn't due speak for its fact today; false where another does.
  init(
    _ planned: [QueueEntry], waiting: [QueueEntry], pairs: Set<ConfusedPair>,
    claim: (QueueEntry) -> Bool
  ) {
    var partners: [Fact: Fact] = [:]
    for pair in pairs.sorted() {
      let (one, other) = (Fact(pair.bank, pair.one), Fact(pair.bank, pair.other))
      guard partners[one] == nil, partners[other] == nil else { continue }
      (partners[one], partners[other]) = (other, one)
    }
    var known: [Fact: [QueueEntry]] = [:]
    for entry in planned + waiting where partners[Fact(entry)] != nil && entry.isInReview {
      known[Fact(entry), default: []].append(entry)
    }
    let dueKeys = Set(planned.map(\.key))
    var placed: Set<QuestionKey> = []
    for entry in planned where placed.insert(entry.key).inserted {
      due.append(entry)
      guard entry.isInReview, let partner = partners[Fact(entry)] else { continue }
      let others = (known[partner] ?? []).filter { !placed.contains($0.key) }
      // What is due itself, else what is asked in the same way.
      guard
        let second = others.first(where: { dueKeys.contains($0.key) })
          ?? others.first(where: { $0.kind == entry.kind }) ?? others.first,
        dueKeys.contains(second.key) || claim(second)
      else { continue }
      placed.insert(second.key)
      due.append(second)
      first[second.key] = entry.key
    }
  }
}

extension QueueEntry {
  fileprivate var isInReview: Bool { card.phase == .review }
}
