import Discourse
import Language

/// Whether a gap is a whole of its own: no part of a word, a name, a compound, a title or a quotation.
struct GapBorders {
  /// The article.
  let article: ArticleAnalysis
  /// What was counted of it.
  let statistics: ArticleStatistics

  /// Whether nothing that belongs to a gap stands outside it, and nothing inside that doesn't belong.
  func areWhole(_ gap: Gap, _ reading: SentenceReading) -> Bool {
    let inside = reading.sentence.tokens
    guard !cutsWord(gap.range), !holdsMarks(gap) else { return false }
    if gap.isNumeric {
      // 42个国家 | 和省级产业园: the noun belongs to what is joined behind.
      let end = gap.tokens.upperBound
      if inside.contains(end), article.tokens[end].tag == .coordinator,
        article.tokens[end - 1].tag == .noun
      {
        return false
      }
      // 8分 | 多钟: a word of about belongs to the number.
      let behind = String(decoding: article.text[gap.range.upperBound...].prefix(3), as: UTF8.self)
      if reading.sentence.language == .chinese, Self.about.contains(behind) { return false }
      return !GapStance(gap, in: reading.sentence, of: article).isInBrackets
    }
    if cutsName(gap, inside) || staysTogether(gap, inside) { return false }
    guard reading.sentence.language == .chinese else { return !isPartOfCompound(gap, inside) }
    return !isJoined(gap, inside) && !isDividedOtherwise(gap)
      && Analysis.Variety.of(article.text[gap.range]) != .cantonese
  }

