import MemoryModel
public import PracticeSession
import QuestionBank

/// The lines of plain mode: no escape codes, one thing a line, for pipes, scripts and screen readers.
public struct PlainText: Sendable {
  /// The words they are written with.
  public var words: Words
  /// Whether answers go to a file; without one no line says that an answer is recorded.
  public var keepsAnswers: Bool

  /// Creates the lines of a language.
  public init(_ words: Words, keepsAnswers: Bool = true) {
    self.words = words
    self.keepsAnswers = keepsAnswers
  }

  /// The question that waits for its answer.
  public func question(_ showing: Session.Showing, _ place: Session.Place) -> [String] {
    let question = showing.question
    var head = "[\(words(.place, place.number, place.total))]"
    head += " " + words.kind(question.kind)
    if showing.earlierShowings > 0 {
      head += " · " + words(.againQuestion)
    } else if showing.entry.isNew {
      head += " · " + words(.newQuestion)
    }
    head += " · \(words(.dueCount, place.due)) · \(words(.newCount, place.new))"
    let above = ContextText(showing.asked, words)
    var lines = ["", head] + [above.source(), above.context].compactMap { $0 }
    lines.append(SafeText.line(question.prompt))
    for (position, choice) in showing.choices.enumerated() {
      lines.append("\(position + 1). \(SafeText.line(choice))")
    }
    return lines + showing.hints.map { words.hint($0, question) }
  }

  /// The verdict on an answer with all that is known of it.
  public func verdict(_ showing: Session.Showing, _ judgement: Session.Judgement) -> [String] {
    let question = showing.question
    var lines = [words.verdict(judgement)]
    if judgement.isCountedAsRight { lines[0] += " · " + words(.countedRight) }
    if !judgement.isCountedAsRight, let reason = judgement.reason.flatMap(words.grade) {
      lines[0] += " · \(reason)"
    }
    if judgement.graded != .right {
      switch judgement.given {
      case .nothing: break
      case .words where judgement.reason == .notKnown: break
      case .words(let typed): lines.append(words(.yourAnswer, SafeText.line(typed)))
      case .choice(let index):
        let choice = SafeText.line(question.choice(at: index) ?? "")
        lines.append(words(.yourAnswer, choice))
      }
    }
    lines.append(words(.rightAnswer, SafeText.line(question.answer)))
    if case .choice(let index) = judgement.given, judgement.graded != .right,
      let line = DistractorText.line(index, in: showing.asked, words)
    {
      lines.append(line)
    }
    if let source = SourceText(showing.asked, words) {
      lines.append(words(.source, source.sentence.bracketed))
      lines.append(source.article)
      if let speaker = source.speaker { lines.append(words(.saidBy, speaker)) }
      if let citation = source.citation { lines.append(words(.citation, citation)) }
      if source.otherArticles > 0 { lines.append(words(.alsoIn, source.otherArticles)) }
    }
    if let other = showing.confusedWith {
      lines.append(words(.mixedUp, SafeText.line(other.prompt), SafeText.line(other.answer)))
    }
    if judgement.isSetAside { lines.append(words(.setAside, judgement.after.lapses)) }
    return lines
  }

  /// The line after each commit; it begins with `recorded:` in every language.
  ///
  /// Where there is no file it begins with `not kept:`.
  public func recorded(_ judgement: Session.Judgement) -> String {
    let head = keepsAnswers ? "recorded" : "not kept"
    let comma = words.language == .chinese ? "，" : ", "
    return "\(head): \(judgement.rating.rawValue) \(words.rating(judgement.rating))\(comma)"
      + words(.ratingOf, words.interval(to: judgement.after, from: judgement.moment))
  }

  /// A hint.
  public func hint(_ hint: Hint, _ showing: Session.Showing) -> String {
    words.hint(hint, showing.question)
  }

  /// The details of a question's schedule.
  public func details(_ showing: Session.Showing) -> [String] {
    DetailText.lines(showing, nil, words)
  }
}
