import ArticleReading
import QuestionBank

/// Chooses the facts that are asked: the most important first, none that asks or shows what another asks.
struct FactSelection {
  /// The articles.
  let articles: [SourceArticle]
  /// Their sentences.
  let sentences: [Sentence]
  /// Questions of the bank that stand: they have their place whatever comes.
  let kept: [Question]

  /// The chosen candidates with their importance, most important first; what is not chosen goes to the ledger.
  func chosen(from facts: [CandidateMaker.Made], ledger: inout Ledger) -> [Candidate] {
    var filter = LeakFilter()
    let keptFacts = Set(kept.map(\.fact))
    for question in kept { filter.add(Self.entry(question)) }
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
      if keptFacts.contains(QuestionIdentity.fact(candidate)) {
        chosen.append(candidate)
        continue
      }
      var conflict: LeakFilter.Conflict?
      let others = neighbours.asked(beside: candidate)
      var fitting: Candidate?
      // A second question on the same words would be the first one with dots.
      let canElide =
        candidate.asked == .year
        || candidate.asked == .occasion && !quoted.overlaps(candidate.places)
      for wording in Self.mostSilent(candidate.worded, of: others) {
        fitting = Self.fitting(wording, filter, canElide: canElide, &conflict)
        if fitting != nil { break }
      }
      guard var fitting else {
        ledger.refuse(
          candidate, reason: conflict?.reason ?? "", check: "LeakFilter", other: conflict?.other)
        refused.append(candidate)
        continue
      }
      filter.add(Self.entry(fitting))
      if fitting.prompt != candidate.prompt {
        fitting.otherWordings = candidate.worded.prefix(1).map(\.wording)
      }
      if fitting.topic == .quote { quoted.add(fitting.places) }
      chosen.append(fitting)
    }
    return AgreeingEvidence(chosen).added(from: refused)
  }

  /// A wording that nothing stands against; nil where there is none.
  ///
  /// Who asks when or where something was said can leave a clause of it out.
  private static func fitting(
    _ wording: Candidate, _ filter: LeakFilter, canElide: Bool,
    _ conflict: inout LeakFilter.Conflict?
  ) -> Candidate? {
    var wording = wording
    for _ in 0..<3 {
      guard let found = filter.conflict(of: entry(wording)) else { return wording }
      conflict = conflict ?? found
      guard canElide, found.isShowing, wording.language == .chinese,
        let prompt = QuotationEllipsis.prompt(without: found.other, in: wording.prompt)
      else { return nil }
      wording.prompt = prompt
    }
    return nil
  }

  /// Wordings with those first that show fewest of the numbers that the sentence is asked for too.
  private static func mostSilent(_ wordings: [Candidate], of others: Set<String>) -> [Candidate] {
    guard wordings.count > 1 else { return wordings }
    let shown = wordings.map { wording in
      others.filter { AnswerInPrompt.holdsNumber($0, in: wording.prompt) }.count
    }
    return wordings.indices.sorted { (shown[$0], $0) < (shown[$1], $1) }.map { wordings[$0] }
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
