import ArticleReading

/// Who speaks in which paragraph of a transcript: 行政長官：……, MINISTER CASH: …, 答：…….
///
/// What journalists ask is nobody's statement; an answer is somebody's only where a label names him.
struct Transcript {
  private var speakers: [Int: String] = [:]
  /// UTF-8 offset behind the label, by paragraph.
  private var labels: [Int: Int] = [:]
  /// Who speaks in a paragraph with a label, where the article is no transcript.
  private(set) var single: [Int: String] = [:]
  /// Whether the article is no transcript.
  private(set) var isEmpty = true

  /// Reads the labels of an article.
  init(_ article: Article, chinese: ChinesePeople, english: EnglishPeople) {
    var found: [Int: SpeakerLabel] = [:]
    for (index, paragraph) in article.paragraphs.enumerated() where paragraph.kind != .title {
      if let label = SpeakerLabel(paragraph.text.string) { found[index] = label }
    }
    let counts = Dictionary(grouping: found.values, by: \.name).mapValues(\.count)
    for (index, label) in found {
      // 习近平：…… alone, of somebody whom the article knows.
      let name = label.speaker(chinese, english)
      if let name, chinese.names.contains(name) || chinese.resolved(label.name) != nil,
        article.paragraphs[index].text.utf8.count > label.length + 30
      {
        single[index] = name
      }
    }
    let known = found.filter { $0.value.isRole || (counts[$0.value.name] ?? 0) > 1 }
    let isTalk = known.values.contains {
      $0.isQuestioner || $0.isAnswerer || (counts[$0.name] ?? 0) > 1
    }
    guard known.count >= 2, isTalk else {
      labels = found.filter { single[$0.key] != nil }.mapValues(\.length)
      return
    }
    isEmpty = false
    single = [:]
    var speaker: String?
    for index in article.paragraphs.indices {
      if let label = found[index], known[index] != nil || label.isName {
        labels[index] = label.length
        speaker =
          label.isQuestioner
          ? nil
          : label.isAnswerer
            ? Self.interviewed(article.title ?? "", chinese, english)
            : label.speaker(chinese, english)
      } else if article.paragraphs[index].kind == .title {
        speaker = nil
      }
      if let speaker { speakers[index] = speaker }
    }
  }

  /// Whose interview it is: the one person whom a title such as 专访林建国 or Interview with Ada Brennan names.
  private static func interviewed(
    _ title: String, _ chinese: ChinesePeople, _ english: EnglishPeople
  ) -> String? {
    let passage = Passage(title)
    let isTalk = BothScripts.list(["专访", "对话", "访谈", "答记者问", "对谈", "独家访", "对话"]).contains {
      passage.first($0, in: passage.all) != nil
    }
    if isTalk {
      let names = chinese.named(in: passage, outside: [])
      return names.count == 1 ? names.first : nil
    }
    guard ["interview", "conversation", "q&a"].contains(where: title.lowercased().contains) else {
      return nil
    }
    let names = english.named(in: passage, outside: [])
    return names.count == 1 ? names.first : nil
  }

  /// Who speaks in a paragraph; nil where it is a question, or nobody is named.
  func speaker(of paragraph: Int) -> String? { speakers[paragraph] }

  /// Where, in characters of a sentence, the words begin behind the label.
  func wordsStart(in sentence: Sentence) -> Int {
    guard let end = labels[sentence.paragraph], end > sentence.range.lowerBound,
      end < sentence.range.upperBound
    else { return 0 }
    return sentence.passage.index(utf8: end - sentence.range.lowerBound)
  }
}

/// The label before an answer or a question: a name, a title, or what somebody is in the talk.
struct SpeakerLabel {
  /// The words before the colon.
  var name: String
  /// UTF-8 length with the colon.
  var length: Int
  private var isChinese: Bool

  /// The label that a paragraph begins with; nil where it begins with none.
  init?(_ text: String) {
    let head = Array(text.prefix(48))
    guard let colon = head.firstIndex(where: { "：:".contains($0) }), colon > 0 else { return nil }
    let words = String(head[..<colon]).trimmingSpaces
    isChinese = TextLanguage(of: words) == .chinese
    name = words
    length = String(head[...colon]).utf8.count
    guard !words.contains(where: { "，。、；“”「」《》,;.!?".contains($0) && $0 != "." }) else {
      return nil
    }
    if isChinese {
      guard words.count <= 24 else { return nil }
      guard isQuestioner || isAnswerer || isName || isRole else { return nil }
    } else {
      let parts = words.split(separator: " ")
      guard (1...5).contains(parts.count) else { return nil }
      let captions = [
        "subject", "subjects", "topic", "topics", "note", "notes", "source", "date", "contact",
        "summary",
      ]
      guard !captions.contains(words.lowercased()), !Self.namesPart(words) else { return nil }
      let isCapital = words.allSatisfy { !$0.isLowercase }
      let areNames = parts.allSatisfy { $0.first?.isUppercase ?? false } && parts.count >= 2
      guard isCapital || areNames || isQuestioner || isAnswerer else { return nil }
    }
  }

