import Discourse
import Language

/// What features and vetoes ask of one sentence, read off its tokens once.
struct SentenceReading {
  /// The sentence.
  let sentence: ArticleAnalysis.Sentence
  /// Its index in the analysis.
  let index: Int
  /// The closed classes of its language.
  let words: DiscourseWords
  /// What it leans on.
  let leans: [Lean]
  /// Index of the head of the main clause's predicate; nil where it has none.
  let predicate: Int?
  /// Index of the head of the main clause's subject; nil where it has none.
  let subject: Int?
  /// Predicates of clauses.
  let predicates: Int
  /// Han characters, or words where it is English.
  let length: Int
  /// Which marks stand in it.
  let marks: SentenceMarks
  /// How many names of each type stand in it.
  let names: [NameType: Int]
  /// Whether the last name of a person stands there alone.
  let hasSurnameOnly: Bool
  /// Tokens that are numbers.
  let numbers: Int
  /// How often each word of meaning stands in it.
  let counts: [UInt32: Int]

  /// Reads a sentence.
  init(_ index: Int, of article: ArticleAnalysis, leaning: Leaning) {
    self.index = index
    let sentence = article.sentences[index]
    self.sentence = sentence
    words = DiscourseWords.of(sentence.language)
    leans = leaning.leans(of: index)
    let tokens = article.tokens
    var predicate: Int?
    var subject: Int?
    var predicates = 0
    var words = 0
    var names: [NameType: Int] = [:]
    var surname = false
    var numbers = 0
    var counts: [UInt32: Int] = [:]
    for place in sentence.tokens {
      let token = tokens[place]
      if token.role == .predicate, predicate == nil { predicate = place }
      if token.role.isPredicate { predicates += 1 }
      if token.role == .subject, subject == nil { subject = place }
      if token.tag == .numeral { numbers += 1 }
      if token.tag.isContent { counts[token.word, default: 0] += 1 }
      if token.tag != .punctuation {
        words +=
          sentence.language == .chinese ? Self.characters(article.text[token.range]) : 1
      }
      if let type = token.nameType, token.beginsName {
        names[type, default: 0] += 1
        let isAlone = place + 1 == sentence.tokens.upperBound || tokens[place + 1].nameType != type
        if type == .person, isAlone { surname = true }
      }
    }
    self.predicate = predicate
    self.subject = subject
    self.predicates = predicates
    length = words
    self.names = names
    hasSurnameOnly = surname
    self.numbers = numbers
    self.counts = counts
    marks = SentenceMarks(sentence.range, in: article.text)
  }

  private static func characters(_ bytes: ArraySlice<UInt8>) -> Int {
    // A Latin word or a number counts as its characters by threes, as it would be read.
    let characters = bytes.count { $0 & 0xC0 != 0x80 }
    return bytes.first.map { $0 >= 0xE3 && $0 <= 0xE9 } ?? false
      ? characters : (characters + 2) / 3
  }

  /// Whether something in it points outside and is not told by it.
  var leansOut: Bool { pointsOut || leans.contains(where: \.isOpen) }

  /// Whether a pronoun, a pointing word or a noun with nothing but its article means something that isn't told in the sentence.
  var pointsOut: Bool {
    leans.contains { lean in
      switch lean.kind {
      case .person, .thing, .several, .demonstrative, .definite, .anaphoricTime:
        if case .antecedent(let tokens) = lean.meaning {
          return !sentence.tokens.contains(tokens.lowerBound)
        }
        return lean.meaning == .unresolved
      default: return false
      }
    }
  }

  /// Whether a word of meaning of some tokens stands in the sentence outside them too.
  func isEchoed(_ place: Int, outside tokens: Range<Int>, in article: ArticleAnalysis) -> Bool {
    let word = article.tokens[place].word
    let own = tokens.count { article.tokens[$0].word == word && article.tokens[$0].tag.isContent }
    return (counts[word] ?? 0) > own
  }

  /// How many things lean that could not be told.
  var unresolved: Int {
    leans.count { lean in
      guard lean.meaning == .unresolved else { return false }
      switch lean.kind {
      case .person, .thing, .several, .demonstrative, .anaphoricTime: return true
      default: return false
      }
    }
  }
}
