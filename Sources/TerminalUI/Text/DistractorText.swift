import PracticeSession
import QuestionBank

/// What a wrong choice is true of, and where that stands.
enum DistractorText {
  /// What a choice is true of, with the article where it isn't the one that the question is from; nil where nothing is known.
  static func truth(of index: Int, in asked: AskedQuestion, _ words: Words) -> String? {
    let question = asked.question
    var statement: ChoiceOrigin.Statement?
    if case .stated(let stated)? = element(index, of: question.origins) { statement = stated }
    guard let truth = element(index, of: question.feedback) ?? statement?.text else { return nil }
    guard let statement, statement.article != question.evidence.first?.article,
      let title = asked.article(statement.article)?.title
    else { return SafeText.line(truth) }
    return SafeText.line(truth) + words.inBrackets(words.quotedTitle(SafeText.line(title)))
  }

  /// A line about a wrong choice: what it is true of, or that it was only computed; nil where nothing is known.
  static func line(_ index: Int, in asked: AskedQuestion, _ words: Words) -> String? {
    let choice = SafeText.line(asked.question.choice(at: index) ?? "")
    if let truth = truth(of: index, in: asked, words) { return words(.trueOf, choice, truth) }
    return element(index, of: asked.question.origins) == .computed
      ? words(.computedChoice, choice) : nil
  }

  private static func element<Element>(_ index: Int, of elements: [Element?]?) -> Element? {
    guard let elements, elements.indices.contains(index) else { return nil }
    return elements[index]
  }
}
