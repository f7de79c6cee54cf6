/// Finds the subject of a verb of saying in a Chinese sentence, and whom it names.
struct ChineseSubject {
  /// The people and documents that the article names.
  let people: ChinesePeople

  /// What stands before a verb as its subject, without adverbs.
  func range(endingAt end: Int, in passage: Passage, from start: Int) -> Range<Int>? {
    var clauseStart = end
    while clauseStart > start, !passage[clauseStart - 1].endsClause { clauseStart -= 1 }
    if let phrase = nounPhrase(in: clauseStart..<end, of: passage), !phrase.isEmpty,
      !isAdverbial(phrase, passage)
    {
      return isSpeaker(passage.string(phrase)) ? phrase : nameEnding(phrase, passage) ?? phrase
    }
    // 习近平深刻洞察……，指出：the subject opens an earlier clause.
    return earlier(before: clauseStart, in: passage, from: start)
  }

  /// 坚决落实习近平总书记 提出的: the known name that a stretch ends with.
  private func nameEnding(_ phrase: Range<Int>, _ passage: Passage) -> Range<Int>? {
    var end = phrase.upperBound
    for title in ChineseRoles.longestFirst where passage.has(title, endingAt: end) {
      if people.names.contains(where: { passage.has($0, endingAt: end - title.count) }) {
        end -= title.count
        break
      }
    }
    guard
      let name = people.names.filter({ passage.has($0, endingAt: end) }).max(by: {
        $0.count < $1.count
      }),
      end - name.count > phrase.lowerBound
    else { return nil }
    return end - name.count..<phrase.upperBound
  }

  /// 在会上, 2024年6月: no subject.
  private func isAdverbial(_ phrase: Range<Int>, _ passage: Passage) -> Bool {
    guard "在当當于於".contains(passage[phrase.lowerBound]) else { return false }
    return "上时時中后後里裡".contains(passage[phrase.upperBound - 1])
  }

  /// The known name or body that opens the nearest clause before a place.
  private func earlier(before place: Int, in passage: Passage, from start: Int) -> Range<Int>? {
    var index = place - 1
    while index >= start {
      if passage[index].endsSentence { return nil }
      if index == start || passage[index - 1].endsClause {
        if let found = opening(at: index, before: place, in: passage) {
          return found.isEmpty ? nil : found
        }
      }
      index -= 1
    }
    return nil
  }

  /// Who opens a clause: a name with its title; empty where it is somebody who stays unnamed.
  private func opening(at index: Int, before place: Int, in passage: Passage) -> Range<Int>? {
    for length in (2...14).reversed() where index + length <= place {
      let range = index..<index + length
      guard people.names.contains(passage.string(range)) else { continue }
      return withTitle(range, in: passage)
    }
    // 总书记走进田间，……，强调: a title alone, of the one who holds it.
    if let title = ChineseRoles.range(at: index, in: passage), title.upperBound < place,
      !"的、，".contains(passage[title.upperBound]), people.resolved(passage.string(title)) != nil
    {
      return title
    }
    // 海岸大学教授周明远, 外交部发言人毛宁: words, a title, a known name.
    var at = index
    while at < min(place, index + 20), !passage[at].endsClause {
      if let title = ChineseRoles.range(at: at, in: passage) {
        let from = title.upperBound
        for length in (2...9).reversed() where from + length <= place {
          if people.names.contains(passage.string(from..<from + length)) {
            return index..<from + length
          }
        }
      }
      at += 1
    }
    if let body = wholeClause(at: index, before: place, in: passage) { return body }
    let unnamed = BothScripts.list([
      "会议", "全会", "大会", "文件", "各方", "双方", "与会者", "对方", "有人", "人们", "网友", "报告", "专家", "学者", "媒体",
      "记者",
    ])
    return unnamed.contains { passage.has($0, at: index) } ? index..<index : nil
  }

  /// 当年12月召开的中央经济工作会议，: a body that is a clause by itself.
  private func wholeClause(at index: Int, before place: Int, in passage: Passage) -> Range<Int>? {
    var end = index
    while end < place, !passage[end].endsClause { end += 1 }
    var start = index
    if let last = passage.last("的", in: index..<end) { start = last.upperBound }
    start = withoutDate(start..<end, passage).lowerBound
    guard (4...16).contains(end - start), start > index || end - index <= 14,
      ChineseNames.isBody(passage.string(start..<end)),
      !Self.leaning.contains(where: { passage.has($0, at: start) }),
      passage.longest(of: ChineseVocabulary.verbs, at: start, maximum: 4) == nil
    else { return nil }
    return start..<end
  }

  /// Who opens a clause inside a stretch; nil where nobody does.
  func first(in range: Range<Int>, of passage: Passage) -> Range<Int>? {
    for index in range where index == range.lowerBound || passage[index - 1].endsClause {
      if let found = opening(at: index, before: range.upperBound, in: passage) { return found }
    }
    return nil
  }

  /// A name with the title right behind it.
  private func withTitle(_ name: Range<Int>, in passage: Passage) -> Range<Int> {
    for title in ChineseRoles.longestFirst where passage.has(title, at: name.upperBound) {
      return name.lowerBound..<name.upperBound + title.count
    }
    return name
  }

