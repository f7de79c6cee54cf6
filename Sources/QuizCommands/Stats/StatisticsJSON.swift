import Foundation
import MemoryModel
import PracticeSession
import QuestionBank

/// The statistics as `quiz stats --json` prints them, one object; shares are 0…1, days are dates, unknown is null.
struct StatisticsJSON {
  /// Texts of the questions.
  let questions: [QuestionKey: Question]

  /// The object's text, with a newline at the end.
  func text(_ statistics: StudyStatistics) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let value = JSONValue.object([
      "today": .text(statistics.today.text),
      "reviews": tally(statistics.total).merging([
        "today": .object(tally(statistics.todayTally)),
        "seconds": .integer(statistics.milliseconds / 1000),
      ]),
      "streak": .object([
        "current": .integer(statistics.streak.current),
        "longest": .integer(statistics.streak.longest),
        "days": .integer(statistics.days.count),
      ]),
      "kinds": .list(statistics.kinds.map { group($0, "kind") }),
      "topics": .list(statistics.topics.map { group($0, "topic") }),
      "articles": .list(statistics.articles.map { group($0, "title") }),
      "retention": retention(statistics.retention),
      "calibration": .object([
        "multiple-choice": .object(band(statistics.calibration.choices)),
        "cloze": .object(band(statistics.calibration.clozes)),
        "first-cloze": .object(band(statistics.calibration.firstClozes)),
      ]),
      "questions": stages(statistics.stages),
      "forecast": .list(statistics.forecast.map { day($0, "due") }),
      "hardest": .list(statistics.hardest.map(hard)),
      "leeches": .list(statistics.leeches.map(leech)),
      "mistaken": .list(statistics.confusions.map(confusion)),
      "calendar": .list(statistics.days.map { day($0, "answers") }),
    ])
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  private func tally(_ tally: AnswerTally) -> [String: JSONValue] {
    [
      "answers": .integer(tally.answers), "right": .integer(tally.right),
      "near": .integer(tally.near), "wrong": .integer(tally.wrong),
      "accuracy": tally.accuracy.map(JSONValue.number) ?? .null,
    ]
  }

  private func group(_ group: StudyStatistics.Group, _ name: String) -> JSONValue {
    tally(group.tally).merging([name: group.name.map(JSONValue.text) ?? .null])
  }

  private func band(_ band: RetentionTally.Band) -> [String: JSONValue] {
    [
      "answers": .integer(band.answers),
      "true": band.trueRetention.map(JSONValue.number) ?? .null,
      "predicted": band.predictedRetention.map(JSONValue.number) ?? .null,
    ]
  }

  private func retention(_ retention: RetentionTally) -> JSONValue {
    band(retention.all).merging([
      "bands": .list(
        retention.bands.map {
          band($0).merging([
            "from": .number($0.range.lowerBound), "to": .number($0.range.upperBound),
          ])
        })
    ])
  }

  private func stages(_ stages: StudyStatistics.Stages) -> JSONValue {
    .object([
      "new": .integer(stages.new), "learning": .integer(stages.learning),
      "young": .integer(stages.young), "mature": .integer(stages.mature),
      "suspended": .integer(stages.suspended), "leeches": .integer(stages.leeches),
      "flagged": .integer(stages.flagged),
    ])
  }

  private func day(_ day: StudyStatistics.DayCount, _ name: String) -> JSONValue {
    .object(["day": .text(day.day.text), name: .integer(day.count)])
  }

  private func hard(_ hard: StudyStatistics.HardQuestion) -> JSONValue {
    tally(hard.tally).merging(question(hard.key)).merging([
      "lapses": .integer(hard.lapses), "difficulty": .number(hard.difficulty),
    ])
  }

  private func leech(_ leech: StudyStatistics.Leech) -> JSONValue {
    let history = leech.history
    var (suggestion, words) = ("rewrite", JSONValue.null)
    switch leech.suggestion {
    case .rewrite(let mistaken, _): words = mistaken.map(JSONValue.text) ?? .null
    case .split: suggestion = "split"
    case .drop: suggestion = "drop"
    }
    return question(leech.key).merging([
      "lapses": .integer(leech.lapses), "answers": .integer(history.answers),
      "missed": .integer(history.missed), "seconds": .integer(history.milliseconds / 1000),
      "since": history.first.map { .text($0.text) } ?? .null,
      "recent": .list(history.recent.map { .text($0.rawValue) }),
      "suggestion": .text(suggestion), "mistaken_for": words,
    ])
  }

  private func confusion(_ confusion: StudyStatistics.Confusion) -> JSONValue {
    question(confusion.key).merging([
      "choice": .text(confusion.distractor), "count": .integer(confusion.count),
    ])
  }

  private func question(_ key: QuestionKey) -> [String: JSONValue] {
    [
      "bank": .text(key.bank.rawValue), "question": .text(key.question.rawValue),
      "prompt": questions[key].map { .text($0.prompt) } ?? .null,
      "answer": questions[key].map { .text($0.answer) } ?? .null,
    ]
  }
}

extension [String: JSONValue] {
  fileprivate func merging(_ other: [String: JSONValue]) -> JSONValue {
    .object(merging(other) { $1 })
  }

  fileprivate func merging(_ other: [String: JSONValue]) -> [String: JSONValue] {
    merging(other) { $1 }
  }
}
