import Testing

@testable import QuestionGeneration

/// An article with all its quotations, and what stands in marks and is none.
struct QuotedArticle: Sendable, CustomTestStringConvertible {
  /// A quotation as it must be found.
  struct Quotation: Sendable {
    /// How its words begin.
    var opening: String
    /// Who said it; nil where the article doesn't say.
    var speaker: String?
    var occasion: String?
    var date: String?

    init(_ opening: String, _ speaker: String?, occasion: String? = nil, date: String? = nil) {
      self.opening = opening
      self.speaker = speaker
      self.occasion = occasion
      self.date = date
    }
  }

  var name: String
  var text: String
  var quotations: [Quotation]
  /// Words in marks that nobody said: terms, names, titles, irony.
  var terms: [String]

  var testDescription: String { name }
}
