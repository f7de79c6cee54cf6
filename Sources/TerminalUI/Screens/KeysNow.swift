import PracticeSession
import QuestionBank

extension PracticeScreens {
  /// The keys that do something to what stands under any overlay, those needed most first.
  var keysNow: [PracticeKey] {
    let letters = actions.compactMap { action in
      action.letter.map { PracticeKey(String($0), action.name(words, session)) }
    }
    switch session.stage {
    case .asking(let showing) where showing.question.kind == .cloze:
      return [
        PracticeKey("Enter", words(line.isEmpty ? .keyReveal : .keyAnswer)),
        PracticeKey("Esc", words(.keyMenu)),
      ]
    case .asking(let showing):
      return [
        PracticeKey("1–\(showing.choices.count)", words(.keyChoose)),
        PracticeKey("Enter", words(.keyReveal)), PracticeKey("0", words(.keyMenu)),
      ] + letters
    case .judged:
      return [
        PracticeKey("Enter", words(.keyProceed)), PracticeKey("1–4", words(.keyRate)),
        PracticeKey("0", words(.keyMenu)),
      ] + letters
    case .finished:
      return [PracticeKey("Enter", words(.keyLeave))]
        + (session.canUndo ? [PracticeKey("u", words(.keyUndo))] : [])
    }
  }
}
