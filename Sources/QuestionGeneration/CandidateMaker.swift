import ArticleReading
import QuestionBank

/// Makes the candidates of all articles, in plenty; what is wrong with them is for the checks.
struct CandidateMaker {
  /// A candidate with the sentence that it came from.
  struct Made {
    var candidate: Candidate
    var sentence: Int
  }

  /// What was refused before a candidate could be made of it.
  struct Unmade {
    var sentence: Int
    var text: String
    var answer: String?
    var reason: String
    var check: String
  }

  /// The articles.
  let articles: [SourceArticle]
  /// Their sentences.
  let sentences: [Sentence]
  /// The bank's terms.
  let lexicon: TermLexicon

  /// The candidates in the order of the sentences, what none could be made of, and all quotations that have a speaker.
  func make(progress: (Double) -> Void) -> (
    made: [Made], unmade: [Unmade], quoted: [QuotedAgain.Quotation]
  ) {
    var made: [Made] = []
    var quoted: [QuotedAgain.Quotation] = []
    var unmade: [Unmade] = []
    let tags = articles.map(\.entry.language)
    let titles = articles.map { titleWords($0.article.title ?? "") }
    let english = EnglishLexicon(sentences)
    let statementMaker = StatementCandidates(
      sentences: sentences, lexicon: lexicon, english: english, tags: tags,
      titles: titles, isLong: isLong())
    let figureMaker = FigureCandidates(
      sentences: sentences, tags: tags, dates: articles.map(\.article.date))
    let termMaker = EnglishTermCandidates(sentences: sentences, lexicon: english, tags: tags)
    let titleMaker = TitleCandidates(sentences: sentences, tags: tags)
    var byArticle = [[(index: Int, sentence: Sentence)]](repeating: [], count: articles.count)
    for (index, sentence) in sentences.enumerated() {
      byArticle[sentence.article].append((index, sentence))
    }
    let finds = articles.enumerated().map { number, source in
      StatementFinder(article: source.article, sentences: byArticle[number]).statements()
    }
    let names = FullNames(finds.flatMap(\.found))
    for number in articles.indices {
      let own = byArticle[number]
      let statements = finds[number].found.map(names.completed)
      let notes = QuotationNotes(article: articles[number].article)
      let bySentence = Dictionary(grouping: statements, by: \.sentence)
      let refused = finds[number].refused
      var stated: Set<Int> = []
      for refusal in refused {
        unmade.append(
          Unmade(
            sentence: refusal.sentence, text: refusal.words, answer: nil, reason: refusal.reason,
            check: "UnknownSpeaker"))
      }
      for statement in statements {
        stated.insert(statement.sentence)
        if statement.form == .direct || statement.form == .block,
          statement.attribution.speaker != nil
        {
          quoted.append(statementMaker.quotation(statement))
        }
        let candidates = statementMaker.candidates(of: statement)
        if candidates.isEmpty {
          unmade.append(
            Unmade(
              sentence: statement.sentence,
              text: sentences[statement.sentence].passage.string(statement.words), answer: nil,
              reason:
                "no term of it can be asked, or it can't be introduced without pointing elsewhere",
              check: "NoGap"))
        }
        made += candidates.map { Made(candidate: $0, sentence: statement.sentence) }
        let parts = bySentence[statement.sentence, default: []].filter {
          $0.attribution.speaker == statement.attribution.speaker && $0.form == statement.form
        }
        if let speaker = statementMaker.speaker(of: statement, parts: parts) {
          made.append(Made(candidate: speaker, sentence: statement.sentence))
        }
        if let occasion = statementMaker.occasion(of: statement) {
          made.append(Made(candidate: occasion, sentence: statement.sentence))
        }
      }
      for (index, sentence) in own {
        let figures = figureMaker.candidates(of: index)
        let said = bySentence[index, default: []]
        made += figures.made.map {
          Made(candidate: attributed($0, to: said, in: sentence, notes: notes), sentence: index)
        }
        unmade += figures.refused.map {
          Unmade(
            sentence: index, text: sentence.passage.string, answer: $0.text, reason: $0.reason,
            check: $0.check)
        }
        if said.isEmpty {
          made += termMaker.candidates(of: index).map { Made(candidate: $0, sentence: index) }
        }
        made += titleMaker.candidates(of: index).map {
          Made(candidate: attributed($0, to: said, in: sentence, notes: notes), sentence: index)
        }
      }
      progress(Double(number + 1) / Double(articles.count))
    }
    return (made, unmade, quoted)
  }

  /// A figure that stands in somebody's words, or a document whose words its sentence gives, has their speaker; what a note
  /// stands behind has its source.
  private func attributed(
    _ candidate: Candidate, to statements: [Statement], in sentence: Sentence,
    notes: QuotationNotes
  ) -> Candidate {
    var candidate = attributed(candidate, to: statements, in: sentence)
    guard let answer = sentence.passage.first(candidate.answer, in: sentence.passage.all),
      let note = notes.note(behind: answer.upperBound, in: sentence)
    else { return candidate }
    for index in candidate.places.indices
    where candidate.places[index].attribution?.citation == nil {
      var attribution = candidate.places[index].attribution ?? Attribution()
      attribution.citation = notes.source(note).text
      candidate.places[index].attribution = attribution
    }
    return candidate
  }

  private func attributed(_ candidate: Candidate, to statements: [Statement], in sentence: Sentence)
    -> Candidate
  {
    let passage = sentence.passage
    let holding = statements.filter { statement in
      candidate.asked == .title
        ? statement.attribution.speaker == "《\(candidate.answer)》"
        : QuotationMarks.without(passage.string).contains(candidate.answer) == false
          && passage.string(statement.words).contains(candidate.answer)
          || shows(candidate, statement, in: passage)
    }
    guard let attribution = holding.first?.attribution,
      holding.allSatisfy({ $0.attribution.speaker == attribution.speaker })
    else { return candidate }
    var candidate = candidate
    for index in candidate.places.indices where candidate.places[index].attribution == nil {
      candidate.places[index].attribution = attribution
    }
    return candidate
  }

  /// Whether a prompt gives the words that somebody said, whole and in marks.
  private func shows(_ candidate: Candidate, _ statement: Statement, in passage: Passage) -> Bool {
    guard statement.form == .direct, candidate.asked == .year else { return false }
    return candidate.prompt.contains(
      TextCleaning.chinese(passage.string(statement.words)).trimmingSpaces)
  }

  /// Which articles have more than five thousand English words: six characters each with the space.
  private func isLong() -> [Bool] {
    var characters = Array(repeating: 0, count: articles.count)
    for sentence in sentences { characters[sentence.article] += sentence.passage.count }
    return characters.map { $0 > 30_000 }
  }

  private func titleWords(_ title: String) -> Set<String> {
    let passage = Passage(title)
    return Set(lexicon.terms(in: passage).map(passage.string))
  }
}
