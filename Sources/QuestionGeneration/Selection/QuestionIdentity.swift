import Hashing
import QuestionBank

/// Makes the identities of facts and questions from what they ask, never from where it stands.
enum QuestionIdentity {
  /// The fact: the words of the quotation or sentence, and what is asked of it.
  static func fact(_ candidate: Candidate) -> FactID {
    FactID(rawValue: digest(["fact", ComparedWords.fold(candidate.statement), asked(candidate)]))
  }

  /// The question: its fact and its kind.
  static func question(_ fact: FactID, _ kind: Question.Kind) -> QuestionID {
    QuestionID(rawValue: digest(["question", fact.rawValue, kind.rawValue]))
  }

  private static func asked(_ candidate: Candidate) -> String {
    switch candidate.asked {
    case .term, .number, .year, .title: ComparedWords.fold(candidate.answer)
    case .speaker: "speaker"
    case .occasion: "occasion"
    }
  }

  /// The first 16 hexadecimal digits of the SHA-256 of some texts, each ended by a zero byte.
  private static func digest(_ texts: [String]) -> String {
    let bytes = texts.reduce(into: [UInt8]()) { $0 += Array($1.utf8) + [0] }
    return String(SHA256.hexDigest(of: bytes).prefix(16))
  }
}
