import Discourse
import Language

/// Whether the words of a gap stand around it too, in the same form or another.
struct WordEchoes {
  /// The article.
  let article: ArticleAnalysis

  /// Whether the rest of the sentence shows the gap, or the greater part of it.
  func areShown(_ gap: Gap, _ reading: SentenceReading) -> Bool {
    let tokens = article.tokens
    let inside = reading.sentence.tokens
    let own = gap.tokens.filter { tokens[$0].tag.isContent }
    let echoed = own.filter { reading.isEchoed($0, outside: gap.tokens, in: article) }
    if reading.sentence.language == .english {
      // Ductile iron is a cast iron: a term's head may stand around it, what tells it from others may not.
      let telling = gap.kind == .term && own.count > 1 ? own.filter { $0 != gap.head } : own
      if echoed.count(where: telling.contains) * 2 >= telling.count { return true }
      return telling.contains { index in
        inside.contains {
          !gap.tokens.contains($0) && tokens[$0].tag.isContent && isOfOneStem(index, $0)
        }
      }
    }
    if echoed.count == own.count { return true }
    let pairs = Self.pairs(article.text[gap.range])
    guard !pairs.isEmpty else { return false }
    let around = Self.pairs(article.text[reading.sentence.range.lowerBound..<gap.range.lowerBound])
      .union(
        Self.pairs(
          article.text[
            gap.range.upperBound..<max(gap.range.upperBound, reading.sentence.range.upperBound)]))
    return pairs.count { around.contains($0) } * 2 >= pairs.count
  }

  /// Whether the title shows the gap, or the greater part of it; of an English name any word of it.
  func isInTitle(_ gap: Gap, _ reading: SentenceReading) -> Bool {
    if reading.sentence.language == .english {
      // In the singular or the plural.
      let words = article.string(gap.range).lowercased()
      let singular = words.hasSuffix("s") && words.utf8.count > 4 ? String(words.dropLast()) : words
      if article.title.lowercased().contains(singular) { return true }
      guard case .name = gap.kind else { return false }
      return gap.tokens.contains {
        article.tokens[$0].tag == .properNoun
          && article.titleWords.contains(article.tokens[$0].word)
      }
    }
    let pairs = Self.pairs(article.text[gap.range])
    let title = Self.pairs(Array(article.title.utf8)[...])
    return !pairs.isEmpty && pairs.count { title.contains($0) } * 2 >= pairs.count
  }

  /// Whether two English words of six letters or more begin alike: linguist, linguistics.
  private func isOfOneStem(_ one: Int, _ other: Int) -> Bool {
    let a = article.text[article.tokens[one].range]
    let b = article.text[article.tokens[other].range]
    guard a.count >= 6, b.count >= 6 else { return false }
    let shared = zip(a, b).prefix { $0 | 0x20 == $1 | 0x20 }.count
    return shared >= 6 && shared * 4 >= 3 * min(a.count, b.count)
  }

  /// The pairs of Han characters that stand side by side in some bytes.
  private static func pairs(_ bytes: ArraySlice<UInt8>) -> Set<UInt64> {
    var pairs: Set<UInt64> = []
    var last: UInt32?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      guard (0x3400...0x9FFF).contains(scalar.value) else {
        last = nil
        continue
      }
      if let last { pairs.insert(UInt64(last) << 32 | UInt64(scalar.value)) }
      last = scalar.value
    }
    return pairs
  }
}
