import Discourse
import Figures
import Language

/// Reads the features of gaps.
struct GapFeatures {
  /// The article.
  let article: ArticleAnalysis
  /// What was counted of it.
  let statistics: ArticleStatistics

  /// Writes the features of a gap into a vector that is all nought.
  func write(
    _ gap: Gap, of reading: SentenceReading, figures: [StatedFigure],
    into vector: inout FeatureVector<GapFeature>
  ) {
    kind(gap, figures, &vector)
    salience(gap, reading, &vector)
    form(gap, reading, &vector)
    borders(gap, reading, &vector)
    surroundings(gap, reading, &vector)
    pairs(gap, reading, &vector)
  }

  private func kind(
    _ gap: Gap, _ figures: [StatedFigure], _ vector: inout FeatureVector<GapFeature>
  ) {
    switch gap.kind {
    case .name(.person): vector.set(.person, true)
    case .name(.place): vector.set(.place, true)
    case .name(.body): vector.set(.body, true)
    case .name(.work): vector.set(.work, true)
    case .name: vector.set(.other, true)
    case .date(let number):
      vector.set(.date, true)
      vector.set(.year, figures[number].figure.isoDate?.count == 4)
    case .figure(let number):
      vector.set(.figure, true)
      let figure = figures[number].figure
      vector.set(.percent, figure.kind == .percent)
      vector.set(.money, figure.kind == .money)
      vector.set(.hasUnit, figure.range.count > figure.numberRange.count)
      if case .number(let value) = figure.value {
        vector.set(.small, value < 4)
        vector.set(.large, value >= 1000)
        vector.set(.decimal, value != value.rounded())
      }
      vector.set(.numberWord, !Numbers.holdsDigit(figure.range, in: article.text))
    case .term: vector.set(.term, true)
    case .quoted: vector.set(.quoted, true)
    case .title: vector.set(.title, true)
    }
  }

  private func salience(
    _ gap: Gap, _ reading: SentenceReading, _ vector: inout FeatureVector<GapFeature>
  ) {
    let tokens = article.tokens
    var most: Int32 = 0
    var sum: Int32 = 0
    var content: Int32 = 0
    var least = UInt8.max
    for index in gap.tokens where tokens[index].tag.isContent {
      most = max(most, statistics.keys[index])
      sum += statistics.keys[index]
      content += 1
      least = min(least, tokens[index].frequency)
    }
    vector.set(.key, value: Int(most))
    vector.set(.keyMean, value: Int(sum / max(1, content)))
    vector.set(.keyHead, value: Int(statistics.keys[gap.head]))
    let best = reading.sentence.tokens.map { statistics.keys[$0] }.max() ?? 0
    vector.set(.keyShare, value: Int(most * 64 / max(1, best)))
    vector.set(.keyTop, most == best && most > 0)
    let frequency = Int(tokens[gap.head].frequency)
    vector.set(.frequency, value: frequency * 64 / 100)
    vector.set(.frequencyLeast, value: content == 0 ? 48 : Int(least) * 64 / 100)
    vector.set(.rare, frequency < 85)
    vector.set(.common, frequency > 128)
    let phrase = statistics.phrases[ArticleStatistics.hash(tokens[gap.tokens])]
    let count = phrase?.count ?? 1
    vector.set(.occurrences, value: Logarithm.of(1 + count))
    vector.set(.once, count <= 1)
    vector.set(.often, count >= 3)
    vector.set(.firstMention, phrase?.first == gap.sentence)
    let hash = ArticleStatistics.hash(tokens[gap.tokens])
    vector.set(.mostFrequentName, statistics.frequentNames.first == hash)
    vector.set(.frequentName, statistics.frequentNames.contains(hash))
    let meant = gap.tokens.filter { tokens[$0].tag.isContent }
    let inTitle = meant.count { article.titleWords.contains(tokens[$0].word) }
    vector.set(.inTitle, inTitle == meant.count && inTitle > 0)
    vector.set(.titleWord, inTitle > 0)
    if let heading = reading.sentence.heading, let headed = statistics.headingWords[heading] {
      vector.set(
        .inHeading, !meant.isEmpty && meant.allSatisfy { headed.contains(tokens[$0].word) })
    }
    let shown = meant.count { reading.isEchoed($0, outside: gap.tokens, in: article) }
    vector.set(.wordShown, shown > 0)
    vector.set(.shown, shown == meant.count && shown > 0)
  }

