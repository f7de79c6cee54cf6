import Discourse
import Language
import QuestionBank

/// Finds what of the article must stand above a prompt: what its pointing words mean, who speaks, the sentences before.
struct ContextFinder {
  /// What is understood of the article.
  let understanding: Understanding
  /// The sentences with their gaps and scores.
  let sources: [ArticleCandidates.Source]
  /// What can't be shown.
  let vetoes: Vetoes

  private var article: ArticleAnalysis { understanding.article }

  /// A piece, before it is placed in the bank.
  struct Piece {
    enum Kind { case speaker, before, antecedent, time }
    var kind: Kind
    /// Bytes in ``ArticleAnalysis/text``.
    var range: Range<Int>
    var tokens: Range<Int>
    /// The pointing word that it explains.
    var word: Range<Int>?
    /// Whether the prompt can be read without it.
    var isOptional = false
  }

  /// What is found for a gap.
  struct Found {
    var pieces: [Piece] = []
    /// Why it can't be asked.
    var veto: Veto?
    /// Who says the words.
    var speaker: Speaker?
  }

  /// The context of a gap.
  func context(of gap: Gap) -> Found {
    let source = sources[gap.sentence]
    let reading = source.reading
    var found = Found()
    var isOpen = false
    var explained: [Range<Int>] = []
    for lean in reading.leans {
      switch lean.meaning {
      case .antecedent(let tokens):
        if reading.sentence.tokens.contains(tokens.lowerBound) { break }
        // Whom a pronoun means is told surely; what “it” or “this” means is better shown by the sentence before.
        if lean.kind != .person || shows(gap, tokens) {
          isOpen = true
        } else if !explained.contains(tokens) {
          explained.append(tokens)
          found.pieces.append(
            Piece(
              kind: .antecedent, range: article.bytes(tokens), tokens: tokens,
              word: article.bytes(lean.tokens)))
        }
      case .unresolved: if lean.isOpen { isOpen = true }
      case .sentence, .year: break
      }
    }
    addSpeaker(gap, reading, &found)
    if found.veto != nil { return found }
    if isOpen {
      let before = sentencesBefore(gap)
      if before.isEmpty, reading.pointsOut {
        found.veto = .unresolved
        return found
      }
      if !before.isEmpty { found.pieces = found.pieces.filter { $0.kind == .speaker } + before }
    } else if source.alone < Self.aloneSurely {
      // What it is about mostly stands in the sentence before.
      found.pieces += sentencesBefore(gap).suffix(1).map { piece in
        var piece = piece
        piece.isOptional = true
        return piece
      }
    }
    addTimes(gap, &found)
    return found
  }

  /// The years that the sentence's words for a time mean, and that of a figure which is told in the sentence before or the heading.
  private func addTimes(_ gap: Gap, _ found: inout Found) {
    let own = sources[gap.sentence].reading.sentence
    func add(_ told: Range<Int>, for word: Range<Int>?) {
      guard !own.tokens.overlaps(told), !shows(gap, told),
        !found.pieces.contains(where: { $0.tokens.overlaps(told) })
      else { return }
      found.pieces.append(
        Piece(
          kind: .time, range: article.bytes(told), tokens: told, word: word.map(article.bytes)))
    }
    for reference in understanding.times.references(in: gap.sentence) {
      guard let told = reference.told else { continue }
      add(told, for: reference.tokens.overlaps(gap.tokens) ? nil : reference.tokens)
    }
    // What opened a sentence before, or stands in the heading, holds here too where nothing else says when.
    guard case .figure = gap.kind,
      !own.tokens.contains(where: { article.tokens[$0].nameType == .time }),
      !understanding.times.saysWhen(gap.sentence),
      let frame = understanding.times.frame(of: gap.sentence, at: gap.head),
      let told = frame.tokens,
      frame.source == .heading
        || frame.source == .before && frame.isFraming
          && found.speaker == nil && isNear(told, gap.sentence)
    else { return }
    add(told, for: nil)
  }

  /// Whether some tokens stand in one of the two sentences before.
  private func isNear(_ tokens: Range<Int>, _ sentence: Int) -> Bool {
    sentence > 0
      && tokens.lowerBound >= sources[max(0, sentence - 2)].reading.sentence.tokens.lowerBound
  }

  /// Log odds of standing alone, in 1/4096, above which no sentence is shown.
  private static let aloneSurely = 3 * 4096

