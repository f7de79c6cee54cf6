/// Finds, in a Chinese sentence, who said the words of a quotation.
struct ChineseAttribution {
  /// The people and documents that the article names.
  let people: ChinesePeople
  let subjects: ChineseSubject

  /// Knows the people of an article.
  init(people: ChinesePeople) {
    self.people = people
    subjects = ChineseSubject(people: people)
  }

  /// Who is said to speak before a place of a sentence: 习近平总书记在……上指出：.
  ///
  /// - Returns: nil where no verb of saying leads to the place; no speaker where the verb has none or quotes others.
  func before(_ place: Int, in passage: Passage, from start: Int) -> Attribution? {
    var nearest: Attribution?
    for verb in verbs(leadingTo: place, in: passage, from: start) {
      var found = attribution(verb: verb, in: passage, from: start)
      // 习近平提出的“……”要求: no sentence by itself.
      if place > 0, place < passage.count, passage[place - 1] == "的" { found.leads = false }
      if found.speaker != nil || found.pronoun != nil { return found }
      nearest = nearest ?? found
      // A subject that is nobody's name stops the search: 有人说.
      if found.mention != nil { break }
    }
    return nearest ?? colon(before: place, in: passage, from: start)
  }

  private func attribution(verb: Range<Int>, in passage: Passage, from start: Int) -> Attribution {
    var attribution = Attribution(verb: passage.string(verb))
    if let document = document(before: verb.lowerBound, in: passage, from: start) {
      attribution.speaker = passage.string(document)
      attribution.mention = passage.string(document)
      attribution.leads = false
      return attribution
    }
    // X援引一位居民的话说: the words are another's.
    var clause = verb.lowerBound
    while clause > start, !passage[clause - 1].endsClause { clause -= 1 }
    if Self.citing.contains(where: { passage.first($0, in: clause..<verb.lowerBound) != nil }) {
      attribution.mention = passage.string(clause..<verb.lowerBound)
      return attribution
    }
    guard let subject = subjects.range(endingAt: verb.lowerBound, in: passage, from: start) else {
      return attribution
    }
    subjects.fill(&attribution, subject: subject, in: passage)
    attribution.leads = attribution.speaker != nil && attribution.leadStart != nil
    return attribution
  }

  /// Words that say that somebody gives another's words.
  static let citing = BothScripts.list([
    "援引", "引用", "引述", "转述", "借用", "化用", "转引", "的话", "古语", "俗语", "谚语", "名言",
  ])

  /// The document that speaks in X发布《…》，提出 or 在《…》中写道: the last name in 《》 of a clause before the verb's.
  private func document(before verb: Int, in passage: Passage, from start: Int) -> Range<Int>? {
    var clause = verb
    while clause > start, !passage[clause - 1].endsClause { clause -= 1 }
    let own = subjects.nounPhrase(in: clause..<verb, of: passage)
    guard own?.isEmpty ?? true else { return inReport(own, passage) }
    guard clause > start + 3, "，,".contains(passage[clause - 1]) else {
      return nil
    }
    // X印发《…》，将……列为……，提出: clauses without a subject of their own may stand between.
    guard let close = passage.last("》", in: start..<clause),
      let open = passage.last("《", in: start..<close.lowerBound),
      !passage[close.upperBound..<clause].contains(where: { "。；！？《".contains($0) }),
      clause - close.upperBound <= 40
    else { return nil }
    let between = close.upperBound..<clause
    guard subjects.first(in: between, of: passage) == nil,
      QuotationMarks.outermost(in: Passage(passage.string(between))).allSatisfy({
        $0.words.count <= 10
      })
    else { return nil }
    let before = passage.string(max(start, open.lowerBound - 8)..<open.lowerBound)
    let issues = BothScripts.list([
      "发布", "印发", "出台", "提出", "通过", "公布", "制定", "颁布", "发表", "实施", "签署", "推出", "下发",
    ])
    // A document that stands right before the comma speaks; further back it must have been issued.
    guard
      close.upperBound == clause - 1 || issues.contains(where: { before.components(of: $0) > 0 })
    else { return nil }
    return open.lowerBound..<close.upperBound
  }

  /// 在党的十九大报告中提出: a report speaks where nobody else does.
  private func inReport(_ phrase: Range<Int>?, _ passage: Passage) -> Range<Int>? {
    guard let phrase, phrase.count > 4, passage.has("在", at: phrase.lowerBound),
      let end = passage.last("中", in: phrase), end.upperBound == phrase.upperBound
    else { return nil }
    let name = phrase.lowerBound + 1..<end.lowerBound
    let kinds = BothScripts.list(["报告", "白皮书", "公报", "决定", "规划", "纲要", "宣言", "意见", "》"])
    return kinds.contains { passage.string(name).hasSuffix($0) } && name.count >= 5 ? name : nil
  }

