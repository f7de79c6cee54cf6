import ArticleReading
import Language
import QuestionBank

extension PreparedArticle {
  /// Writes the article and its drafts; what the bank calls it is not written.
  func write(to writer: inout PackedWriter) {
    writer.article(source.article)
    for number in [sentences, gaps, share] { writer.number(number) }
    writer.list(reasons.sorted { $0.key < $1.key }) {
      $0.text($1.key)
      $0.number($1.value)
    }
    writer.list(drafts) { $0.draft($1) }
  }

  /// Reads an article and its drafts; every place in it is checked, so that it may come from anywhere.
  ///
  /// - Parameters:
  ///   - reader: Where it stands; broken afterwards where it is no article.
  ///   - entry: What the bank calls it.
  init(from reader: inout PackedReader, entry: (Article) -> ArticleEntry) {
    let article = reader.article()
    let bounds = 0...Self.largestCount
    let sentences = reader.number(in: bounds)
    let gaps = reader.number(in: bounds)
    let share = reader.number(in: bounds)
    var reasons: [String: Int] = [:]
    for (reason, count) in reader.list({ ($0.text(), $0.number(in: bounds)) }) {
      reasons[reason] = count
    }
    let drafts = reader.list { $0.draft(of: article) }
    self.init(
      source: SourceArticle(entry: entry(article), article: article), sentences: sentences,
      gaps: gaps, share: share, reasons: reasons, drafts: drafts)
  }

  /// More than any article has of anything.
  private static let largestCount = 1_000_000_000
}

extension PackedWriter {
  fileprivate mutating func draft(_ draft: ChoiceMaker.Draft) {
    text(draft.fact.rawValue)
    flag(draft.isCloze)
    optional(draft.choices) { $0.list($1) { $0.text($1) } }
    optional(draft.origins) { writer, origins in
      writer.list(origins) { $0.optional($1) { $0.origin($1) } }
    }
    candidate(draft.candidate)
  }

  private mutating func origin(_ origin: Candidate.Origin) {
    switch origin {
    case .computed: flag(false)
    case .stated(_, let part, let range, let text):
      flag(true)
      self.part(part)
      self.range(range)
      self.text(text)
    }
  }

  private mutating func part(_ part: ArticlePart) {
    switch part {
    case .paragraph(let index): number(index)
    case .note(let index): number(-1 - index)
    }
  }

  private mutating func candidate(_ candidate: Candidate) {
    number(Question.Topic.allCases.firstIndex(of: candidate.topic) ?? 0)
    thing(candidate.thing)
    number(Int(candidate.language.rawValue))
    for text in [
      candidate.languageTag, candidate.statement, candidate.prompt, candidate.answer,
      candidate.identity.sentence, candidate.identity.gap,
    ] {
      self.text(text)
    }
    list(candidate.accepted) { $0.text($1) }
    optional(candidate.figure) { $0.figure($1) }
    list(candidate.context) { $0.context($1) }
    list(candidate.places) { $0.place($1) }
    number(candidate.score)
    number(candidate.quality)
    for set in [
      candidate.words, candidate.contextWords, candidate.optionalWords, candidate.gapWords,
    ] {
      words(set)
    }
    optional(candidate.named) { $0.number($1) }
    number(Int(candidate.head.word))
    number(Int(candidate.head.frequency))
    flag(candidate.isCertain)
    flag(candidate.isUsual)
    flag(candidate.isSecond)
  }

  private mutating func thing(_ thing: Candidate.Thing) {
    switch thing {
    case .name(let type): number(Int(type.rawValue))
    case .number(let range):
      number(-1)
      self.range(range)
    case .year: number(-2)
    case .date: number(-3)
    case .term: number(-4)
    case .title: number(-5)
    }
  }

  private mutating func figure(_ figure: FigureFacts) {
    text(figure.text)
    switch figure.value {
    case .number(let value): list([value]) { $0.bits($1.bitPattern) }
    case .range(let low, let high): list([low, high]) { $0.bits($1.bitPattern) }
    }
    for text in [figure.unit, figure.qualifier, figure.period, figure.metric] { self.text(text) }
  }

  private mutating func context(_ context: Candidate.Context) {
    number(ContextPiece.Kind.allCases.firstIndex(of: context.kind) ?? 0)
    text(context.word)
    part(context.part)
    range(context.range)
    text(context.text)
    flag(context.isOptional)
  }

  private mutating func place(_ place: Candidate.Place) {
    number(place.paragraph)
    for range in [place.range, place.gap, place.sentence] { self.range(range) }
    optional(place.attribution) { writer, said in
      for text in [said.speaker, said.occasion, said.citation] { writer.text(text) }
    }
  }
}

