/// Reads the line or the end of a line that says where a quotation is from: ——鲁迅《故乡》, — Maria Lindqvist, engineer.
enum AttributionLine {
  /// Who and what a line names behind its dash; nil where it can be neither a name nor a document.
  static func parsed(_ line: String, people: ChinesePeople) -> Attribution? {
    let text = line.trimmingSpaces
    guard let first = text.first, "—―–-".contains(first) else { return nil }
    var words = String(text.drop { "—―–- ".contains($0) })
    while let last = words.last, last.endsSentence { words.removeLast() }
    guard (2...80).contains(words.count) else { return nil }
    return TextLanguage(of: words) == .chinese
      ? chinese(words, people: people) : english(words)
  }

  static func chinese(_ words: String, people: ChinesePeople) -> Attribution? {
    let passage = Passage(words.filter { !$0.isWhitespace })
    guard (2...40).contains(passage.count) else { return nil }
    let whole = passage.string
    let subjects = ChineseSubject(people: people)
    // 鲁迅《故乡》: the author; 《宣言》 alone: the document.
    if let open = passage.first("《", in: passage.all) {
      let author = passage.string(0..<open.lowerBound).filter { !"：，、".contains($0) }
      if author.isEmpty {
        let close = passage.last("》", in: passage.all)?.upperBound ?? passage.count
        let document = passage.string(open.lowerBound..<close)
        return Attribution(speaker: document, mention: document)
      }
      let name = subjects.split(author).name
      guard
        ChineseNames.isPerson(name) || ChineseNames.isForeignPerson(name)
          || people.names.contains(name) || ChineseNames.isBody(author)
          || (2...6).contains(name.count) && name.allSatisfy(ChinesePeople.spells)
      else { return nil }
      return Attribution(speaker: name, mention: author)
    }
    let head = whole.split(whereSeparator: { "，,、（(".contains($0) }).first.map(String.init) ?? whole
    var attribution = Attribution()
    let line = Passage(head)
    subjects.fill(&attribution, subject: line.all, in: line)
    attribution.leadStart = nil
    return attribution.speaker == nil ? nil : attribution
  }

  static func english(_ words: String) -> Attribution? {
    let head = words.prefix { !",;(".contains($0) }
    let name = EnglishAttribution.withoutTitle(String(head).trimmingSpaces)
    guard name.first?.isUppercase ?? false, name.split(separator: " ").count <= 9 else {
      return nil
    }
    var mention = String(head).trimmingSpaces
    while let last = mention.last, ".,”\"".contains(last) { mention.removeLast() }
    var speaker = name
    while let last = speaker.last, ".,”\"".contains(last) { speaker.removeLast() }
    return Attribution(speaker: speaker, mention: mention)
  }
}
