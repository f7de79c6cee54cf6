import Foundation
import MemoryModel
import PracticeSession
import QuestionBank

/// Questions, cards and sessions that the tests are made of.
enum Samples {
  static let bank = BankID(rawValue: "bank")
  static let article = ArticleID(rawValue: "0123456789ab-1")
  /// 2025-03-01 12:00 UTC.
  static let noon = Moment(secondsSince1970: 1_740_830_400)
  static var calendar: StudyCalendar { StudyCalendar(timeZone: .gmt) }
  static var today: Today { Today(at: noon, in: calendar) }

  static func clock(_ seconds: Double = 0) -> ClockReading {
    ClockReading(
      moment: noon.advanced(bySeconds: Int(seconds)), milliseconds: Int(seconds * 1000))
  }

  /// A question whose evidence is a sentence of its own, `place` sentences into the article.
  static func question(
    _ id: String, fact: String? = nil, kind: Question.Kind = .multipleChoice,
    topic: Question.Topic = .term, prompt: String? = nil, answer: String = "right",
    importance: Double = 0.5, place: Int = 0, hint: String? = nil
  ) -> Question {
    let choices = kind == .cloze ? nil : [answer, "wrong", "false", "untrue"]
    return Question(
      id: QuestionID(rawValue: id), fact: FactID(rawValue: fact ?? "f-\(id)"), kind: kind,
      topic: topic, language: "en", prompt: prompt ?? "\(id) is ____.", answer: answer,
      choices: choices,
      feedback: choices.map { [nil, "another"] + $0.dropFirst(2).map { _ in nil } },
      hint: hint, importance: importance,
      evidence: [
        Evidence(
          article: article, paragraph: place, spans: [Span(place * 100, place * 100 + 50)],
          text: "\(id) is \(answer).")
      ])
  }

  /// A card in review.
  static func review(due: Moment, answered: Moment = Moment(secondsSince1970: 1_740_000_000))
    -> Card
  {
    Card(
      phase: .review, memory: MemoryState(stability: 5, difficulty: 5), due: due,
      lastReview: answered, lapses: 0, reviews: 3)
  }

  static func key(_ id: String) -> QuestionKey {
    QuestionKey(bank: bank, question: QuestionID(rawValue: id))
  }

  /// The facts of two sample questions, taken for one another.
  static func confused(_ one: String, _ other: String) -> Set<ConfusedPair> {
    Set(
      [ConfusedPair(FactID(rawValue: "f-\(one)"), FactID(rawValue: "f-\(other)"), in: bank)]
        .compactMap(\.self))
  }

  static func plan(
    _ entries: [QueueEntry], _ options: QueueOptions = QueueOptions(),
    confused: Set<ConfusedPair> = []
  ) -> QueuePlan {
    QueuePlan(entries, options: options, now: noon, today: today, confused: confused)
  }

  /// A session on questions, each with its card; those without one are new.
  static func session(
    _ questions: [Question], cards: [String: Card] = [:], options: QueueOptions = QueueOptions(),
    confused: Set<ConfusedPair> = []
  ) -> Session {
    let entries = questions.map {
      QueueEntry($0, in: bank, card: cards[$0.id.rawValue] ?? .new)
    }
    let words = Dictionary(
      uniqueKeysWithValues: questions.map { (QuestionKey(bank: bank, question: $0.id), $0) })
    return Session(
      plan: plan(entries, options, confused: confused), options: options,
      rules: SessionRules(grade: { question, typed in
        if typed == question.answer { return Grade(.right, .same) }
        return question.answer.hasPrefix(typed)
          ? Grade(.near, .partMissing) : Grade(.wrong, .otherWords)
      }),
      lookUp: { key in
        words[key].map { AskedQuestion(question: $0, articles: [], bankTitle: "Sample") }
      }, at: clock())
  }

  /// The place at which the right choice is shown.
  static func rightPosition(_ session: Session) -> Int? {
    session.stage.showing.flatMap { $0.choices.firstIndex(of: $0.question.answer) }
  }
}

extension Session {
  /// The id of the question on the screen.
  var shownID: String? { stage.showing?.question.id.rawValue }

  var judgement: Judgement? {
    if case .judged(_, let judgement) = stage { return judgement }
    return nil
  }

  var ending: Ending? {
    if case .finished(let ending) = stage { return ending }
    return nil
  }

  /// Answers rightly and goes on.
  mutating func answerRightly(at seconds: Double) -> [SessionEffect] {
    var effects: [SessionEffect] = []
    if let position = Samples.rightPosition(self) {
      effects += handle(.picked(position), at: Samples.clock(seconds))
    } else if let answer = stage.showing?.question.answer {
      effects += handle(.typed(answer), at: Samples.clock(seconds))
    }
    return effects + handle(.proceeded, at: Samples.clock(seconds))
  }
}
