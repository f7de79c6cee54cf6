import Hashing
import QuestionBank

/// Makes the identities of facts and questions from what they ask, never from where it stands.
enum QuestionIdentity {
  /// The fact: that of the bank's questions on the same bytes; else the words of the article's sentence that holds the gap,
  /// and the gap.
  static func fact(_ candidate: Candidate) -> FactID {
    if let kept = candidate.kept { return kept.fact }
    return FactID(
      rawValue: digest(["sentence", candidate.identity.sentence, candidate.identity.gap]))
  }

  /// The question: the bank's on the same bytes that asks alike; else its fact and its kind.
  static func question(
    _ fact: FactID, _ kind: Question.Kind, kept: Candidate.Kept? = nil
  ) -> QuestionID {
    kept?.ids[kind] ?? QuestionID(rawValue: digest(["question", fact.rawValue, kind.rawValue]))
  }

  /// What decides between equals for a candidate: its words alone, whatever the bank holds.
  static func seed(_ candidate: Candidate) -> String {
    digest(["fact", candidate.identity.sentence, candidate.identity.gap])
  }

  /// The first 16 hexadecimal digits of the SHA-256 of some texts, each ended by a zero byte.
  private static func digest(_ texts: [String]) -> String {
    let bytes = texts.reduce(into: [UInt8]()) { $0 += Array($1.utf8) + [0] }
    return String(SHA256.hexDigest(of: bytes).prefix(16))
  }
}
