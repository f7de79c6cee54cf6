/// Introduces the words of a statement by who said them, where and when.
struct StatementPrompt {
  /// The statement.
  let statement: Statement
  /// The sentence that it stands in.
  let sentence: Sentence

  var passage: Passage { sentence.passage }

  /// A prompt that shows a part of the statement with a gap; nil where it can't be introduced without pointing elsewhere.
  ///
  /// - Parameters:
  ///   - part: Characters of the sentence, inside the statement's words.
  ///   - gap: Characters inside the part.
  /// - Returns: The prompt with four underscores for the gap; nil where nothing can introduce it.
  func prompt(part: Range<Int>, gap: Range<Int>) -> String? {
    let before = clean(passage.string(part.lowerBound..<gap.lowerBound))
    let behind = clean(passage.string(gap.upperBound..<part.upperBound))
    return introduced(before + "____" + behind, part: part)
  }

  /// The part without a gap, introduced the same way or not at all.
  func shown(part: Range<Int>) -> String { clean(passage.string(part)) }

  // MARK: Putting together

  private func introduced(_ words: String, part: Range<Int>) -> String? {
    switch statement.form {
    case .own:
      return sentence.language == .chinese
        ? ownChinese(words, part: part) : ownEnglish(words, part: part)
    case .reported:
      guard part.lowerBound == statement.words.lowerBound else { return nil }
      return sentence.language == .chinese
        ? reportedChinese(words) : reportedEnglish(words)
    case .direct, .block:
      return sentence.language == .chinese
        ? chinese(words, part: part) : english(words, part: part)
    }
  }

  /// A sentence of a speech; who says 我 stands before it.
  private func ownChinese(_ words: String, part: Range<Int>) -> String? {
    guard let speaker = statement.attribution.speaker,
      words.filter({ $0 == "我" }).count > words.components(of: "我国") + words.components(of: "我國")
    else { return words }
    return speaker + "表示：“" + closed(words, part: part)
  }

  /// A sentence of a speech with its speaker before it, where the article names one.
  private func ownEnglish(_ words: String, part: Range<Int>) -> String? {
    let isFirst = part.lowerBound == statement.words.lowerBound
    let words = isFirst ? Self.withoutOpener(Self.withoutEnumerator(words)) : words
    guard let first = words.first(where: { $0.isLetter || $0 == "_" }), !first.isLowercase else {
      return nil
    }
    guard let speaker = statement.attribution.speaker else {
      // Cut off, and nobody to have said it.
      return part.upperBound == statement.words.upperBound ? words : nil
    }
    return speaker + " said: “" + closed(words, part: part)
  }

  /// But management and labor … → Management and labor …: what joins it to the sentence before.
  private static func withoutOpener(_ words: String) -> String {
    for opener in EnglishVocabulary.removableOpeners where words.hasPrefix(opener) {
      // And yet: two of them.
      return withoutOpener(String(words.dropFirst(opener.count)).capitalisedStart)
    }
    return words
  }

  /// 12. We are convinced → We are convinced.
  private static func withoutEnumerator(_ words: String) -> String {
    let passage = Passage(words)
    var index = 0
    while index < passage.count, passage[index] == "(" || passage[index].isDigit { index += 1 }
    guard (1...4).contains(index), index < passage.count, ".)".contains(passage[index]) else {
      return words
    }
    return passage.string(passage.trimmed(index + 1..<passage.count))
  }

  private func reportedChinese(_ words: String) -> String? {
    guard let start = statement.attribution.leadStart else { return named(words) }
    let lead = clean(passage.string(leadStart(start)..<statement.words.lowerBound))
    guard !pointsElsewhere(lead) else { return nil }
    // 多次强调: not one saying but several, each in other words.
    guard !["多次", "反复", "反復", "一再", "始终强调"].contains(where: { lead.components(of: $0) > 0 }) else {
      return nil
    }
    var words = words
    while let last = words.last, "，；、,;：:".contains(last) { words.removeLast() }
    return lead + words + "。"
  }

  /// 文章指出，总书记强调，: by the name that the article gives elsewhere.
  private func named(_ words: String) -> String? {
    let attribution = statement.attribution
    guard attribution.pronoun == nil, let mention = attribution.mention,
      attribution.speaker != nil
    else { return nil }
    var words = words
    while let last = words.last, "，；、,;：:".contains(last) { words.removeLast() }
    return mention + place(attribution) + verb(attribution, mention) + "，" + words + "。"
  }

