/// A clause of a sentence: a predicate with what stands with it.
public struct Clause: Hashable, Sendable {
  /// Its tokens; the clauses of a sentence follow one another and leave none out.
  public var tokens: Range<Int>
  /// Index of the predicate's head.
  public var predicate: Int
  /// What the predicate is: of the main clause, of one beside it, or of one inside it.
  public var role: Role
  /// Index of the head of its own subject; nil where it has none.
  public var subject: Int?
  /// Indices of the heads of its objects.
  public var objects: [Int]
  /// Whether the clause before lends it its subject, as in `came and saw`.
  public var sharesSubject: Bool
}

extension Analysis {
  /// The clauses of a sentence, in order; a sentence without a predicate has none.
  ///
  /// A predicate takes the nearest subject before it that no other has taken; objects behind it are its own up to the next predicate.
  ///
  /// - Parameter sentence: One of ``sentences``.
  /// - Returns: The clauses.
  /// - Complexity: O(tokens).
  public func clauses(in sentence: Sentence) -> [Clause] {
    var clauses: [Clause] = []
    var subjects: [Int] = []
    var begin: Int?
    for index in sentence.tokens {
      let role = tokens[index].role
      switch role {
      case .subject:
        subjects.append(index)
        begin = begin ?? phraseStart(index, sentence)
      case .marker: begin = begin ?? index
      case .auxiliary: begin = begin ?? index
      case .object:
        if !clauses.isEmpty { clauses[clauses.count - 1].objects.append(index) }
      case .predicate, .coordinate, .adverbial, .complement, .relative, .parenthetical:
        let start = clauses.isEmpty ? sentence.tokens.lowerBound : begin ?? index
        if !clauses.isEmpty {
          let last = clauses.count - 1
          clauses[last].tokens =
            clauses[last].tokens.lowerBound..<max(start, clauses[last].tokens.lowerBound)
        }
        let subject = subjects.popLast()
        clauses.append(
          Clause(
            tokens: start..<sentence.tokens.upperBound, predicate: index, role: role,
            subject: subject, objects: [],
            sharesSubject: subject == nil && role == .coordinate && clauses.last?.subject != nil))
        begin = nil
      default: break
      }
    }
    return clauses
  }

  /// The first token of the noun phrase that a token heads.
  private func phraseStart(_ index: Int, _ sentence: Sentence) -> Int {
    var start = index
    while start > sentence.tokens.lowerBound, tokens[start].chunk == .continues { start -= 1 }
    return start
  }
}
