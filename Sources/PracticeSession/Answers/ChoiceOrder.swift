import QuestionBank

/// The order in which choices are shown: words in an order of chance, numbers as they are sorted.
enum ChoiceOrder {
  /// At each shown position the index of a choice.
  static func order(of question: Question, using generator: inout SeededGenerator) -> [Int] {
    guard let choices = question.choices else { return [] }
    guard !keepsItsOrder(question, choices) else { return Array(choices.indices) }
    return generator.shuffled(Array(choices.indices))
  }

  private static func keepsItsOrder(_ question: Question, _ choices: [String]) -> Bool {
    switch question.topic {
    case .figure, .date: true
    case .quote, .title, .list, .term, .definition, .cause, .name, .place:
      choices.allSatisfy(beginsWithNumber)
    }
  }

  private static func beginsWithNumber(_ choice: String) -> Bool {
    choice.unicodeScalars.first { $0.properties.isAlphabetic || $0.properties.numericType != nil }?
      .properties.numericType != nil
  }
}
