import QuestionBank

/// Refuses quotations of which nobody knows who said them.
struct UnknownSpeaker: Check {
  func flaw(of candidate: Candidate, in context: CheckContext) -> String? {
    guard candidate.topic == .quote, let form = candidate.form, form != .own else { return nil }
    return candidate.places.contains { $0.attribution?.speaker != nil }
      ? nil : "is a quotation of which nobody is said to be the speaker"
  }
}
