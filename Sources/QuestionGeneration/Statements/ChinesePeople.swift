/// The people and documents that a Chinese article names, and which of them a short mention means.
struct ChinesePeople {
  /// Full names that the article gives with a title or before a verb of saying.
  private(set) var names: Set<String> = []
  /// The names that stand with a title, by title.
  private var holders: [String: Set<String>] = [:]
  /// Names in 《》.
  private var documents: Set<String> = []
  /// Those of them behind the word 文章.
  private var writings: Set<String> = []
  /// The names by their first character and by their first two.
  private var openings: [String: Set<String>] = [:]
  /// Foreign names by what stands behind a dot in them.
  private var tails: [String: Set<String>] = [:]

  /// Collects them from the sentences of an article.
  init(_ sentences: [Sentence]) {
    for sentence in sentences where sentence.language == .chinese { collect(sentence.passage) }
    // 李克强总 would be a false longer name of 李克强总理: the shorter one with a title wins.
    // 史密斯 is the end of 约翰·史密斯, though 史 is a surname.
    let all = names
    let ends = Self.tails(of: all)
    names = all.filter { !all.contains(String($0.dropLast())) && ends[$0] == nil }
    holders = holders.mapValues { $0.intersection(names) }
    index()
  }

  /// People of whom only the names are known.
  init(names: Set<String>) {
    self.names = names
    index()
  }

  private mutating func index() {
    for name in names {
      for length in 1...2 where name.count > length {
        openings[String(name.prefix(length)), default: []].insert(name)
      }
    }
    tails = Self.tails(of: names)
  }

  private static func tails(of names: Set<String>) -> [String: Set<String>] {
    var tails: [String: Set<String>] = [:]
    for name in names {
      for dot in name.indices where "·•・".contains(name[dot]) {
        tails[String(name[name.index(after: dot)...]), default: []].insert(name)
      }
    }
    return tails
  }

  // MARK: Whom a mention means

  /// The one person that 林市长, 总书记 or 古特雷斯 means in this article; nil where it could be nobody or several.
  func resolved(_ mention: String) -> (name: String, mention: String)? {
    if names.contains(mention) { return (mention, mention) }
    let foreign = tails[mention] ?? []
    if foreign.count == 1, let name = foreign.first { return (name, name) }
    for title in ChineseRoles.longestFirst where mention.hasSuffix(title) {
      let rest = mention.dropLast(title.count)
      let held = holders[title] ?? []
      if rest.isEmpty || ["这位", "這位", "该", "該"].contains(String(rest)) {
        guard held.count == 1, let name = held.first else { continue }
        return (name, name + title)
      }
      guard rest.count <= 2, rest.allSatisfy(\.isHan) else { continue }
      let named = openings[String(rest)] ?? []
      let fitting = named.intersection(held)
      if fitting.count == 1, let name = fitting.first { return (name, name + title) }
      if fitting.isEmpty, named.count == 1, let name = named.first { return (name, name + title) }
    }
    return nil
  }

  /// The one document of the article that 白皮书 or 报告 means; nil where there are several or none.
  func document(_ mention: String) -> String? {
    let named = documents.filter { $0.dropLast().hasSuffix(mention) }
    return named.count == 1 ? named.first : nil
  }

  /// The writing that 文章 means in a report on it: the one whose name stands behind that word, else the one long name of the
  /// article that is no periodical's; nil where there are several or none.
  var writing: String? {
    let known = writings.count == 1 ? writings : documents.filter { $0.count >= 10 }
    return known.count == 1 ? known.first : nil
  }

  /// The people whom a stretch of a sentence names.
  func named(in passage: Passage, outside quotations: [Range<Int>]) -> Set<String> {
    var found: Set<String> = []
    for index in passage.all {
      guard let known = openings[String(passage[index])],
        !quotations.contains(where: { $0.contains(index) })
      else { continue }
      for name in known where passage.has(name, at: index) { found.insert(name) }
    }
    return found
  }