  private func addSpeaker(_ gap: Gap, _ reading: SentenceReading, _ found: inout Found) {
    let sentence = reading.sentence
    let speaker = understanding.speakers.speaker(of: gap.sentence, at: gap.head)
    found.speaker = speaker
    let writers = sentence.tokens.filter {
      reading.words.first.contains(article.tokens[$0].word)
    }
    let spoken = writers.map { understanding.speakers.speaker(of: gap.sentence, at: $0) }
    let isOnlyQuotation = reading.marks.opensWithQuotation && reading.marks.endsWithQuotation
    guard let who = speaker ?? spoken.compactMap({ $0 }).first else {
      if !writers.isEmpty || isOnlyQuotation { found.veto = .noSpeaker }
      return
    }
    if spoken.contains(where: { $0 == nil }) {
      found.veto = .noSpeaker
      return
    }
    // The author's own words stand in no quotation marks.
    if isOnlyQuotation, who.tokens == nil {
      found.veto = .noSpeaker
      return
    }
    guard let tokens = who.tokens, !sentence.tokens.overlaps(tokens), who.isDirect else { return }
    // What the sentence itself says of its speaker is enough, were it a pronoun.
    if sentence.tokens.contains(where: { reading.words.saying.contains(article.tokens[$0].word) }),
      writers.isEmpty, !isOnlyQuotation
    {
      return
    }
    if shows(gap, tokens) {
      found.veto = .shown
      return
    }
    found.pieces.append(Piece(kind: .speaker, range: article.bytes(tokens), tokens: tokens))
  }

  /// The sentence before, whole, and the one before that where the first one leans too; none where they show the answer.
  private func sentencesBefore(_ gap: Gap) -> [Piece] {
    var pieces: [Piece] = []
    var index = gap.sentence - 1
    while index >= 0, pieces.count < 2 {
      let other = sources[index]
      let sentence = other.reading.sentence
      let own = sources[gap.sentence].reading.sentence
      guard own.paragraph - sentence.paragraph <= 1, sentence.heading == own.heading else { break }
      // A part of a long sentence is quoted as what it is a part of, or not at all.
      guard !sentence.isCutBefore, !sentence.isCutBehind, vetoes.canBeContext(other.reading),
        !shows(gap, sentence.tokens), columns(pieces) + columns(sentence.range) <= Self.most
      else { break }
      pieces.insert(Piece(kind: .before, range: sentence.range, tokens: sentence.tokens), at: 0)
      if other.reading.unresolved == 0 { return pieces }
      index -= 1
    }
    // The first one shown still leans: it tells what things are, but whom a pronoun means only where it names somebody.
    let asksWhom = sources[gap.sentence].reading.leans.contains {
      $0.kind == .person && $0.meaning != .sentence
    }
    let names = pieces.contains { piece in
      piece.tokens.contains { article.tokens[$0].nameType == .person }
    }
    return asksWhom && !names ? [] : pieces
  }

  /// The columns of a terminal that pieces take.
  private func columns(_ pieces: [Piece]) -> Int { pieces.reduce(0) { $0 + columns($1.range) } }

  private func columns(_ range: Range<Int>) -> Int {
    PromptText.columns(article.text[range])
  }

  /// The columns that sentences before may take: something is left for a speaker.
  private static let most = ContextPiece.mostColumns - 40

  /// Whether some tokens show what is asked: a word of it, its words together, or its digits.
  private func shows(_ gap: Gap, _ tokens: Range<Int>) -> Bool {
    let range = article.bytes(tokens)
    if gap.isNumeric {
      let digits = Numbers.runs(in: article.text[gap.range])
      if !digits.isEmpty, Set(digits).isSubset(of: Numbers.runs(in: article.text[range])) {
        return true
      }
    }
    let asked = PromptText.bare(article.text[gap.range]).lowercased()
    if PromptText.bare(article.text[range]).lowercased().contains(asked) { return true }
    let words = Set(article.tokens[tokens].lazy.map(\.word))
    return article.tokens[gap.tokens].contains {
      (gap.isNumeric ? $0.tag == .numeral : $0.tag.isContent) && words.contains($0.word)
    }
  }
}

extension Lean {
  /// Whether the sentence can't be read without knowing what it means.
  var isOpen: Bool {
    guard meaning == .unresolved else { return false }
    switch kind {
    case .person, .thing, .several, .demonstrative, .definite, .subject, .connective, .comparison,
      .anaphoricTime:
      return true
    case .deicticTime, .speaker: return false
    }
  }
}
