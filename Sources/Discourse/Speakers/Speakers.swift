import Language

/// Finds who says the words of an article: quoted or reported ones, over paragraphs, in transcripts and in speeches.
public struct Speakers: Sendable {
  /// Whether the article itself is what its author says as I or we: a speech, a letter, an essay.
  public let isSpeech: Bool
  /// Whether it is a transcript: paragraphs begin with who speaks.
  public let isTranscript: Bool
  private let article: ArticleAnalysis
  private let speakers: [Speaker]
  /// For each token the index of its speaker, or -1.
  private let owners: [Int32]

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - names: Its names.
  ///   - quotations: Its quotations.
  ///   - leaning: What its pronouns mean.
  /// - Complexity: O(tokens).
  public init(
    _ article: ArticleAnalysis, names: Names, quotations: Quotations, leaning: Leaning
  ) {
    var reader = SpeakerReader(article, names, quotations, leaning)
    reader.readReports()
    reader.readQuotations()
    reader.readBlocks()
    isTranscript = reader.readTranscript()
    isSpeech = !isTranscript && reader.isFirstPerson()
    self.article = article
    speakers = reader.speakers
    owners = reader.owners
  }

  /// Who says a token of a sentence.
  ///
  /// - Parameters:
  ///   - sentence: Index of the sentence in ``ArticleAnalysis/sentences``.
  ///   - token: A token of it.
  /// - Returns: The speaker; nil for the article's own words, and where nothing tells who speaks.
  /// - Complexity: O(1).
  public func speaker(of sentence: Int, at token: Int) -> Speaker? {
    guard owners.indices.contains(token) else { return nil }
    if owners[token] >= 0 { return speakers[Int(owners[token])] }
    return isSpeech
      ? Speaker(tokens: nil, thing: nil, certainty: .likely, isDirect: true) : nil
  }
}

/// Goes through an article and gives tokens their speakers.
struct SpeakerReader {
  let article: ArticleAnalysis
  let names: Names
  let quotations: Quotations
  private(set) var speakers: [Speaker] = []
  private(set) var owners: [Int32]
  private var attributions: [[Attribution]] = []
  private let sentenceOf: [Int32]

  init(
    _ article: ArticleAnalysis, _ names: Names, _ quotations: Quotations, _ leaning: Leaning
  ) {
    self.article = article
    self.names = names
    self.quotations = quotations
    owners = [Int32](repeating: -1, count: article.tokens.count)
    var sentenceOf = [Int32](repeating: -1, count: article.tokens.count)
    let finder = AttributionFinder(
      article: article, names: names, quotations: quotations,
      grammar: Grammar(article: article, names: names), meant: leaning.meant)
    for (index, sentence) in article.sentences.enumerated() {
      for place in sentence.tokens { sentenceOf[place] = Int32(truncatingIfNeeded: index) }
      attributions.append(finder.attributions(in: sentence))
    }
    self.sentenceOf = sentenceOf
  }

  private func speaker(
    _ attribution: Attribution, _ certainty: Speaker.Certainty, isDirect: Bool
  ) -> Speaker {
    let thing = attribution.thing
    return Speaker(
      tokens: thing.map { names.things[$0].fullest } ?? attribution.subject, thing: thing,
      certainty: certainty, isDirect: isDirect)
  }

  private mutating func set(_ tokens: Range<Int>, _ speaker: Speaker, overwrites: Bool = true) {
    let index = Int32(truncatingIfNeeded: speakers.count)
    speakers.append(speaker)
    for place in tokens where overwrites || owners[place] < 0 { owners[place] = index }
  }

  /// What is reported: behind the verb to the end of the sentence, or before it.
  mutating func readReports() {
    for (index, sentence) in article.sentences.enumerated() {
      for attribution in attributions[index] {
        let said =
          attribution.isBehind
          ? sentence.tokens.lowerBound..<min(attribution.verb, attribution.subject.lowerBound)
          : max(
            attribution.verb + 1, attribution.subject.upperBound)..<max(
              max(attribution.verb + 1, attribution.subject.upperBound), sentence.tokens.upperBound)
        // A sentence is no longer than this; what is said later has a verb of its own.
        let near = attribution.isBehind ? said.suffix(300) : said.prefix(300)
        set(near.startIndex..<near.endIndex, speaker(attribution, .stated, isDirect: false))
      }
    }
  }

  /// What is quoted: told by the sentences that the quotation stands in, else by the one before, or by the quotation before that it goes on
  /// with.
  mutating func readQuotations() {
    var last: (speaker: Speaker, stretch: Quotations.Stretch)?
    for stretch in quotations.stretches {
      let first = Int(sentenceOf[stretch.tokens.lowerBound])
      let end = Int(sentenceOf[stretch.tokens.upperBound - 1])
      guard first >= 0, end >= first else { continue }
      var found: Speaker?
      if let attribution = nearest(stretch.tokens, first...end) {
        found = speaker(attribution, .stated, isDirect: true)
      } else if stretch.continues, let last {
        found = last.speaker
      } else if let before = introduction(first) {
        found = speaker(before, .stated, isDirect: true)
      } else if let last, goesOn(stretch, first, behind: last.stretch) {
        found = last.speaker
        found?.certainty = .likely
      }
      guard let found else {
        last = nil
        continue
      }
      set(stretch.tokens, found)
      last = (found, stretch)
    }
  }

