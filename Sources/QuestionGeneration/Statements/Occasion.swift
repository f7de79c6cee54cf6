/// Finds when and at which speech or event something was said.
enum Occasion {
  /// The occasion and date that a Chinese lead names: 2024年11月，习近平主席在二十国集团领导人第十九次峰会上指出.
  static func chinese(in lead: String) -> (occasion: String?, date: String?) {
    let passage = Passage(lead)
    return (chineseOccasion(passage), chineseDate(passage))
  }

  /// The occasion that the title of a note names: 《习近平在中共中央政治局第九次集体学习时强调…》 or 《…——在…上的讲话》.
  static func chinese(ofNote note: String) -> (occasion: String?, speaker: String?) {
    let passage = Passage(note.filter { !$0.isWhitespace })
    let speaker = noteSpeaker(passage)
    if let occasion = chineseOccasion(passage) { return (occasion, speaker) }
    for (opening, closing) in [("主持召开", "强调"), ("主持", "时强调"), ("出席", "强调"), ("主持召开", "时指出")] {
      guard let start = passage.first(opening, in: passage.all),
        let end = passage.first(closing, in: start.upperBound..<passage.count),
        (4...30).contains(end.lowerBound - start.upperBound)
      else { continue }
      let event = passage.string(start.upperBound..<end.lowerBound)
      if !event.contains(where: { "《》“”，。".contains($0) }) {
        return (event.hasSuffix("并") ? String(event.dropLast()) : event, speaker)
      }
    }
    for (opening, closing) in [
      ("向", "致贺信"), ("向", "发表视频致辞"), ("致", "的贺信"), ("致信祝贺", "召开"), ("致信祝贺", "开幕"),
    ] {
      guard let start = passage.first(opening, in: passage.all),
        let end = passage.first(closing, in: start.upperBound..<passage.count),
        (4...40).contains(end.lowerBound - start.upperBound)
      else { continue }
      let event = passage.string(start.upperBound..<end.lowerBound)
      guard !event.contains(where: { "《》“”，。".contains($0) }) else { continue }
      return ("致\(event)\(closing.contains("视频") ? "的视频致辞" : "的贺信")", speaker)
    }
    return (nil, speaker)
  }

  private static func noteSpeaker(_ passage: Passage) -> String? {
    // 习近平：《…》
    if let colon = passage.first("：《", in: passage.all), (2...4).contains(colon.lowerBound) {
      let name = passage.string(0..<colon.lowerBound)
      return ChineseNames.isPerson(name) || ChineseNames.isForeignPerson(name) ? name : nil
    }
    // 《习近平关于城市工作论述摘编》, 《习近平谈治国理政》, 《邓小平文选》: whose words the book holds.
    if let author = Self.collected(passage) { return author }
    // 《习近平在…》, 《习近平向…》
    guard let open = passage.first("《", in: passage.all) else { return nil }
    for length in [2, 3] {
      let end = open.upperBound + length
      guard end < passage.count, "在向致主出会".contains(passage[end]) else { continue }
      let name = passage.string(open.upperBound..<end)
      if ChineseNames.isPerson(name) { return name }
    }
    return nil
  }

  /// The person whose words a book collects.
  private static func collected(_ passage: Passage) -> String? {
    guard let open = passage.first("《", in: 0..<min(passage.count, 4)),
      let close = passage.first("》", in: open.upperBound..<passage.count)
    else { return nil }
    let title = passage.string(open.upperBound..<close.lowerBound)
    for length in [2, 3, 4] where title.count > length + 1 {
      let name = String(title.prefix(length))
      let rest = String(title.dropFirst(length))
      guard ChineseNames.isPerson(name) else { continue }
      let isBook =
        BothScripts.list(["文选", "选集", "文集", "全集", "著作选读", "谈治国理政", "讲话选编", "书信选集", "年谱"])
        .contains(where: rest.hasPrefix)
        || BothScripts.list(["关于", "论"]).contains(where: rest.hasPrefix)
          && BothScripts.list(["论述摘编", "论述选编", "讲话选编", "论述汇编", "重要论述"])
            .contains { rest.components(of: $0) > 0 }
      if isBook { return name }
    }
    return nil
  }

  private static let kinds = BothScripts.list([
    "会议", "峰会", "大会", "论坛", "集体学习", "座谈会", "全会", "演讲", "讲话", "致辞", "贺信", "报告", "仪式", "开幕式", "闭幕式",
    "审议", "会晤", "考察", "会谈", "活动", "讨论", "发布会", "博览会", "研讨会", "年会", "会见", "访谈", "采访", "声明", "视察",
    "调研", "例会", "听证会", "研修班", "庆典", "联组会", "典礼", "大典", "记者会", "招待会", "茶话会", "团拜会", "说明会", "工作会",
    "午餐会", "晚宴", "酒会", "集会", "推介会", "交流会", "洽谈会", "对话会", "圆桌会",
  ])

  /// What stands between 在 and 上, 时 or 中 and names a meeting, a speech or a letter.
  private static func chineseOccasion(_ passage: Passage) -> String? {
    let kinds = Self.kinds
    var from = passage.all
    while let start = ["在", "于", "於"].compactMap({ passage.first($0, in: from) }).min(by: {
      $0.lowerBound < $1.lowerBound
    }) {
      from = start.upperBound..<passage.count
      guard !passage.has("存", endingAt: start.lowerBound),
        !passage.has("现", endingAt: start.lowerBound)
      else { continue }
      for end in start.upperBound
        + 3..<max(start.upperBound + 4, min(passage.count, start.upperBound + 44))
      {
        guard end < passage.count, !"，。：；《》".contains(passage[end]) || end == passage.count else {
          break
        }
        guard
          "上时時中期强強发發作".contains(passage[end]) || passage.has("的讲话", at: end)
            || passage.has("的講話", at: end)
            || passage.has("的演讲", at: end)
            || passage.has("关于", at: end) || passage.has("關於", at: end)
        else { continue }
        // 于2023年5月3日在……上: the place is behind the date.
        if passage[start.upperBound].isDigit,
          let place = passage.last("在", in: start.upperBound..<end)
        {
          from = place.lowerBound..<passage.count
          break
        }
        let event = passage.string(start.upperBound..<end)
        if kinds.contains(where: event.hasSuffix) || event.hasSuffix("次会议")
          || (passage.has("审议时", at: end - 2) && event.count > 4)
        {
          return letter(withoutModifier(event, kinds))
        }
      }
    }
    return nil
  }

