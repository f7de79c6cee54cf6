import QuestionBank

@testable import QuestionGeneration

/// What may be wrong with any question, whatever it was made from.
enum QuestionFlaws {
  /// The broken promises of a generation; with the text that spans point into, where there is one, those of evidence too.
  static func all(in generation: Generation, text: String? = nil) -> [String] {
    var flaws: [String] = []
    let questions = generation.outcomes.map(\.question)
    if Set(questions.map(\.id)).count != questions.count { flaws.append("two ids are the same") }
    for question in questions {
      flaws += self.flaws(of: question).map { "\($0): \(question.prompt) [\(question.answer)]" }
      if let text {
        flaws += question.evidence.filter { !isProven($0, by: Array(text.utf8)) }
          .map { "evidence is not in the source: \($0.text)" }
      }
    }
    return flaws
  }

  /// The broken promises of a question.
  static func flaws(of question: Question) -> [String] {
    var flaws: [String] = []
    let gaps = question.prompt.ranges(of: "____").count
    if gaps != 1 { flaws.append("\(gaps) gaps") }
    if question.kind == .cloze, question.choices != nil { flaws.append("a cloze has choices") }
    if question.kind == .multipleChoice { flaws += choiceFlaws(of: question) }
    if question.evidence.isEmpty { flaws.append("no evidence") }
    if !(0...1).contains(question.importance) { flaws.append("importance out of range") }
    if question.answer.isEmpty { flaws.append("empty answer") }
    let shown = [question.prompt] + question.context.map(\.text)
    if shown.contains(where: { holds(question.answer, in: $0) }) {
      flaws.append("the answer is shown")
    }
    if question.answer.contains(where: \.isNewline) || question.prompt.contains(where: \.isNewline)
    {
      flaws.append("a line ends in it")
    }
    if question.context.reduce(0, { $0 + $1.text.count }) > ContextPiece.mostColumns {
      flaws.append("more context than a screen has room for")
    }
    return flaws
  }

  private static func choiceFlaws(of question: Question) -> [String] {
    guard let choices = question.choices else { return ["no choices"] }
    var flaws: [String] = []
    if !(3...4).contains(choices.count) { flaws.append("\(choices.count) choices") }
    if choices.filter({ $0 == question.answer }).count != 1 {
      flaws.append("the answer is not once")
    }
    if Set(choices).count != choices.count { flaws.append("two choices are the same") }
    if question.feedback?.count != choices.count { flaws.append("feedback is not beside choices") }
    if question.topic == .figure || question.topic == .date {
      let numbers = choices.map(number)
      let values = numbers.compactMap { NumberChoices.Form($0)?.value }
      if values.count != choices.count { flaws.append("a choice is no number") }
      if values != values.sorted() { flaws.append("numbers are not sorted") }
      let units = zip(choices, numbers).map { $0.replacing($1, with: "", maxReplacements: 1) }
      if Set(units).count > 1 { flaws.append("choices have several units") }
    }
    return flaws
  }

  /// The first digits of a choice, with the marks between them.
  private static func number(_ choice: String) -> String {
    var number = choice.drop { !$0.isASCII || !$0.isNumber }
      .prefix { $0.isASCII && $0.isNumber || ".,".contains($0) }
    while let last = number.last, !last.isNumber { number.removeLast() }
    return String(number)
  }

  /// Whether words stand in a text by themselves, not as a part of a longer word or number.
  static func holds(_ words: String, in text: String) -> Bool {
    text.ranges(of: words).contains { place in
      let before = text[..<place.lowerBound].reversed().prefix(2)
      let behind = text[place.upperBound...].prefix(2)
      return !goesOn(from: words.last, to: behind) && !goesOn(from: words.first, to: before)
    }
  }

  /// Whether a word or number that ends with a character goes on in others, as 3 does in 3.5.
  private static func goesOn(from end: Character?, to others: some Collection<Character>) -> Bool {
    /// Letters and digits of words with spaces between them.
    func isWord(_ character: Character?) -> Bool {
      guard let character, character.isLetter || character.isNumber else { return false }
      return character.unicodeScalars.allSatisfy { $0.value < 0x2E80 }
    }
    guard isWord(end), let next = others.first else { return false }
    if isWord(next) { return true }
    return end?.isNumber == true && ".,".contains(next)
      && others.dropFirst().first?.isNumber == true
  }

  /// Whether the bytes of a piece of evidence's spans are its text, white space aside.
  static func isProven(_ evidence: Evidence, by source: [UInt8]) -> Bool {
    var bytes: [UInt8] = []
    for span in evidence.spans {
      guard span.start >= 0, span.start < span.end, span.end <= source.count else { return false }
      bytes += source[span.start..<span.end]
    }
    return bare(String(decoding: bytes, as: UTF8.self)) == bare(evidence.text)
  }

  private static func bare(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }
}
