import PracticeSession
import QuestionBank
import TerminalUI

/// The words around a question's evidence in its article.
struct Passage {
  /// Paragraphs shown before and behind the one with the evidence.
  private static let reach = 3

  let shelf: BankShelf
  /// Reads an article's file.
  let read: ArticleFileReading.Reader

  /// The paragraphs around the first evidence, as the reader restores them; nil where the article can't be read.
  func text(of key: QuestionKey) -> PassageText? {
    guard let question = shelf.asked(key)?.question, let evidence = question.evidence.first,
      let entry = shelf.asked(key)?.article(evidence.article), let bank = shelf.bank(of: key)
    else { return nil }
    var passages = EvidencePassage(bank, read: read)
    let all = passages.paragraphs(of: entry)
    guard all.indices.contains(evidence.paragraph) else { return nil }
    let around =
      max(0, evidence.paragraph - Self.reach)...min(all.count - 1, evidence.paragraph + Self.reach)
    return PassageText(
      paragraphs: Array(all[around]), evidence: evidence.text,
      answers: [question.answer] + question.accepted)
  }
}
