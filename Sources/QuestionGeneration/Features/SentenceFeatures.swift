import Discourse
import Language

/// Reads the features of sentences.
struct SentenceFeatures {
  /// What is understood of the article.
  let understanding: Understanding
  /// What was counted of it.
  let statistics: ArticleStatistics

  private var article: ArticleAnalysis { understanding.article }

  /// Writes the features of a sentence into a vector that is all nought.
  func write(_ reading: SentenceReading, into vector: inout FeatureVector<SentenceFeature>) {
    structure(reading, &vector)
    marks(reading, &vector)
    names(reading, &vector)
    leaning(reading, &vector)
    statement(reading, &vector)
    place(reading, &vector)
  }

  private func structure(_ reading: SentenceReading, _ vector: inout FeatureVector<SentenceFeature>)
  {
    let sentence = reading.sentence
    let tokens = article.tokens
    let words = reading.words
    vector.set(.hasPredicate, reading.predicate != nil)
    vector.set(.hasSubject, reading.subject != nil)
    vector.set(.predicates, value: min(6, reading.predicates) * 64 / 3)
    vector.set(.oneClause, reading.predicates == 1)
    if let subject = reading.subject {
      let token = tokens[subject]
      if let predicate = reading.predicate { vector.set(.subjectFirst, subject < predicate) }
      vector.set(.subjectIsNoun, token.tag == .noun)
      vector.set(.subjectIsName, token.tag == .properNoun || token.nameType != nil)
      vector.set(.subjectIsPronoun, token.tag == .pronoun)
      vector.set(
        .subjectIsIt, reading.leans.contains { $0.kind == .thing && $0.tokens.contains(subject) })
      vector.set(.subjectIsWriter, words.first.contains(token.word))
      vector.set(.subjectIsReader, words.second.contains(token.word))
      vector.set(
        .subjectPoints,
        words.demonstratives.contains(token.word)
          || subject > sentence.tokens.lowerBound
            && words.demonstratives.contains(tokens[subject - 1].word)
      )
    }
    vector.set(.subjectIsDefinite, reading.leans.contains { $0.kind == .definite })
    let firstVerb = sentence.tokens.first {
      tokens[$0].tag == .verb || tokens[$0].tag == .auxiliary
    }
    let firstNoun = sentence.tokens.first {
      (tokens[$0].tag == .noun || tokens[$0].tag == .properNoun) && tokens[$0].nameType != .time
    }
    if let firstNoun { vector.set(.nounFirst, firstNoun < firstVerb ?? .max) }
    if let copula = sentence.tokens.first(where: { words.copulas.contains(tokens[$0].word) }),
      copula + 1 < sentence.tokens.upperBound
    {
      let next = tokens[copula + 1].tag
      vector.set(.copulaNoun, next == .determiner || next == .noun || next == .numeral)
      vector.set(.passive, next == .verb)
    }
    if let first = sentence.tokens.first {
      let token = tokens[first]
      vector.set(number: SentenceFeature.firstTag(token.tag))
      vector.set(.subordinate, token.tag == .subordinator)
      vector.set(.opensWithTime, token.nameType == .time)
    }
  }

  private func marks(_ reading: SentenceReading, _ vector: inout FeatureVector<SentenceFeature>) {
    let marks = reading.marks
    vector.set(.endsWithStop, marks.endsWithStop)
    vector.set(.endsWithSemicolon, marks.end == 0x3B || marks.end == 0xFF1B)
    vector.set(.endsWithColon, marks.end == 0x3A || marks.end == 0xFF1A)
    vector.set(.question, marks.questions > 0)
    vector.set(.exclamation, marks.exclamations > 0)
    vector.set(.unbalanced, !marks.isBalanced)
    vector.set(.quotation, marks.quotations > 0)
    let quoted = reading.sentence.tokens.filter { understanding.quotations.contains($0) }
    vector.set(.quotedShare, value: quoted.count * 64 / max(1, reading.sentence.tokens.count))
    vector.set(
      .attributedQuotation,
      quoted.first.flatMap { understanding.speakers.speaker(of: reading.index, at: $0) } != nil)
    vector.set(.onlyQuotation, marks.opensWithQuotation && marks.endsWithQuotation)
    vector.set(.colonLead, (marks.lead ?? 100) < 14)
    vector.set(.colon, marks.colons > 0)
    vector.set(.semicolon, marks.semicolons > 0)
    vector.set(.dash, marks.dashes > 0)
    vector.set(.brackets, marks.opened > marks.quotations)
    vector.set(.furniture, marks.furniture)
    let letters = max(1, marks.letters)
    vector.set(
      .otherScript,
      value: (reading.sentence.language == .chinese ? marks.latin : marks.han) * 64 / letters)
    vector.set(.letters, value: marks.letters * 64 / max(1, marks.total))
    vector.set(.commas, value: min(8, marks.commas) * 16)
    vector.set(.enumeration, value: min(8, marks.enumeration) * 16)
    vector.set(.percent, marks.percent)
    vector.set(.money, marks.money)
    let isChinese = reading.sentence.language == .chinese
    let length = reading.length
    vector.set(.length, value: min(length, isChinese ? 150 : 75) * 64 / (isChinese ? 50 : 25))
    vector.set(.short, length < (isChinese ? 18 : 12))
    vector.set(.veryShort, length < (isChinese ? 11 : 8))
    vector.set(.long, length > (isChinese ? 80 : 40))
    vector.set(.veryLong, length > (isChinese ? 120 : 60))
  }