  private func reportedEnglish(_ words: String) -> String? {
    let lead = passage.string(0..<statement.words.lowerBound)
    guard !leansEnglish(lead) else { return nil }
    return lead + words + passage.string(statement.words.upperBound..<passage.count)
  }

  private func chinese(_ words: String, part: Range<Int>) -> String? {
    let isFirst = part.lowerBound == statement.words.lowerBound
    let attribution = statement.attribution
    let quoted = "“" + (isFirst ? "" : "……") + closed(words, part: part)
    // The article's own lead, where it stands right before and points to nothing.
    if isFirst, attribution.leads, let start = attribution.leadStart {
      let lead = clean(passage.string(leadStart(start)..<statement.marked.lowerBound))
      if lead.count <= 60, !pointsElsewhere(lead), isBalanced(lead) { return lead + quoted }
    }
    guard let mention = attribution.mention ?? attribution.speaker else { return nil }
    // A part that begins in the middle of a sentence can't stand behind 指出： alone.
    guard standsAlone(part) else {
      return isFirst && part.upperBound == statement.words.upperBound ? inPlace(words) : nil
    }
    return mention + place(attribution) + verb(attribution, mention) + "：" + quoted
  }

  /// A fragment in the article's own sentence: 人工智能作为通用目的技术，呈现出“……等新特征”.
  private func inPlace(_ words: String) -> String? {
    let start = ChinesePrompt.withoutOpener(0, in: passage)
    guard start < statement.marked.lowerBound else { return nil }
    let lead = clean(passage.string(start..<statement.marked.lowerBound))
    guard (6...50).contains(lead.count), !pointsElsewhere(lead), isBalanced(lead),
      !lead.contains(where: { "“”；".contains($0) }), let last = lead.last, last.isHan,
      !ChineseVocabulary.pointingOpeners.contains(where: lead.hasPrefix)
    else { return nil }
    // The sentence may end behind the marks, or go on with another clause.
    let next = statement.marked.upperBound
    guard next >= passage.count || "，。；,".contains(passage[next]) else { return nil }
    return lead + "“" + words + "”。"
  }

  /// Whether what stands in marks is a name or a term, and nothing that somebody said.
  private func namesOnly(_ lead: String) -> Bool {
    let lead = Passage(lead)
    return QuotationMarks.outermost(in: lead).allSatisfy { $0.words.count <= 6 }
  }

  /// A verb that a built lead can use: the article's own where it can stand before a colon.
  private func verb(_ attribution: Attribution, _ mention: String) -> String {
    if let verb = attribution.verb,
      ["指出", "强调", "提出", "表示", "认为", "要求", "宣布", "写道", "呼吁", "主张", "说"].contains(verb)
    {
      return verb
    }
    return mention.hasPrefix("《") ? "提出" : "指出"
  }

  private func place(_ attribution: Attribution) -> String {
    guard let occasion = attribution.occasion, occasion.count <= 34 else { return "" }
    if occasion.hasPrefix("致") || occasion.hasPrefix("向") {
      return "在\(occasion)中"
    }
    for ending in ["讲话", "演讲", "致辞", "贺信", "报告", "文章", "声明"] where occasion.hasSuffix(ending) {
      return "在\(occasion)中"
    }
    return
      "在\(occasion)\(occasion.hasSuffix("学习") || occasion.hasSuffix("视察") || occasion.hasSuffix("考察") || occasion.hasSuffix("调研") || occasion.hasSuffix("审议") ? "时" : "上")"
  }

  private func english(_ words: String, part: Range<Int>) -> String? {
    let attribution = statement.attribution
    guard let mention = attribution.mention ?? attribution.speaker else { return nil }
    let isFirst = part.lowerBound == statement.words.lowerBound
    let isWhole = isFirst && part.upperBound == statement.words.upperBound
    // The article's own sentence, where it points to nothing outside the quotations.
    let lead = passage.string(0..<statement.marked.lowerBound)
    let tail = passage.string(statement.marked.upperBound..<passage.count)
    if isWhole, lead.count + tail.count <= 300, namesSpeaker(lead + tail),
      !leansEnglish(lead), !leansEnglish(tail)
    {
      return lead + "“" + words + "”" + tail
    }
    // A part that begins in the middle of a sentence can't stand alone.
    guard let first = words.first(where: { $0.isLetter || $0 == "_" }),
      first.isUppercase || first == "_"
    else { return nil }
    let quoted = "“" + (isFirst ? "" : "… ") + closed(words, part: part)
    guard let date = attribution.date else { return mention.capitalisedStart + " said: " + quoted }
    return (date.count > 4 ? "On \(date), " : "In \(date), ") + mention + " said: " + quoted
  }

