/// How a typed answer differs from the right one, piece by piece.
public struct AnswerDifference: Hashable, Sendable {
  /// A run of characters.
  public enum Piece: Hashable, Sendable {
    /// In both.
    case same(String)
    /// In the right answer only.
    case missing(String)
    /// In the typed answer only.
    case extra(String)
  }

  /// Whether a part of the answer was right.
  public var hasCommon: Bool {
    pieces.contains { if case .same = $0 { true } else { false } }
  }

  /// The pieces in order.
  public var pieces: [Piece] = []

  /// Longest answer, in characters, that is compared piece by piece.
  static let longest = 400

  /// Compares by a longest common subsequence of characters.
  ///
  /// Answers of which less than half is common, and very long ones, stand there whole.
  ///
  /// - Complexity: O(*n* · *m*) for answers of *n* and *m* characters, both at most ``longest``.
  public init(typed: String, right: String) {
    let typed = Array(typed)
    let right = Array(right)
    guard typed.count <= Self.longest, right.count <= Self.longest else {
      add(.extra(String(typed)))
      add(.missing(String(right)))
      return
    }
    // common[i][j]: length of the longest common subsequence of what follows i and j.
    var common = Array(
      repeating: Array(repeating: 0, count: right.count + 1), count: typed.count + 1)
    for i in typed.indices.reversed() {
      for j in right.indices.reversed() {
        common[i][j] =
          Self.alike(typed[i], right[j])
          ? common[i + 1][j + 1] + 1 : max(common[i + 1][j], common[i][j + 1])
      }
    }
    // What two answers that say other things have in common, they have by chance.
    guard common[0][0] * 4 >= typed.count + right.count else {
      if !typed.isEmpty { add(.extra(String(typed))) }
      if !right.isEmpty { add(.missing(String(right))) }
      return
    }
    var (i, j) = (0, 0)
    while i < typed.count || j < right.count {
      if i < typed.count, j < right.count, Self.alike(typed[i], right[j]) {
        add(.same(String(right[j])))
        (i, j) = (i + 1, j + 1)
      } else if j == right.count || (i < typed.count && common[i + 1][j] >= common[i][j + 1]) {
        add(.extra(String(typed[i])))
        i += 1
      } else {
        add(.missing(String(right[j])))
        j += 1
      }
    }
  }

  private mutating func add(_ piece: Piece) {
    switch (pieces.last, piece) {
    case (.same(let before), .same(let text)): pieces[pieces.count - 1] = .same(before + text)
    case (.missing(let before), .missing(let text)):
      pieces[pieces.count - 1] = .missing(before + text)
    case (.extra(let before), .extra(let text)): pieces[pieces.count - 1] = .extra(before + text)
    default: pieces.append(piece)
    }
  }

  private static func alike(_ left: Character, _ right: Character) -> Bool {
    left == right || left.lowercased() == right.lowercased()
  }
}
