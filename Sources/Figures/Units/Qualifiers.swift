/// Words that say how exact a number is, or on which side of it the truth lies.
enum Qualifiers {
  /// Chinese words before the number, in simplified characters; longer ones first where one ends another.
  static let before: [[UInt32]] = words(
    """
    不少于 不低于 不超过 不多于 不高于 已经超过 大约 大概 约为 约 将近 接近 近 超过 超出 逾 超 突破 高达 多达 \
    至少 最多 最少 低于 高于 少于 多于 大于 小于 不足 不到 不下 上千 估计 平均 仅 只有
    """)

  /// Chinese words behind the figure.
  static let after: [[UInt32]] = words("以上 以下 之上 以内 左右 上下 余 多 开外")

  /// English words before the number.
  static let englishBefore: [String] = [
    "no more than", "no less than", "no fewer than", "not more than", "not less than",
    "as many as", "as much as", "as few as", "as little as", "more than", "less than",
    "fewer than", "greater than", "larger than", "at least", "at most", "up to", "close to",
    "well over", "just over", "just under", "a little over", "an estimated", "estimated",
    "nearly", "about", "around", "almost", "approximately", "roughly", "some", "over", "under",
    "above", "below", "exceeding", "only", "circa", "ca", "barely", "upwards of", "surpassing",
  ]

  /// English words behind the figure.
  static let englishAfter = ["or more", "or so", "or less", "or fewer", "or over", "plus"]

  private static func words(_ list: String) -> [[UInt32]] {
    list.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.map(\.value) }
      .sorted { $0.count > $1.count }
  }
}