extension PackedReader {
  fileprivate mutating func draft(of article: Article) -> ChoiceMaker.Draft {
    let fact = FactID(rawValue: text())
    let isCloze = flag()
    let choices = optional { $0.list { $0.text() } }
    let origins = optional { $0.list { $0.optional { $0.origin(of: article) } } }
    let candidate = candidate(of: article)
    if choices?.count != origins?.count { fail() }
    return ChoiceMaker.Draft(
      candidate: candidate, fact: fact, isCloze: isCloze, choices: choices, origins: origins)
  }

  private mutating func origin(of article: Article) -> Candidate.Origin {
    guard flag() else { return .computed }
    let (part, length) = part(of: article)
    return .stated(article: 0, part: part, range: range(in: 0..<length), text: text())
  }

  /// A part of an article and the bytes of its text.
  private mutating func part(of article: Article) -> (ArticlePart, Int) {
    let number = number(in: -article.notes.count...max(0, article.paragraphs.count - 1))
    let part = number < 0 ? ArticlePart.note(-1 - number) : .paragraph(number)
    return (part, part.text(in: article)?.utf8.count ?? 0)
  }

  private mutating func candidate(of article: Article) -> Candidate {
    let topic = choice(Question.Topic.self) ?? .term
    let thing = thing()
    let language = Analysis.Language(rawValue: UInt8(number(in: 0...1))) ?? .english
    let (tag, statement, prompt) = (text(), text(), text())
    let (answer, sentence, gap) = (text(), text(), text())
    let accepted = list { $0.text() }
    let figure = optional { $0.figure() }
    let context = list { $0.context(of: article) }
    let places = list { $0.place(in: article) }
    if places.isEmpty { fail() }
    let score = number(in: -Self.largestScore...Self.largestScore)
    let quality = number(in: -Self.largestScore...Self.largestScore)
    let (words, contextWords) = (wordSet(), wordSet())
    let (optionalWords, gapWords) = (wordSet(), wordSet())
    let named = optional { $0.number() }
    let head = (UInt32(number(in: 0...Int(UInt32.max))), UInt8(number(in: 0...255)))
    return Candidate(
      topic: topic, thing: thing, language: language, languageTag: tag, statement: statement,
      prompt: prompt, answer: answer, accepted: accepted, figure: figure, context: context,
      places: places.isEmpty ? [Self.nowhere] : places, score: score, quality: quality,
      identity: (sentence, gap),
      words: words, contextWords: contextWords, optionalWords: optionalWords, gapWords: gapWords,
      named: named, head: head, isCertain: flag(), isUsual: flag(), isSecond: flag())
  }

  /// Beyond any score; its thousandfold is still a number.
  private static var largestScore: Int { 1_000_000_000 }

  /// What stands for a place that can't be read.
  private static var nowhere: Candidate.Place {
    Candidate.Place(article: 0, paragraph: 0, range: 0..<0, gap: 0..<0, sentence: 0..<0)
  }

  private mutating func thing() -> Candidate.Thing {
    let kind = number(in: -5...Int(UInt8.max))
    switch kind {
    case -1:
      let start = number(in: 0...Int(Int32.max))
      return .number(start..<start + number(in: 0...Int(Int32.max)))
    case -2: return .year
    case -3: return .date
    case -4: return .term
    case -5: return .title
    default:
      guard let type = NameType(rawValue: UInt8(clamping: kind)) else {
        fail()
        return .term
      }
      return .name(type)
    }
  }

  private mutating func figure() -> FigureFacts {
    let text = text()
    let values = list { Double(bitPattern: $0.bits()) }
    let value: FigureFacts.Value
    switch values.count {
    case 1: value = .number(values[0])
    case 2: value = .range(values[0], values[1])
    default:
      fail()
      value = .number(0)
    }
    // A value that JSON has no spelling for could not be written.
    if !values.allSatisfy(\.isFinite) { fail() }
    return FigureFacts(
      text: text, value: value, unit: optionalText(), qualifier: optionalText(),
      period: optionalText(), metric: optionalText())
  }

  private mutating func context(of article: Article) -> Candidate.Context {
    let kind = choice(ContextPiece.Kind.self) ?? .before
    let word = optionalText()
    let (part, length) = part(of: article)
    return Candidate.Context(
      kind: kind, word: word, article: 0, part: part, range: range(in: 0..<length), text: text(),
      isOptional: flag())
  }

  private mutating func place(in article: Article) -> Candidate.Place {
    let paragraph = number(in: 0...max(0, article.paragraphs.count - 1))
    let length =
      article.paragraphs.indices.contains(paragraph)
      ? article.paragraphs[paragraph].text.utf8.count : 0
    if length == 0 { fail() }
    let bounds = 0..<length
    let (range, gap, sentence) = (range(in: bounds), range(in: bounds), range(in: bounds))
    let said = optional {
      Attribution(
        speaker: $0.optionalText(), occasion: $0.optionalText(), citation: $0.optionalText())
    }
    return Candidate.Place(
      article: 0, paragraph: paragraph, range: range, gap: gap, sentence: sentence,
      attribution: said)
  }
}