  /// 专题研讨人工智能的第九次集体学习 → 第九次集体学习; 峰会的主旨演讲 stays.
  private static func withoutModifier(_ event: String, _ kinds: [String]) -> String {
    let passage = Passage(event)
    guard let last = passage.last("的", in: passage.all) else { return event }
    let rest = passage.string(last.upperBound..<passage.count)
    let speeches = ["讲话", "演讲", "致辞", "贺信", "报告"]
    guard rest.count >= 6, !speeches.contains(where: rest.hasSuffix),
      kinds.contains(where: rest.hasSuffix)
    else { return event }
    return rest
  }

  /// 向2024年世界智能产业博览会所致的贺信 as the notes call it: 致2024年世界智能产业博览会的贺信.
  private static func letter(_ event: String) -> String {
    guard event.hasPrefix("向"),
      let end = ["所致的贺信", "致贺信", "发去的贺信", "致的贺信"].first(where: event.hasSuffix)
    else { return event }
    return "致" + event.dropFirst().dropLast(end.count).filter { !$0.isWhitespace } + "的贺信"
  }

  /// The date that opens a lead, as in 2024年11月，习近平指出.
  private static func chineseDate(_ passage: Passage) -> String? {
    for index in passage.all.dropLast(4) where passage[index].isNumber {
      // 从1978年……到……: not when it was said.
      guard index == 0 || !passage[index - 1].isNumber && !"从從自到至较較比".contains(passage[index - 1])
      else { continue }
      var end = index
      while end < passage.count, passage[end].isNumber || passage[end].isWhitespace { end += 1 }
      guard passage.has("年", at: end), passage.string(index..<end).filter(\.isNumber).count == 4
      else { continue }
      end += 1
      for unit in ["月", "日"] {
        var next = end
        while next < passage.count, passage[next].isNumber || passage[next].isWhitespace {
          next += 1
        }
        guard next > end, passage.has(unit, at: next) else { break }
        end = next + 1
      }
      return passage.string(index..<end).filter { !$0.isWhitespace }
    }
    return nil
  }

  /// The occasion and date of an English lead: On 12 September 1962, at Rice University in Houston, Kennedy said.
  static func english(in lead: String) -> (occasion: String?, date: String?) {
    let passage = Passage(lead)
    return (englishOccasion(passage), englishDate(passage))
  }

  private static func englishOccasion(_ passage: Passage) -> String? {
    let kinds = [
      "address", "speech", "message", "conference", "congress", "university", "union", "summit",
      "session", "inaugural", "inauguration", "lecture", "letter", "memorandum", "meeting",
      "hearing", "interview", "convention", "broadcast", "statement", "essay", "paper", "report",
      "testimony", "debate", "article", "memo", "ceremony", "assembly", "council", "paper",
      "telegram", "diary", "book", "commons", "senate", "parliament", "committee", "commission",
      "court",
      "opening", "forum", "symposium", "briefing", "workshop", "hearings", "inquiry", "rally",
      "lords",
    ]
    for preposition in [
      " in his ", " in her ", " in its ", " in a ", " in an ", " at the ", " at a ", " at ",
      " before the ", " before a ", " to a ", " to the ", " in the ", "At ", "In his ", "In her ",
      "In a ", "Before ",
    ] {
      guard let start = passage.first(preposition, in: passage.all) else { continue }
      var end = start.upperBound
      while end < passage.count, !",:;“\"".contains(passage[end]), end - start.upperBound < 70 {
        // A stop ends the phrase, unless it stands behind an initial: Lyndon B. Johnson.
        if passage[end] == ".",
          !(end > 1 && passage[end - 1].isUppercase && !passage[end - 2].isLetter)
        {
          break
        }
        end += 1
      }
      let phrase = passage.string(start.upperBound..<end)
      let words = phrase.lowercased().split(separator: " ").map { $0.filter(\.isLetter) }
      if words.contains(where: kinds.contains), words.count <= 10,
        !words.contains(where: EnglishVocabulary.speechVerbs.contains) || words.count <= 3
      {
        return phrase.trimmingSpaces
      }
    }
    return nil
  }

  private static func englishDate(_ passage: Passage) -> String? {
    let words = EnglishWords.ranges(in: passage.all, of: passage)
    for (index, word) in words.enumerated() {
      let text = passage.string(word)
      guard text.count == 4, text.allSatisfy(\.isNumber), let year = Int(text),
        (1000...2199).contains(year)
      else { continue }
      var first = index
      while first > 0, index - first < 2 {
        let previous = passage.string(words[first - 1])
        guard
          EnglishVocabulary.monthsAndDays.contains(previous.lowercased())
            || (previous.allSatisfy(\.isNumber) && previous.count <= 2)
        else { break }
        first -= 1
      }
      return passage.string(words[first].lowerBound..<word.upperBound)
    }
    return nil
  }
}

extension String {
  /// Without white space at its ends.
  var trimmingSpaces: String {
    let passage = Passage(self)
    return passage.string(passage.trimmed(passage.all))
  }
}
