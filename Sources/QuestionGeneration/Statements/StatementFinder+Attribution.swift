import ArticleReading

extension StatementFinder {
  /// Who said a quotation, when and where, by the sentence, by the note that covers it and by the statement before it in
  /// the same sentence; nil where nothing says it.
  func attribution(
    of pair: QuotationMarks.Pair, note: Int?, in sentence: Sentence,
    after previous: (pair: QuotationMarks.Pair, attribution: Attribution)?, reading: Reading
  ) -> Attribution? {
    let passage = sentence.passage
    let start = previous.map { $0.pair.marked.upperBound } ?? 0
    let between = start..<pair.marked.lowerBound
    var attribution = lead(to: pair.marked.lowerBound, from: start, in: sentence, reading)
    var isBehind = false
    if attribution?.speaker == nil {
      let behind =
        sentence.language == .chinese
        ? chinese.after(pair.marked.upperBound, in: passage)
        : english.after(pair.marked.upperBound, in: passage)
      if let behind {
        attribution = resolved(behind, sentence, reading)
        isBehind = true
      }
    }
    // “…”“…”, “…” and “…,” said X, “…”: one speaker, the same occasion unless a note says otherwise.
    let isOwn = attribution?.speaker != nil
    if let previous, attribution?.speaker == nil,
      isJoined(between, sentence) || continues(attribution, previous.attribution, between, sentence)
    {
      attribution = previous.attribution.inherited(verb: attribution?.verb)
    } else if attribution == nil, let previous, previous.attribution.speaker != nil, note != nil {
      attribution = previous.attribution.inherited(verb: nil)
    }
    if attribution == nil, previous == nil { attribution = carried(pair, sentence, reading) }
    if previous == nil, let example = example(attribution, lead: between, sentence, reading) {
      attribution = example
    }
    guard var result = attribution ?? (note == nil ? nil : Attribution()) else { return nil }
    let lead = passage.string(between)
    let named =
      sentence.language == .chinese ? Occasion.chinese(in: lead) : Occasion.english(in: lead)
    let added =
      isBehind && sentence.language == .english
      ? Occasion.english(in: tail(behind: pair, in: sentence)) : (nil, nil)
    result.date = named.date ?? added.1 ?? result.date
    if let note {
      let source = notes.source(note)
      result.citation = source.text
      result.occasion = named.occasion ?? source.occasion
      // The words' own note tells more than the quotation before.
      if result.speaker == nil
        || (!isOwn && source.speaker != nil && source.speaker != result.speaker)
      {
        result.speaker = source.speaker
        result.mention = source.speaker
      }
    } else {
      result.occasion = named.occasion ?? added.0 ?? result.occasion
    }
    return result
  }

  /// Who is said to speak before a place, pronouns resolved.
  func lead(to place: Int, from start: Int, in sentence: Sentence, _ reading: Reading)
    -> Attribution?
  {
    let found =
      sentence.language == .chinese
      ? chinese.before(place, in: sentence.passage, from: start)
      : english.before(place, in: sentence.passage, from: start)
    let result = found.map { resolved($0, sentence, reading) }
    if result?.speaker == nil, sentence.language == .chinese, start == 0, place > 0,
      "：:—―".contains(sentence.passage[place - 1])
    {
      var end = place
      while end > 0, "：:—―".contains(sentence.passage[end - 1]) { end -= 1 }
      let lead = Passage(sentence.passage.string(0..<end))
      return discourse(lead, end, chinese.people.named(in: lead, outside: [])) ?? result
    }
    return result
  }

  /// He said: whom the article named last.
  func resolved(_ attribution: Attribution, _ sentence: Sentence, _ reading: Reading)
    -> Attribution
  {
    guard let pronoun = attribution.pronoun else {
      return sameDocument(attribution, sentence, reading)
    }
    guard var antecedent = reading.antecedents.resolved(pronoun, in: sentence.paragraph) else {
      return attribution
    }
    antecedent = antecedent.inherited(verb: attribution.verb)
    antecedent.occasion = nil
    antecedent.date = nil
    return antecedent
  }

  /// The report said: the report of the sentence before.
  private func sameDocument(
    _ attribution: Attribution, _ sentence: Sentence, _ reading: Reading
  ) -> Attribution {
    guard let speaker = attribution.speaker,
      let before = reading.antecedents.resolved(.body, in: sentence.paragraph),
      let name = before.speaker, name != speaker,
      sentence.language == .chinese
        ? speaker.count <= 3 && name.hasSuffix(speaker)
        : speaker.hasPrefix("the ") && name.lowercased().hasSuffix(" " + speaker.dropFirst(4))
    else { return attribution }
    var same = attribution
    same.speaker = name
    same.mention = before.mention
    same.leads = false
    same.leadStart = nil
    return same
  }