  /// The attribution nearest to a quotation in the sentences that it stands in.
  private func nearest(_ tokens: Range<Int>, _ sentences: ClosedRange<Int>) -> Attribution? {
    var best: (distance: Int, attribution: Attribution)?
    for index in sentences {
      for attribution in attributions[index].prefix(50) where !tokens.contains(attribution.verb) {
        let isAfter = attribution.verb >= tokens.upperBound
        let distance =
          isAfter ? attribution.verb - tokens.upperBound : tokens.lowerBound - attribution.verb
        // Behind a quotation only what opens there: “…,” he said; not the next sentence's verb.
        if isAfter, !attribution.isBehind { continue }
        if best.map({ distance < $0.distance }) ?? true { best = (distance, attribution) }
      }
    }
    return best?.attribution
  }

  /// The attribution at the end of the sentence before that introduces a quotation, as in `X said:`.
  private func introduction(_ sentence: Int) -> Attribution? {
    guard sentence > 0, let last = article.sentences[sentence - 1].tokens.last, isColon(last) else {
      return nil
    }
    return attributions[sentence - 1].last
  }

  private func isColon(_ place: Int) -> Bool {
    let range = article.tokens[place].range
    if range.count == 1 { return article.text[range.lowerBound] == UInt8(ascii: ":") }
    return range.count == 3 && article.text[range].elementsEqual([0xEF, 0xBC, 0x9A])
  }

  /// Whether a quotation opens the sentence or paragraph right behind that of another, with nothing else said between.
  private func goesOn(
    _ stretch: Quotations.Stretch, _ sentence: Int, behind last: Quotations.Stretch
  ) -> Bool {
    let tokens = article.sentences[sentence].tokens
    // A few words in quotation marks are a name or a term.
    guard stretch.tokens.lowerBound - tokens.lowerBound <= 1, stretch.tokens.count > 5 else {
      return false
    }
    let before = Int(sentenceOf[last.tokens.upperBound - 1])
    if stretch.paragraph == last.paragraph { return sentence - before <= 1 }
    // A paragraph that is a quotation and nothing else.
    guard sentence - before <= 1,
      let end = article.sentences[sentence...].prefix(while: {
        $0.paragraph == stretch.paragraph
      }).last?.tokens.upperBound
    else { return false }
    return end - stretch.tokens.upperBound <= 2
  }

  /// Block quotations: said by whom the sentence before them names.
  mutating func readBlocks() {
    var introduced: Attribution?
    var paragraph = -1
    for (index, sentence) in article.sentences.enumerated() where sentence.isQuotation {
      if sentence.paragraph != paragraph {
        paragraph = sentence.paragraph
        introduced = introduction(index)
      }
      if let introduced {
        set(sentence.tokens, speaker(introduced, .stated, isDirect: true), overwrites: false)
      }
    }
  }

  /// Transcripts: paragraphs that begin with a name and a colon, three of them or more; those without go on.
  mutating func readTranscript() -> Bool {
    var labels: [(sentence: Int, label: Range<Int>)] = []
    for (index, sentence) in article.sentences.enumerated()
    where sentence.position == 0 && !sentence.isCutBefore {
      let head = sentence.tokens.prefix(9)
      guard let colon = head.first(where: { isColon($0) }), colon > sentence.tokens.lowerBound,
        isLabel(sentence.tokens.lowerBound..<colon)
      else { continue }
      labels.append((index, sentence.tokens.lowerBound..<colon))
    }
    guard labels.count >= 3 else { return false }
    var keys: [UInt64: Int] = [:]
    for label in labels { keys[NameDrafts.key(label.label, in: article), default: 0] += 1 }
    guard keys.values.contains(where: { $0 > 1 }) else { return false }
    for (number, label) in labels.enumerated() {
      let end = number + 1 < labels.count ? labels[number + 1].sentence : article.sentences.count
      let thing = label.label.compactMap { names.thing(at: $0) }.first
      let speaker = Speaker(
        tokens: thing.map { names.things[$0].fullest } ?? label.label, thing: thing,
        certainty: .stated, isDirect: true)
      for index in label.sentence..<end {
        let tokens = article.sentences[index].tokens
        let start = index == label.sentence ? label.label.upperBound + 1 : tokens.lowerBound
        if start < tokens.upperBound {
          set(start..<tokens.upperBound, speaker, overwrites: false)
        }
      }
    }
    return true
  }

  /// Whether some words are who speaks: a name, capitals, or a few words without a verb.
  private func isLabel(_ tokens: Range<Int>) -> Bool {
    if tokens.contains(where: { article.tokens[$0].nameType == .person }) { return true }
    return !tokens.contains {
      let tag = article.tokens[$0].tag
      return tag == .verb || tag == .auxiliary || tag == .adposition || tag == .numeral
    }
  }

  /// Whether the article's own words are somebody's who says I and we.
  func isFirstPerson() -> Bool {
    // In news somebody is quoted in every fifth sentence.
    let reports = attributions.count { !$0.isEmpty }
    guard reports * 8 <= article.sentences.count else { return false }
    var first = 0
    var all = 0
    let isChinese = article.sentences.first?.language == .chinese
    for sentence in article.sentences {
      let words = DiscourseWords.of(sentence.language)
      for place in sentence.tokens where owners[place] < 0 && !quotations.contains(place) {
        let token = article.tokens[place]
        guard token.tag != .punctuation else { continue }
        all += 1
        if words.first.contains(token.word) { first += 1 }
      }
    }
    // Measured: speeches and letters have 49 to 64 of a thousand words in English, 6 to 25 in Chinese; news and textbooks under 5.
    return all > 40 && first * 1000 >= all * (isChinese ? 6 : 20)
  }
}
