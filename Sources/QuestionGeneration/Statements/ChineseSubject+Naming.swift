extension ChineseSubject {
  /// Fills in who speaks.
  func fill(_ attribution: inout Attribution, subject: Range<Int>, in passage: Passage) {
    let mention = Self.withoutIssuing(passage.string(subject).filter { !$0.isWhitespace })
    if Self.personPronouns.contains(mention) {
      attribution.pronoun = .person
      return
    }
    if Self.bodyPronouns.contains(mention) {
      attribution.pronoun = .body
      return
    }
    attribution.mention = mention
    if Self.writings.contains(mention) {
      // 文章指出: without its name nobody knows which.
      attribution.speaker = people.writing
      attribution.mention = people.writing ?? mention
    } else if let document = Self.article(of: mention) {
      attribution.speaker = document
      attribution.leadStart = subject.lowerBound
    } else if !people.names.contains(mention), let known = people.resolved(mention) {
      // 林市长, 总书记: the lead itself doesn't name him.
      attribution.speaker = known.name
      attribution.mention = known.mention
    } else if isName(mention) || split(mention).titled {
      attribution.speaker = split(mention).name
      attribution.leadStart = subject.lowerBound
    } else if let noun = Self.pointed(mention) {
      // 该条例: the one that the article names.
      if let document = people.document(noun) {
        attribution.speaker = document
        attribution.mention = document
      }
    } else if Self.shortDocuments.contains(mention) {
      let document = people.document(mention)
      attribution.speaker = document ?? mention
      attribution.mention = document ?? mention
      attribution.leadStart = document == nil ? subject.lowerBound : nil
    } else if let name = calling(mention) {
      attribution.speaker = name
      attribution.leadStart = subject.lowerBound
    } else if (2...5).contains(mention.count), mention.allSatisfy(ChinesePeople.spells) {
      // 歌德, 黑格尔.
      attribution.speaker = mention
      attribution.leadStart = subject.lowerBound
    } else if isPlausible(mention) {
      attribution.speaker = mention
      attribution.leadStart = subject.lowerBound
    }
    // 记者问 says nothing that is worth asking.
    if let speaker = attribution.speaker, Self.askers.contains(speaker) {
      attribution.speaker = nil
      attribution.leadStart = nil
    }
  }

  /// 56岁的茶农李桂香 → 李桂香: a name behind what somebody is.
  private func calling(_ mention: String) -> String? {
    let words = Passage(mention)
    for length in [3, 2] where words.count > length {
      let start = words.count - length
      let name = words.string(start..<words.count)
      guard ChineseNames.isPerson(name), Self.callings.contains(words[start - 1]),
        !ChineseRoles.longestFirst.contains(where: name.hasSuffix), !ChineseNames.isBody(name)
      else { continue }
      return name
    }
    return nil
  }

  private static let callings: Set<Character> = Set("农農民工人生师師员員长長家手者匠商医醫兵户戶友翁客授士")

  /// 《公共图书馆条例》第三条 → 《公共图书馆条例》.
  private static func article(of mention: String) -> String? {
    guard mention.hasPrefix("《"), !mention.hasSuffix("》"), let close = mention.lastIndex(of: "》"),
      mention[close...].count <= 8, mention.filter({ $0 == "《" }).count == 1
    else { return nil }
    return String(mention[...close])
  }

  /// 该条例 → 条例.
  private static func pointed(_ mention: String) -> String? {
    for pointer in ["该", "該", "这份", "這份", "这部", "這部", "上述", "这一", "這一"]
    where mention.hasPrefix(pointer) {
      let noun = String(mention.dropFirst(pointer.count))
      return shortDocuments.contains(noun) ? noun : nil
    }
    return nil
  }

  /// 会议发表的联合声明 → 联合声明.
  private static func withoutIssuing(_ mention: String) -> String {
    let words = Passage(mention)
    for verb in issuing {
      guard let place = words.first(verb, in: words.all), words.count - place.upperBound >= 3 else {
        continue
      }
      return words.string(place.upperBound..<words.count)
    }
    return mention
  }

  private static let issuing = BothScripts.list([
    "发表的", "发布的", "通过的", "公布的", "召开的", "举行的", "提交的", "撰写的", "印发的", "出台的",
  ])

  private static let askers = BothScripts.set([
    "记者", "网友", "有人", "主持人", "古人", "古语", "俗语", "人们", "讲解员", "工作人员", "导游", "店员",
    "服务员", "游客", "村民", "居民", "路人", "观众", "读者", "老人", "老乡", "司机", "保安", "旁人", "大家", "众人",
  ])

  private static let writings: Set<String> = ["文章", "该文", "該文", "这篇文章", "這篇文章", "全文"]

  private static let shortDocuments = BothScripts.set([
    "白皮书", "报告", "公报", "宣言", "决定", "意见", "规划", "纲要", "声明", "倡议", "决议", "通知", "文件", "条例", "方案", "指南",
    "办法", "章程", "公约", "协定", "法案", "联合声明",
  ])

  /// Whether words can be the subject of a verb of saying: short, no clause, no pointing word.
  private func isPlausible(_ mention: String) -> Bool {
    guard (2...24).contains(mention.count) else { return false }
    // 市长 of whom nothing tells which.
    guard !ChineseRoles.all.contains(mention) || Self.plural.contains(mention) else { return false }
    guard !Self.leaning.contains(where: mention.hasPrefix) else { return false }
    guard !mention.contains(where: { "了着过，。：；“”‘’（）()".contains($0) }) else {
      return false
    }
    if ChineseNames.isBody(mention) { return true }
    guard mention.count <= 12, Self.groups.contains(where: mention.hasSuffix) else { return false }
    return !mention.contains("、") && !mention.contains("的")
  }

  static let leaning = BothScripts.list([
    "这", "那", "此", "其", "该", "并", "而", "但", "要", "会上", "所", "有", "把", "将", "被", "也", "都", "又",
    "的", "一", "某", "就", "再", "不", "以", "从", "由", "在", "本次", "他", "她", "它", "我", "你",
  ])

  /// Callings that stand for all who have them.
  private static let plural = BothScripts.set([
    "专家", "学者", "代表", "委员", "科学家", "经济学家", "历史学家", "哲学家", "思想家", "村民", "居民", "市民", "农民", "工人", "渔民",
    "志愿者", "分析师", "发言人",
  ])

  /// How words end that name a group or a country that can speak.
  private static let groups = BothScripts.list([
    "国", "盟", "方", "专家", "学者", "官员", "负责人", "代表", "人士", "人员", "家", "者", "员", "长", "人", "民", "媒体",
    "各方", "经典", "哲人", "先生", "夫人", "理论", "经济学", "主义", "学说",
  ])
}
