/// Finds sentences that give somebody's words without marks.
struct ReportedSpeech {
  /// Who speaks in Chinese sentences.
  let chinese: ChineseAttribution
  /// Who speaks in English sentences.
  let english: EnglishAttribution

  /// The words that a sentence reports: X指出，…… , X said that …; nil where it reports none.
  ///
  /// What is quoted directly in it stays out; `resolving` says whom a pronoun means.
  func statement(
    in sentence: Sentence, index: Int, beside direct: [Range<Int>],
    resolving: (Attribution) -> Attribution
  ) -> Statement? {
    guard sentence.language == .chinese else {
      guard direct.isEmpty, var found = reportedEnglish(sentence, index: index) else { return nil }
      found.attribution = resolving(found.attribution)
      return found.attribution.speaker == nil ? nil : found
    }
    return reportedChinese(sentence, index: index, beside: direct)
  }

  private func reportedChinese(
    _ sentence: Sentence, index: Int, beside direct: [Range<Int>]
  ) -> Statement? {
    let passage = sentence.passage
    for place in passage.all where "，,：:".contains(passage[place]) {
      guard place < 60, passage.count - place > 12 else { return nil }
      guard var attribution = chinese.before(place + 1, in: passage, from: 0),
        let speaker = attribution.speaker, let verb = attribution.verb,
        passage.has(verb, endingAt: place), isNamed(speaker)
      else { continue }
      let named = Occasion.chinese(in: passage.string(0..<place))
      attribution.occasion = named.occasion
      attribution.date = named.date
      guard let words = words(from: place + 1, in: passage, beside: direct) else { return nil }
      return Statement(
        sentence: index, words: words, marked: words, form: .reported, attribution: attribution)
    }
    return nil
  }

  /// People and documents, not 专家 or 有关部门.
  private func isNamed(_ speaker: String) -> Bool {
    ChineseNames.isPerson(speaker) || ChineseNames.isForeignPerson(speaker)
      || chinese.people.names.contains(speaker) || speaker.hasPrefix("《")
      || (speaker.count >= 5 && ["报告", "報告", "白皮书", "白皮書"].contains(where: speaker.hasSuffix))
  }

  /// The reported words up to the end, or up to the first quotation where whole clauses stand before it.
  private func words(from start: Int, in passage: Passage, beside direct: [Range<Int>]) -> Range<
    Int
  >? {
    var end = passage.count
    if let first = direct.map(\.lowerBound).min() {
      // 关键技术必须掌握在自己手里，“……”: the clauses before the marks.
      guard first > start else { return nil }
      end = first
      while end > start, !passage[end - 1].endsClause { end -= 1 }
      guard end == first || end > start + 14 else { return nil }
      let leaning = ["对", "對", "在", "关于", "關於", "面对", "面對", "为", "為", "对于", "以", "从", "當", "当"]
      guard !leaning.contains(where: { passage.has($0, at: start) }) else { return nil }
    }
    while end > start, passage[end - 1].endsClause || passage[end - 1].isWhitespace { end -= 1 }
    return end - start >= 12 ? start..<end : nil
  }

  private func reportedEnglish(_ sentence: Sentence, index: Int) -> Statement? {
    guard let (found, range) = english.reported(in: sentence.passage)
    else { return nil }
    var attribution = found
    let named = Occasion.english(in: sentence.passage.string(0..<range.lowerBound))
    attribution.occasion = named.occasion
    attribution.date = named.date
    var words = sentence.passage.trimmed(range)
    while let last = words.last, sentence.passage[last].endsSentence {
      words = words.lowerBound..<last
    }
    guard words.count >= 30 else { return nil }
    return Statement(
      sentence: index, words: words, marked: words, form: .reported, attribution: attribution)
  }
}
