import ArticleReading

struct SentenceSegmenter {
  func sentences(in text: TracedText) -> [Range<Int>] {
    let passage = Passage(text.string)
    var ranges: [Range<Int>] = []
    var start = 0
    var depth = 0
    var index = 0
    while index < passage.count {
      let c = passage[index]
      if "“「『".contains(c) { depth += 1 }
      if "”」』".contains(c) { depth = max(0, depth - 1) }
      let isStop = "。！？!?".contains(c) || (c == "." && (index + 1 == passage.count || passage[index + 1].isWhitespace) && index > 1 && !passage[index - 1].isUppercase)
      if isStop || ("”」』".contains(c) && index > 0 && "。！？.!?".contains(passage[index - 1])), depth == 0 {
        var end = index + 1
        while end < passage.count, "”」』）)\"".contains(passage[end]) { end += 1 }
        let range = passage.trimmed(start..<end)
        if !range.isEmpty { ranges.append(passage.utf8(range)) }
        start = end
        index = end
        continue
      }
      index += 1
    }
    let rest = passage.trimmed(start..<passage.count)
    if !rest.isEmpty { ranges.append(passage.utf8(rest)) }
    return ranges
  }
}