  /// Whether English words name a part of a document, not a person or a body: supplementary information, addresses.
  private static func namesPart(_ label: String) -> Bool {
    let words = label.lowercased().split { !$0.isLetter }.map(String.init)
    guard let last = words.last else { return false }
    return words.contains(where: parts.contains)
      || ["tion", "tions", "ment", "ments", "ness", "ities"].contains(where: last.hasSuffix)
  }

  private static let parts: Set<String> = [
    "address", "addresses", "dates", "action", "agency", "summary", "information", "background",
    "authority", "contact", "abstract", "keywords", "contents", "appendix", "annex", "table",
    "figure", "chapter", "part", "section", "article", "title", "subject", "docket", "page",
    "references", "sources", "notes", "effective", "date", "time", "place", "venue", "example",
    "step", "method", "methods", "results", "analysis", "overview", "highlights", "budget", "costs",
    "rules", "rule", "notice", "comments", "requirements", "definitions", "scope", "purpose",
    "fax", "mail", "phone", "email", "tel", "price", "warning", "caution", "tip", "tips",
  ]

  /// Whether the label is that of somebody who asks.
  var isQuestioner: Bool {
    let lower = name.lowercased()
    if isChinese {
      return ["问", "問", "记者", "記者", "主持人", "提问", "提問", "媒体", "媒體"].contains {
        name == $0 || name.hasSuffix($0) || name.hasPrefix($0)
      }
    }
    return [
      "q", "question", "questioner", "reporter", "journalist", "interviewer", "moderator",
      "operator", "host", "presenter", "unidentified speaker", "speaker", "press", "compere",
    ].contains(lower)
  }

  /// Whether the label says that somebody answers, not who.
  var isAnswerer: Bool {
    isChinese
      ? ["答", "回答", "发言人", "發言人", "受访者"].contains(name)
      : ["a", "answer"].contains(name.lowercased())
  }

  /// Whether the label is a title or a part in the talk.
  var isRole: Bool {
    if isQuestioner || isAnswerer { return true }
    if isChinese {
      return ChineseVocabulary.personTitles.contains { name.hasSuffix($0) } || isName
    }
    return name.contains(" ") || EnglishVocabulary.personTitles.contains(name.lowercased())
  }

  /// Whether the label names somebody.
  var isName: Bool {
    guard isChinese else { return !isQuestioner && !isAnswerer }
    let parts = name.split(whereSeparator: \.isWhitespace).map(String.init)
    let last = parts.last ?? name
    return ChineseSubject(people: ChinesePeople(names: [])).split(last).titled
      || ChineseNames.isPerson(last) || ChineseNames.isForeignPerson(last)
  }

  /// Whom the label means.
  func speaker(_ chinese: ChinesePeople, _ english: EnglishPeople) -> String? {
    guard isChinese else {
      var words = name.split(separator: " ").map { part in
        part.allSatisfy { !$0.isLowercase } && part.count > 1
          ? Self.capitalised(part) : String(part)
      }
      while words.count > 1,
        EnglishVocabulary.personTitles.contains(words[0].lowercased().filter(\.isLetter))
      {
        words.removeFirst()
      }
      let spoken = words.joined(separator: " ")
      if words.count == 1, EnglishVocabulary.personTitles.contains(spoken.lowercased()) {
        return english.holder(of: spoken)
      }
      return english.fullName(of: spoken)
        ?? (words.count >= 2 || name != name.uppercased()
          ? spoken : english.fullName(of: spoken) ?? spoken)
    }
    let parts = name.split(whereSeparator: \.isWhitespace).map(String.init)
    let last = parts.last ?? name
    let subjects = ChineseSubject(people: chinese)
    let split = subjects.split(last)
    if split.titled || ChineseNames.isPerson(last) || ChineseNames.isForeignPerson(last) {
      return split.name
    }
    return chinese.resolved(last)?.name
  }

  /// O’DWYER → O’Dwyer, MCKAY → Mckay.
  private static func capitalised(_ word: Substring) -> String {
    var result = ""
    var starts = true
    for character in word {
      result += starts ? character.uppercased() : character.lowercased()
      starts = !character.isLetter
    }
    return result
  }
}
