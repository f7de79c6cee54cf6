import ArticleReading
import QuestionBank

/// Chooses the facts that are asked: the most important first, none that asks or shows what another asks.
struct FactSelection {
  /// The articles.
  let articles: [SourceArticle]
  /// Their sentences.
  let sentences: [Sentence]

  /// The chosen candidates with their importance, most important first; what is not chosen goes to the ledger.
  func chosen(from facts: [CandidateMaker.Made], ledger: inout Ledger) -> [Candidate] {
    var filter = LeakFilter()
    let importance = self.importance(facts)
    let amounts = AmountRank(facts.map(\.candidate))
    let weighed = facts.map { item -> Candidate in
      var candidate = item.candidate
      candidate.importance = importance.of(
        candidate, amount: amounts.of(candidate), sentences: sentences, at: item.sentence)
      return candidate
    }
    let ranked = YearsBeforeTitles(weighed).ordered().sorted { left, right in
      // Of one statement the better gap goes first; between statements importance does.
      if left.importance != right.importance { return left.importance > right.importance }
      if left.score != right.score { return left.score > right.score }
      return (left.statement, left.answer) < (right.statement, right.answer)
    }
    let neighbours = SentenceNumbers(ranked)
    var quoted = TakenPlaces()
    var chosen: [Candidate] = []
    var refused: [Candidate] = []
    for candidate in ranked {
      // A second question on the same words would be the first one with dots.
      let canElide =
        candidate.asked == .year
        || candidate.asked == .occasion && !quoted.overlaps(candidate.places)
      let choice = WordingChoice(
        of: candidate, beside: neighbours.asked(beside: candidate), canElide: canElide, in: filter)
      guard let fitting = choice.wording else {
        ledger.refuse(
          candidate, reason: choice.conflict?.reason ?? "", check: "LeakFilter",
          other: choice.conflict?.other)
        refused.append(candidate)
        continue
      }
      filter.add(Self.entry(fitting))
      if fitting.topic == .quote { quoted.add(fitting.places) }
      chosen.append(fitting)
    }
    return AgreeingEvidence(chosen).added(from: refused)
  }

  private static func isNumber(_ candidate: Candidate) -> Bool {
    candidate.asked == .number || candidate.asked == .year
  }

  /// What a candidate shows and asks.
  static func entry(_ candidate: Candidate) -> LeakFilter.Entry {
    LeakFilter.Entry(
      prompt: candidate.prompt, answer: candidate.answer, isNumber: isNumber(candidate),
      statement: candidate.statement)
  }

  /// What a question of the bank shows and asks.
  static func entry(_ question: Question) -> LeakFilter.Entry {
    LeakFilter.Entry(
      prompt: question.prompt, answer: question.answer,
      isNumber: question.topic == .figure || question.topic == .date,
      statement: question.evidence.first?.text ?? question.prompt)
  }

  private func importance(_ facts: [CandidateMaker.Made]) -> Importance {
    var speakers: [String: Int] = [:]
    for item in facts where item.candidate.topic == .quote {
      if let speaker = item.candidate.places.first?.attribution?.speaker {
        speakers[speaker, default: 0] += 1
      }
    }
    let words = articles.map { source -> Set<String> in
      var words: Set<String> = []
      let headings = source.article.paragraphs.filter { $0.kind == .heading || $0.kind == .title }
        .map(\.text.string)
      for heading in headings + [source.article.title ?? ""] {
        let passage = Passage(heading)
        for word in WordSegmenter().words(in: passage) where word.count >= 2 {
          words.insert(passage.string(word))
        }
      }
      return words.subtracting(ChineseVocabulary.functionWords).filter {
        !EnglishVocabulary.functionWords.contains($0.lowercased())
      }
    }
    return Importance(headingWords: words, speakers: speakers)
  }
}
