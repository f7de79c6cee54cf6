import Language

/// Tells paragraphs of the languages that are read from those of others, which look like English or Chinese by their letters alone.
///
/// By the words that no text goes without (stop words as the sign of a language: Ingle, "A Language Identification Table", 1976):
/// of English running words a third are among the most frequent ones, of another language's hardly any. Japanese is told by its kana.
struct ReadLanguages {
  private var foreign: Set<Int> = []

  /// Reads an article's paragraphs.
  ///
  /// - Complexity: O(tokens).
  init(_ article: ArticleAnalysis) {
    var all = Share()
    var own: [Int: Share] = [:]
    for sentence in article.sentences {
      var share = Share()
      if sentence.language == .english {
        share.count(article.tokens[sentence.tokens])
      } else {
        share.count(article.text[sentence.range])
      }
      all.add(share)
      own[sentence.paragraph, default: Share()].add(share)
    }
    for (paragraph, share) in own where (share.isEnough ? share : all).isForeign {
      foreign.insert(paragraph)
    }
  }

  /// Whether a paragraph is of another language.
  func isForeign(_ paragraph: Int) -> Bool { foreign.contains(paragraph) }

  /// Words and signs of one stretch, counted.
  private struct Share {
    var words = 0
    var frequent = 0
    var han = 0
    var kana = 0

    mutating func add(_ other: Share) {
      words += other.words
      frequent += other.frequent
      han += other.han
      kana += other.kana
    }

    mutating func count(_ tokens: ArraySlice<Token>) {
      for token in tokens where token.tag != .punctuation && token.tag != .numeral {
        words += 1
        if ReadLanguages.frequent.contains(token.word) { frequent += 1 }
      }
    }

    mutating func count(_ text: ArraySlice<UInt8>) {
      for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
        switch scalar.value {
        case 0x3041...0x30FA: kana += 1
        case 0x3400...0x9FFF: han += 1
        default: break
        }
      }
    }

    /// Whether it is long enough to be judged by itself.
    var isEnough: Bool { words >= 15 || han + kana >= 15 }

    var isForeign: Bool {
      isEnough && (frequent * 10 < words && words >= han || kana * 5 > han + kana)
    }
  }

  /// The most frequent words of English that are no words of its neighbours.
  private static let frequent = Word.hashes(
    "the of and to that is was it for with as by be are this from at his have not but they which")
}
