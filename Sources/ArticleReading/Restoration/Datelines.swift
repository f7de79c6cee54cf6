/// Parts an agency's dateline from the headline or text behind it: `中新社北京3月6日电 题：开局之年谈“新”`,
/// `本报北京6月30日电 （记者张蕊）…`, `BEIJING, March 5 (Xinhua) -- …`.
struct Datelines: RestorationPass {
  func apply(to manuscript: inout Manuscript) {
    partLeads(&manuscript)
    guard manuscript.isChinese else { return }
    for index in manuscript.blocks.indices.prefix(40) {
      let block = manuscript.blocks[index]
      guard block.role == .body || block.role == .heading, block.text.utf8.count <= 300,
        let seam = seam(block.text.utf8)
      else { continue }
      var dateline = block
      dateline.role = .byline
      dateline.text = block.text[0..<seam].trimmed()
      dateline.credit = .imprint(
        Imprint(date: DateText.isoDate(in: dateline.text.string)))
      var headline = block
      headline.text = block.text[seam..<block.text.utf8.count].trimmed()
      headline.role = .heading
      guard !headline.text.isEmpty else { continue }
      manuscript.blocks[index] = headline
      manuscript.blocks.insert(dateline, at: index)
      return
    }
  }

  /// Splits datelines off the paragraphs that begin with one.
  private func partLeads(_ manuscript: inout Manuscript) {
    var blocks: [Block] = []
    blocks.reserveCapacity(manuscript.blocks.count)
    for block in manuscript.blocks {
      guard block.role == .body, block.level == 0, block.text.utf8.count > 60,
        let (seam, reporters) = manuscript.isChinese
          ? chineseLead(block.text) : englishLead(block.text.utf8)
      else {
        blocks.append(block)
        continue
      }
      var dateline = block
      dateline.role = .byline
      dateline.text = block.text[0..<seam].trimmed()
      dateline.credit = .imprint(
        Imprint(
          author: reporters.flatMap { PersonName.chineseList(in: $0) },
          date: DateText.isoDate(in: dateline.text.string), isDateline: manuscript.isChinese))
      var body = block
      body.text = block.text[seam..<block.text.utf8.count].trimmed()
      blocks += [dateline, body]
    }
    manuscript.blocks = blocks
  }

  private static let agencies = [
    "本报", "本刊", "本社", "本台", "本网", "新华社", "新华网", "中新社", "中新网", "中国新闻网", "人民网", "央视网", "央广网", "光明网",
    "据新华社",
    "据中新社", "据人民日报", "中通社", "中央社", "新華社", "本報", "据央视", "海通社",
  ]

  /// Where the words behind `…电（记者…）` begin, and whom it names.
  private func chineseLead(_ text: TracedText) -> (Int, String?)? {
    let bytes = text.utf8
    if let seam = label(bytes) { return (seam, nil) }
    var offset = 0
    var count = 0
    var end: Int?
    var before: UInt32 = 0
    while offset < min(bytes.count, 120), count < 30 {
      let (value, length) = bytes.scalar(at: offset)
      if [0x7535, 0x96FB, 0x8BAF, 0x8A0A].contains(value) {
        // 电 電 讯 訊
        end = offset + length
        break
      }
      guard
        Scalars.isHan(value) || Scalars.isDigit(value) || value == 0x20 || value == 0x3001
          || value == 0x2F
      else { return nil }
      if value != 0x20 { before = value }
      count += 1
      offset += length
    }
    guard let end, end < bytes.count else { return nil }
    let head = String(decoding: bytes[0..<end], as: UTF8.self)
    let isAgency = Self.agencies.contains { head.hasPrefix($0) }
    guard isAgency || before == 0x65E5 && head.contains("月") else { return nil }
    var start = bytes.skipWhite(from: end, to: bytes.count)
    guard start < bytes.count else { return nil }
    let (open, openCount) = bytes.scalar(at: start)
    var reporters: String?
    if open == 0xFF08 || open == 0x28 {
      guard let (inside, close) = bracket(bytes, start + openCount) else { return nil }
      reporters =
        inside.firstRange(of: "记者").map { String(inside[$0.upperBound...]) }
        ?? inside.firstRange(of: "記者").map { String(inside[$0.upperBound...]) }
        ?? inside.firstRange(of: "通讯员").map { String(inside[$0.upperBound...]) }
      start = bytes.skipWhite(from: close, to: bytes.count)
    } else if !isAgency || [0xFF1A, 0x3A, 0xFF0C, 0x2C].contains(open) {
      return nil
    }
    return start + 30 < bytes.count ? (start, reporters) : nil
  }