  private func names(_ reading: SentenceReading, _ vector: inout FeatureVector<SentenceFeature>) {
    func set(_ feature: SentenceFeature, _ type: NameType) {
      vector.set(feature, value: min(3, reading.names[type] ?? 0) * 32)
    }
    set(.persons, .person)
    set(.places, .place)
    set(.bodies, .body)
    set(.works, .work)
    set(.others, .other)
    set(.times, .time)
    let all = reading.names.reduce(0) { $0 + ($1.key == .time ? 0 : $1.value) }
    vector.set(.allNames, value: min(8, all) * 16)
    vector.set(.surnameOnly, reading.hasSurnameOnly)
    vector.set(.digits, reading.marks.digits > 0)
    vector.set(.numbers, value: min(6, reading.numbers) * 21)
    let hasYear = reading.sentence.tokens.contains {
      Numbers.isYear(article.tokens[$0], in: article)
    }
    vector.set(.year, hasYear)
    vector.set(.dayWithoutYear, !hasYear && (reading.names[.time] ?? 0) > 0)
  }

  private func leaning(_ reading: SentenceReading, _ vector: inout FeatureVector<SentenceFeature>) {
    let words = reading.words
    for lean in reading.leans {
      let isOpen = lean.meaning == .unresolved
      switch lean.kind {
      case .person: vector.set(.leansOnPerson, isOpen)
      case .thing: vector.set(.leansOnThing, isOpen)
      case .several: vector.set(.leansOnSeveral, isOpen)
      case .demonstrative: vector.set(.demonstrative, isOpen)
      case .deicticTime:
        vector.set(
          words.deicticYears[article.tokens[lean.tokens.lowerBound].word] == nil
            ? .deictic : .deicticYear, true)
      case .anaphoricTime: vector.set(.anaphoricTime, true)
      case .subject: vector.set(.noSubject, true)
      case .connective: vector.set(.connective, true)
      case .comparison: vector.set(.comparison, true)
      case .speaker:
        let isWriter = words.first.contains(article.tokens[lean.tokens.lowerBound].word)
        vector.set(isWriter ? .writer : .reader, true)
        if isWriter { vector.set(statistics.isSpeech ? .writerInSpeech : .writerInReport, true) }
      case .definite: break
      }
    }
    vector.set(.unresolved, value: min(4, reading.unresolved) * 32)
    vector.set(.anyUnresolved, reading.unresolved > 0)
  }

  private func statement(_ reading: SentenceReading, _ vector: inout FeatureVector<SentenceFeature>)
  {
    let words = reading.words
    var hasNoun = false
    for index in reading.sentence.tokens {
      let token = article.tokens[index]
      let word = token.word
      if words.superlative.contains(word) { vector.set(.superlative, true) }
      if words.naming.contains(word) { vector.set(.naming, true) }
      if words.causal.contains(word) { vector.set(.causal, true) }
      if words.hypothetical.contains(word) { vector.set(.hypothetical, true) }
      if words.negative.contains(word) { vector.set(.negative, true) }
      if words.saying.contains(word), token.tag == .verb {
        vector.set(.saying, true)
        vector.set(.sayingWithoutSubject, !hasNoun)
      }
      if token.tag == .noun || token.tag == .properNoun { hasNoun = true }
    }
    vector.set(.keyness, value: statistics.sentenceKeys[reading.index])
    let keys = reading.sentence.tokens.count { statistics.keys[$0] > 64 }
    vector.set(.keyWords, value: min(8, keys) * 16)
  }

  private func place(_ reading: SentenceReading, _ vector: inout FeatureVector<SentenceFeature>) {
    let sentence = reading.sentence
    let count = max(1, article.sentences.count)
    vector.set(.firstOfParagraph, sentence.position == 0)
    vector.set(.lastOfParagraph, sentence.position == sentence.siblings - 1)
    vector.set(.onlyOfParagraph, sentence.siblings == 1)
    let position = reading.index * 64 / count
    vector.set(.position, value: position)
    vector.set(.firstThree, reading.index < 3)
    vector.set(.firstEight, reading.index < 8)
    vector.set(.lastThree, reading.index >= count - 3)
    vector.set(.longArticle, count > 150)
    vector.set(.positionInLong, value: count > 150 ? position : 0)
    vector.set(.speech, statistics.isSpeech)
    vector.set(.setOff, sentence.isQuotation)
    vector.set(.cutBefore, sentence.isCutBefore)
    vector.set(.cutBehind, sentence.isCutBehind)
    vector.set(.unusualVariety, sentence.variety != .standard)
    let inTitle = sentence.tokens.count {
      article.tokens[$0].tag.isContent && article.titleWords.contains(article.tokens[$0].word)
    }
    vector.set(.titleWords, value: min(6, inTitle) * 21)
    guard let heading = sentence.heading, let headed = statistics.headingWords[heading] else {
      return
    }
    vector.set(.underHeading, true)
    let shared = sentence.tokens.count { headed.contains(article.tokens[$0].word) }
    vector.set(.headingWords, value: min(6, shared) * 32)
  }
}
