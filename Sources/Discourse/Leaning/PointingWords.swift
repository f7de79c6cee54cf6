import Language

/// Finds the words of a sentence that point outside it or back in it.
struct PointingWords {
  let article: ArticleAnalysis
  let names: Names

  /// The words in their order, a missing subject first where one is missing.
  func words(of sentence: ArticleAnalysis.Sentence) -> [Pointing] {
    let words = DiscourseWords.of(sentence.language)
    var found: [Pointing] = []
    if lacksSubject(sentence) {
      let first = sentence.tokens.lowerBound
      found.append(Pointing(kind: .subject, place: first, tokens: first..<first + 1))
    }
    let definite = bareDefinite(in: sentence)
    for place in sentence.tokens {
      if let definite, definite.lowerBound == place {
        found.append(
          Pointing(
            kind: .definite, place: place, tokens: definite, head: definite.upperBound - 1))
        continue
      }
      guard let kind = kind(of: article.tokens[place], at: place, in: sentence, words) else {
        continue
      }
      var pointing = Pointing(kind: kind, place: place, tokens: place..<place + 1)
      if kind == .demonstrative { addNoun(to: &pointing, in: sentence) }
      found.append(pointing)
    }
    return found
  }

  private func kind(
    of token: Token, at place: Int, in sentence: ArticleAnalysis.Sentence, _ words: DiscourseWords
  ) -> Lean.Kind? {
    let word = token.word
    if words.person.contains(word) { return .person }
    if words.thing.contains(word) { return .thing }
    if words.several.contains(word) { return .several }
    if words.first.contains(word) || words.second.contains(word) { return .speaker }
    if words.deicticYears[word] != nil || words.deictic.contains(word) { return .deicticTime }
    if words.anaphoricTimes.contains(word) { return .anaphoricTime }
    if words.demonstratives.contains(word) {
      return sentence.language == .chinese || token.tag == .determiner || token.tag == .pronoun
        ? .demonstrative : nil
    }
    if sentence.language == .chinese, beginsPointing(token) { return .demonstrative }
    let offset = place - sentence.tokens.lowerBound
    if offset < 8, words.comparing.contains(word) { return .comparison }
    if offset == 0, words.connectives.contains(word), token.tag != .noun { return .connective }
    return nil
  }

  /// Whether a Chinese word is written together with 该 or 此: 该公司, 此案.
  private func beginsPointing(_ token: Token) -> Bool {
    guard token.range.count > 3,
      token.tag == .noun || token.tag == .pronoun || token.tag == .properNoun
    else { return false }
    let first = article.text[token.range].prefix(3)
    return DiscourseWords.pointingPrefixes.contains { first.elementsEqual($0) }
  }

  /// The noun that a demonstrative goes with.
  private func addNoun(to pointing: inout Pointing, in sentence: ArticleAnalysis.Sentence) {
    let place = pointing.place
    let token = article.tokens[place]
    if sentence.language == .chinese,
      token.tag == .noun || token.tag == .properNoun || token.range.count > 6,
      beginsPointing(token)
    {
      pointing.head = place
      pointing.ending = Int(token.start) + 3..<Int(token.end)
      return
    }
    if sentence.language == .chinese {
      // 该项目业主 are those of the project: the first noun is what is pointed at, behind a classifier of one character.
      var noun = place + 1
      if noun + 1 < sentence.tokens.upperBound, article.tokens[noun].range.count == 3,
        article.tokens[noun].tag == .noun, article.tokens[noun + 1].chunk == .continues
      {
        noun += 1
      }
      guard noun < sentence.tokens.upperBound, article.tokens[noun].tag == .noun,
        article.tokens[noun].nameType == nil || article.tokens[noun].nameType == .body
      else { return }
      pointing.head = noun
      pointing.tokens = place..<noun + 1
      return
    }
    var last = place
    // A phrase is no longer: in a row of words that point each is looked at so far alone.
    let reach = min(place + 40, sentence.tokens.upperBound)
    while last + 1 < reach, article.tokens[last + 1].chunk == .continues,
      article.tokens[last + 1].nameType == nil
    {
      last += 1
    }
    guard last > place, article.tokens[last].tag == .noun else { return }
    pointing.head = last
    pointing.tokens = place..<last + 1
  }

  /// The subject that is a noun with its article and nothing else: the company; in Chinese the noun alone.
  private func bareDefinite(in sentence: ArticleAnalysis.Sentence) -> Range<Int>? {
    for place in sentence.tokens where article.tokens[place].role == .subject {
      let token = article.tokens[place]
      guard token.tag == .noun, token.nameType == nil || token.nameType == .body,
        names.thing(at: place) == nil
      else { return nil }
      let next = place + 1
      if next < sentence.tokens.upperBound {
        let tag = article.tokens[next].tag
        let isClosed =
          sentence.language == .english
          ? tag == .adposition || tag == .punctuation || tag == .pronoun
          : tag == .particle || article.tokens[next].chunk == .continues
        if isClosed { return nil }
      }
      if sentence.language == .english {
        guard place > sentence.tokens.lowerBound, article.tokens[place - 1].word == Self.the else {
          return nil
        }
        return place - 1..<place + 1
      }
      // 公司 is what was named; 经济 is not: only nouns for any body.
      guard token.chunk == .begins,
        place == sentence.tokens.lowerBound
          || article.tokens[place - 1].tag == .punctuation
          || article.tokens[place - 1].nameType == .time,
        DiscourseWords.chinese.heads[token.word] == .body
      else { return nil }
      return place..<place + 1
    }
    return nil
  }

  private static let the = Word.hash("the")

  /// Whether a Chinese sentence has no noun, name or pronoun before its first verb.
  private func lacksSubject(_ sentence: ArticleAnalysis.Sentence) -> Bool {
    guard sentence.language == .chinese else { return false }
    for place in sentence.tokens {
      switch article.tokens[place].tag {
      case .noun, .properNoun, .pronoun:
        if article.tokens[place].nameType != .time { return false }
      case .verb, .auxiliary: return true
      default: break
      }
    }
    return true
  }
}
