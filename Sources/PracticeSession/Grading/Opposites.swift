import ScriptFolding

/// Answers that differ from the right one by what turns it round.
enum Opposites {
  /// Whether one of two folded texts is the other with a negation, or with a word of opposite meaning in one place.
  static func areOpposite(
    _ left: String, _ right: String, _ leftWords: [String], _ rightWords: [String]
  ) -> Bool {
    if left.containsHan || right.containsHan { return areOpposite(han: left, right) }
    if leftWords.filter({ !negations.contains($0) })
      == rightWords.filter({ !negations.contains($0) })
    {
      return leftWords != rightWords
    }
    guard leftWords.count == rightWords.count else { return false }
    return zip(leftWords, rightWords).contains { $0 != $1 && haveOppositeBeginnings($0, $1) }
  }

  private static let negations: Set<String> = [
    "not", "no", "non", "never", "without", "anti", "un",
  ]

  /// supervised and unsupervised, inflation and deflation, macro- and microeconomics.
  static func haveOppositeBeginnings(_ left: String, _ right: String) -> Bool {
    for (one, other) in beginnings {
      for (a, b) in [(left, right), (right, left)] where a.hasPrefix(one) && b.hasPrefix(other) {
        let rest = (a.dropFirst(one.count), b.dropFirst(other.count))
        if rest.0 == rest.1, rest.0.count >= 3 { return true }
      }
    }
    return false
  }

  private static let beginnings: [(String, String)] = [
    ("un", ""), ("non", ""), ("dis", ""), ("anti", ""), ("de", ""), ("ir", ""), ("im", ""),
    ("in", ""),
    ("il", ""), ("mis", ""), ("counter", ""), ("in", "de"), ("in", "ex"), ("im", "ex"),
    ("macro", "micro"),
    ("hyper", "hypo"), ("inter", "intra"), ("endo", "exo"), ("pre", "post"), ("over", "under"),
    ("up", "down"), ("pro", "anti"), ("centri", "decentri"), ("mono", "poly"), ("homo", "hetero"),
    ("max", "min"), ("multi", "uni"), ("multi", "bi"), ("pro", "re"), ("as", "des"),
  ]

  private static func areOpposite(han left: String, _ right: String) -> Bool {
    let a = Array(left)
    let b = Array(right)
    // A negation more: 对称, 不对称.
    if a.count != b.count {
      let (short, long) = a.count < b.count ? (a, b) : (b, a)
      guard long.count - short.count <= 2 else { return false }
      for (index, character) in long.enumerated() where hanNegations.contains(character) {
        var without = long
        without.remove(at: index)
        if without == short { return true }
      }
      return false
    }
    let different = zip(a, b).filter { $0 != $1 }
    guard !different.isEmpty, different.count <= 2 else { return false }
    return different.allSatisfy { pair in
      hanPairs.contains("\(pair.0)\(pair.1)") || hanPairs.contains("\(pair.1)\(pair.0)")
    }
  }

  private static let hanNegations: Set<Character> = ["不", "非", "无", "未", "反", "没", "否", "勿", "零"]

  /// Pairs of characters of opposite or contrasting meaning.
  private static let hanPairs: Set<String> = Set(
    """
    善恶 内外 上下 左右 前后 大小 多少 高低 长短 快慢 强弱 新旧 进退 进出 出入 升降 增减 加减 开关 开合 正反 正负 主次 \
    主客 主从 公私 城乡 东西 南北 真假 好坏 优劣 利弊 得失 盈亏 供需 买卖 输入 始终 先后 早晚 古今 虚实 软硬 动静 宽窄 \
    厚薄 深浅 轻重 浓淡 冷热 寒暑 阴阳 生死 存亡 胜败 攻守 积消 扩缩 松紧 立破 有无 是非 同异 难易 简繁 贫富 男女 老少 \
    横纵 首末 头尾 收支 借贷 顺逆 紧松 密疏 乐悲 喜忧 安危 治乱 文武 缓急 奖惩 褒贬 完缺 显隐 明暗 清浊 净脏 直曲 直间 \
    必偶 绝相 主被 自他 单双 单多 全局 定变 微宏
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