  /// Where the words behind `【明報專訊】` begin.
  private func label(_ bytes: [UInt8]) -> Int? {
    guard bytes.has("【", at: 0) else { return nil }
    var offset = 3
    var last: UInt32 = 0
    while offset < min(bytes.count, 48) {
      let (value, length) = bytes.scalar(at: offset)
      if value == 0x3011 {
        // 讯 訊 报 報 社 网 網 电 電
        let isPaper = [0x8BAF, 0x8A0A, 0x62A5, 0x5831, 0x793E, 0x7F51, 0x7DB2, 0x7535, 0x96FB]
          .contains(last)
        return isPaper && offset + 60 < bytes.count ? offset + length : nil
      }
      last = value
      offset += length
    }
    return nil
  }

  /// What stands in a bracket of at most 60 characters, and where it ends.
  private func bracket(_ bytes: [UInt8], _ start: Int) -> (String, Int)? {
    var offset = start
    while offset < min(bytes.count, start + 200) {
      let (value, length) = bytes.scalar(at: offset)
      if value == 0xFF09 || value == 0x29 {
        return (String(decoding: bytes[start..<offset], as: UTF8.self), offset + length)
      }
      offset += length
    }
    return nil
  }

  /// Where the words behind `WASHINGTON (AP) — ` or `BEIJING, March 5 (Xinhua) -- ` begin.
  private func englishLead(_ bytes: [UInt8]) -> (Int, String?)? {
    guard bytes.count > 40, bytes[0] >= 0x41, bytes[0] <= 0x5A, bytes[1] >= 0x41, bytes[1] <= 0x5A
    else { return nil }
    var offset = 0
    var bracketEnd: Int?
    while offset < 70, offset + 4 < bytes.count {
      if bytes[offset] == 0x29 { bracketEnd = offset }
      let isDash = bytes.has("—", at: offset) || bytes.has("–", at: offset)
      if isDash || bytes.has("--", at: offset) {
        let head = String(decoding: bytes[0..<offset], as: UTF8.self)
        guard bracketEnd != nil || DateText.isoDate(in: head) != nil || isPlace(bytes[0..<offset])
        else { return nil }
        let start = bytes.skipWhite(from: offset + (isDash ? 3 : 2), to: bytes.count)
        guard start + 30 < bytes.count, offset >= 4, bytes[offset - 1] == 0x20 else { return nil }
        return (start, nil)
      }
      offset += 1
    }
    return nil
  }

  /// Whether a place stands there in capitals and nothing else.
  private func isPlace(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count <= 30
      && bytes.allSatisfy { $0 >= 0x41 && $0 <= 0x5A || $0 == 0x20 || $0 == 0x2C || $0 == 0x2E }
  }

  /// Offset behind `电 题：` where that ends the first words of a headline; nil where it doesn't.
  private func seam(_ bytes: [UInt8]) -> Int? {
    guard !LineEnding.endsSentence(bytes, 0, bytes.count) else { return nil }
    let mark = Array("题".utf8)
    var offset = 0
    while offset + mark.count < min(bytes.count, 120) {
      if bytes.has("题", at: offset) {
        let (colon, count) = bytes.scalar(at: offset + mark.count)
        let before = bytes.trimWhite(from: 0, to: offset)
        guard colon == 0xFF1A || colon == 0x3A, before >= 3,
          [0x7535, 0x96FB, 0x8BAF, 0x8A0A].contains(bytes.scalar(before: before).value)
        else { return nil }
        return offset + mark.count + count
      }
      offset += bytes.scalar(at: offset).count
    }
    return nil
  }
}