  private func form(
    _ gap: Gap, _ reading: SentenceReading, _ vector: inout FeatureVector<GapFeature>
  ) {
    let count = gap.tokens.count
    vector.set(.tokens, value: count * 21)
    vector.set(.oneToken, count == 1)
    vector.set(.twoTokens, count == 2)
    vector.set(.manyTokens, count > 4)
    let text = article.string(gap.range)
    let scalars = Array(text.unicodeScalars)
    let isChinese = reading.sentence.language == .chinese
    vector.set(.characters, value: scalars.count * 64 / (isChinese ? 6 : 20))
    if isChinese {
      vector.set(.oneCharacter, scalars.count == 1)
      vector.set(.twoCharacters, scalars.count == 2)
      vector.set(.threeCharacters, scalars.count == 3)
      vector.set(.fourCharacters, scalars.count == 4)
    }
    vector.set(.longName, scalars.count > (isChinese ? 9 : 30))
    let uppers = scalars.count { $0.properties.isUppercase }
    let latin = scalars.count { $0.isASCII && $0.properties.isAlphabetic }
    vector.set(.capital, uppers > 0)
    vector.set(.capitals, uppers >= 2 && uppers == latin)
    vector.set(
      .capitalInside, uppers > 0 && gap.tokens.lowerBound > reading.sentence.tokens.lowerBound)
    vector.set(.latin, latin > 0)
    vector.set(.digits, Numbers.holdsDigit(gap.range, in: article.text))
    vector.set(.numbersBeside, value: gap.isNumeric ? min(6, reading.numbers) * 21 : 0)
  }

  private func borders(
    _ gap: Gap, _ reading: SentenceReading, _ vector: inout FeatureVector<GapFeature>
  ) {
    let tokens = article.tokens
    let inside = reading.sentence.tokens
    let first = gap.tokens.lowerBound
    let end = gap.tokens.upperBound
    let type = tokens[first].nameType
    let goesOnBefore = type != nil && type != .time && !tokens[first].beginsName
    let goesOnBehind =
      inside.contains(end) && tokens[end].nameType != nil && tokens[end].nameType != .time
      && !tokens[end].beginsName
    vector.set(.halfName, goesOnBefore || goesOnBehind)
    let named = gap.tokens.count { tokens[$0].nameType != nil }
    vector.set(.insideName, named == gap.tokens.count && (goesOnBefore || goesOnBehind))
    vector.set(.holdsName, named > 0 && named < gap.tokens.count)
    vector.set(.crossesName, (goesOnBefore || goesOnBehind) && named < gap.tokens.count)
    vector.set(.startsPhrase, tokens[first].chunk != .continues)
    vector.set(.endsPhrase, !inside.contains(end) || tokens[end].chunk != .continues)
    vector.set(
      .crossesPhrase,
      gap.tokens.dropFirst().contains { tokens[$0].chunk == .begins })
    let hyphens: Set<UInt32> = [Word.hash("-"), Word.hash("–")]
    vector.set(
      .hyphen,
      first > inside.lowerBound && hyphens.contains(tokens[first - 1].word)
        || inside.contains(end) && hyphens.contains(tokens[end].word))
    vector.set(.uncertainTags, gap.tokens.contains { tokens[$0].tagMargin < 16 })
    if case .name = gap.kind {
      vector.set(.uncertainName, gap.tokens.contains { tokens[$0].nameMargin < 16 })
    }
    vector.set(
      .adjacentBefore,
      first > inside.lowerBound && tokens[first - 1].tag == .noun
        && tokens[first - 1].end == tokens[first].start)
    vector.set(
      .adjacentAfter,
      inside.contains(end) && tokens[end].tag == .noun && tokens[end].start == tokens[end - 1].end)
  }

  private func surroundings(
    _ gap: Gap, _ reading: SentenceReading, _ vector: inout FeatureVector<GapFeature>
  ) {
    let tokens = article.tokens
    let inside = reading.sentence.tokens
    let words = reading.words
    let first = gap.tokens.lowerBound
    let end = gap.tokens.upperBound
    let before = first > inside.lowerBound ? tokens[first - 1] : nil
    let behind = inside.contains(end) ? tokens[end] : nil
    vector.set(number: GapFeature.headTag(tokens[gap.head].tag))
    vector.set(number: GapFeature.firstTag(tokens[first].tag))
    vector.set(number: GapFeature.before(before?.tag))
    vector.set(number: GapFeature.behind(behind?.tag))
    vector.set(number: GapFeature.role(tokens[gap.head].role))
    if let before {
      vector.set(.afterThe, before.word == Self.the)
      vector.set(.afterA, before.word == Self.a || before.word == Self.an)
      vector.set(.afterPossessive, before.tag == .pronoun || before.word == Self.possessive)
      vector.set(.afterPointing, words.demonstratives.contains(before.word))
      vector.set(.afterDe, before.word == Self.de)
      vector.set(
        .afterCopula,
        words.copulas.contains(before.word)
          || before.tag == .determiner && first - 2 >= inside.lowerBound
            && words.copulas.contains(tokens[first - 2].word)
      )
      vector.set(.afterList, before.word == Self.enumeration || before.tag == .coordinator)
      vector.set(
        .afterNaming,
        (max(inside.lowerBound, first - 4)..<first).contains {
          words.naming.contains(tokens[$0].word)
        })
      vector.set(.afterSaying, words.saying.contains(before.word))
    }
    if let behind {
      vector.set(.beforeOf, behind.word == Self.of)
      vector.set(.beforeDe, behind.word == Self.de)
      vector.set(.beforeList, behind.word == Self.enumeration || behind.tag == .coordinator)
      vector.set(.beforePossessive, behind.word == Self.possessive)
      vector.set(.beforeRelative, behind.tag == .subordinator || behind.tag == .pronoun)
    }
    let isSpeaker = Self.isSpeaker(gap, of: reading, in: article)
    vector.set(.speaker, isSpeaker)
    let stance = GapStance(gap, in: reading.sentence, of: article)
    vector.set(.inBrackets, stance.isInBrackets)
    vector.set(.inQuotation, stance.isInQuotation)
    vector.set(.quotedWhole, gap.kind == .quoted)
    vector.set(.inTitleMarks, gap.kind == .title)
    vector.set(.sentenceStart, first - inside.lowerBound < 2)
    vector.set(.sentenceEnd, inside.upperBound - end <= 2)
    vector.set(.position, value: (first - inside.lowerBound) * 64 / max(1, inside.count))
    vector.set(.clauseStart, before == nil || before?.tag == .punctuation)
    vector.set(.clauseEnd, behind == nil || behind?.tag == .punctuation)
    vector.set(
      .lastClause,
      !(end..<max(end, inside.upperBound - 1)).contains { tokens[$0].tag == .punctuation })
    if let predicate = reading.predicate {
      vector.set(.afterPredicate, first > predicate)
      vector.set(.beforePredicate, end <= predicate)
      vector.set(.subjectOfMain, reading.subject.map(gap.tokens.contains) ?? false)
    }
    if case .name(let type) = gap.kind {
      vector.set(.sameKind, value: min(4, max(0, (reading.names[type] ?? 1) - 1)) * 21)
    } else if gap.isNumeric {
      vector.set(.sameKind, value: min(4, max(0, reading.numbers - 1)) * 21)
    }
    vector.set(
      .sentenceLength,
      value: reading.length * 64 / (reading.sentence.language == .chinese ? 50 : 30))
  }

