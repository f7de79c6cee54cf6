import Figures
import Foundation
public import QuestionBank

/// What sort of answer is typed; it decides what counts as near.
public enum AnswerType: String, Sendable, CaseIterable {
  /// Words: slips of the keyboard are near.
  case text
  /// Somebody's or something's name: whole, or partly near; never nearly spelled.
  case name
  /// A number: its value counts, in any spelling.
  case figure
  /// A day, month, year or period.
  case date

  /// The type of a question's answer.
  ///
  /// By topic: people, bodies and places have names. Where the topic leaves it open, an answer that is a date or a number as a whole is one, and one that
  /// names a speaker of the evidence is a name.
  public init(of question: Question) {
    switch question.topic {
    case .date: self = .date
    case .figure: self = Self.isDate(question.figure?.text ?? question.answer) ? .date : .figure
    case .name, .place: self = .name
    case .quote, .title, .list, .term, .definition, .cause:
      if question.evidence.contains(where: { $0.speaker == question.answer }) {
        self = .name
      } else if Self.isDate(question.answer) {
        self = .date
      } else if Self.isNumber(question.answer) {
        self = .figure
      } else {
        self = .text
      }
    }
  }

  private static func isDate(_ answer: String) -> Bool {
    let figures = FigureRecognizer().figures(in: answer)
    return figures.count == 1 && figures[0].kind == .date && figures[0].isoDate != nil
      && figures[0].range == 0..<answer.utf8.count
  }

  private static func isNumber(_ answer: String) -> Bool {
    guard let first = answer.first, first.isNumber || "百千万亿负-$".contains(first) else {
      return false
    }
    return FigureRecognizer.typed(answer)?.rest.isEmpty ?? false
  }
}

extension AnswerKey {
  /// The key of a question whose answer is typed.
  ///
  /// The unit is what follows the gap in the prompt, as far as it belongs to the figure.
  public init(of question: Question) {
    self.init(
      answer: question.answer, unit: Self.unit(of: question), accepted: question.accepted,
      language: question.language, type: AnswerType(of: question))
  }

  private static func unit(of question: Question) -> String {
    let prompt = question.prompt
    guard let gap = prompt.range(of: "____") else { return "" }
    var behind = prompt[gap.upperBound...]
    while behind.first == " " { behind.removeFirst() }
    if let figure = question.figure {
      // 7000 in the gap, 亿元 behind it.
      if let answer = figure.text.range(of: question.answer) {
        var rest = figure.text[answer.upperBound...]
        while rest.first == " " { rest.removeFirst() }
        if !rest.isEmpty, behind.hasPrefix(rest) { return String(rest) }
      }
      if let unit = figure.unit, behind.hasPrefix(unit) { return unit }
      return ""
    }
    if question.topic == .date, let first = behind.first, "年月日".contains(first) {
      return String(first)
    }
    return ""
  }
}
