/// The dates and periods of a Chinese sentence: 截至2024年底, “十四五”以来, 目前, 近十年, 全年.
enum ChineseTimes {
  /// All of them in order; none overlaps another.
  static func times(of sentence: SentenceFigures) -> [TimeExpression] {
    let text = sentence.text
    var times: [TimeExpression] = []
    var next = 0
    var index = 0
    while index < text.count {
      while next < sentence.figures.count,
        sentence.figures[next].range.upperBound <= index
      {
        next += 1
      }
      let figure = next < sentence.figures.count ? sentence.figures[next] : nil
      if let figure, figure.range.lowerBound <= index {
        let time =
          figure.figure.kind == .date
          ? date(figure, in: text)
          : figure.figure.kind == .duration ? lastingTime(figure, in: text) : nil
        if let time, let last = times.last, last.range.upperBound == time.range.lowerBound,
          time.year == nil, last.role == .period, time.role == .period
        {
          // 2025年前8个月, 今年1—10月
          times[times.count - 1].range = last.range.lowerBound..<time.range.upperBound
          times[times.count - 1].leansOn = nil
        } else if let time {
          times.append(time)
        }
        index = max(figure.range.upperBound, time?.range.upperBound ?? 0)
        continue
      }
      let limit = figure?.range.lowerBound ?? text.count
      if let (word, leaning) = word(at: index, in: text), index + word <= limit {
        let end = tail(index + word, in: text)
        times.append(
          TimeExpression(
            range: head(index, in: text)..<end, role: role(index, end, in: text), leansOn: leaning)
        )
        index = end
      } else {
        index += 1
      }
    }
    return times
  }

  private static func date(_ figure: SentenceFigures.Placed, in text: FigureText)
    -> TimeExpression?
  {
    var (start, end) = (figure.range.lowerBound, figure.range.upperBound)
    if [0x201C, 0x300C, 0x22].contains(text[start - 1]),
      [0x201D, 0x300D, 0x22].contains(text[end])
    {
      start -= 1
      end += 1
      // “十四五”规划 is a document.
      if ["规划", "纲要", "计划"].contains(where: { text.has($0, at: end) }) {
        return TimeExpression(range: start..<end, role: .name)
      }
    }
    let isCongress = text.has("党的", at: start)
    end = tail(end, in: text)
    if isCongress, end == figure.range.upperBound {
      return TimeExpression(range: start..<end, role: .name)
    }
    let year = figure.figure.isoDate.flatMap { $0.hasPrefix("-") ? nil : String($0.prefix(4)) }
    // 6月25日 behind a date with its year is of that year.
    let lacksYear = figure.figure.isoDate?.hasPrefix("--") ?? false
    return TimeExpression(
      range: head(start, in: text)..<end, role: role(start, end, in: text),
      leansOn: lacksYear ? .yearOfSentence : nil,
      year: year.flatMap { $0.utf8.count == 4 ? $0 : nil })
  }

  /// 近十年, 五年来, 过去三年: a length of time that says when.
  private static func lastingTime(_ figure: SentenceFigures.Placed, in text: FigureText)
    -> TimeExpression?
  {
    let range = figure.range
    let before = ["近", "过去", "未来", "今后", "最近", "这", "此前", "连续", "前", "头"].first {
      text.has($0, before: range.lowerBound)
    }
    let behind = ["以来", "来", "间", "里", "中", "内"].first { text.has($0, at: range.upperBound) }
    guard before != nil && before != "连续" || behind == "来" || behind == "以来" || behind == "间"
    else { return nil }
    let start = range.lowerBound - (before?.unicodeScalars.count ?? 0)
    let end = range.upperBound + (behind?.unicodeScalars.count ?? 0)
    return TimeExpression(range: start..<end, role: role(start, end, in: text))
  }

  /// Length of a word for a time without a number, with what it leans on.
  private static func word(at index: Int, in text: FigureText)
    -> (Int, TimeExpression.Leaning?)?
  {
    guard firsts.contains(text[index]) else { return nil }
    for (word, leaning) in words where text.has(word, at: index) {
      // 同期, but 比上年同期; 年末 behind a number belongs to it.
      if word.first == 0x5E74, Scalar.isDigit(text[index - 1]) { continue }
      return (word.count, leaning)
    }
    return nil
  }

  private static let words: [([UInt32], TimeExpression.Leaning?)] = {
    let plain =
      "目前 当前 现阶段 截至目前 今年以来 今年 去年 前年 上年 明年 近年来 本世纪以来 改革开放以来 新中国成立以来 今年上半年 "
      + "去年底 今年底 近期 上月 本月 历史上 迄今 至今"
    let ofYear = "全年 上半年 下半年 年末 年底 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 前三季度"
    let before = "同年 当年"
    var words: [([UInt32], TimeExpression.Leaning?)] = []
    func add(_ list: String, _ leaning: TimeExpression.Leaning?) {
      for word in list.split(separator: " ") {
        words.append((word.unicodeScalars.map(\.value), leaning))
      }
    }
    add(plain, nil)
    add(ofYear, .yearOfHeading)
    add(before, .yearBefore)
    return words.sorted { $0.0.count > $1.0.count }
  }()

  private static let firsts = Set(words.compactMap(\.0.first))

  /// 截至 and the like before a date.
  private static func head(_ first: Int, in text: FigureText) -> Int {
    let start = text.beforeSpaces(first)
    for word in ["预计到", "截止到", "截至", "截止", "早在", "自从", "自", "从", "到", "至"]
    where text.has(word, before: start) {
      // 来自2019年 … and 达到2019年水平 name no beginning.
      let before = text[start - word.unicodeScalars.count - 1]
      if word.unicodeScalars.count == 1, [0x6765, 0x8FBE, 0x4EE5].contains(before) { continue }
      return start - word.unicodeScalars.count
    }
    return first
  }

  /// 以来, 期间, 上半年 … behind a date.
  private static func tail(_ start: Int, in text: FigureText) -> Int {
    var end =
      tails.contains { text.has($0, at: text.afterSpaces(start)) } ? text.afterSpaces(start) : start
    var goesOn = true
    while goesOn {
      goesOn = false
      for word in tails where text.has(word, at: end) {
        end += word.count
        goesOn = true
        break
      }
    }
    return end
  }

  private static let tails: [[UInt32]] =
    "上半年 下半年 年底 年末 年初 底 末 初 以来 期间 时期 之前 以前 以后 之后 前后 起 间 左右 全年"
    .split(separator: " ").map { $0.unicodeScalars.map(\.value) }

  private static func role(_ first: Int, _ end: Int, in text: FigureText) -> TimeExpression.Role {
    let start = text.beforeSpaces(first)
    for word in ["相比于", "比", "较", "与", "同"] where text.has(word, before: start) {
      if word == "与" || word == "同" {
        guard text.has("相比", at: end) || text.has("同期", at: end) else { continue }
      }
      return .comparison
    }
    if text[start - 1] == 0x28, text[end] == 0x29, isWithinTitle(start, in: text) { return .name }
    if text[start - 1] == 0x300A { return .name }
    // 年版, 年度报告
    if text[end] == 0x7248 { return .name }
    return .period
  }

  /// Whether a title's 《 is open at an index.
  private static func isWithinTitle(_ index: Int, in text: FigureText) -> Bool {
    var position = index - 1
    while position >= 0, index - position < 60 {
      if text[position] == 0x300B { return false }
      if text[position] == 0x300A { return true }
      position -= 1
    }
    return false
  }
}
