import Language

/// A short name that stands in brackets behind the words that it is short for.
struct Abbreviation {
  var short: Range<Int>
  var full: Range<Int>
  /// What the words were read as the name of; nil where they are no name.
  var type: NameType?
  var language: Analysis.Language
}

/// Finds short names in brackets: European Space Agency (ESA), sea surface salinity (SSS), 中国科学院（简称“中科院”）.
enum Abbreviations {
  static func found(in article: ArticleAnalysis) -> [Abbreviation] {
    var found: [Abbreviation] = []
    for sentence in article.sentences {
      for place in sentence.tokens where isOpening(place, in: article) {
        guard place > sentence.tokens.lowerBound, place + 2 < sentence.tokens.upperBound else {
          continue
        }
        let abbreviation =
          acronym(behind: place, sentence, in: article)
          ?? named(behind: place, sentence, in: article)
        if let abbreviation { found.append(abbreviation) }
      }
    }
    return found
  }

  private static func isOpening(_ place: Int, in article: ArticleAnalysis) -> Bool {
    let range = article.tokens[place].range
    if range.count == 1 { return article.text[range.lowerBound] == UInt8(ascii: "(") }
    return range.count == 3 && article.text[range].elementsEqual([0xEF, 0xBC, 0x88])
  }

  private static func isClosing(_ place: Int, in article: ArticleAnalysis) -> Bool {
    let range = article.tokens[place].range
    if range.count == 1 { return article.text[range.lowerBound] == UInt8(ascii: ")") }
    return range.count == 3 && article.text[range].elementsEqual([0xEF, 0xBC, 0x89])
  }

  /// One word of capitals in brackets, whose letters begin the words before; behind a Chinese name any.
  private static func acronym(
    behind place: Int, _ sentence: ArticleAnalysis.Sentence, in article: ArticleAnalysis
  ) -> Abbreviation? {
    guard isClosing(place + 2, in: article) else { return nil }
    let letters = article.text[article.tokens[place + 1].range]
    guard (2...8).contains(letters.count), let first = letters.first,
      first >= 0x41 && first <= 0x5A,
      letters.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x73 })
    else { return nil }
    let short = place + 1..<place + 2
    if sentence.language == .chinese {
      guard let full = nameEnding(at: place, sentence, in: article) else { return nil }
      return Abbreviation(
        short: short, full: full, type: article.tokens[place - 1].nameType, language: .chinese)
    }
    var left = letters.filter { $0 >= 0x41 && $0 <= 0x5A }
    var start = place
    while let letter = left.last, start > sentence.tokens.lowerBound, place - start < 12 {
      start -= 1
      let token = article.tokens[start]
      let initial = article.text[Int(token.start)] & 0xDF
      if initial == letter {
        left.removeLast()
      } else if token.tag == .punctuation && token.range.count != 1 || token.tag == .verb {
        return nil
      }
    }
    guard left.isEmpty, place - start > 1 else { return nil }
    let type = (start..<place).lazy.compactMap { article.tokens[$0].nameType }.first
    return Abbreviation(
      short: short, full: start..<place, type: type == .time ? nil : type, language: .english)
  }

  /// A word that names in brackets, and what it gives: （以下简称“中科院”）.
  private static func named(
    behind place: Int, _ sentence: ArticleAnalysis.Sentence, in article: ArticleAnalysis
  ) -> Abbreviation? {
    guard sentence.language == .chinese, let full = nameEnding(at: place, sentence, in: article)
    else { return nil }
    let end = min(place + 10, sentence.tokens.upperBound)
    guard let close = (place + 1..<end).first(where: { isClosing($0, in: article) }),
      let naming = (place + 1..<close).first(where: {
        DiscourseWords.chinese.naming.contains(article.tokens[$0].word)
      })
    else { return nil }
    let short = (naming + 1..<close).filter { article.tokens[$0].tag != .punctuation }
    guard let first = short.first, let last = short.last, last - first < 5 else { return nil }
    return Abbreviation(
      short: first..<last + 1, full: full, type: article.tokens[full.lowerBound].nameType,
      language: .chinese)
  }

  /// The name that ends before a token.
  private static func nameEnding(
    at place: Int, _ sentence: ArticleAnalysis.Sentence, in article: ArticleAnalysis
  ) -> Range<Int>? {
    let start = sentence.tokens.lowerBound
    guard place > start, let type = article.tokens[place - 1].nameType, type != .time else {
      return nil
    }
    var first = place - 1
    while first > start, place - first < 20, !article.tokens[first].beginsName { first -= 1 }
    return first..<place
  }
}
