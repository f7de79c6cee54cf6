import MemoryModel
import QuestionBank

/// A row of one question's log apart from the file that it lies in.
struct LogEntry: Sendable {
  /// What an entry is known by, on every device, and its place in the order of all: first the hybrid clock, then the
  /// device, then what was written, which tells copies of one file apart that were written to since.
  struct Key: Hashable, Comparable, Sendable {
    var clock: Int
    var device: String
    var content: String

    static func < (left: Key, right: Key) -> Bool {
      (left.clock, left.device, left.content) < (right.clock, right.device, right.content)
    }
  }

  /// What it is known by.
  var key: Key
  /// The answer that it takes back or rates anew; nil for an answer.
  var answer: Key?
  /// What it says.
  var line: HistoryLine
  /// The line's number in the file that is taken in; nil for a row that is here.
  var number: Int?
}

/// The log of one question, as entries in their order.
enum QuestionLog {
  /// An entry for each line, in the lines' order.
  ///
  /// Lines from before clocks follow the one before them, by the time of writing, as their rows do in a file
  /// (see `Schema`).
  ///
  /// - Parameter lines: The question's lines with their numbers, in the order of their file.
  /// - Returns: The entries; nil with the number of the first line that names an answer which doesn't come before it.
  static func entries(_ lines: [(number: Int?, line: HistoryLine)]) -> (
    entries: [LogEntry], unfounded: (number: Int?, row: Int64)?
  ) {
    var entries: [LogEntry] = []
    var keys: [Int64: LogEntry.Key] = [:]
    var last: Int?
    for (number, line) in lines {
      var answer: LogEntry.Key?
      if let row = line.answerRow {
        guard let key = keys[row] else { return (entries, (number, row)) }
        answer = key
      }
      let written = HybridClock.first(at: Moment(secondsSince1970: line.recorded ?? 0))
      var clock = line.clock ?? max(written, last.map { $0 + 1 } ?? written)
      // What follows from an answer comes after it, whatever a file says.
      if let answer { clock = max(clock, answer.clock + 1) }
      last = clock
      let content = [
        line.entry ?? "", line.moment.map { String($0) } ?? "",
        line.rating.map { String($0) } ?? "", answer?.content ?? "", line.answer ?? "",
      ].joined(separator: "\u{1F}")
      let key = LogEntry.Key(clock: clock, device: line.device ?? "", content: content)
      if line.entry == "answer", let row = line.row { keys[row] = key }
      entries.append(LogEntry(key: key, answer: answer, line: line, number: number))
    }
    return (entries, nil)
  }

  /// All entries of both, each once, in their order; of one that both have, the first's.
  static func union(_ one: [LogEntry], _ other: [LogEntry]) -> [LogEntry] {
    var known = Set(one.map(\.key))
    return (one + other.filter { known.insert($0.key).inserted }).sorted { $0.key < $1.key }
  }

  /// The entries with the cards after each answer that counts as a scheduler gives them from the first answer on.
  ///
  /// An answer that was taken back doesn't count; one that was rated anew counts as it was rated last.
  static func replayed(_ entries: [LogEntry], by scheduler: Scheduler) -> [LogEntry] {
    var entries = entries
    var counted: [LogEntry.Key: Int] = [:]
    var undone: Set<LogEntry.Key> = []
    for (index, entry) in entries.enumerated() {
      if entry.line.entry == "undo" {
        if let answer = entry.answer { undone.insert(answer) }
      } else {
        counted[entry.answer ?? entry.key] = index
      }
    }
    var card = Card.new
    for root in entries.map(\.key) where !undone.contains(root) {
      guard let index = counted[root] else { continue }
      let line = entries[index].line
      guard let rating = line.rating.flatMap({ Rating(rawValue: $0) }), let moment = line.moment,
        let id = line.question
      else { continue }
      card = scheduler.review(
        card, rated: rating, at: Moment(secondsSince1970: moment),
        on: line.studyDay.flatMap { StudyDay(text: $0) },
        fuzz: FuzzSeed(id: id, reviews: card.reviews), choices: line.choices)
      entries[index].line.set(card)
    }
    return entries
  }
}

extension HistoryLine {
  /// What the answer left behind, for comparing.
  struct Aftermath: Hashable {
    var phase: String?
    var step: Int?
    var stability: Double?
    var difficulty: Double?
    var due: Int?
    var lapses: Int?
    var reviews: Int?
  }

  /// What the answer left behind.
  var card: Aftermath {
    Aftermath(
      phase: phase, step: step, stability: stability, difficulty: difficulty, due: due,
      lapses: lapses, reviews: reviews)
  }

  /// Takes a card as the one after the answer.
  fileprivate mutating func set(_ card: Card) {
    switch card.phase {
    case .new: return
    case .learning(let index): (phase, step) = ("learning", index)
    case .review: (phase, step) = ("review", nil)
    case .relearning(let index): (phase, step) = ("relearning", index)
    }
    stability = card.memory?.stability
    difficulty = card.memory?.difficulty
    due = card.due?.secondsSince1970
    lapses = card.lapses
    reviews = card.reviews
  }
}
