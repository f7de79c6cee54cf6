import Discourse
import Language

/// What of a whole article features and vetoes ask for, counted once.
struct ArticleStatistics {
  /// The square root of each token's keyness, in 1/64 of a sixth of it, at most two units.
  let keys: [Int32]
  /// For each sentence its mean key, in 1/64 of the article's mean.
  let sentenceKeys: [Int]
  /// How often each name stands in the prose, by the hash of its words.
  let nameCounts: [UInt64: Int]
  /// How often each name stands there as a name of each type.
  let nameTypes: [UInt64: [NameType: Int]]
  /// The names of persons and of bodies as they are written in Han characters, for telling where others end.
  let writtenNames: [[UInt8]: NameType]
  /// The three names that stand there most often, first the most frequent.
  let frequentNames: [UInt64]
  /// The first sentence in which a phrase of given words stands.
  private(set) var phrases: [UInt64: Phrase] = [:]
  /// The words of meaning of each heading, by its paragraph.
  let headingWords: [Int: Set<UInt32>]
  /// Whether the article is somebody's own words: many sentences have I or we.
  let isSpeech: Bool
  /// Pairs of words that stand side by side, with how often.
  let pairs: [UInt64: Int]

  /// How often a phrase stands in the article, and where first.
  struct Phrase {
    var count: Int
    var first: Int
  }

  /// Counts an article.
  ///
  /// - Complexity: O(tokens).
  init(_ article: ArticleAnalysis) {
    let tokens = article.tokens
    keys = tokens.map { token in
      guard token.tag.isContent else { return 0 }
      let likelihood = max(0, article.keyness.score(token))
      // √(LL/256) in units of 6: 64/6 · √LL/16.
      return min(128, Int32(clamping: IntegerRoot.root(UInt64(likelihood)) * 64 / 96))
    }
    var sums: [Int] = []
    var total = 0
    var writers = 0
    var names: [UInt64: Int] = [:]
    var types: [UInt64: [NameType: Int]] = [:]
    var pairs: [UInt64: Int] = [:]
    var written: [[UInt8]: NameType] = [:]
    for sentence in article.sentences {
      var sum = 0
      var count = 0
      for index in sentence.tokens where tokens[index].tag.isContent {
        sum += Int(keys[index])
        count += 1
      }
      sums.append(sum / max(3, count))
      total += sums[sums.count - 1]
      let words = DiscourseWords.of(sentence.language)
      if sentence.tokens.contains(where: { words.first.contains(tokens[$0].word) }) { writers += 1 }
      for index in sentence.tokens.dropFirst() {
        pairs[Self.pair(tokens[index - 1].word, tokens[index].word), default: 0] += 1
      }
      let span = sentence.analysed
      for name in article.analysis.names(in: span) {
        guard case .name(let type) = name.kind, type != .time else { continue }
        let hash = Self.hash(tokens[name.tokens])
        names[hash, default: 0] += 1
        types[hash, default: [:]][type, default: 0] += 1
        if sentence.language == .chinese, type == .person || type == .body {
          written[Array(article.text[article.bytes(name.tokens)])] = type
        }
      }
    }
    let mean = max(1, total / max(1, sums.count))
    sentenceKeys = sums.map { $0 * 64 / mean }
    headingWords = article.headings.mapValues { range in
      Set(tokens[range].lazy.filter(\.tag.isContent).map(\.word))
    }
    nameCounts = names
    nameTypes = types
    frequentNames = Array(
      names.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        .prefix(3).map(\.key))
    let isChinese = article.sentences.first?.language == .chinese
    isSpeech = writers * (isChinese ? 7 : 4) > max(1, article.sentences.count)
    self.pairs = pairs
    writtenNames = written
  }

  /// Counts where the words of candidates stand.
  mutating func count(_ gaps: [Gap], in article: ArticleAnalysis) {
    var wanted: [UInt64: Int] = [:]
    var lengths: Set<Int> = []
    for gap in gaps where gap.tokens.count <= 8 {
      wanted[Self.hash(article.tokens[gap.tokens])] = 0
      lengths.insert(gap.tokens.count)
    }
    phrases = [:]
    for (number, sentence) in article.sentences.enumerated() {
      for length in lengths where length <= sentence.tokens.count {
        for start in sentence.tokens.lowerBound...(sentence.tokens.upperBound - length) {
          let hash = Self.hash(article.tokens[start..<start + length])
          guard wanted[hash] != nil else { continue }
          phrases[hash, default: Phrase(count: 0, first: number)].count += 1
        }
      }
    }
  }

  /// The type that most mentions of a name have, where two thirds have it; nil where they disagree.
  func type(ofName tokens: ArraySlice<Token>) -> NameType? {
    guard let types = nameTypes[Self.hash(tokens)] else { return nil }
    let all = types.values.reduce(0, +)
    return types.first { $0.value * 3 >= all * 2 }?.key
  }

  /// A number for the words of some tokens, in their order.
  static func hash(_ tokens: ArraySlice<Token>) -> UInt64 {
    tokens.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1.word)) &* 0x100_0000_01b3 }
  }

  /// A number for two words side by side.
  static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }
}

/// Square roots of whole numbers.
enum IntegerRoot {
  /// The square root, rounded down.
  static func root(_ value: UInt64) -> Int {
    guard value > 0 else { return 0 }
    var low: UInt64 = 1
    var high: UInt64 = 1 << 32
    while low + 1 < high {
      let middle = (low + high) / 2
      if middle.multipliedReportingOverflow(by: middle).overflow || middle * middle > value {
        high = middle
      } else {
        low = middle
      }
    }
    return Int(low)
  }
}
