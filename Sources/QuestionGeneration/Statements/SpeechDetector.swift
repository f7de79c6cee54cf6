/// Tells whether an article is a speech: its sentences are its speaker's own statements.
enum SpeechDetector {
  /// Whether a third of the sentences or more speak as I or we, and few quote anybody.
  static func isSpeech(_ sentences: [Sentence]) -> Bool {
    guard sentences.count >= 8 else { return false }
    var own = 0
    var quoting = 0
    for sentence in sentences {
      if speaksAsOneself(sentence) { own += 1 }
      if !QuotationMarks.outermost(in: sentence.passage).isEmpty { quoting += 1 }
    }
    return own * 3 >= sentences.count && quoting * 6 <= sentences.count
  }

  /// Whether a sentence speaks as I or we.
  static func speaksAsOneself(_ sentence: Sentence) -> Bool {
    let passage = sentence.passage
    if sentence.language == .chinese {
      let plain = passage.string.components(of: "我国")
      return passage.characters.filter { $0 == "我" }.count > plain
    }
    return EnglishWords.ranges(in: passage.all, of: passage).contains {
      ["i", "we", "our", "us", "my", "me", "ours", "ourselves"].contains(
        passage.string($0).lowercased())
    }
  }

  /// Whether an English sentence of a speech points to the one before it: this increase, it includes, such a step.
  private static func leans(_ passage: Passage) -> Bool {
    let tokens = EnglishTokens(passage, in: passage.all).tokens
    guard let first = tokens.first?.lower else { return true }
    if [
      "this", "these", "those", "they", "such", "he", "she", "his", "her", "their", "its", "here",
      "thus", "then", "furthermore", "moreover", "however", "therefore", "likewise", "similarly",
      "otherwise", "also", "another", "that", "well", "other", "instead", "there", "both",
      "neither",
      "nor", "second", "third", "finally", "yet",
    ].contains(first), !(first == "those" && tokens.count > 1 && tokens[1].lower == "who") {
      return true
    }
    // It is time to, it will be our policy that: it points forward where to or that stands behind.
    if first == "it",
      !tokens.dropFirst().prefix(2).contains(where: { ["is", "was", "be"].contains($0.lower) })
        || !tokens.dropFirst().prefix(12).contains(where: { ["to", "that"].contains($0.lower) })
    {
      return true
    }
    if tokens.contains(where: {
      [
        "thereafter", "thereby", "thus", "latter", "former",
        "aforementioned",
      ].contains($0.lower)
    }) {
      return true
    }
    for (index, token) in tokens.enumerated().dropFirst()
    where ["this", "these", "such"].contains(token.lower) && index + 1 < tokens.count {
      let next = tokens[index + 1].lower
      let isHere = [
        "country", "nation", "year", "generation", "world", "time", "hemisphere", "day", "moment",
        "century", "house", "hall", "union", "hour", "great", "earth", "planet", "republic",
        "congress",
        "administration", "continent", "land", "chamber", "body", "assembly", "as", "city", "place",
        "afternoon", "morning", "evening", "night", "week", "month", "government", "age",
        "occasion",
      ].contains(next)
      if !isHere { return true }
    }
    return false
  }

  /// Whether a sentence of a speech is worth asking: it says something whole, of middle length.
  static func isStatement(_ sentence: Sentence) -> Bool {
    let passage = sentence.passage
    guard QuotationMarks.outermost(in: passage).isEmpty else { return false }
    if sentence.language == .chinese {
      return (16...110).contains(passage.count) && "。！".contains(passage.characters.last ?? " ")
        && !passage.characters.contains("？")
    }
    let words = EnglishWords.ranges(in: passage.all, of: passage).count
    return (7...90).contains(words) && ".!".contains(passage.characters.last ?? " ")
      && !leans(passage) && !passage.characters.contains { $0.isNumber }
  }

  /// Whether words are what a speaker states.
  ///
  /// A greeting, thanks, a remark on the talk itself, a caption or news of the event that stands among them and bare
  /// statistics are not. Without a speaker nobody knows who says 我, nor when what happened did.
  static func isOwn(
    _ passage: Passage, _ words: Range<Int>, _ language: TextLanguage, of speaker: String?
  ) -> Bool {
    let text = passage.string(words)
    guard language == .chinese else {
      let lower = " " + text.lowercased().replacing("’", with: "'")
      return !Self.englishRemarks.contains { lower.contains($0) }
    }
    guard !Self.chineseRemarks.contains(where: { text.components(of: $0) > 0 }) else {
      return false
    }
    let opens = Passage(text)
    guard !Self.chinesePointers.contains(where: { opens.has($0, at: 0) }) else { return false }
    if speaker == nil, opens.characters.contains(where: { "我了".contains($0) }) { return false }
    // 7月份，……: of an unnamed year.
    if let first = opens.characters.first, first.isDigit,
      Occasion.chinese(in: String(text.prefix(14))).date == nil
    {
      return false
    }
    // 习近平同记者见面: the speaker in the third person.
    if let speaker, opens.first(speaker, in: opens.all) != nil { return false }
    if let date = Occasion.chinese(in: String(text.prefix(14))).date, date.contains("日") {
      return false
    }
    return !isStatistics(opens)
  }

  /// Three numbers or more, or one with 同比: what a table says, and no statement.
  private static func isStatistics(_ passage: Passage) -> Bool {
    var numbers = 0
    for index in passage.all where passage[index].isDigit {
      if index == 0 || !(passage[index - 1].isDigit || ".,".contains(passage[index - 1])) {
        numbers += 1
      }
    }
    return numbers >= 3
      || numbers > 0
        && ["同比", "环比", "環比", "百分点", "百分點", "%", "％"].contains {
          passage.first($0, in: passage.all) != nil
        }
  }

  private static let chineseRemarks = BothScripts.list([
    "感谢", "谢谢", "谢意", "致谢", "很高兴", "欢迎", "问候", "拜年", "敬意", "大家好", "女士们", "朋友们", "请允许我", "我谨",
    "各位", "祝大家", "祝愿", "摄", "图为", "挥手致意", "刚才", "下面", "接下来", "介绍一下", "回答大家", "记者朋友", "提问", "你的问题",
    "你问",
    "您的问题", "请看", "编者按", "大家", "这是习近平", "上面", "前面讲", "干杯", "举杯",
  ])

  private static let chinesePointers = BothScripts.list([
    "昨天", "今天上午", "今天下午", "这", "此", "其", "该", "他", "她", "它", "那", "在这里", "在此", "对此", "为此", "因此",
    "所以", "但",
    "而", "也", "还有", "另外", "同时", "第一", "第二", "第三", "首先", "其次", "最后", "一是", "二是", "三是", "比如", "例如",
    "当然",
    "当中", "其中", "至于", "如果你",
  ])

  private static let englishRemarks = [
    " thank you", " thanks to you", " i thank ", " i'd like to ", " i would like to ",
    " i want to thank",
    " ladies and gentlemen", " good morning", " good afternoon", " good evening", " welcome ",
    " let me ", " i'll talk", " i will talk", " i will discuss", " i'll discuss",
    " i shall discuss",
    " turning to ", " as i said", " as i mentioned", " my remarks", " your question", " if i can ",
    " i'm happy to ", " i am happy to ", " i'm delighted", " i am delighted", " i'm pleased",
    " i am pleased",
    " next question", " the slide", " this slide", " the chart", " figure 1", " honored to",
    " honoured to",
    " happy to take", " over to ",
  ]
}