  /// Whether a letter, a digit, a hyphen or the underscore of an identifier stands right beside the gap.
  private func cutsWord(_ range: Range<Int>) -> Bool {
    let text = article.text
    func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }
    func isWord(endingAt index: Int) -> Bool {
      index > 0 && isWord(text[index - 1])
        || index >= 3 && Numbers.holdsDigit(index - 3..<index, in: text)
          && text[index - 1] >= 0x80
    }
    func isWord(at index: Int) -> Bool {
      index < text.count && isWord(text[index])
        || index + 3 <= text.count && text[index] == 0xEF
          && Numbers.holdsDigit(index..<index + 3, in: text)
    }
    // Dashes and the dots between the parts of a name.
    let ties = ["—", "–", "·", "•", "・"].map { Array($0.utf8) }
    func isTied(before index: Int) -> Bool {
      ties.contains { index >= $0.count && Array(text[index - $0.count..<index]) == $0 }
    }
    func isTied(at index: Int) -> Bool {
      ties.contains {
        index + $0.count <= text.count && Array(text[index..<index + $0.count]) == $0
      }
    }
    func isMark(at index: Int) -> Bool {
      let behind = String(decoding: text[min(index, text.count)...].prefix(4), as: UTF8.self)
      guard let scalar = behind.unicodeScalars.first else { return false }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .spacingMark, .format: return true
      default: return false
      }
    }
    guard range.lowerBound < text.count, !range.isEmpty else { return true }
    let joining = [UInt8(ascii: "-"), UInt8(ascii: "_")]
    if range.lowerBound > 0, joining.contains(text[range.lowerBound - 1]) { return true }
    if range.upperBound < text.count, joining.contains(text[range.upperBound]) { return true }
    if isWord(endingAt: range.lowerBound), isWord(at: range.lowerBound) { return true }
    if isWord(endingAt: range.upperBound), isWord(at: range.upperBound) { return true }
    return isTied(before: range.lowerBound) || isTied(at: range.upperBound)
      || isMark(at: range.upperBound) || isMark(at: range.lowerBound)
  }

  /// Whether a mark stands in the gap that ends what it begins with.
  private func holdsMarks(_ gap: Gap) -> Bool {
    let isQuoted = gap.kind == .quoted || gap.kind == .title
    for scalar in article.string(gap.range).unicodeScalars {
      switch scalar {
      case "“", "”", "\"", "「", "」", "(", ")", "（", "）", "[", "]", "《", "》", "，", "。", "；", "：",
        ";", "×", "=":
        return true
      case ",", "、": if !gap.isNumeric, !isQuoted { return true }
      default: break
      }
    }
    return false
  }

  /// Whether a name goes on outside the gap.
  private func cutsName(_ gap: Gap, _ inside: Range<Int>) -> Bool {
    let tokens = article.tokens
    let first = gap.tokens.lowerBound
    let end = gap.tokens.upperBound
    if let type = tokens[first].nameType, type != .time, !tokens[first].beginsName { return true }
    if inside.contains(end), let next = tokens[end].nameType, next != .time, !tokens[end].beginsName
    {
      return true
    }
    // John | Fitzgerald Kennedy: two names of persons side by side are one.
    if case .name(.person) = gap.kind {
      if first > inside.lowerBound, tokens[first - 1].nameType == .person { return true }
      if inside.contains(end), tokens[end].nameType == .person,
        tokens[end].tag == .properNoun
      {
        return true
      }
    } else if !gap.isNumeric, article.text[gap.range.lowerBound] < 0x80 {
      // World | Health Organisation: a proper noun beside a proper noun is part of the name.
      if first > inside.lowerBound, tokens[first - 1].tag == .properNoun,
        tokens[first].tag == .properNoun
      {
        return true
      }
      if inside.contains(end), tokens[end].tag == .properNoun, tokens[end - 1].tag == .properNoun {
        return true
      }
    }
    guard case .name(let type) = gap.kind else { return false }
    // Apollo 13 were Jim Lovell: no name holds an auxiliary.
    if gap.tokens.contains(where: { tokens[$0].tag == .auxiliary }) { return true }
    guard inside.contains(end) else { return false }
    // Center for Advanced Study | in the Behavioral Sciences.
    if type == .body || type == .work || type == .other, tokens[end].tag == .adposition {
      var next = end + 1
      if inside.contains(next), tokens[next].tag == .determiner { next += 1 }
      if inside.contains(next), tokens[next].tag == .properNoun,
        tokens[next].nameType == nil
          || tokens[end].word == Self.of
      {
        return true
      }
    }
    return false
  }

  /// Whether the word before or behind goes with the gap wherever it stands in the article: 王尚 | 普.
  private func staysTogether(_ gap: Gap, _ inside: Range<Int>) -> Bool {
    let tokens = article.tokens
    func goesWith(_ one: Int, _ other: Int, _ own: Int) -> Bool {
      guard inside.contains(one), inside.contains(other), tokens[one].end == tokens[other].start,
        tokens[one].tag.isContent, tokens[other].tag.isContent
      else { return false }
      let pairs =
        statistics.pairs[ArticleStatistics.pair(tokens[one].word, tokens[other].word)] ?? 0
      let all = article.counts[tokens[own].word] ?? 0
      return pairs >= 2 && pairs * 5 >= all * 3
    }
    let first = gap.tokens.lowerBound
    let end = gap.tokens.upperBound
    return goesWith(first - 1, first, first) || goesWith(end - 1, end, end - 1)
  }

  /// Whether the article has the name of a person at the gap's beginning, or that of a body behind its first character: 利君雅 | 多.
  private func isDividedOtherwise(_ gap: Gap) -> Bool {
    let bytes = article.text[gap.range]
    let ends = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
    guard ends.count > 2, ends.count <= 12 else { return false }
    for end in ends.dropFirst(2)
    where statistics.writtenNames[Array(bytes[..<end])] == .person
      && !Self.joints.contains(where: bytes[end...].starts)
    {
      return true
    }
    return statistics.writtenNames[Array(bytes[ends[1]...])] == .body
  }

  /// Dots between the parts of a name.
  private static let joints = ["·", "・", "‧", "•"].map { Array($0.utf8) }

  /// Whether a Chinese phrase or name is joined to a noun beside it.
  private func isJoined(_ gap: Gap, _ inside: Range<Int>) -> Bool {
    let tokens = article.tokens
    let first = gap.tokens.lowerBound
    let end = gap.tokens.upperBound
    func isNoun(_ index: Int) -> Bool {
      tokens[index].tag == .noun || tokens[index].tag == .properNoun
    }
    let joinsBefore =
      first > inside.lowerBound && isNoun(first - 1) && tokens[first - 1].end == tokens[first].start
      && tokens[first - 1].nameType != .time
    let joinsBehind =
      inside.contains(end) && isNoun(end) && tokens[end].start == tokens[end - 1].end
    // Logical | port: Latin words side by side in Chinese are one name.
    if first > inside.lowerBound, isLatin(first - 1), isLatin(first) { return true }
    if inside.contains(end), isLatin(end), isLatin(end - 1) { return true }
    switch gap.kind {
    case .term: return joinsBefore || joinsBehind
    case .name(.person): return false
    case .name(.place): return false
    case .name: return joinsBehind
    default: return false
    }
  }

  private func isLatin(_ index: Int) -> Bool {
    let byte = article.text[Int(article.tokens[index].start)]
    return byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  /// Whether an English phrase is part of a compound: a noun before it, or one behind.
  private func isPartOfCompound(_ gap: Gap, _ inside: Range<Int>) -> Bool {
    let tokens = article.tokens
    let first = gap.tokens.lowerBound
    let end = gap.tokens.upperBound
    if gap.kind == .term {
      if first > inside.lowerBound, tokens[first].chunk == .continues {
        let before = tokens[first - 1].tag
        if before == .noun || before == .properNoun { return true }
      }
      if inside.contains(end), tokens[end].chunk == .continues {
        let behind = tokens[end].tag
        if behind == .noun || behind == .properNoun { return true }
      }
      // SSS | and SST effects: half of what is joined.
      if first > inside.lowerBound + 1, tokens[first - 1].tag == .coordinator,
        tokens[first - 2].tag == .properNoun, tokens[first].tag == .properNoun, gap.tokens.count > 1
      {
        return true
      }
    }
    if case .name = gap.kind, gap.tokens.count > 1, tokens[gap.head].tag == .noun { return true }
    return false
  }

  private static let about: Set<String> = ["多", "余", "餘", "几", "幾", "半"]
  private static let of = Word.hash("of")
}
