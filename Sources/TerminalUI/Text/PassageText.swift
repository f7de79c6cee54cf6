import PracticeSession

/// The paragraphs around a question's evidence, with the evidence and the answer in it marked; safe to show.
public struct PassageText: Hashable, Sendable {
  /// A stretch of a paragraph.
  struct Piece: Hashable, Sendable {
    /// What it is.
    enum Role: Hashable, Sendable { case around, evidence, answer }

    var text: String
    var role: Role
  }

  /// The paragraphs in their order.
  private(set) var paragraphs: [[Piece]]

  /// Marks the evidence where it stands first.
  ///
  /// - Parameters:
  ///   - paragraphs: The words of the passage.
  ///   - evidence: The words of the evidence; white space makes no difference.
  ///   - answers: The answer and other spellings of it, looked for within the evidence.
  public init(paragraphs: [String], evidence: String, answers: [String]) {
    var isFound = false
    self.paragraphs = paragraphs.map { paragraph in
      guard !isFound, let range = AnswerMark.range(of: evidence, in: paragraph) else {
        return Self.pieces([(paragraph, .around)])
      }
      isFound = true
      let words = String(paragraph[range])
      var inner: [(String, Piece.Role)] = [(words, .evidence)]
      if let answer = AnswerMark.range(ofAny: answers, in: words) {
        inner = [
          (String(words[..<answer.lowerBound]), .evidence), (String(words[answer]), .answer),
          (String(words[answer.upperBound...]), .evidence),
        ]
      }
      return Self.pieces(
        [(String(paragraph[..<range.lowerBound]), .around)] + inner
          + [(String(paragraph[range.upperBound...]), .around)])
    }
    self.paragraphs.removeAll(where: \.isEmpty)
  }

  /// The paragraphs as lines of plain text, the evidence within `【】`.
  public var lines: [String] {
    paragraphs.map { pieces in
      var line = ""
      var isWithin = false
      for piece in pieces {
        if (piece.role != .around) != isWithin {
          line += isWithin ? "】" : "【"
          isWithin.toggle()
        }
        line += piece.text
      }
      return isWithin ? line + "】" : line
    }
  }

  /// The number of the paragraph with the evidence; nil where it wasn't found.
  var evidenceParagraph: Int? {
    paragraphs.firstIndex { $0.contains { $0.role != .around } }
  }

  private static func pieces(_ pieces: [(String, Piece.Role)]) -> [Piece] {
    pieces.map { Piece(text: SafeText.line($0.0), role: $0.1) }.filter { !$0.text.isEmpty }
  }
}

extension StyledText {
  /// A paragraph of a passage.
  init(_ pieces: [PassageText.Piece]) {
    self.init("")
    for piece in pieces {
      switch piece.role {
      case .around: append(piece.text)
      case .evidence: append(piece.text, .strong)
      case .answer: append(piece.text, .marked)
      }
    }
  }
}