  private func pairs(
    _ gap: Gap, _ reading: SentenceReading, _ vector: inout FeatureVector<GapFeature>
  ) {
    let tokens = article.tokens
    let hash = ArticleStatistics.hash(tokens[gap.tokens])
    let count = statistics.phrases[hash]?.count ?? 1
    let frequency = tokens[gap.head].frequency
    switch gap.kind {
    case .name(let type):
      vector.set(.nameOnce, count <= 1)
      vector.set(.nameOften, count >= 4)
      vector.set(.personFull, type == .person && gap.tokens.count > 1)
    case .term:
      vector.set(.termKey, value: Int(statistics.keys[gap.head]))
      vector.set(.termRare, frequency < 85)
      vector.set(.termCommon, frequency > 125)
      vector.set(.oneCommonNoun, gap.tokens.count == 1 && frequency > 112)
      vector.set(.phraseRepeated, gap.tokens.count > 1 && count >= 2)
    case .figure:
      vector.set(.figureAlone, reading.numbers <= 1)
      vector.set(.figureAmongMany, reading.numbers > 3)
    case .date: vector.set(.dateFirst, gap.tokens.lowerBound == reading.sentence.tokens.lowerBound)
    case .quoted, .title: break
    }
  }

  /// Whether a gap is who says something: the subject of a verb of speech.
  static func isSpeaker(_ gap: Gap, of reading: SentenceReading, in article: ArticleAnalysis)
    -> Bool
  {
    let tokens = article.tokens
    let end = gap.tokens.upperBound
    for index in end..<min(reading.sentence.tokens.upperBound, end + 2)
    where reading.words.saying.contains(tokens[index].word) && tokens[index].tag == .verb {
      return true
    }
    let first = gap.tokens.lowerBound
    let inside = reading.sentence.tokens
    guard first > inside.lowerBound, reading.sentence.language == .english else { return false }
    let before = tokens[first - 1]
    if reading.words.saying.contains(before.word) {
      // “…”, said X; told X that.
      if case .name = gap.kind { return true }
    }
    // According to the officials of X.
    return (max(inside.lowerBound, first - 4)..<first).contains {
      tokens[$0].word == Self.according
    }
  }

  private static let according = Word.hash("according")
  private static let the = Word.hash("the")
  private static let a = Word.hash("a")
  private static let an = Word.hash("an")
  private static let of = Word.hash("of")
  private static let de = Word.hash("的")
  private static let possessive = Word.hash("'s")
  private static let enumeration = Word.hash("、")
}

/// Logarithms for features.
enum Logarithm {
  /// 64 times the natural logarithm of a count, for counts up to a thousand.
  static func of(_ count: Int) -> Int { table[max(1, min(count, table.count - 1))] }

  // ln n · 64 by the series of its quotients: ln n = ln(n−1) + 2·(q + q³/3 + q⁵/5), q = 1/(2n−1), in 2^-20.
  private static let table: [Int] = {
    var table = [0, 0]
    var sum = 0
    for n in 2...1000 {
      let one = 1 << 20
      let q = one / (2 * n - 1)
      let cube = q * q / one * q / one
      sum += 2 * (q + cube / 3 + cube * q / one * q / one / 5)
      table.append(sum * 64 / one)
    }
    return table
  }()
}
