/// What stands behind a number: the thing counted, the whole that a share is of.
extension ChineseMetric {
  /// What a count counts or a share is of; nil where nothing but a unit stands there.
  func behind(_ index: Int, in clause: Range<Int>) -> String? {
    let figure = sentence.figures[index]
    switch figure.figure.kind {
    case .money, .measure, .duration, .age, .ratio, .percentagePoint, .multiple, .date:
      guard text[figure.qualified.upperBound] == 0x7684 || isModifier(figure, in: clause) else {
        return nil
      }
    case .count, .percent, .fraction, .rank: break
    }
    var start = figure.qualified.upperBound
    if [0x7684, 0x591A, 0x4F59].contains(text[start]) { start += 1 }
    var end = start
    // 43%的16岁以上网民: an age or a date is part of what is counted.
    let limit =
      sentence.figures[(index + 1)...].first {
        ![.age, .date, .rank, .duration].contains($0.figure.kind)
      }?.qualified.lowerBound ?? clause.upperBound
    while end < min(limit, clause.upperBound), text[end] != 0x3001, text[end] != 0x28,
      !(text[end] == 0x548C && end - start > 1 && text[end - 1] != 0x4E4B)
    {
      end += 1
    }
    var words = stripped(start..<max(start, end))
    // 140多个国家: the noun is in the unit.
    if figure.figure.kind == .count, let unit = figure.figure.unit, unit.hasPrefix("个"),
      unit.unicodeScalars.count > 1
    {
      words = String(unit.dropFirst()) + words
    }
    guard words.unicodeScalars.count >= 2 else { return nil }
    // 由12个压减至4个: what follows is no noun.
    if words.hasPrefix("压减") || Self.changes.contains(where: words.hasPrefix) { return nil }
    return words
  }

  /// 法国1090亿欧元投资计划, 连续15年位居…: a noun or verb follows at once, and no link stands before.
  func isModifier(_ figure: SentenceFigures.Placed, in clause: Range<Int>) -> Bool {
    let end = figure.qualified.upperBound
    guard end + 2 < clause.upperBound, Scalar.isHan(text[end]) else { return false }
    let start = figure.qualified.lowerBound
    if figure.figure.kind == .duration {
      return ["连续", "历时", "持续", "用了", "用"].contains { text.has($0, before: start) }
    }
    // 用于支持以至和与或作为为: what follows says what for.
    let others: Set<UInt32> = [
      0x7528, 0x652F, 0x4EE5, 0x81F3, 0x548C, 0x4E0E, 0x6216, 0x4F5C, 0x4E3A, 0x5EFA, 0x8FDB,
    ]
    guard figure.figure.kind == .money, !others.contains(text[end]) else { return false }
    return start > clause.lowerBound && withoutLinks(clause.lowerBound..<start) == start
  }

  func joined(_ subject: String, _ counted: String, _ kind: Figure.Kind) -> String {
    let share = kind == .percent || kind == .fraction ? "的比例" : ""
    if subject.isEmpty { return counted + share }
    return subject + counted + share
  }

  func endsMeasure(_ words: String) -> Bool {
    let folded = FigureText(words)
    return MetricVocabulary.chineseMeasureEndings.contains {
      folded.has($0, at: folded.count - $0.count)
    }
  }
}
