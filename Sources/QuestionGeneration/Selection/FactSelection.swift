import QuestionBank

/// Chooses the facts of one article that are asked: the best first, none that asks or shows what another asks.
enum FactSelection {
  /// The least score that is asked whatever room there is, in 1/4096 of a nat.
  static let least = -5 * LinearModel.unit
  /// The least score that is asked where nobody asks for more.
  static let usual = -35 * LinearModel.unit / 10
  /// The least log odds of being used as it stands with which something is asked whatever room there is, in 1/4096.
  static let leastQuality = -12 * LinearModel.unit / 10
  /// The least such log odds that is asked where nobody asks for more.
  static let usualQuality = LinearModel.unit / 2
  /// Gaps of one sentence that are asked where all are wanted.
  static let perSentence = 5
  /// Gaps of one sentence that are asked where nobody asks for more.
  static let usualPerSentence = 2

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
  /// - Returns: Each with whether it is usual, and whether it is a second one: those come last.
  static func chosen(from candidates: [Candidate], ledger: inout Ledger) -> [Candidate] {
    var leaks = Leaks()
    var used: [Place: Int] = [:]
    var answers: Set<Set<UInt32>> = []
    var chosen: [Candidate] = []
    for candidate in candidates {
      func refuse(_ reason: String, _ other: String? = nil) {
        ledger.refuse(candidate, reason: reason, check: "FactSelection", other: other)
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
      var taken = candidate
      var isSecond = used[place] != nil
      // Gaps of one sentence show each other by their nature, and so do a sentence and the one that is quoted above it: a second
      // one comes behind all first ones, and never in one session with them. What a prompt can be read without goes first.
      var standing: Leaks.Conflict?
      var tries = 0
      while let conflict = leaks.conflict(of: Leaks.Entry(taken), isSecond: isSecond) {
        tries += 1
        if conflict.shows == .optional {
          taken = taken.withoutOptional
        } else if conflict.isShown == .optional {
          leaks.removeOptional(of: conflict.number)
          chosen[conflict.number] = chosen[conflict.number].withoutOptional
        } else if conflict.shows == .prompt || conflict.isShown == .prompt || tries > 12 {
          standing = conflict
          break
        } else if isSecond {
          break
        } else {
          isSecond = true
        }
      }
      if let standing {
        refuse(standing.reason, standing.other)
        continue
      }
      leaks.add(Leaks.Entry(taken))
      answers.insert(taken.gapWords)
      used[place, default: 0] += 1
      taken.isUsual =
        taken.score > usual && taken.quality > usualQuality
        && used[place, default: 0] <= usualPerSentence
      taken.isSecond = isSecond
      chosen.append(taken)
    }
    return chosen.filter { !$0.isSecond } + chosen.filter(\.isSecond)
  }
}
