import Foundation

/// What a clause takes from those before it: its subject, and 我国 or 全球.
extension ChineseMetric {
  /// Whether words need a subject from the clause before: 同比增长, 占全国的.
  func leans(_ words: String) -> Bool {
    let folded = FigureText(words)
    return MetricVocabulary.chineseLeaning.contains { word in
      guard folded.has(word, at: 0) else { return false }
      // 比重, 为主, 较大, 总人口, 有效: the first character of another word.
      return word.count > 1 || !Self.beginsNoun(folded[0], folded[1])
    }
  }

  static func beginsNoun(_ first: UInt32, _ second: UInt32) -> Bool {
    switch first {
    case 0x6BD4: [0x91CD, 0x4F8B, 0x7279].contains(second)  // 比重, 比例, 比特
    case 0x603B: second != 0 && second != 0x5171 && second != 0x8BA1  // 总共, 总计
    case 0x6709: [0x6548, 0x5173, 0x8272, 0x673A].contains(second)
    case 0x589E: [0x503C, 0x52A0].contains(second) && second != 0x52A0
    case 0x964D: [0x6C34].contains(second)
    case 0x8D85: [0x7EA7, 0x5927].contains(second)
    case 0x5217: [0x8F66].contains(second)
    case 0x521B: [0x65B0, 0x6295].contains(second)
    case 0x5C45: [0x6C11].contains(second)
    case 0x5747, 0x5E76: second == 0x4EF7 || second == 0x8D2D
    default: false
    }
  }

  /// What the clause before is about.
  func subjectBefore(_ clause: Int) -> String? {
    var index = clause - 1
    var steps = 0
    while index >= 0, steps < 6 {
      if text[sentence.clauses[index].upperBound] == 0x3B, steps > 0 { return nil }
      let range = sentence.clauses[index]
      let first = sentence.figures.firstIndex {
        $0.clause == index && $0.figure.kind != .date && $0.figure.kind != .rank
      }
      let subject: String
      if let first {
        subject = withoutChange(before(first, in: range))
      } else {
        let start = openedStart(range, until: range.upperBound)
        let isAdverbial = Self.adverbials.contains { text.has($0, at: start) }
        subject = isAdverbial ? "" : cut(start..<range.upperBound)
      }
      if !subject.isEmpty, !leans(subject) {
        if let scope = scope(before: index, for: subject) { return scope + subject }
        return subject
      }
      index -= 1
      steps += 1
    }
    return nil
  }

  /// 出口同比增长 is about 出口, 我国专利数量占全球总量 about 我国专利数量.
  func withoutChange(_ words: String) -> String {
    let folded = FigureText(words)
    for index in 1..<max(2, folded.count) {
      for word in [
        "同比", "环比", "比上年", "比去年", "较上年", "占", "增长", "下降", "位居", "稳居", "提高", "增加", "减少", "上升",
      ]
      where folded.has(word, at: index) {
        if word == "增加", folded.has("增加值", at: index) { continue }
        if word == "占", folded.has("占比", at: index) || folded.has("占有", at: index) { continue }
        return folded.words(0..<index)
      }
    }
    return words
  }

  /// The subject of a clause without figures: its words before the verb, where that is known.
  func cut(_ range: Range<Int>) -> String {
    var end = range.upperBound
    scan: for index in range where index > range.lowerBound + 1 {
      for word in Self.verbs
      where text.has(word, at: index) && text[index + word.count] != 0x7684 {
        end = index
        break scan
      }
    }
    guard end - range.lowerBound <= 45 else { return "" }
    return stripped(range.lowerBound..<end)
  }

  /// Openers of clauses that say how or by whom: 按不变价格计算, 随着…, 据…测算.
  private static let adverbials: [[UInt32]] = [
    "按", "扣除", "根据", "据", "经", "随着", "由于", "通过", "为了", "依照", "依据", "初步", "如果", "截至", "经过", "受", "分",
    "从", "对此", "与", "按照", "作为",
  ].map { $0.unicodeScalars.map(\.value) }

  private static let verbs: [[UInt32]] = [
    "稳步", "持续", "不断", "快速", "显著", "蓬勃", "继续", "保持", "位居", "稳居", "总体", "平稳", "加快", "再创", "首次", "正在",
    "进一步",
    "大幅", "明显", "已经", "成为", "实现", "取得", "迅速", "日益", "是", "达到", "呈现", "增长", "提高", "下降",
    "宣布", "提出", "发布", "出台", "印发", "启动", "推出", "强调", "指出", "签署", "召开", "举办", "公布",
  ].map { $0.unicodeScalars.map(\.value) }

  /// 我国, 全球 … that opens an earlier clause and this measure leaves out.
  func scope(before clause: Int, for subject: String) -> String? {
    guard clause > 0 else { return nil }
    let folded = FigureText(subject)
    // A measure that names its own place needs no other.
    for scope in MetricVocabulary.chineseScopes where contains(folded, scope) { return nil }
    if folded.has("国家", at: 0) { return nil }
    let marks: Set<UInt32> = [0x7701, 0x5E02, 0x53BF, 0x56FD]  // 省市县国
    for index in folded.scalars.indices where marks.contains(folded[index]) {
      // 市场, 市值, 国家, 国际 name no place.
      if ![0x573A, 0x503C, 0x6C11, 0x5BB6, 0x9645, 0x5185].contains(folded[index + 1]) {
        return nil
      }
    }
    for index in 0..<clause {
      if index > 0, text[sentence.clauses[index - 1].upperBound] == 0x3B { continue }
      let start = openedStart(sentence.clauses[index], until: sentence.clauses[index].upperBound)
      for scope in MetricVocabulary.chineseScopes where text.has(scope, at: start) {
        return text.substring(start..<start + scope.count)
      }
    }
    return nil
  }

  func contains(_ folded: FigureText, _ word: [UInt32]) -> Bool {
    guard folded.count >= word.count else { return false }
    return (0...(folded.count - word.count)).contains { folded.has(word, at: $0) }
  }
}
