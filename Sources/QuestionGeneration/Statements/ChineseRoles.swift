/// What Chinese names of people stand beside: titles, professions, callings.
enum ChineseRoles {
  /// All of them, longest first.
  static let longestFirst: [String] = (ChineseVocabulary.personTitles + before).sorted {
    $0.count > $1.count
  }

  /// All of them.
  static let all = Set(longestFirst)

  /// The longest that stands at a place; nil where none does.
  static func range(at index: Int, in passage: Passage) -> Range<Int>? {
    guard index < passage.count, firsts.contains(passage[index]) else { return nil }
    return passage.longest(of: all, at: index, maximum: longest)
  }

  /// The longest that ends before a place; nil where none does.
  static func range(endingAt index: Int, in passage: Passage) -> Range<Int>? {
    guard index > 0, lasts.contains(passage[index - 1]) else { return nil }
    for length in (1...longest).reversed() where index >= length {
      let range = index - length..<index
      if all.contains(passage.string(range)) { return range }
    }
    return nil
  }

  private static let longest = longestFirst.first?.count ?? 1
  private static let firsts = Set(all.compactMap(\.first))
  private static let lasts = Set(all.compactMap(\.last))

  /// Callings that stand before a name and never behind it.
  static let before = BothScripts.set([
    "村民", "居民", "市民", "工人", "农民", "渔民", "牧民", "学生", "教师", "干部", "负责人", "志愿者", "店主", "老板", "司机",
    "员工", "职工", "经理", "厂长", "演员", "导演", "编辑", "主编", "作者", "诗人", "画家", "哲学家", "思想家", "小说家", "音乐家",
    "史学家", "社会学家", "政治家", "外交家", "企业家", "分析师", "设计师", "建筑师", "摄影师", "农技员", "护士", "医师", "警官", "警员",
    "副主任", "副局长", "副市长", "副省长", "副院长", "副校长", "副会长", "副教授", "副研究员", "主管", "顾问", "组长", "科长", "秘书",
    "候选人", "党魁", "党首", "国王", "女王", "天皇", "教皇", "酋长", "盟主", "评论员", "观察员", "研究生", "教练", "运动员", "游客",
    "家长", "村支书", "支书", "第一书记", "常委", "政委", "司令", "舰长", "机长", "参赞", "领事", "总领事", "主教", "校监",
    "财政司", "署長", "总统府", "外交部长", "国防部长", "副主席", "副委员长", "委员长", "检察长", "首席经济学家", "首席科学家", "联合创始人",
  ])
}
