/// Finds, in a Chinese sentence, who said the words of a quotation.
struct ChineseAttribution {
  /// Names of people that an article gives with a title or before a verb of saying.
  var knownNames: Set<String>

  /// Who is said to speak before a place of a sentence: 习近平总书记在……上指出：.
  ///
  /// - Returns: nil where no verb of saying leads to the place.
  func before(_ place: Int, in passage: Passage, from start: Int) -> Attribution? {
    guard let verb = verb(leadingTo: place, in: passage, from: start) else {
      return colon(before: place, in: passage, from: start)
    }
    var attribution = Attribution(verb: passage.string(verb))
    if let document = document(before: verb.lowerBound, in: passage, from: start) {
      attribution.speaker = passage.string(document)
      attribution.mention = passage.string(document)
      attribution.leads = false
      return attribution
    }
    guard let subject = subject(endingAt: verb.lowerBound, in: passage, from: start) else {
      return attribution
    }
    fill(&attribution, subject: subject, in: passage, from: start)
    attribution.leads = attribution.speaker != nil
    return attribution
  }

  /// The document that speaks in X发布《…》，提出: the last name in 《》 of the clause before the verb's.
  private func document(before verb: Int, in passage: Passage, from start: Int) -> Range<Int>? {
    var clause = verb
    while clause > start, !passage[clause - 1].endsClause { clause -= 1 }
    guard nounPhrase(in: clause..<verb, of: passage)?.isEmpty ?? true, clause > start + 3,
      passage[clause - 1] == "，" || passage[clause - 1] == ",", passage[clause - 2] == "》"
    else { return nil }
    guard let open = passage.last("《", in: start..<clause) else { return nil }
    return open.lowerBound..<clause - 1
  }

  /// Who is said to speak behind a place, as in “……”，专家王明说.
  func after(_ place: Int, in passage: Passage) -> Attribution? {
    var start = place
    while start < passage.count, "，, ".contains(passage[start]) { start += 1 }
    guard start < passage.count, start <= place + 2 else { return nil }
    var end = start
    while end < passage.count, !passage[end].endsClause, end - start < 24 { end += 1 }
    for verbStart in start..<max(start, end) {
      guard
        let verb = passage.longest(of: ChineseVocabulary.speechVerbs, at: verbStart, maximum: 4),
        verb.upperBound == end
          || (verb.upperBound < passage.count && passage[verb.upperBound] == "道")
      else { continue }
      guard let subject = nounPhrase(in: start..<verbStart, of: passage), !subject.isEmpty,
        subject.lowerBound == start
      else { continue }
      var attribution = Attribution(verb: passage.string(verb))
      fill(&attribution, subject: subject, in: passage, from: start)
      attribution.leadStart = nil
      return attribution.speaker == nil ? nil : attribution
    }
    return nil
  }

  /// The last verb of saying before a place with nothing between that ends a sentence or opens another thought.
  private func verb(leadingTo place: Int, in passage: Passage, from start: Int) -> Range<Int>? {
    var index = place - 1
    while index >= start, place - index <= 26 {
      if "。！？；!?;”』」".contains(passage[index]) { return nil }
      // Longest first: 明确指出 before 指出.
      for length in [4, 3, 2, 1] where index - length + 1 >= start {
        let range = index - length + 1..<index + 1
        let word = passage.string(range)
        guard ChineseVocabulary.speechVerbs.contains(word), length > 1 || isBareVerb(range, passage)
        else { continue }
        return range
      }
      index -= 1
    }
    return nil
  }

  /// 说 and 称 only count where the quotation follows at once: 据说, 传说, 名称 are others.
  private func isBareVerb(_ range: Range<Int>, _ passage: Passage) -> Bool {
    guard range.upperBound < passage.count, "：:，, “\"「".contains(passage[range.upperBound]) else {
      return false
    }
    guard range.lowerBound > 0 else { return false }
    return !"据传小学话解名简通号堪人俗虽来再".contains(passage[range.lowerBound - 1])
  }

  /// 高文：“……” in an interview.
  private func colon(before place: Int, in passage: Passage, from start: Int) -> Attribution? {
    var index = place - 1
    while index >= start, passage[index].isWhitespace { index -= 1 }
    guard index > start, "：:".contains(passage[index]) else { return nil }
    let name = passage.string(start..<index)
    guard knownNames.contains(name) || ChineseNames.isForeignPerson(name) else { return nil }
    return Attribution(
      speaker: name, mention: name, verb: nil, leadStart: start, leads: true)
  }

  /// What stands before a verb as its subject, without adverbs.
  private func subject(endingAt end: Int, in passage: Passage, from start: Int) -> Range<Int>? {
    var clauseStart = end
    while clauseStart > start, !passage[clauseStart - 1].endsClause { clauseStart -= 1 }
    if let phrase = nounPhrase(in: clauseStart..<end, of: passage), !phrase.isEmpty {
      return phrase
    }
    // 习近平深刻洞察……，指出：the subject opens an earlier clause.
    return earlierSubject(before: clauseStart, in: passage, from: start)
  }

