import PracticeSession
import QuestionBank
import TerminalUI

/// The words around a question's evidence in its article.
enum Passage {
  /// Bytes shown before and behind the evidence, about three paragraphs.
  private static let reach = 1500

  /// The paragraphs around the first evidence, safe to show; nil where the article can't be read.
  static func lines(of key: QuestionKey, in shelf: BankShelf) -> [String]? {
    guard let asked = shelf.asked(key), let evidence = asked.question.evidence.first,
      let entry = asked.article(of: evidence), let bank = shelf.bank(of: key),
      let bytes = try? bank.text(of: entry),
      let first = evidence.spans.map(\.start).min(), let last = evidence.spans.map(\.end).max(),
      first >= 0, last <= bytes.count, first <= last
    else { return nil }
    let start = boundary(max(0, first - reach), bytes)
    let end = boundary(min(bytes.count, last + reach), bytes)
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).map { SafeText.line(String($0)) }
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// The place or the next one behind it at which a character can begin.
  private static func boundary(_ place: Int, _ bytes: [UInt8]) -> Int {
    var place = place
    while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }
}
