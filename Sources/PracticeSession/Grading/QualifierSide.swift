import ScriptFolding

/// On which side of a number the truth lies.
enum QualifierSide {
  /// It isn't reached, and perhaps by far.
  case below
  /// It isn't quite reached, or not passed.
  case nearly
  /// It is reached, and perhaps passed.
  case above

  /// The side that a qualifier names; nil for none, and for 约 and "about", which name none.
  init?(_ qualifier: String?) {
    guard let qualifier else { return nil }
    let word = TextFolding.folded(qualifier.trimmed, of: [.width, .script, .letterCase])
    guard let side = Self.sides.first(where: { $0.words.contains(word) })?.side else { return nil }
    self = side
  }

  private static let sides: [(side: QualifierSide, words: Set<String>)] = [
    (
      .below,
      [
        "不到", "不足", "低于", "少于", "小于", "以下", "之下", "under", "below", "less than",
        "fewer than", "or less", "or fewer", "just under",
      ]
    ),
    (
      .nearly,
      [
        "近", "将近", "接近", "不超过", "不多于", "不高于", "至多", "最多", "以内", "nearly", "almost",
        "close to", "barely", "at most", "up to", "no more than", "not more than", "as many as",
        "as much as",
      ]
    ),
    (
      .above,
      [
        "超过", "超", "超出", "逾", "突破", "多于", "高于", "大于", "以上", "之上", "余", "多", "开外",
        "至少", "不少于", "不低于", "不下", "more than", "over", "above", "greater than", "larger than",
        "exceeding", "well over", "just over", "upwards of", "surpassing", "or more", "plus",
        "at least", "no less than", "no fewer than", "not less than",
      ]
    ),
  ]
}
