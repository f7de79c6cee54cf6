import MemoryModel
import PracticeSession
import QuestionBank
import TerminalUI

/// The statistics as lines for a person.
struct StatisticsText {
  /// Texts of the questions.
  let questions: [QuestionKey: Question]
  /// The words.
  let words: StatisticsWords
  /// Bars and colours.
  let drawing: StatisticsDrawing

  private static let barWidth = 24
  private static let weeks = 26
  /// Most articles listed; the rest is in the JSON.
  private static let articles = 12
  /// Most leeches listed; the rest is in the JSON.
  private static let leeches = 10
  /// Characters of a prompt that are shown.
  private static let promptLength = 48

  /// All lines, without ends.
  func lines(_ statistics: StudyStatistics) -> [StyledText] {
    guard statistics.total.answers > 0 else { return [StyledText(words.nothing)] }
    return [
      overview(statistics), retention(statistics.retention),
      calibration(statistics.calibration),
      groups(statistics.kinds, words.kinds, words.kind),
      groups(statistics.topics, words.topics, words.topic),
      groups(Array(statistics.articles.prefix(Self.articles)), words.articles) { $0 },
      forecast(statistics), hardest(statistics.hardest), leeches(statistics.leeches),
      mistaken(statistics.confusions),
      calendar(statistics),
    ].filter { !$0.isEmpty }.joined(separator: [""]).map(\.self)
  }

  private func overview(_ statistics: StudyStatistics) -> [StyledText] {
    let total = statistics.total
    return [
      words.fact(
        words.reviews, String(total.answers), "\(words.today) \(statistics.todayTally.answers)",
        words.onDays(statistics.days.count), words.time(statistics.milliseconds)),
      words.fact(
        words.accuracy, StatisticsWords.percent(total.accuracy),
        statistics.todayTally.accuracy.map { "\(words.today) \(StatisticsWords.percent($0))" }),
      words.fact(
        words.streak, String(statistics.streak.current),
        "\(words.longest) \(statistics.streak.longest)"),
      words.fact(words.questions, words.stages(statistics.stages)),
    ].map { StyledText($0) }
  }

  private func retention(_ retention: RetentionTally) -> [StyledText] {
    guard retention.all.answers > 0 else { return [] }
    return [StyledText(words.fact(words.retention, words.retention(retention.all)))]
      + retention.bands.filter { $0.answers > 0 }.map { band in
        row(band.trueRetention ?? 0, words.fact(words.band(band.range), words.retention(band)))
      }
  }

  private func calibration(_ calibration: KindCalibration) -> [StyledText] {
    let kinds = [
      (calibration.choices, words.choices), (calibration.clozes, words.clozes),
      (calibration.firstClozes, words.firstClozes),
    ].filter { $0.0.answers > 0 }
    guard !kinds.isEmpty else { return [] }
    return [StyledText(words.calibration)]
      + kinds.map { band, name in
        row(band.trueRetention ?? 0, words.fact(name, words.retention(band)))
      }
  }

  private func groups(
    _ groups: [StudyStatistics.Group], _ title: String, _ name: (String) -> String
  ) -> [StyledText] {
    guard !groups.isEmpty else { return [] }
    return [StyledText(title)]
      + groups.map { group in
        let label = group.name.map(name) ?? words.unknownGroup
        let share = group.tally.accuracy
        return row(
          share ?? 0,
          "\(padded(StatisticsWords.percent(share), 5)) \(padded(String(group.tally.answers), 6))  \(label)"
        )
      }
  }

  private func forecast(_ statistics: StudyStatistics) -> [StyledText] {
    let most = statistics.forecast.map(\.count).max() ?? 0
    guard most > 0 else { return [] }
    return [StyledText(words.forecast)]
      + statistics.forecast.map { day in
        row(
          Double(day.count) / Double(most),
          "\(padded(String(day.count), 5))  \(day.day == statistics.today ? words.today : day.day.text)"
        )
      }
  }

  private func hardest(_ hardest: [StudyStatistics.HardQuestion]) -> [StyledText] {
    guard !hardest.isEmpty else { return [] }
    return [StyledText(words.hardest)]
      + hardest.map { hard in
        StyledText(
          "  \(words.hard(hard))  \(prompt(hard.key))"
            + (questions[hard.key].map { " → \($0.answer)" } ?? ""))
      }
  }

  private func leeches(_ leeches: [StudyStatistics.Leech]) -> [StyledText] {
    guard !leeches.isEmpty else { return [] }
    return [StyledText(words.leeches)]
      + leeches.prefix(Self.leeches).flatMap { leech in
        [
          "  \(words.leech(leech))  \(prompt(leech.key))"
            + (questions[leech.key].map { " → \(SafeText.line($0.answer))" } ?? ""),
          "    \(words.suggestion(leech.suggestion))",
        ].map { StyledText($0) }
      }
  }

  private func mistaken(_ confusions: [StudyStatistics.Confusion]) -> [StyledText] {
    guard !confusions.isEmpty else { return [] }
    return [StyledText(words.mistaken)]
      + confusions.map { confusion in
        let sentence = words.confusion(
          confusion.count, confusion.distractor, questions[confusion.key]?.answer)
        return StyledText("  \(sentence)  \(prompt(confusion.key))")
      }
  }

  private func calendar(_ statistics: StudyStatistics) -> [StyledText] {
    let rows = drawing.calendar(
      statistics.days, today: statistics.today, weeks: Self.weeks)
    let legend = (0...4).map { drawing.cell(level: $0) }.reduce("", +)
    return [StyledText(words.calendar)]
      + rows.enumerated().map { StyledText("  \(words.weekday($0.offset)) ") + $0.element }
      + [StyledText("     \(words.less) ") + legend + StyledText(" \(words.more)")]
  }

  private func row(_ share: Double, _ text: String) -> StyledText {
    StyledText("  ") + drawing.bar(share, width: Self.barWidth) + StyledText(" \(text)")
  }

  private func prompt(_ key: QuestionKey) -> String {
    guard let question = questions[key] else { return key.question.rawValue }
    return Self.excerpt(SafeText.line(question.prompt), length: Self.promptLength)
  }

  /// As much of a prompt as fits, around its gap.
  ///
  /// `excerpt("In the year 2001 it was ____ percent", length: 14)` is `…as ____ perc…`.
  static func excerpt(_ prompt: String, length: Int) -> String {
    let characters = Array(prompt)
    guard characters.count > length else { return prompt }
    let gap = characters.firstIndex(of: "_") ?? 0
    // A third of what is shown stands before the gap, more where the end comes first.
    let start = min(max(0, gap - length / 3), characters.count - length)
    let end = start + length
    let hidden = (start > 0 ? 1 : 0, end < characters.count ? 1 : 0)
    return (hidden.0 > 0 ? "…" : "")
      + String(characters[(start + hidden.0)..<(end - hidden.1)])
      + (hidden.1 > 0 ? "…" : "")
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