  // MARK: Collecting

  private mutating func collect(_ passage: Passage) {
    for index in passage.all {
      if "·•・".contains(passage[index]) { collectForeign(around: index, passage) }
      if passage[index] == "《" { collectDocument(at: index, passage) }
      if let title = ChineseRoles.range(at: index, in: passage) {
        collectTransliterated(behind: title, passage)
      }
      guard passage[index].isHan, ChineseNames.surnames.contains(passage[index]),
        isBorder(index, passage)
      else { continue }
      collectPerson(at: index, passage)
    }
  }

  private mutating func collectPerson(at index: Int, _ passage: Passage) {
    // 强调, 解释: a verb, though 强 and 解 are surnames.
    if let verb = passage.longest(of: ChineseVocabulary.speechVerbs, at: index, maximum: 4),
      verb.count > 1
    {
      return
    }
    let before = ChineseRoles.range(endingAt: index, in: passage)
    for length in [3, 4, 2] where index + length <= passage.count {
      let word = passage.string(index..<index + length)
      guard ChineseNames.isPerson(word), !ChineseRoles.longestFirst.contains(where: word.hasSuffix),
        !ChineseNames.isBody(word), !Self.words.contains(word)
      else { continue }
      let end = index + length
      let behind = ChineseRoles.range(at: end, in: passage).flatMap {
        ChineseRoles.before.contains(passage.string($0)) ? nil : $0
      }
      let isNamed =
        behind != nil
        || passage.longest(of: ChineseVocabulary.speechVerbs, at: end, maximum: 4) != nil
        || ["深刻", "反复", "反復", "多次", "始终", "始終"].contains { passage.has($0, at: end) }
        || (before != nil && isEnd(end, passage))
      guard isNamed else { continue }
      names.insert(word)
      for title in [before, behind].compactMap({ $0 }) {
        holders[passage.string(title), default: []].insert(word)
      }
      return
    }
  }

  /// 安东尼奥·古特雷斯: the characters that spell foreign names on both sides of the dot.
  private mutating func collectForeign(around dot: Int, _ passage: Passage) {
    var start = dot
    while start > 0, Self.spells(passage[start - 1]) { start -= 1 }
    var end = dot
    while end < passage.count, Self.spells(passage[end]) { end += 1 }
    guard dot - start <= 8, end - dot <= 9, start < dot, end > dot + 1 else { return }
    let name = passage.string(start..<end)
    names.insert(name)
    if let title = ChineseRoles.range(endingAt: start, in: passage)
      ?? ChineseRoles.range(at: end, in: passage)
    {
      holders[passage.string(title), default: []].insert(name)
    }
  }

  /// 总统特朗普: a spelt name right behind a title.
  private mutating func collectTransliterated(behind title: Range<Int>, _ passage: Passage) {
    var end = title.upperBound
    while end < passage.count, Self.spells(passage[end]), !"·•・".contains(passage[end]) { end += 1 }
    guard (2...7).contains(end - title.upperBound),
      end == passage.count || !"·•・".contains(passage[end])
    else { return }
    let name = passage.string(title.upperBound..<end)
    guard end - title.upperBound > 3 || !ChineseNames.isPerson(name), isEnd(end, passage) else {
      return
    }
    names.insert(name)
    holders[passage.string(title), default: []].insert(name)
  }

  private mutating func collectDocument(at open: Int, _ passage: Passage) {
    guard let close = passage.first("》", in: open..<min(passage.count, open + 40)) else { return }
    let name = passage.string(open..<close.upperBound)
    // 《求是》杂志, 《海港日报》: where it is printed.
    guard
      !["杂志", "雜誌", "日报", "报", "周刊", "期刊"].contains(where: {
        passage.has($0, at: close.upperBound)
      }), !name.hasSuffix("日报》"), !name.hasSuffix("日報》")
    else { return }
    documents.insert(name)
    if passage.has("文章", endingAt: open) { writings.insert(name) }
  }