  /// The noun phrase that a stretch before a verb ends with: adverbs cut off behind, phrases with 在 and 向 before.
  func nounPhrase(in range: Range<Int>, of passage: Passage) -> Range<Int>? {
    var range = passage.trimmed(range)
    var cut = true
    while cut {
      cut = false
      for adverb in ChineseVocabulary.speechAdverbs
      where range.count >= adverb.count && passage.has(adverb, endingAt: range.upperBound)
        && range.upperBound - adverb.count >= range.lowerBound
      {
        range = range.lowerBound..<range.upperBound - adverb.count
        cut = true
      }
      // 方志强回应 说: two verbs of saying in a row.
      for length in [4, 2] where range.count > length + 1 {
        let verb = range.upperBound - length..<range.upperBound
        let rest = passage.trimmed(range.lowerBound..<verb.lowerBound)
        if ChineseVocabulary.speechVerbs.contains(passage.string(verb)),
          isSpeaker(passage.string(withoutOpener(rest, passage)))
        {
          range = rest
          cut = true
        }
      }
      // 习近平在……上 指出: the phrase between subject and verb.
      if let phrase = phraseBehindSubject(range, passage) {
        range = range.lowerBound..<phrase
        cut = true
      }
    }
    for opener in Self.openers
    where range.count >= opener.count + 2 && passage.has(opener, at: range.lowerBound) {
      range = range.lowerBound + opener.count..<range.upperBound
      break
    }
    range = withoutDate(range, passage)
    // 在……上习近平 指出: the phrase before the subject.
    if range.count > 2, "在当當据據".contains(passage[range.lowerBound]),
      let end = [
        "上", "时", "時", "中", "后", "後", "里",
        "裡",
      ].compactMap({ passage.last($0, in: range)?.upperBound })
        .max(),
      end < range.upperBound
    {
      range = end..<range.upperBound
    }
    return passage.trimmed(range)
  }

  private static let openers = BothScripts.list([
    "正如", "诚如", "如同", "如", "依据", "据", "根据", "按照", "而", "但", "对此", "为此", "其中", "近日", "日前", "当天",
    "当日",
    "此前", "随后",
    "会上", "会后", "今天", "昨日", "今日", "昨天", "同时", "落实", "贯彻", "遵循", "牢记", "到",
  ])

  /// 2024年11月习近平 → 习近平; a date alone is no subject.
  private func withoutDate(_ range: Range<Int>, _ passage: Passage) -> Range<Int> {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound,
      passage[index].isDigit || passage[index].isWhitespace || "年月日上下午早晚".contains(passage[index])
    {
      index += 1
      if "年月日午".contains(passage[index - 1]) { start = index }
    }
    return start..<range.upperBound
  }

  /// Where 在…… or 向…… begins that stands between a name and its verb; nil where there is none.
  private func phraseBehindSubject(_ range: Range<Int>, _ passage: Passage) -> Int? {
    for preposition in Self.prepositions {
      var from = range
      while let place = passage.first(preposition, in: from) {
        let name = passage.trimmed(range.lowerBound..<place.lowerBound)
        if name.count >= 1, isSpeaker(passage.string(withoutOpener(name, passage))) {
          return place.lowerBound
        }
        from = place.upperBound..<range.upperBound
      }
    }
    return nil
  }

  private static let prepositions = BothScripts.list([
    "在", "向", "给", "于", "就", "对", "针对", "参加", "出席", "为", "同", "与", "会见", "接受", "主持", "考察", "致信",
    "回信",
    "这样", "答", "当场", "当天", "今日", "今天", "昨日", "从",
  ])

  private func withoutOpener(_ range: Range<Int>, _ passage: Passage) -> Range<Int> {
    for opener in Self.openers
    where range.count >= opener.count + 1 && passage.has(opener, at: range.lowerBound) {
      return range.lowerBound + opener.count..<range.upperBound
    }
    return range
  }

  /// Whether words can name a speaker.
  private func isSpeaker(_ words: String) -> Bool {
    let (name, _) = split(words)
    return Self.personPronouns.contains(words) || people.names.contains(name)
      || ChineseNames.isPerson(name) || ChineseNames.isForeignPerson(name)
      || ChineseNames.isBody(words) || people.resolved(words) != nil
  }

  /// Takes titles off a mention: 习近平总书记 → 习近平; 英国首相苏纳克 → 苏纳克.
  func split(_ mention: String) -> (name: String, titled: Bool) {
    let all = Passage(mention)
    if let title = ChineseRoles.range(endingAt: all.count, in: all), title.lowerBound >= 2 {
      let rest = all.string(0..<title.lowerBound)
      if isName(rest) { return (rest, true) }
    }
    // The last title wins: 海岸大学副校长、教授周明远.
    for end in (1..<max(1, all.count - 1)).reversed() {
      guard let title = ChineseRoles.range(endingAt: end, in: all) else { continue }
      let rest = all.string(title.upperBound..<all.count)
      if isName(rest) { return (rest, true) }
    }
    return (mention, false)
  }

  func isName(_ words: String) -> Bool {
    people.names.contains(words) || ChineseNames.isPerson(words)
      || ChineseNames.isForeignPerson(words)
  }

  static let personPronouns = ["他", "她"]
  static let bodyPronouns = ["他们", "她们", "它", "他們", "她們", "它们", "它們", "其"]
}
