import Language

/// What the antecedents of pronouns are told by: number, person and phrase of a token.
struct Grammar {
  let article: ArticleAnalysis
  let names: Names
  private let english = PersonWords(.english)
  private let chinese = PersonWords(.chinese)
  private let plurals = DiscourseWords.english.plurals

  init(article: ArticleAnalysis, names: Names) {
    self.article = article
    self.names = names
  }

  /// What a language tells persons by.
  private struct PersonWords {
    let people: Set<UInt32>
    let endings: [[UInt8]]

    init(_ language: Analysis.Language) {
      people = DiscourseWords.of(language).people
      endings = DiscourseWords.of(language).personEndings
    }
  }

  func isNominal(_ place: Int) -> Bool {
    let token = article.tokens[place]
    return (token.tag == .noun || token.tag == .properNoun) && token.nameType != .time
  }

  /// The tokens of a sentence that are not far from one.
  ///
  /// Nothing is looked for further away, so that a sentence without an end costs no more than many with one.
  func reach(_ place: Int, in sentence: Range<Int>, _ most: Int = 150) -> Range<Int> {
    (place - most..<place + most).clamped(to: sentence)
  }

  /// The noun phrase around a token.
  func phrase(_ place: Int, in sentence: Range<Int>) -> Range<Int> {
    var first = place
    let reach = reach(place, in: sentence, 40)
    while first > reach.lowerBound, article.tokens[first].chunk == .continues { first -= 1 }
    var end = place + 1
    while end < reach.upperBound, article.tokens[end].chunk == .continues { end += 1 }
    return first..<end
  }

  /// The thing that a noun phrase is a name of: the one that its head or the token itself names.
  func thing(_ place: Int, in sentence: Range<Int>) -> Int? {
    if let thing = names.thing(at: place) { return thing }
    // Budget airline Ryanair, 董事长吴亚军: the name ends the phrase.
    let phrase = phrase(place, in: sentence)
    guard place < phrase.upperBound - 1 else { return nil }
    return names.thing(at: phrase.upperBound - 1)
  }

  /// Whether an English noun is a plural by its ending, or by the word before it.
  func isPlural(_ place: Int) -> Bool {
    let token = article.tokens[place]
    let bytes = article.text[token.range]
    if bytes.first.map({ $0 >= 0x80 }) ?? true { return false }
    if plurals.contains(token.word) { return true }
    guard token.tag == .noun, bytes.count > 3, bytes.last == UInt8(ascii: "s") else { return false }
    let before = bytes[bytes.endIndex - 2]
    return before != UInt8(ascii: "s") && before != UInt8(ascii: "u") && before != UInt8(ascii: "i")
  }

  /// Whether a noun without a name stands for a person: by kin or sex, by what the article calls a person, or by the
  /// ending of one who does something.
  func isPerson(_ place: Int, in sentence: Range<Int>) -> Bool {
    let token = article.tokens[place]
    guard token.tag == .noun, token.nameType == nil || token.nameType == .person else {
      return false
    }
    let words = article.text[Int(token.start)] < 0x80 ? english : chinese
    if words.people.contains(token.word) { return true }
    if names.things(called: place, in: article).contains(where: { names.things[$0].type == .person }
    ) {
      return true
    }
    let bytes = article.text[token.range]
    return words.endings.contains {
      bytes.count > $0.count && bytes.suffix($0.count).elementsEqual($0)
    }
  }

  /// Whether the words before a mark of coordination and behind it make one subject of several.
  func coordination(from phrase: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
    var end = phrase.upperBound
    let sentence = reach(phrase.lowerBound, in: sentence)
    var isJoined = false
    while end + 1 < sentence.upperBound {
      let token = article.tokens[end]
      let isComma =
        token.tag == .punctuation && token.range.count == 1
        && article.text[Int(token.start)] == UInt8(ascii: ",")
        || article.text[token.range].elementsEqual([0xE3, 0x80, 0x81])
      guard isComma || token.tag == .coordinator else { break }
      var next = end + 1
      if isComma, article.tokens[next].tag == .coordinator { next += 1 }
      guard next < sentence.upperBound, isNominal(next) || article.tokens[next].chunk == .begins
      else { break }
      if token.tag == .coordinator || next == end + 2 { isJoined = true }
      end = self.phrase(next, in: sentence).upperBound
    }
    return isJoined ? phrase.lowerBound..<end : nil
  }
}