  /// Whether a verb of saying without a subject goes on with the speaker before: X指出“…”，强调“…”.
  private func continues(
    _ attribution: Attribution?, _ previous: Attribution, _ between: Range<Int>,
    _ sentence: Sentence
  ) -> Bool {
    guard let attribution, attribution.verb != nil, attribution.mention == nil,
      attribution.pronoun == nil
    else { return false }
    let words = sentence.passage[between]
    // A report or a plan says nothing more behind a semicolon: somebody does, elsewhere.
    if let speaker = previous.speaker, !isPerson(speaker, sentence.language),
      words.contains(where: { "；;".contains($0) })
    {
      return false
    }
    return !words.contains { "。！？《".contains($0) }
  }

  /// Whether only a joining mark or word stands between two quotations.
  private func isJoined(_ between: Range<Int>, _ sentence: Sentence) -> Bool {
    let words = sentence.passage.string(between).filter { !$0.isWhitespace }
    if ["", "、", "，", "；", ",", ";", "and", ",and", "，and", ".", "。"].contains(words) {
      return true
    }
    guard sentence.language == .chinese else {
      // “…,” said Ines Carvalho, who runs the ferry, “…”: the tag ends with a comma.
      let tag = sentence.passage.string(between).trimmingSpaces
      return tag.hasSuffix(",") && !tag.contains(": ")
    }
    guard words.count <= 6 else { return false }
    let rest = words.drop { "，、；,".contains($0) }
    return Self.joints.contains(String(rest))
  }

  private static let joints = BothScripts.set([
    "和", "要", "强调", "以及", "并", "还要", "也要", "必须", "并要", "正在", "着力", "努力", "坚持", "就是要", "从而", "更要",
    "同时", "与", "及", "又", "还", "应", "应当", "需要", "要求", "强调要", "而且", "乃至", "再到", "进而",
  ])

  /// A quotation alone: who was announced in the paragraph before, or who spoke in the sentence before.
  private func carried(_ pair: QuotationMarks.Pair, _ sentence: Sentence, _ reading: Reading)
    -> Attribution?
  {
    let isAlone = isAll(pair, sentence)
    if let last = reading.running.last, quoted.continuing.contains(sentence.paragraph),
      sentence.position == 0
    {
      return reading.found[last].attribution.inherited(verb: nil)
    }
    guard isAlone || opens(pair, sentence) else { return nil }
    if let announced = reading.announced, quoted.whole.contains(sentence.paragraph) {
      return announced.inherited(verb: announced.verb)
    }
    if let line = attributionLine(behind: sentence) { return line }
    if isAlone, sentence.language == .chinese, let next = reading.next,
      next.paragraph == sentence.paragraph, let tag = chinese.tag(next.passage)
    {
      return tag
    }
    if let next = reading.next, next.paragraph == sentence.paragraph,
      let line = AttributionLine.parsed(next.passage.string, people: chinese.people)
    {
      return line
    }
    guard isAlone, let before = reading.before else { return nil }
    return before.inherited(verb: before.verb)
  }

  /// Whether a sentence is a quotation, or several, and nothing else.
  private func isAll(_ pair: QuotationMarks.Pair, _ sentence: Sentence) -> Bool {
    let passage = sentence.passage
    var outside = 0
    var end = 0
    for other in QuotationMarks.outermost(in: passage) {
      outside += passage[end..<other.marked.lowerBound].count {
        $0.isLetter || $0.isNumber
      }
      end = other.marked.upperBound
    }
    return outside + passage[end..<passage.count].count { $0.isLetter || $0.isNumber }
      == 0
  }

  private func opens(_ pair: QuotationMarks.Pair, _ sentence: Sentence) -> Bool {
    pair.marked.lowerBound == 0 && quoted.whole.contains(sentence.paragraph)
  }

  /// 例如，……在……中提出“……”: an example of what the one person of the sentence before says.
  private func example(
    _ attribution: Attribution?, lead: Range<Int>, _ sentence: Sentence, _ reading: Reading
  ) -> Attribution? {
    guard sentence.language == .chinese, sentence.position > 0, let attribution,
      attribution.verb != nil,
      attribution.speaker == nil || attribution.speaker == attribution.mention,
      ["例如", "比如", "譬如"].contains(where: { sentence.passage.has($0, at: 0) }),
      attribution.speaker.map({ !isPerson($0, .chinese) && !$0.hasPrefix("《") }) ?? true,
      attribution.leadStart == nil, let person = reading.subject
    else { return nil }
    var found = person.inherited(verb: attribution.verb)
    found.occasion = nil
    found.date = nil
    return found
  }

  /// What stands behind a quotation up to the next: ….” Kennedy said at Rice University in 1962.
  private func tail(behind pair: QuotationMarks.Pair, in sentence: Sentence) -> String {
    let passage = sentence.passage
    var end = pair.marked.upperBound
    while end < passage.count, !"“\"".contains(passage[end]) { end += 1 }
    return passage.string(pair.marked.upperBound..<end)
  }
}
