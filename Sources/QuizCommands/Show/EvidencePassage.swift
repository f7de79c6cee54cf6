import ArticleReading
import Foundation
import QuestionBank

/// The paragraph that a piece of evidence stands in, as the reader restored it.
struct EvidencePassage {
  /// The paragraphs of each article, by its id; an article that can't be read has none.
  private var paragraphs: [ArticleID: [String]] = [:]
  private let bank: Bank
  private let read: ArticleFileReading.Reader

  /// Creates it for a bank.
  init(_ bank: Bank, read: @escaping ArticleFileReading.Reader) {
    self.bank = bank
    self.read = read
  }

  /// The paragraph's words; the evidence's own where the article can't be read now.
  mutating func paragraph(of evidence: Evidence, in entry: ArticleEntry?) -> String {
    guard let entry else { return evidence.text }
    let found = paragraphs(of: entry)
    return found.indices.contains(evidence.paragraph) ? found[evidence.paragraph] : evidence.text
  }

  /// The paragraphs of an article; none where it can't be read now.
  mutating func paragraphs(of entry: ArticleEntry) -> [String] {
    if let known = paragraphs[entry.id] { return known }
    let found = readParagraphs(entry)
    paragraphs[entry.id] = found
    return found
  }

  private func readParagraphs(_ entry: ArticleEntry) -> [String] {
    let name = String(entry.path.dropFirst("articles/".count))
    let said = bank.record.settings.descriptions[entry.sha256]
    guard let place = entry.id.rawValue.split(separator: "-").last.flatMap({ Int($0) }),
      let bytes = try? bank.articleBytes(name), let reading = try? read(bytes, name, said),
      reading.articles.indices.contains(place - 1)
    else { return [] }
    return reading.articles[place - 1].paragraphs.map(\.text.string)
  }

  /// A paragraph with the words of an answer set in `⟦ ⟧`, where they stand in the evidence.
  static func marked(_ paragraph: String, evidence: String, answers: [String]) -> String {
    let evidenceRange = paragraph.range(of: evidence, options: .literal)
    let inside = evidenceRange ?? paragraph.startIndex..<paragraph.endIndex
    for answer in answers where !answer.isEmpty {
      guard let place = paragraph[inside].range(of: answer, options: .literal) else { continue }
      return
        "\(paragraph[..<place.lowerBound])⟦\(paragraph[place])⟧\(paragraph[place.upperBound...])"
    }
    return paragraph
  }
}
