/// Words that link what is measured with its number, and that name no measure themselves.
enum MetricVocabulary {
  /// Chinese words between a measure and its number, which are no part of it; longer ones first.
  static let chineseLinks = words(
    """
    达到了 达到 高达 多达 达 约为 仅为 共为 为 是 共有 已有 仅有 还有 均有 都有 有 共计 共 总计 合计 累计达 累计 均 已经 已 \
    将有 将达 将 预计 有望 增至 增加到 增加至 增长到 增长至 提高到 提高至 提升到 提升至 上升到 上升至 升至 扩大到 扩大至 跃升至 \
    跃升到 跃居 降至 降到 下降到 下降至 减少到 减少至 缩短至 缩短到 压缩至 突破 超过了 超过 超出 超 逾 接近 将近 近 约 大约 \
    实现 完成 保持在 稳定在 维持在 控制在 处于 仅 就 也 还 都 更 又 了 等 在 至 到 成为 不到 不足 不低于 不少于 只有 以 \
    分别 分别为 分别达到 分别达 平均为 平均 估计 至少 最多 最少 上 从 由 可达 能达 可 接受 只 竟 即 甚至
    """)

  /// Words that close a measure: what stands behind the number then belongs to something else.
  static let chineseMeasureEndings = words(
    """
    数量 人数 总数 户数 件数 次数 数 规模 总额 金额 余额 面积 人口 收入 支出 产值 总值 增加值 产量 销量 总量 流量 存量 \
    里程 长度 高度 宽度 深度 速度 比重 比例 占比 率 量 额 值 价格 成本 寿命 时间 温度 气温 容量 能力 重量 体积 水平 \
    距离 年龄 股价 指数 增速 增幅 降幅 跌幅 涨幅 利润 营收 投资 贸易额 海拔 总产值 总收入 资产 负债 存款 贷款 装机 \
    系数 企业 用户 增长 下降 减少 增加 提高 上升 回落 降低 提升 上涨 下跌 收窄 扩大 缩小 同比 环比
    """)

  /// Words with which a clause takes its subject from the one before.
  static let chineseLeaning = words(
    """
    同比 环比 比 较 增长 增 下降 降 增加 减少 提高 上升 提升 上涨 下跌 占 约占 其中 达 达到 年均 年增长 位居 居 位列 列 \
    稳居 跃居 排名 排在 排 名列 高于 低于 扩大 缩小 累计 总 且 并 是 为 有 超 超过 突破 预计 分别 相当于 增速 增幅 \
    降幅 同时 均 连续 成为 已 将 约 从 由 几乎 远 也 还 仅 而 高出 创 创下 创历史
    """)

  /// Openers before a subject that say nothing of it.
  static let chineseOpeners = words(
    """
    其中 此外 另外 同时 与此同时 例如 比如 譬如 又如 再如 目前 当前 据统计 据悉 据介绍 据了解 据测算 据估计 统计显示 数据显示 \
    截至目前 预计 预计到 到 但 但是 而 而且 并且 且 并 因此 所以 如今 今天 现在 首先 其次 最后 总体上 整体上 按 在 于 当时 \
    不仅 仅 只 就 从 至 到了 全球范围内
    """)

  /// Places and wholes that a measure is of, at the start of a sentence.
  static let chineseScopes = words(
    """
    我国 全国 中国 全球 世界 全世界 美国 日本 欧盟 印度 英国 法国 德国 俄罗斯 韩国 全省 全市 全县 全区 全州 全镇 全村 全校 \
    全行业 本市 我省 我市 香港 澳门 台湾 北京 上海 天津 重庆 我们 本公司 公司 集团
    """)

  /// English words between a measure and its number, which are no part of it.
  static let englishLinks: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "reached", "reaching", "totalled", "totaled",
    "totals", "totalling", "totaling", "hit", "stood", "stands", "at", "of", "to", "about",
    "around",
    "over", "nearly", "almost", "some", "roughly", "approximately", "than", "more", "less", "fewer",
    "up", "by", "only", "just", "with", "has", "have", "had", "will", "would", "exceeded",
    "exceeding", "exceeds", "surpassed", "topped", "an", "estimated", "a", "the", "total", "now",
    "currently", "as", "many", "much", "also", "and", "that", "which", "from", "in", "there",
    "between", "nearly", "least", "most", "under", "well", "for", "or", "equal", "equals", "became",
    "become", "already", "measured", "amounted", "amounts", "came", "reach", "exceed", "measuring",
    "estimated", "expected", "projected", "forecast", "compared", "even", "not", "but", "still",
    "its", "their", "these", "those", "each",
  ]

  /// English verbs of change, behind which the number says how much.
  static let englishChanges: Set<String> = [
    "rose", "fell", "grew", "increased", "decreased", "declined", "dropped", "climbed", "jumped",
    "shrank", "expanded", "gained", "lost", "slipped", "surged", "soared", "plunged", "rise",
    "fall",
    "grow", "increase", "decline", "drop", "doubled", "tripled", "quadrupled", "rising", "falling",
    "growing", "up", "down",
  ]

  /// English nouns of change behind the number that says how much.
  static let englishChangeNouns: Set<String> = [
    "increase", "rise", "fall", "drop", "decline", "jump", "gain", "growth", "reduction", "cut",
    "decrease", "higher", "lower", "more", "less", "surge", "improvement",
  ]

  /// English verbs that a clause may open with whose subject stands before.
  static let englishFinite: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may",
    "might", "must", "does", "did", "makes", "made", "becomes", "became",
  ]

  /// English words that open what is part of something named before.
  static let englishLeaning: Set<String> = [
    "for", "of", "with", "in", "from", "as", "and", "or", "than", "to", "at", "by", "on",
    "originally", "including", "while", "per", "other", "such", "only", "also", "still", "now",
    "then", "where", "when", "up", "down",
  ]

  /// English words that open no subject.
  static let englishOpeners: Set<String> = [
    "like", "almost", "especially", "particularly", "although", "though", "if", "because", "since",
    "after", "before", "however", "today", "therefore", "moreover", "indeed", "thus", "meanwhile",
    "finally", "instead", "overall", "about", "nearly", "not", "even",
  ]

  /// English words that end no phrase.
  static let englishEnds: Set<String> = [
    "", "and", "or", "of", "to", "in", "at", "by", "for", "with", "from", "the", "a", "an", "but",
    "while", "that", "which", "is", "was", "are", "were", "than", "as", "on",
  ]

  /// English words that stand for something named before.
  static let englishPronouns: Set<String> = [
    "it", "they", "he", "she", "this", "that", "these", "those", "its", "their", "his", "her",
    "which", "who",
  ]

  private static func words(_ list: String) -> [[UInt32]] {
    list.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.map(\.value) }
      .sorted { $0.count > $1.count }
  }
}
