import Language

extension DiscourseWords {
  /// Chinese, in Simplified characters to which both scripts are folded.
  static let chinese = DiscourseWords(
    person: Word.hashes("他 她"),
    thing: Word.hashes("它 其"),
    several: Word.hashes("他们 她们 它们"),
    first: Word.hashes("我 我们 咱们 本人 笔者"),
    second: Word.hashes("你 您 你们 大家"),
    demonstratives: Word.hashes(
      """
      这 那 该 此 这些 那些 这个 那个 这种 那种 这里 那里 这样 那样 上述 前述 此次 这次 此案 该案 该公司 该校 该局 该院 这是 这一 此举
      """),
    comparing: Word.hashes("前者 后者 另 另外 其他 其余 其它 同样 类似 同 本次 本届 当中"),
    connectives: Word.hashes(
      """
      但 但是 而 而且 并 并且 因此 所以 同时 此外 另外 然而 不过 于是 其中 例如 比如 首先 其次 最后 第一 第二 第三 随后 之后 接着 可见 总之 当然
      其实 事实上 对此 为此 由此 据此 那么 甚至 也 还 又 则 即 或者 如今
      """),
    deictic: Word.hashes(
      "目前 现在 近日 日前 昨天 昨日 今天 今日 明天 当前 近期 最近 如今 本月 上月 本周 上周 近年来 近年 今晚 昨晚 现时"),
    deicticYears: Dictionary(
      uniqueKeysWithValues: [
        ("今年", 0), ("本年", 0), ("去年", -1), ("前年", -2), ("明年", 1), ("后年", 2),
      ]
      .map { (Word.hash($0.0), $0.1) }),
    anaphoricTimes: Word.hashes("翌年 次年 同年 当年 当时 当日 当天 当晚 次日 翌日 同日 同月 当月 此时 届时 事后 之前 以后"),
    saying: Word.hashes(
      """
      说 表示 指出 称 认为 强调 介绍 透露 告诉 写道 宣布 回应 补充 解释 指 坦言 直言 提到 提出 据 据悉 声称 披露 报道
      """),
    naming: Word.hashes("叫 叫做 称为 称作 称之为 名为 是指 指的是 被称为 简称 俗称 又称 即 定义 命名"),
    copulas: Word.hashes("是 为 成为 即"),
    hypothetical: Word.hashes("如果 若 倘若 假如 可能 或许 也许 是否 如 一旦 只要 除非 应 应当 将"),
    causal: Word.hashes("因为 由于 导致 因此 原因 使得 因 从而 致使 所以"),
    superlative: Word.hashes("最 首 第一 唯一 首个 首次 首家 首位 最大 最高 最多"),
    negative: Word.hashes("不 没 没有 未 无 非 并非 不是 从未 毫无"),
    honorifics: table([("先生", .male), ("女士 小姐 太太", .female)]),
    genders: table([("他", .male), ("她", .female)]),
    heads: table([("公司 集团", .body), ("书 剧 片 影片 电影 诗", .work)]),
    people: Word.hashes("男子 女子 男孩 女孩 孩子 母亲 父亲 儿子 女儿 妻子 丈夫 哥哥 弟弟 姐姐 妹妹 男人 女人 老人 朋友 人"),
    plurals: Word.hashes("人们 双方 两国 各国 大家"),
    personEndings: ["者", "员", "員", "人", "手", "生", "师", "師", "家长", "主席"].map { Array($0.utf8) },
    seeming: [], relatives: [],
    inviting: Word.hashes("请 欢迎 点击 扫描 关注 下载 订阅 加入"), openers: [])
}
