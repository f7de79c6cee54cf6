/// Drops what stands in a Chinese sentence up to words that the extraction lost: `为世界作出中国前，各地…`.
///
/// A light verb (作出, 进行) says nothing without the noun that it is for (贡献, 合作). Where only that noun's attribute
/// stands behind it and then a clause is closed, by 前, 后, 时 and a comma or by the stop, the noun is lost, and nobody knows
/// what else. A clause behind the comma has lost nothing and stays, as a paragraph of its own.
struct LostObjects: RestorationPass {
  private static let verbs: [StaticString] = [
    "作出", "做出", "进行", "進行", "加以", "予以",
  ]
  /// What 作出 is the end of in other verbs: 创作出.
  private static let verbHeads: Set<UInt32> = Set(
    "创創制製合操写寫炒画畫劳勞".unicodeScalars.map(\.value))
  /// Nouns that such a verb is never for and adjectives, all of which another noun must follow.
  private static let attributes: [StaticString] = [
    "中国", "中國", "我国", "我國", "各国", "各國", "两国", "兩國", "全国", "全國", "美国", "美國",
    "英国", "英國", "法国", "法國", "德国", "德國", "韩国", "韓國", "日本", "印度", "俄罗斯", "俄羅斯",
    "世界", "全球", "国际", "國際", "人类", "人類", "亚洲", "亞洲", "欧洲", "歐洲", "非洲",
    "重要", "重大", "积极", "積極", "突出", "更大", "更多", "应有", "應有", "巨大", "卓越",
  ]
  /// What closes a clause of time.
  private static let closers: [StaticString] = [
    "之前", "之后", "之後", "以后", "以後", "以来", "以來", "之际", "之際", "前", "后", "後", "时", "時",
  ]
  /// Fewest bytes of a rest that is kept: some 12 Chinese characters.
  private let leastRest = 36

  func apply(to manuscript: inout Manuscript) {
    guard manuscript.isChinese else { return }
    for article in manuscript.articles.indices {
      var indices: [Int] = []
      for index in manuscript.articles[article].blocks {
        indices.append(index)
        let block = manuscript.blocks[index]
        guard block.role == .body, block.references.isEmpty,
          let range = lostRange(block.text.utf8)
        else { continue }
        let parts = [0..<range.lowerBound, range, range.upperBound..<block.text.utf8.count]
        var kept: [Int] = []
        for part in parts {
          var piece = block
          piece.text = block.text[part].trimmed()
          guard !piece.text.utf8.isEmpty else { continue }
          if part == range { piece.role = .dropped(.orphan) }
          kept.append(manuscript.blocks.count)
          manuscript.blocks.append(piece)
        }
        manuscript.blocks[index].text = TracedText()
        manuscript.blocks[index].role = .dropped(.orphan)
        indices.removeLast()
        indices += kept
      }
      manuscript.articles[article].blocks = indices
    }
  }

  /// The first stretch to be left out: from the beginning of a sentence to the end of the clause that lost words.
  private func lostRange(_ bytes: [UInt8]) -> Range<Int>? {
    for offset in bytes.indices where Self.mayOpenVerb(bytes, offset) {
      if let end = endOfLoss(bytes, offset) {
        let sentences = SentenceSegmenter.sentences(in: bytes)
        guard let sentence = sentences.first(where: { $0.contains(offset) }) else { return nil }
        let isWhole = end >= sentence.upperBound || sentence.upperBound - end < leastRest
        return sentence.lowerBound..<(isWhole ? sentence.upperBound : end)
      }
    }
    return nil
  }

  /// Whether the bytes at an offset are the first of 作, 做, 进, 進, 加 or 予.
  private static func mayOpenVerb(_ bytes: [UInt8], _ offset: Int) -> Bool {
    let lead = bytes[offset]
    guard lead >= 0xE4, lead <= 0xE9, offset + 2 < bytes.count else { return false }
    switch (lead, bytes[offset + 1], bytes[offset + 2]) {
    case (0xE4, 0xBD, 0x9C), (0xE5, 0x81, 0x9A), (0xE8, 0xBF, 0x9B), (0xE9, 0x80, 0xB2),
      (0xE5, 0x8A, 0xA0), (0xE4, 0xBA, 0x88):
      return true
    default: return false
    }
  }

  /// Offset behind the mark that closes the clause, where a verb at an offset has lost its noun.
  private func endOfLoss(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard let verb = Self.count(of: Self.verbs, bytes, start) else { return nil }
    if start > 0, Self.verbHeads.contains(bytes.scalar(before: start).value) { return nil }
    var offset = start + verb
    if bytes.has("了", at: offset) { offset += 3 }
    guard let attribute = Self.count(of: Self.attributes, bytes, offset) else { return nil }
    offset += attribute
    let closer = Self.count(of: Self.closers, bytes, offset) ?? 0
    offset += closer
    guard offset < bytes.count else { return nil }
    let (value, count) = bytes.scalar(at: offset)
    let isComma = value == 0xFF0C || value == 0x2C
    return closer > 0 && isComma || Scalars.isTerminator(value) && value != 0x2026
      ? offset + count : nil
  }

  private static func count(of words: [StaticString], _ bytes: [UInt8], _ offset: Int) -> Int? {
    words.first { bytes.has($0, at: offset) }?.utf8CodeUnitCount
  }
}