  /// Whether the words around a quotation name its speaker.
  private func namesSpeaker(_ text: String) -> Bool {
    guard let speaker = statement.attribution.speaker else { return false }
    return text.contains(speaker) || statement.attribution.mention.map(text.contains) ?? false
  }

  /// The words with their closing mark and stop.
  private func closed(_ words: String, part: Range<Int>) -> String {
    let chinese = sentence.language == .chinese
    var words = words
    while let last = words.last, "，；、,;：:".contains(last) || last.isWhitespace {
      words.removeLast()
    }
    let isEnd = part.upperBound == statement.words.upperBound
    if let last = words.last, last.endsSentence { return words + (chinese ? "”" : "”") }
    if !isEnd { return words + (chinese ? "……”" : " …”") }
    return words + (chinese ? "”。" : "”.")
  }

  /// Where the lead begins with the date and place that stand before the speaker.
  private func leadStart(_ subject: Int) -> Int {
    let before = passage.string(0..<subject)
    guard subject > 0, subject <= 64 else { return withoutIssuing(subject) }
    // 2023年10月|发布的《…》提出: the date belongs to what follows at once.
    if ChinesePeriod.range(at: 0, in: passage)?.upperBound == subject { return 0 }
    let opens = before.first.map { $0.isNumber || "在于".contains($0) } ?? false
    let isClean =
      !before.contains(where: { "。；：".contains($0) }) && isBalanced(before)
      && namesOnly(before) && !pointsElsewhere(before)
    return opens && isClean && "，,上时中 ".contains(passage[subject - 1])
      ? 0 : withoutIssuing(subject)
  }

  /// Where a document's name begins behind 发布的: nobody is said to have issued it.
  private func withoutIssuing(_ subject: Int) -> Int {
    for verb in Self.issuing where passage.has(verb, at: subject) {
      return passage.has("《", at: subject + verb.count) ? subject + verb.count : subject
    }
    return subject
  }

  private static let issuing = BothScripts.list(["发表的", "发布的", "通过的", "公布的", "印发的", "出台的", "推出的"])

  /// Whether a lead points to something outside of it.
  private func pointsElsewhere(_ lead: String) -> Bool {
    let passage = Passage(lead)
    for word in ["他", "她", "它", "此", "这", "该", "上述", "对此", "其背后"]
    where passage.first(word, in: passage.all) != nil {
      let fine = ["此次", "因此", "其他", "吉他", "应该", "彼此", "从此"]
      if !fine.contains(where: { passage.first($0, in: passage.all) != nil }) { return true }
    }
    return ["同年", "同时", "并", "而", "也", "又", "还", "再次", "并且"].contains { passage.has($0, at: 0) }
  }

  /// Whether words outside of quotations lean on another sentence.
  private func leansEnglish(_ text: String) -> Bool {
    let outside = Passage(QuotationMarks.without(text))
    return EnglishWords.ranges(in: outside.all, of: outside).contains {
      EnglishVocabulary.leaningWords.contains(outside.string($0).lowercased())
    }
  }

  private func isBalanced(_ text: String) -> Bool {
    for (open, close) in [("“", "”"), ("（", "）"), ("(", ")"), ("《", "》")]
      as [(Character, Character)]
    where text.filter({ $0 == open }).count != text.filter({ $0 == close }).count {
      return false
    }
    return true
  }

  private func clean(_ text: String) -> String {
    sentence.language == .chinese
      ? straightened(TextCleaning.chinese(text)) : EnglishPrompt.dashed(text)
  }

  /// Straight marks inside Chinese words as curly ones, in turn.
  private func straightened(_ text: String) -> String {
    guard text.contains("\"") else { return text }
    var opens = true
    return String(
      text.map { character in
        guard character == "\"" else { return character }
        defer { opens.toggle() }
        return opens ? "“" : "”"
      })
  }
}

extension String {
  /// With its first letter in upper case.
  var capitalisedStart: String {
    first.map { $0.uppercased() + dropFirst() } ?? self
  }
}
