import Figures
import Language

/// The other spellings in which people write an answer.
enum AcceptedAnswers {
  /// Spellings beside the answer's own, at most eight.
  static func of(_ answer: String, _ thing: Candidate.Thing, language: String) -> [String] {
    switch thing {
    case .number(let range): number(answer, range, language)
    case .year: []
    case .date, .name, .term, .title: []
    }
  }

  private static func number(_ answer: String, _ range: Range<Int>, _ language: String) -> [String] {
    let bytes = Array(answer.utf8)
    guard range.upperBound <= bytes.count, !range.isEmpty else { return [] }
    let number = String(decoding: bytes[range], as: UTF8.self)
    let before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
    let behind = String(decoding: bytes[range.upperBound...], as: UTF8.self)
    return FigureSpelling.accepted(for: number, language: language).prefix(4).map {
      before + $0 + behind
    }
  }
}
