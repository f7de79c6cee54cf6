import QuestionBank

/// Chooses the facts of one article that are asked: the best first, none that asks or shows what another asks.
enum FactSelection {
  /// The least score that is asked whatever room there is, in 1/4096 of a nat.
  static let least = -6 * LinearModel.unit
  /// The least score that is asked where nobody asks for more.
  static let usual = -3 * LinearModel.unit
  /// Gaps of one sentence that are asked where all are wanted.
  static let perSentence = 5

  /// Where a sentence stands.
  private struct Place: Hashable {
    var paragraph: Int
    var start: Int
  }

  /// The chosen candidates: the best gap of each sentence, best first, then others of the same sentences, best first.
  ///
  /// - Parameters:
  ///   - candidates: Of one article, best first.
  ///   - ledger: Takes what is not chosen.
  static func chosen(from candidates: [Candidate], ledger: inout Ledger) -> [Candidate] {
    var leaks = Leaks()
    var used: [Place: Int] = [:]
    var answers: Set<Set<UInt32>> = []
    var first: [Candidate] = []
    var second: [Candidate] = []
    for candidate in candidates {
      func refuse(_ reason: String, _ other: String? = nil) {
        ledger.refuse(candidate, reason: reason, check: "FactSelection", other: other)
      }
      guard candidate.score > least else {
        refuse("not worth asking")
        continue
      }
      let place = Place(
        paragraph: candidate.places[0].paragraph, start: candidate.places[0].range.lowerBound)
      guard used[place, default: 0] < perSentence else {
        refuse("its sentence is asked for something else")
        continue
      }
      guard !answers.contains(candidate.gapWords) else {
        refuse("another question has the same answer", candidate.answer)
        continue
      }
      var isSecond = used[place] != nil
      let entry = Leaks.Entry(candidate)
      // Gaps of one sentence show each other by their nature, and so do a sentence and the one that is quoted above it: a second
      // one is asked only where all are wanted.
      if let conflict = leaks.conflict(of: entry, ignoring: isSecond ? entry.sentence : nil) {
        guard conflict.isByContext else {
          refuse(conflict.reason, conflict.other)
          continue
        }
        isSecond = true
      }
      leaks.add(entry)
      answers.insert(candidate.gapWords)
      used[place, default: 0] += 1
      var taken = candidate
      taken.isUsual = !isSecond && candidate.score > usual
      if isSecond { second.append(taken) } else { first.append(taken) }
    }
    return first + second
  }
}
