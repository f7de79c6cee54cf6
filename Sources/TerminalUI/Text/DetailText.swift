import MemoryModel
import PracticeSession
import QuestionBank

/// What is known about a question's schedule, line by line.
enum DetailText {
  static func lines(
    _ showing: Session.Showing, _ judgement: Session.Judgement?, _ words: Words
  ) -> [String] {
    let question = showing.question
    let card = judgement?.after ?? showing.entry.card
    var lines = [words(.detailPhase, words.phase(card.phase))]
    if let memory = card.memory {
      lines.append(words(.detailStability, decimal(memory.stability)))
      lines.append(words(.detailDifficulty, decimal(memory.difficulty)))
    }
    if let judgement {
      lines.append(words(.detailDue, words.interval(to: card, from: judgement.moment)))
      lines.append(
        words(
          .detailProposal, words.rating(judgement.proposal.rating),
          words.reason(judgement.proposal.reason)))
      lines.append(
        words(.detailTime, words.interval(seconds: (judgement.milliseconds + 500) / 1000)))
    }
    let context = ContextText(showing.asked, words).context
    if let context { lines.append(words(.detailContext, context)) }
    if judgement != nil {
      lines += showing.order.compactMap { DistractorText.line($0, in: showing.asked, words) }
    }
    return lines + [
      words(.detailReviews, card.reviews), words(.detailLapses, card.lapses),
      words(.detailTopic, words.topic(question.topic)),
      words(.detailImportance, words.percent(question.importance)),
      words(.detailID, SafeText.line(question.id.rawValue)),
      words(.detailFact, SafeText.line(question.fact.rawValue)),
    ]
  }

  private static func decimal(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e9 else { return "∞" }
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}
