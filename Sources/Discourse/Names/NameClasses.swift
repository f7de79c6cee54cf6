import Language

/// What an English article calls the things that it names: the nouns before a name, behind it, and what it is said to be.
///
/// In Chinese the end of a name says what it is; a noun before it may belong to anything.
struct NameClasses {
  private(set) var classes: [UInt32: [Int]] = [:]
  private(set) var genders: [DiscourseWords.Gender]
  private let article: ArticleAnalysis
  private let sentenceEnds: [Int]

  init(_ things: [Names.Thing], owners: [Int32], in article: ArticleAnalysis) {
    self.article = article
    genders = [DiscourseWords.Gender](repeating: .unknown, count: things.count)
    var ends = [Int](repeating: 0, count: article.tokens.count)
    for sentence in article.analysis.sentences {
      for place in sentence.tokens { ends[place] = sentence.tokens.upperBound }
    }
    sentenceEnds = ends
    for (index, thing) in things.enumerated() {
      for mention in thing.mentions { read(mention, of: index, thing.type) }
    }
  }

  private mutating func note(_ noun: Int, _ thing: Int) {
    let word = article.tokens[noun].word
    let known = classes[word] ?? []
    // What is called by a noun with nine others is not told by it.
    if known.count < 10, !known.contains(thing) { classes[word, default: []].append(thing) }
  }

  private mutating func read(_ mention: Range<Int>, of thing: Int, _ type: NameType) {
    let end = sentenceEnds[mention.lowerBound]
    let isEnglish = article.text[Int(article.tokens[mention.lowerBound].start)] < 0x80
    let before = mention.lowerBound - 1
    if before >= 0, sentenceEnds[before] == end {
      let token = article.tokens[before]
      let words = article.tokens[before].word
      if let gender = DiscourseWords.english.honorifics[words], gender != .unknown {
        genders[thing] = gender
      } else if isEnglish, token.tag == .noun, token.nameType == nil,
        article.tokens[mention.lowerBound].chunk == .continues
      {
        note(before, thing)
      }
    }
    let last = mention.upperBound - 1
    if type != .person, mention.count > 1, isEnglish {
      // The Medical Department of the army is a department.
      let of = mention.first { article.tokens[$0].tag == .adposition }
      let head = of.map { $0 - 1 } ?? last
      if head >= mention.lowerBound { note(head, thing) }
    }
    let next = mention.upperBound
    guard next < end else { return }
    if let gender = DiscourseWords.chinese.honorifics[article.tokens[next].word],
      gender != .unknown
    {
      genders[thing] = gender
    }
    guard isEnglish else { return }
    if article.tokens[next].tag == .punctuation, next + 2 < end, isArticle(next + 1) {
      // Ryanair, the airline
      if let head = head(at: next + 1, end) { note(head, thing) }
    } else if isCopula(next), next + 1 < end {
      if let head = head(at: next + 1, end), isArticle(next + 1) { note(head, thing) }
    }
  }

  private func isCopula(_ place: Int) -> Bool {
    let word = article.tokens[place].word
    return DiscourseWords.english.copulas.contains(word)
  }

  /// Whether a noun phrase begins here as one that says what something is.
  private func isArticle(_ place: Int) -> Bool {
    let token = article.tokens[place]
    return Self.articles.contains(token.word)
  }

  private static let articles = Word.hashes("a an the one")

  /// The head of the noun phrase that begins at a token.
  private func head(at place: Int, _ end: Int) -> Int? {
    var last = place
    while last + 1 < end, article.tokens[last + 1].chunk == .continues { last += 1 }
    let token = article.tokens[last]
    return token.tag == .noun && token.nameType == nil ? last : nil
  }
}
