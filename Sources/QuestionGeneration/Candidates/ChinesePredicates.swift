/// Tells Chinese gaps that hold a predicate from noun phrases: 外部环境日趋复杂 is a clause and could be said in many ways.
enum ChinesePredicates {
  /// Whether a phrase may be a clause or a piece of one.
  static func mayBeClause(_ gap: Gap, in part: Passage) -> Bool {
    let text = gap.text
    if openers.contains(where: text.hasPrefix) || closers.contains(where: text.hasSuffix) {
      return true
    }
    // 商品|出口回升6.8%: figures are asked by themselves; 百年未有|之大变局: what 之 joins is one.
    if text.contains(where: \.isDigit) { return true }
    if gap.range.upperBound < part.count, part[gap.range.upperBound] == "之" { return true }
    let before = gap.range.lowerBound > 0 ? part[gap.range.lowerBound - 1] : " "
    // 下|阶段, 本|届: what the character before picks out is half of a word here.
    if halves.contains(before) { return true }
    if inner.contains(where: { text.components(of: $0) > 0 }) { return true }
    // 改革求变为重心: 为 inside makes a sentence of it, unless 以 opens it.
    if !text.hasPrefix("以"), text.dropFirst().dropLast().contains(where: { "为為是有".contains($0) }),
      ![
        "行为", "行為", "有为", "有為", "作为", "作為", "有效", "有限", "有机", "有機", "所有", "公有", "国有", "國有", "私有",
        "有益", "有序", "有力", "有利", "人为", "人為", "固有", "共有",
      ]
      .contains(where: { text.components(of: $0) > 0 })
    {
      return true
    }
    // A verb at the front with its object: 提交报告; 的 before it makes a noun of it.
    return before != "的" && actions.contains(where: text.hasPrefix)
  }

  private static let halves: Set<Character> = [
    "下", "上", "本", "该", "該", "前", "后", "後", "这", "這", "那", "各", "每", "某", "第", "两", "兩", "几", "幾",
  ]

  private static let openers = BothScripts.list([
    "会在", "会把", "会将", "能在", "可在", "将在", "必须", "应该", "这", "那", "此", "其", "该", "就", "是", "也", "都",
    "要", "将", "把", "被", "使", "让", "并", "而", "但",
  ])

  private static let closers = BothScripts.list([
    "于", "不少于", "查阅", "阅览", "来看", "而言", "来说", "起来", "为主", "之上", "之下", "复杂", "稳定向好", "明显", "显著",
    "可期", "向好", "可控",
  ])

  /// Adverbs and verbs that stand between a subject and what is said of it.
  private static let inner = BothScripts.list([
    "日趋", "日益", "总体", "继续", "保持", "连续", "不断", "更加", "依然", "仍然", "稳步", "大幅", "逐渐", "逐步", "录得",
    "求变", "亲切", "均已", "正在", "尚未", "已经", "一直", "始终", "仍有", "仍需", "难以", "足以", "得以", "加以", "挥手", "见面",
    "不能", "不得", "不会", "不可", "不应", "不再", "不必", "全部", "都要", "说明", "表示", "指出", "认为", "强调", "意味着", "表明",
  ])

  /// Verbs that take an object and are hardly ever nouns.
  private static let actions = BothScripts.list([
    "提交", "抓好", "做好", "办好", "管好", "用好", "打好", "守住", "守好", "看好", "牢记", "接受", "接待", "发送", "收到", "发出",
    "送上",
    "体现", "展示", "显示", "证明", "遵循", "服从", "听从", "帮助", "协助", "避免", "造成", "引起", "带来", "走上", "走进", "来到",
    "进到", "创造条件", "创造环境", "奠定", "打下", "营造", "搭建平台", "提供支撑", "提供保障", "提供支持",
    "举行", "出席", "参加", "访问", "会见", "致以", "表达", "采取", "凝聚", "团结", "依法", "抵御", "打击", "制止", "保护好",
  ])
}