  /// The first known name that opens a clause before a place.
  private func earlierSubject(before place: Int, in passage: Passage, from start: Int) -> Range<
    Int
  >? {
    var index = start
    while index < place {
      if index == start || passage[index - 1].endsClause {
        for length in [4, 3, 2] where index + length <= place {
          let range = index..<index + length
          guard knownNames.contains(passage.string(range)) else { continue }
          return withTitle(range, in: passage)
        }
      }
      index += 1
    }
    return nil
  }

  /// A name with the title right behind it.
  private func withTitle(_ name: Range<Int>, in passage: Passage) -> Range<Int> {
    for title in ChineseVocabulary.personTitles where passage.has(title, at: name.upperBound) {
      return name.lowerBound..<name.upperBound + title.count
    }
    return name
  }

  /// The noun phrase that a stretch before a verb ends with: adverbs cut off behind, phrases with 在 and 向 before.
  private func nounPhrase(in range: Range<Int>, of passage: Passage) -> Range<Int>? {
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
      // 习近平在……上 指出: the phrase between subject and verb.
      if let phrase = phraseBehindSubject(range, passage) {
        range = range.lowerBound..<phrase
        cut = true
      }
    }
    for opener in ["正如", "诚如", "如", "据", "根据", "按照", "而", "但", "对此", "为此"]
    where range.count >= opener.count + 2 && passage.has(opener, at: range.lowerBound) {
      range = range.lowerBound + opener.count..<range.upperBound
      break
    }
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

  /// Where 在…… or 向…… begins that stands between a name and its verb; nil where there is none.
  private func phraseBehindSubject(_ range: Range<Int>, _ passage: Passage) -> Int? {
    for preposition in [
      "在", "向", "给", "給", "于", "於", "就", "对", "對", "针对", "針對", "参加", "參加", "出席",
      "为", "為",
    ] {
      var from = range
      while let place = passage.first(preposition, in: from) {
        let name = range.lowerBound..<place.lowerBound
        if name.count >= 2, isSpeaker(passage.string(name)) { return place.lowerBound }
        from = place.upperBound..<range.upperBound
      }
    }
    return nil
  }

  /// Whether words can name a speaker.
  private func isSpeaker(_ words: String) -> Bool {
    let (name, _) = split(words)
    return knownNames.contains(name) || ChineseNames.isPerson(name)
      || ChineseNames.isForeignPerson(name) || ChineseNames.isBody(words)
  }

  /// Takes titles off a mention: 习近平总书记 → 习近平; 英国首相苏纳克 → 苏纳克.
  func split(_ mention: String) -> (name: String, titled: Bool) {
    for title in ChineseVocabulary.personTitles.sorted(by: { $0.count > $1.count })
    where mention.hasSuffix(title) && mention.count >= title.count + 2 {
      let rest = String(mention.dropLast(title.count))
      if knownNames.contains(rest) || ChineseNames.isPerson(rest)
        || ChineseNames.isForeignPerson(rest)
      {
        return (rest, true)
      }
    }
    let characters = Array(mention)
    for title in ChineseVocabulary.personTitles {
      let words = Array(title)
      guard characters.count >= words.count + 2 else { continue }
      for start in 0...(characters.count - words.count - 2)
      where Array(characters[start..<start + words.count]) == words {
        let rest = String(characters[(start + words.count)...])
        if knownNames.contains(rest) || ChineseNames.isPerson(rest)
          || ChineseNames.isForeignPerson(rest)
        {
          return (rest, true)
        }
      }
    }
    return (mention, false)
  }

  /// Fills in who speaks, where and when.
  private func fill(
    _ attribution: inout Attribution, subject: Range<Int>, in passage: Passage, from start: Int
  ) {
    let mention = passage.string(subject).filter { !$0.isWhitespace }
    guard !["他", "她", "其", "他们", "她们", "它", "他們", "她們"].contains(mention) else {
      attribution.mention = mention
      return
    }
    guard isPlausible(mention) else { return }
    attribution.mention = mention
    attribution.speaker = split(mention).name
    attribution.leadStart = subject.lowerBound
  }

  /// Whether words can be the subject of a verb of saying: short, no clause, no pointing word.
  private func isPlausible(_ mention: String) -> Bool {
    guard (2...24).contains(mention.count) else { return false }
    if isSpeaker(mention) { return true }
    guard mention.count <= 12, Self.groups.contains(where: mention.hasSuffix) else { return false }
    let opens = [
      "这", "那", "此", "其", "该", "并", "而", "但", "要", "会", "所", "有", "对", "把", "将", "被", "也", "都", "又",
      "的", "一", "就", "再", "不", "以", "为", "从", "由",
    ]
    guard !opens.contains(where: mention.hasPrefix) else { return false }
    return !mention.contains(where: { "的了着过，。：；、“”‘’（）()".contains($0) })
  }

  /// How words end that name a group or a country that can speak.
  private static let groups = BothScripts.list([
    "国", "盟", "方", "专家", "学者", "官员", "负责人", "代表", "人士", "人员", "家", "者", "员", "长", "人", "民", "媒体",
    "各方", "经典", "古人", "哲人", "先生", "夫人", "理论", "经济学", "主义", "学说",
  ])
}
