import PracticeSession
import QuestionBank

/// The lines of a session's end, for both the screen and plain mode.
public struct SummaryText: Sendable {
  /// A line with the part it plays.
  public struct Line: Hashable, Sendable {
    /// The part.
    public enum Role: Hashable, Sendable {
      /// The first line.
      case title
      /// A heading over a table.
      case heading
      /// A line of its own.
      case plain
      /// A row of a table: a share from 0 to 1 that a bar can show.
      case bar(Double)
    }

    /// The part it plays.
    public var role: Role
    /// What it says.
    public var text: String
  }

  /// The lines in order.
  public private(set) var lines: [Line] = []

  /// Writes the lines.
  public init(_ facts: SummaryFacts, _ words: Words) {
    add(.title, words(.summaryTitle))
    switch facts.ending {
    case .nothingLeft: break
    case .timeUp: add(.plain, words(.summaryTimeUp))
    case .quit: add(.plain, words(.summaryQuit))
    }
    let score = facts.score
    if let accuracy = score.total.accuracy {
      add(.plain, Self.tally(score.total, words))
      add(.bar(accuracy), words(.summaryAccuracy, words.percent(accuracy)))
      compare(accuracy, with: facts.earlier, words)
      if score.repeats > 0 { add(.plain, words(.summaryRepeats, score.repeats)) }
      add(.plain, words(.summaryStreak, score.longestStreak))
      let seconds = score.milliseconds / 1000
      if seconds > 0 {
        add(
          .plain,
          words(
            .summaryTime, words.interval(seconds: seconds),
            words.interval(seconds: seconds / max(1, score.answers))))
      }
    } else if facts.ending == .nothingLeft {
      add(.plain, words(.summaryNothing))
      add(.plain, words(.summaryNothingHint))
    }
    if facts.daysInARow > 0 { add(.plain, words(.summaryDay, facts.daysInARow)) }
    add(.plain, words(.summaryLaterToday, facts.dueLaterToday))
    add(.plain, words(.summaryTomorrow, facts.dueTomorrow))
    addTables(facts, words)
  }

  /// This session beside the last one, and what the last ones came to together.
  private mutating func compare(
    _ accuracy: Double, with earlier: EarlierSessions, _ words: Words
  ) {
    guard let last = earlier.last, let all = earlier.accuracy else {
      add(.plain, words(.summaryFirst))
      return
    }
    let difference = Self.points(accuracy) - Self.points(last.accuracy)
    let word: Word =
      difference == 0 ? .summarySame : difference > 0 ? .summaryBetter : .summaryWorse
    add(
      .plain,
      words(
        .summaryLast, words.percent(last.accuracy), String(last.questions),
        words(word, abs(difference))))
    if earlier.sessions.count > 1 {
      add(.plain, words(.summaryEarlier, words.percent(all), String(earlier.sessions.count)))
    }
  }

  private static func points(_ share: Double) -> Int { Int((share * 100).rounded()) }

  private mutating func addTables(_ facts: SummaryFacts, _ words: Words) {
    let topics = Question.Topic.allCases.compactMap { topic in
      facts.score.topics[topic].map { (words.topic(topic), $0) }
    }
    addTable(words(.summaryTopics), topics)
    let articles = facts.score.articles.map { id, tally in
      (SafeText.line(facts.articleTitles[id] ?? words(.unknownTitle)), tally, id)
    }
    addTable(
      words(.summaryArticles),
      articles.sorted { ($0.1.count, $1.2) > ($1.1.count, $0.2) }.map { ($0.0, $0.1) })
  }

  private mutating func addTable(_ heading: String, _ rows: [(String, Score.Tally)]) {
    guard !rows.isEmpty else { return }
    add(.heading, heading)
    for (name, tally) in rows {
      add(.bar(tally.accuracy ?? 0), "\(name) \(tally.right)/\(tally.count)")
    }
  }

  private static func tally(_ tally: Score.Tally, _ words: Words) -> String {
    words(.summaryScore, String(tally.right), String(tally.partly), String(tally.wrong))
  }

  private mutating func add(_ role: Line.Role, _ text: String) {
    lines.append(Line(role: role, text: text))
  }
}
