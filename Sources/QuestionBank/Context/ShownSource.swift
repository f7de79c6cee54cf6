/// What is shown of an article above a question: as much of its title, author and date as doesn't give the answer away.
public struct ShownSource: Hashable, Sendable {
  /// A particular of an article.
  public enum Detail: String, Codable, CaseIterable, Sendable {
    case title, author, date
  }

  /// Nil where the article has none, or it would give the answer away.
  public let title: String?
  /// Nil where the article has none, or it would give the answer away.
  public let author: String?
  /// Nil where the article has none, or it would give the answer away.
  public let date: String?
  /// What the article has and isn't shown, in the order of ``Detail``.
  public let withheld: [Detail]

  /// Decides what is shown of an article above a question.
  public init(of article: ArticleEntry, for question: Question) {
    let leak = AnswerLeak([question.answer] + question.accepted)
    var withheld: [Detail] = []
    func shown(_ detail: Detail, _ text: String?, _ isLeak: (String) -> Bool) -> String? {
      guard let text, !isLeak(text) else {
        if text != nil { withheld.append(detail) }
        return nil
      }
      return text
    }
    title = shown(.title, article.title, leak.isNamed)
    author = shown(.author, article.author, leak.isNamed)
    date = shown(.date, article.date) { Self.tells($0, the: question) }
    self.withheld = withheld
  }

  /// Whether a date says what is asked: a year that is asked for, or a day or month where a date is.
  private static func tells(_ date: String, the question: Question) -> Bool {
    let known = numbers(in: date)
    return ([question.answer] + question.accepted).contains { answer in
      let asked = numbers(in: answer)
      guard !asked.isEmpty, asked.isSubset(of: known) else { return false }
      return question.topic == .date || asked.contains { $0 >= 1000 }
    }
  }

  private static func numbers(in text: String) -> Set<Int> {
    Set(text.split { !$0.isNumber }.compactMap { $0.wholeNumber })
  }
}

extension Substring {
  /// Its value where all its characters are decimal digits of any width; nil where it has more than nine.
  fileprivate var wholeNumber: Int? {
    guard count <= 9 else { return nil }
    var value = 0
    for character in self {
      guard let digit = character.wholeNumberValue, digit < 10 else { return nil }
      value = value * 10 + digit
    }
    return value
  }
}

extension Question {
  /// Whether a text names the answer or one of the choices, so that it can't stand above the prompt.
  public func isLeaking(_ text: String) -> Bool {
    AnswerLeak([answer] + accepted + (choices ?? [])).isNamed(in: text)
  }

  /// The pieces of ``context`` that may be shown: those that name neither the answer nor a choice, as after an edit.
  public var shownContext: [ContextPiece] {
    guard !context.isEmpty else { return [] }
    let leak = AnswerLeak([answer] + accepted + (choices ?? []))
    return context.filter { !leak.isNamed(in: $0.text) }
  }
}
