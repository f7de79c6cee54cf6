import QuestionBank

/// What a generation did to a question, seen from outside: as it was in the bank, and as it is now.
struct QuestionChange {
  /// What happened.
  enum Fate: String, Codable, CaseIterable {
    case kept, changed, new, restored, retired
  }

  /// A part of a question that another article may change.
  enum Part: String, Codable, CaseIterable {
    case prompt, answer, accepted, choices, feedback, hint, importance, figure, evidence, topic
    case context, origins
  }

  /// The question as it is now.
  var question: Question
  /// What happened to it.
  var fate: Fate
  /// What is different; empty unless it was changed or restored.
  var parts: [Part]

  /// Compares a question with itself as it was; nil for one that was retired before and still is.
  ///
  /// - Parameters:
  ///   - question: As it is now.
  ///   - before: As it was in the bank; nil where it wasn't.
  init?(_ question: Question, before: Question?) {
    self.question = question
    guard let before else {
      fate = .new
      parts = []
      return
    }
    parts = Self.differences(before, question)
    switch (before.status == .retired, question.status == .retired) {
    case (true, true): return nil
    case (false, true):
      fate = .retired
      parts = []
    case (true, false): fate = .restored
    case (false, false): fate = parts.isEmpty ? .kept : .changed
    }
  }

  private static func differences(_ old: Question, _ new: Question) -> [Part] {
    var parts: [Part] = []
    if old.prompt != new.prompt { parts.append(.prompt) }
    if old.answer != new.answer { parts.append(.answer) }
    if old.accepted != new.accepted { parts.append(.accepted) }
    if old.choices != new.choices { parts.append(.choices) }
    if old.feedback != new.feedback { parts.append(.feedback) }
    if old.hint != new.hint { parts.append(.hint) }
    // What the file keeps is rounded to three decimals.
    if (old.importance * 1000).rounded() != (new.importance * 1000).rounded() {
      parts.append(.importance)
    }
    if old.figure != new.figure { parts.append(.figure) }
    if old.evidence != new.evidence { parts.append(.evidence) }
    if old.topic != new.topic { parts.append(.topic) }
    if old.context != new.context { parts.append(.context) }
    if old.origins != new.origins { parts.append(.origins) }
    return parts
  }
}
