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

  private static func number(_ answer: String, _ range: Range<Int>, _ language: String) -> [String]
  {
    let bytes = Array(answer.utf8)
    guard range.upperBound <= bytes.count, !range.isEmpty else { return [] }
    let number = String(decoding: bytes[range], as: UTF8.self)
    let before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
    let behind = String(decoding: bytes[range.upperBound...], as: UTF8.self)
    let isPlain = before.isEmpty && !behind.hasPrefix("%") && !behind.hasPrefix("％")
    return FigureSpelling.accepted(for: number, language: language).filter { spelling in
      // Words go with a unit in words; nobody writes 0.1万 for 1000.
      if spelling.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2C || $0 == 0x2E }) {
        return true
      }
      return isPlain && !spelling.utf8.contains(0x2E)
        && !spelling.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
    }.prefix(4).map { before + $0 + behind }
  }
}
