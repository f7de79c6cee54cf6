import Discourse
import Language

/// How many facts an article's length makes usual.
///
/// One for every 100 Han characters or 60 English words in an article of ordinary length, which has twenty; growing with the
/// power 0.8 of the length, since the second thousand words of an article hold less that must be known than the first.
enum UsualFacts {
  /// The share of an article with so much prose.
  ///
  /// `share(hanCharacters: 2000, words: 0)` and `share(hanCharacters: 0, words: 1200)` are 20;
  /// `share(hanCharacters: 500, words: 0)` is 7, `share(hanCharacters: 20_000, words: 0)` is 126.
  ///
  /// - Returns: At least 1.
  static func share(hanCharacters: Int, words: Int) -> Int {
    // Facts at an even density, in units of 1/300.
    let length = Double(max(0, hanCharacters)) * 3 + Double(max(0, words)) * 5
    // share = 20 · (length / 6000)^0.8, so share^5 = 20^5 · (length / 6000)^4. Products alone are the same on every machine.
    let part = length / 6000
    let power = 3_200_000 * (part * part * part * part)
    var low = 1
    var high = 1
    while fifthPower(Double(high) + 0.5) <= power { high *= 2 }
    while low < high {
      let middle = (low + high) / 2
      if fifthPower(Double(middle) + 0.5) <= power { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The share of an article, by the sentences of its prose.
  static func share(of article: ArticleAnalysis) -> Int {
    var han = 0
    var words = 0
    for sentence in article.sentences {
      for token in article.tokens[sentence.tokens] where token.tag != .punctuation {
        if sentence.language == .chinese {
          han += (token.range.count + 2) / 3
        } else {
          words += 1
        }
      }
    }
    return share(hanCharacters: han, words: words)
  }

  private static func fifthPower(_ value: Double) -> Double {
    let square = value * value
    return square * square * value
  }
}