  /// Who is said to speak behind a place, as in “……”，专家王明说.
  func after(_ place: Int, in passage: Passage) -> Attribution? {
    if let dashed = dash(behind: place, in: passage) { return dashed }
    var start = place
    while start < passage.count, "，, ".contains(passage[start]) { start += 1 }
    guard start < passage.count, start <= place + 2 else { return nil }
    var end = start
    while end < passage.count, !passage[end].endsClause, end - start < 40 { end += 1 }
    // “……。”林建国说：“……”: what stands behind a colon is what he said.
    if end < passage.count, "：:".contains(passage[end]), place >= 2,
      passage[place - 2].endsSentence
    {
      return nil
    }
    for verbStart in start..<max(start, end) {
      guard
        let verb = passage.longest(of: ChineseVocabulary.speechVerbs, at: verbStart, maximum: 4),
        verb.upperBound == end
          || (verb.upperBound < passage.count && passage[verb.upperBound] == "道")
      else { continue }
      guard let subject = subjects.nounPhrase(in: start..<verbStart, of: passage), !subject.isEmpty,
        subject.lowerBound == start
      else { continue }
      var attribution = Attribution(verb: passage.string(verb))
      subjects.fill(&attribution, subject: subject, in: passage)
      attribution.leadStart = nil
      return attribution.speaker == nil && attribution.pronoun == nil ? nil : attribution
    }
    return nil
  }

  /// 在茶园村，茶农李桂香笑着告诉记者。: a sentence that says nothing but who spoke before it.
  func tag(_ passage: Passage) -> Attribution? {
    var end = passage.count
    while end > 0, passage[end - 1].endsSentence { end -= 1 }
    guard (4...40).contains(end) else { return nil }
    for length in [4, 3, 2, 1] where length < end {
      let verb = end - length..<end
      guard ChineseVocabulary.speechVerbs.contains(passage.string(verb)) else { continue }
      guard let subject = subjects.range(endingAt: verb.lowerBound, in: passage, from: 0) else {
        return nil
      }
      var attribution = Attribution(verb: passage.string(verb))
      subjects.fill(&attribution, subject: subject, in: passage)
      attribution.leadStart = nil
      return attribution.speaker == nil ? nil : attribution
    }
    return nil
  }

  /// “……”——鲁迅 at the end of a sentence.
  private func dash(behind place: Int, in passage: Passage) -> Attribution? {
    var start = place
    while start < passage.count, "—―–- ".contains(passage[start]) { start += 1 }
    guard start > place, passage[place..<start].contains(where: { "—―–".contains($0) })
    else {
      return nil
    }
    var end = passage.count
    while end > start, passage[end - 1].endsClause { end -= 1 }
    return AttributionLine.chinese(passage.string(start..<end), people: people)
  }

  /// The verbs of saying before a place, nearest first, with nothing between that ends a sentence.
  private func verbs(leadingTo place: Int, in passage: Passage, from start: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = place - 1
    scan: while index >= start, place - index <= 34 {
      if "。！？；!?;”』」".contains(passage[index]) { break }
      // Longest first: 明确指出 before 指出.
      for length in [4, 3, 2, 1] where index - length + 1 >= start {
        let range = index - length + 1..<index + 1
        let word = passage.string(range)
        guard ChineseVocabulary.speechVerbs.contains(word),
          length > 1 || isBareVerb(range, passage), !isNoun(range, passage)
        else { continue }
        found.append(range)
        index -= length
        continue scan
      }
      index -= 1
    }
    return found
  }

  /// 的要求, 这一倡议, 重要指示: a noun that is also a verb of saying.
  private func isNoun(_ range: Range<Int>, _ passage: Passage) -> Bool {
    guard range.lowerBound > 0 else { return false }
    return "的这這那该該此一项項".contains(passage[range.lowerBound - 1])
      || passage.has("重要", endingAt: range.lowerBound)
  }

  /// 说 and 称 only count where the quotation follows at once: 据说, 传说, 名称 are others.
  private func isBareVerb(_ range: Range<Int>, _ passage: Passage) -> Bool {
    var next = range.upperBound
    // 省长所说的“……”.
    if next < passage.count, passage[next] == "的" { next += 1 }
    guard next < passage.count, "：:，, “\"「".contains(passage[next]) else { return false }
    guard range.lowerBound > 0 else { return false }
    return !"据據传傳小学學话話解名简簡通号號堪人俗虽雖来來再听聽是即乃特专專泛均意旨手".contains(passage[range.lowerBound - 1])
  }

  /// 高文：“……” in an interview.
  private func colon(before place: Int, in passage: Passage, from start: Int) -> Attribution? {
    var index = place - 1
    while index >= start, passage[index].isWhitespace { index -= 1 }
    guard index > start, "：:".contains(passage[index]) else { return nil }
    let name = passage.string(start..<index)
    guard people.names.contains(name) || ChineseNames.isForeignPerson(name) else { return nil }
    return Attribution(
      speaker: name, mention: name, verb: nil, leadStart: start, leads: true)
  }

  /// Takes titles off a mention: 习近平总书记 → 习近平; 英国首相苏纳克 → 苏纳克.
  func split(_ mention: String) -> (name: String, titled: Bool) { subjects.split(mention) }
}
