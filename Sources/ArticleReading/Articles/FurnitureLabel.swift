/// Forms of short lines that label a page, an issue or a document and belong to no article.
enum FurnitureLabel {
  /// Whether a line is such a label.
  ///
  /// - Parameters:
  ///   - bytes: The line.
  ///   - bare: The line without its white space.
  ///   - characters: Number of characters in the latter.
  /// - Returns: Whether it is.
  static func isLabel(_ bytes: [UInt8], bare: [UInt8], characters: Int) -> Bool {
    isTimeOfDay(bytes, characters) || isPageLabel(bare, characters) || isIssue(bare, characters)
      || isField(bare, characters) || isDocumentNumber(bare, characters)
      || isAddress(bytes, characters) || isKeywords(bare, characters) || isProject(bare, characters)
  }

  private static func starts(_ bytes: [UInt8], with words: [StaticString], at start: Int = 0)
    -> Bool
  {
    words.contains { bytes.has($0, at: start) }
  }

  private static func offset(of word: StaticString, in bytes: [UInt8], from start: Int = 0) -> Int?
  {
    let first = word.utf8Start.pointee
    guard bytes.count >= word.utf8CodeUnitCount, start < bytes.count else { return nil }
    return (start..<bytes.count).first { bytes[$0] == first && bytes.has(word, at: $0) }
  }

  /// `10:35 A.M. EDT`, `END 11:02 A.M.`.
  private static func isTimeOfDay(_ bytes: [UInt8], _ characters: Int) -> Bool {
    guard characters <= 32, bytes.contains(0x3A) else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.count <= 32, text.contains(where: \.isNumber) else { return false }
    let words = text.lowercased().split { !$0.isLetter }
    return !words.isEmpty && words.allSatisfy { timeWords.contains(String($0)) }
  }

  private static let timeWords: Set<String> = [
    "a", "p", "m", "am", "pm", "est", "edt", "et", "gmt", "utc", "bst", "pst", "pdt", "cst",
    "cdt", "end",
  ]

  /// The fields in the head of a public document: `索引号：…`, `发文机关：…`.
  private static func isField(_ bare: [UInt8], _ characters: Int) -> Bool {
    characters <= 120 && starts(bare, with: fields)
  }

  private static let fields: [StaticString] = [
    "索引号：", "主题分类：", "发文机关：", "成文日期：", "发文字号：", "发布机构：", "文号：", "有效性：", "公开方式：", "主题词：",
    "信息索引：",
    "标题：", "生成日期：", "体裁分类：", "组配分类：", "公文种类：", "发布日期：", "失效时间：", "题注：", "名称：", "索引号:", "发文机关:",
    "相關字詞", "相关字词", "相关词条",
  ]

  /// `国发〔2018〕43号`.
  private static func isDocumentNumber(_ bytes: [UInt8], _ characters: Int) -> Bool {
    guard characters <= 24,
      bytes.has("号", at: bytes.count - 3) || bytes.has("號", at: bytes.count - 3)
    else { return false }
    let bare = String(decoding: bytes, as: UTF8.self)
    guard let open = bare.firstIndex(where: { "〔[［（(【".contains($0) }),
      let close = bare[open...].firstIndex(where: { "〕]］）)】".contains($0) })
    else { return false }
    let year = bare[bare.index(after: open)..<close]
    let number = bare[bare.index(after: close)...].dropLast().drop { $0 == "第" }
    return year.count == 4 && year.allSatisfy(\.isNumber) && !number.isEmpty
      && number.allSatisfy(\.isNumber) && open != bare.startIndex
  }

  /// `第3页`, `Page 3 of 10`, `· 12 ·`.
  private static func isPageLabel(_ bytes: [UInt8], _ characters: Int) -> Bool {
    guard characters <= 24, !bytes.isEmpty else { return false }
    // The letters of page, of, p; 共 版 第 页.
    var offset = 0
    while offset < bytes.count {
      let (value, count) = bytes.scalar(at: offset)
      switch value < 0x80 ? value | 0x20 : value {
      case 0x70, 0x61, 0x67, 0x65, 0x6F, 0x66, 0x5171, 0x7248, 0x7B2C, 0x9875: break
      default: if Scalars.isHan(value) || Scalars.isAlphabetic(value) { return false }
      }
      offset += count
    }
    let bare = String(decoding: bytes, as: UTF8.self)
    guard bare.contains(where: { $0.isNumber }) else { return false }
    let words = bare.lowercased().filter { $0.isLetter }
    return ["page", "pageof", "第页", "第版", "第页共页", "共页", "版", "页", "p", "pof"].contains(words)
  }

  /// `智库圆桌(第45期·总334期)`.
  private static func isIssue(_ bytes: [UInt8], _ characters: Int) -> Bool {
    if characters <= 40, bytes.has("E&OE", at: 0) { return true }
    guard characters <= 30, let start = offset(of: "第", in: bytes),
      offset(of: "期", in: bytes, from: start) != nil
    else { return false }
    let bare = String(decoding: bytes, as: UTF8.self)
    guard let first = bare.firstIndex(of: "第"), let end = bare[first...].firstIndex(of: "期") else {
      return false
    }
    return bare[bare.index(after: first)..<end].allSatisfy { $0.isNumber }
      && first != bare.startIndex
      || bare.contains("总第") || bare.contains("期总")
  }

  /// A line with an address of the net or of mail in it, and little else.
  private static func isAddress(_ bytes: [UInt8], _ characters: Int) -> Bool {
    guard characters <= 100,
      bytes.contains(0x40) || offset(of: "://", in: bytes) != nil
        || offset(of: "www.", in: bytes) != nil
    else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.count <= 100 else { return false }
    for word in text.split(whereSeparator: \.isWhitespace) {
      if word.contains("@"), let at = word.firstIndex(of: "@"), at != word.startIndex,
        word[at...].contains("."), !text.hasSuffix("。"), !text.hasSuffix(".")
      {
        return true
      }
      if word.hasPrefix("http://") || word.hasPrefix("https://") || word.hasPrefix("www.") {
        return word.count * 10 >= text.count * 6
      }
    }
    return false
  }

  private static func isKeywords(_ bare: [UInt8], _ characters: Int) -> Bool {
    guard characters <= 120 else { return false }
    // Behind its bracket.
    let isBracketed = starts(bare, with: ["[", "(", "［", "【", "〔", "（"])
    let start = isBracketed ? bare.scalar(at: 0).count : 0
    return starts(bare, with: keywords, at: start)
  }

  private static let keywords: [StaticString] = [
    "关键词", "關鍵詞", "Subjects:", "SUBJECTS:", "Subject:", "Subject/s:", "Topics:", "Tags:",
    "Filedunder", "Category:", "Categories:", "标签：", "标签:", "分类：", "分类:", "Keywords：",
    "中图分类号", "文献标识码", "文章编号", "Keywords:", "KEYWORDS", "收稿日期", "基金项目", "DOI:", "doi:",
    "关键字】",
  ]

  /// `（本文系…基金项目…的阶段性成果）`.
  private static func isProject(_ bare: [UInt8], _ characters: Int) -> Bool {
    guard characters <= 200, starts(bare, with: ["（本文", "(本文", "本文系"]) else { return false }
    return ["成果", "项目", "课题"].contains { offset(of: $0, in: bare) != nil }
  }
}