  /// Whether a name can begin at a place.
  private func isBorder(_ index: Int, _ passage: Passage) -> Bool {
    index == 0 || !passage[index - 1].isHan
      || Self.borders.contains(passage[index - 1])
      || ChineseRoles.range(endingAt: index, in: passage) != nil
  }

  /// Whether a name behind a title can end at a place.
  private func isEnd(_ end: Int, _ passage: Passage) -> Bool {
    end >= passage.count || !passage[end].isHan
      || Self.followers.contains(passage[end])
      || passage.longest(of: ChineseVocabulary.speechVerbs, at: end, maximum: 4) != nil
      || passage.longest(of: ChineseVocabulary.speechAdverbs, at: end, maximum: 4) != nil
  }

  /// Words that look like names.
  private static let words = BothScripts.set([
    "文章", "文件", "文中", "全文", "任何", "相关", "有关", "全体", "全国", "全省", "全市", "党员", "干部", "高级", "常务", "首席",
    "安全", "经济", "单位", "项目",
    "计划", "时任", "前任", "应当", "应该", "须要", "居民", "农民", "古代", "时代", "万名", "万人", "明天", "平台", "金融", "华人",
    "包括", "连续", "尤其", "于是", "常常", "温暖", "安排", "方面", "应有", "成员", "高层", "高校", "黄金", "白天", "查处", "支部",
    "和平", "公开", "公司", "满意", "强烈", "保证", "关注", "关于", "关心", "关键", "解决", "解读", "沙龙", "符合", "简单", "支持",
  ])

  private static let borders: Set<Character> = Set(
    "自年月日前曾时時对向在为与和同由经据是看示者家员于从给跟及思、届着按照结合落实坚持反映出领会握解悟学习對為與經據員於從給屆著結實堅領習")

  private static let followers: Set<Character> = Set(
    "来來抵赴率考视視走听聽既均正将將已多在于對对向就说称与和同说指表强认提出席主参今日当昨近月再还也曾先后於說稱與強認參當還後以为為介致发發率会會时時")

  /// Whether a character is used to spell foreign names.
  static func spells(_ character: Character) -> Bool {
    spelling.contains(character) || "·•・".contains(character)
      || (character.isLatinLetter && character.isUppercase)
  }

  private static let spelling: Set<Character> = Set(
    BothScripts.list([
      "阿埃艾爱安昂奥澳巴白拜班邦包保鲍北贝本比彼毕别宾波伯博布步查柴昌彻茨次聪达大戴丹当道德登邓狄迪底蒂丁东顿多厄恩尔法凡范方菲费芬丰冯佛夫弗福富盖干冈高戈哥格根古瓜圭郭果哈海汉豪赫黑亨洪胡华怀霍基吉季加佳贾简杰金津卡开凯坎康考柯科克肯孔库夸奎昆拉莱赖兰朗劳勒雷蕾伦黎里理利莉丽连林琳龙隆卢鲁路吕罗洛马玛麦迈曼毛梅门蒙米密缅敏摩莫墨默姆木穆拿那纳娜乃奈南内尼涅宁牛纽农努诺欧帕潘庞培佩彭皮平泼蒲普其奇齐恰钱乔切青琼丘热仁荣茹儒瑞若撒萨塞赛桑瑟森沙山尚绍舍申圣施石史士舒朔司丝斯松苏索梭塔泰坦汤唐陶特腾梯田铁廷图土托脱瓦万旺威韦维魏温翁沃乌武伍西希锡夏香肖谢辛欣兴休雄修许雅亚延扬耶叶伊衣依因英永尤约云扎泽曾詹珍芝朱卓兹子宗祖佐翰蓓碧娥芙葛琪珊莎薇娅妮哲廉莲玲露慕熙歌黛蔓黎琼瑙瑟妲荻"
    ]).joined())
}
