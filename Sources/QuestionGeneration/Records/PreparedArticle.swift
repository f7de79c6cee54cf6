package import QuestionBank

/// What an article decides of its questions, whatever else is in the bank.
///
/// Which gaps are asked, in which words and with which choices hangs on the article alone; the bank decides which of them it
/// has already, which stand in other articles too, which clash with what it asks, and how many it has room for.
package struct PreparedArticle: Sendable {
  /// The article.
  package var source: SourceArticle
  /// Sentences of prose.
  package var sentences: Int
  /// Gaps that were looked at.
  package var gaps: Int
  /// How many facts its length makes usual.
  package var share: Int
  /// How many gaps can't be asked, or aren't, by the reason.
  package var reasons: [String: Int]
  /// Those gaps, of each article the best; empty where they were not kept.
  package var refused: [Generation.Refusal] = []
  /// What may be asked, the best gap of each sentence first, with choices; places are those of an article numbered 0.
  var drafts: [ChoiceMaker.Draft]

  init(
    source: SourceArticle, sentences: Int, gaps: Int, share: Int, reasons: [String: Int],
    drafts: [ChoiceMaker.Draft]
  ) {
    self.source = source
    self.sentences = sentences
    self.gaps = gaps
    self.share = share
    self.reasons = reasons
    self.drafts = drafts
  }

  /// Analyses an article.
  ///
  /// - Complexity: O(*n*) for an article of *n* words.
  package init(_ source: SourceArticle) {
    let questions = ArticleQuestions(source, number: 0)
    var ledger = Ledger(articles: [source], read: [questions])
    let chosen = FactSelection.chosen(from: questions.candidates, ledger: &ledger)
    let choices = ChoiceMaker(spare: questions.candidates, articles: [source])
    self.init(
      source: source, sentences: questions.sentences, gaps: questions.gaps,
      share: questions.share, reasons: ledger.reasons[0], drafts: chosen.map(choices.draft))
    refused = ledger.refusals
  }

  /// The facts that may be asked, each once.
  package var facts: [FactID] { drafts.map(\.fact) }
}

extension ChoiceMaker.Draft {
  /// The same of an article with a number.
  func numbered(_ number: Int) -> ChoiceMaker.Draft {
    var draft = self
    for index in draft.candidate.places.indices { draft.candidate.places[index].article = number }
    for index in draft.candidate.context.indices {
      draft.candidate.context[index].article = number
    }
    draft.origins = origins.map { origins in
      origins.map { origin in
        guard case .stated(_, let part, let range, let text)? = origin else { return origin }
        return .stated(article: number, part: part, range: range, text: text)
      }
    }
    return draft
  }
}
