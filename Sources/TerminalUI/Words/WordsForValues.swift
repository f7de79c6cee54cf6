import MemoryModel
import PracticeSession
import QuestionBank

extension Words {
  /// A rating's name.
  func rating(_ rating: Rating) -> String {
    switch rating {
    case .again: self(.again)
    case .hard: self(.hard)
    case .good: self(.good)
    case .easy: self(.easy)
    }
  }

  /// Why a rating is proposed.
  func reason(_ reason: RatingProposal.Reason) -> String {
    switch reason {
    case .wrong: self(.reasonWrong)
    case .nearMiss: self(.reasonNear)
    case .rightWithHint: self(.reasonHint)
    case .rightChoice: self(.reasonChoice)
    case .rightUntimed: self(.reasonUntimed)
    case .rightAndQuick: self(.reasonQuick)
    case .right: self(.reasonRight)
    case .rightAndSlow: self(.reasonSlow)
    }
  }

  /// Why a typed answer got its grade; nil where the verdict says it all.
  func grade(_ reason: Grade.Reason) -> String? {
    switch reason {
    case .same, .empty, .notKnown: nil
    case .sameWords: self(.gradeSameWords)
    case .accepted: self(.gradeAccepted)
    case .sameValue: self(.gradeSameValue)
    case .partMissing: self(.gradePartMissing)
    case .added: self(.gradeAdded)
    case .otherOrder: self(.gradeOtherOrder)
    case .typo: self(.gradeTypo)
    case .otherForm: self(.gradeOtherForm)
    case .otherTerm: self(.gradeOtherTerm)
    case .coarser: self(.gradeCoarser)
    case .finer: self(.gradeFiner)
    case .otherQualifier: self(.gradeOtherQualifier)
    case .otherValue: self(.gradeOtherValue)
    case .otherUnit: self(.gradeOtherUnit)
    case .noValue: self(.gradeNoValue)
    case .otherWords: self(.gradeOtherWords)
    case .opposite: self(.gradeOpposite)
    }
  }

  /// A verdict's name.
  func verdict(_ judgement: Session.Judgement) -> String {
    switch judgement.verdict {
    case .right: self(.right)
    case .near: self(.near)
    case .wrong:
      judgement.given == .nothing || judgement.reason == .notKnown
        ? self(.revealed) : self(.wrong)
    }
  }

  /// A topic's name.
  func topic(_ topic: Question.Topic) -> String {
    switch topic {
    case .quote: self(.topicQuote)
    case .figure: self(.topicFigure)
    case .date: self(.topicDate)
    case .title: self(.topicTitle)
    case .list: self(.topicList)
    case .term: self(.topicTerm)
    case .definition: self(.topicDefinition)
    case .cause: self(.topicCause)
    case .name: self(.topicName)
    case .place: self(.topicPlace)
    }
  }

  /// A kind's name.
  func kind(_ kind: Question.Kind) -> String {
    switch kind {
    case .cloze: self(.clozeKind)
    case .multipleChoice: self(.choiceKind)
    }
  }

  /// Where a card stands.
  func phase(_ phase: Card.Phase) -> String {
    switch phase {
    case .new: self(.phaseNew)
    case .learning(let step): self(.phaseLearning, step + 1)
    case .review: self(.phaseReview)
    case .relearning(let step): self(.phaseRelearning, step + 1)
    }
  }

  /// A hint, with the words of the choice that it rules out.
  func hint(_ hint: Hint, _ question: Question) -> String {
    switch hint {
    case .text(let text): self(.hintText, SafeText.line(text))
    case .length(let count, inWords: let inWords):
      self(inWords ? .hintWords : .hintLength, count)
    case .beginning(let text): self(.hintBeginning, SafeText.line(text))
    case .notThis(let index): self(.hintNotThis, SafeText.line(question.choice(at: index) ?? ""))
    }
  }

  /// A length of time in its largest fitting unit, such as `10 min` or `2.3 mo`; at least `1 s`.
  public func interval(seconds: Int) -> String {
    let day = 86_400
    switch seconds {
    case ..<60: return self(.seconds, max(1, seconds))
    case ..<3600: return self(.minutes, (seconds + 30) / 60)
    // Intervals of days are counted to the start of a study day, so that a day may be some hours short.
    case ..<(day / 2): return self(.hours, (seconds + 1800) / 3600)
    case ..<(45 * day): return self(.days, max(1, (seconds + day / 2) / day))
    case ..<(365 * day): return self(.months, Self.tenths(seconds, of: 30 * day))
    default: return self(.years, Self.tenths(seconds, of: 365 * day))
    }
  }

  /// The time from an answer until a card is due again.
  func interval(to card: Card, from moment: Moment) -> String {
    let due = card.due?.secondsSince1970 ?? moment.secondsSince1970
    return interval(seconds: due - moment.secondsSince1970)
  }

  /// A share as a percentage without decimals.
  public func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  private static func tenths(_ seconds: Int, of unit: Int) -> String {
    let tenths = (seconds * 10 + unit / 2) / unit
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
