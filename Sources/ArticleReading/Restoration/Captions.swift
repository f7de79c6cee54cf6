/// Tells captions of pictures from paragraphs, where no markup says what they are.
///
/// A caption says who took its picture (`新华社记者 李明 摄`, `Photo by …`), or begins as only captions do (`图为…`, `▲`).
struct Captions: RestorationPass {
  /// Most bytes that a caption has.
  private let longest = 700

  func apply(to manuscript: inout Manuscript) {
    for index in manuscript.blocks.indices {
      let block = manuscript.blocks[index]
      guard block.role == .body, block.level == 0, !block.isListItem, block.credit == nil,
        block.text.utf8.count <= longest, mayBeCaption(block.text.utf8)
      else { continue }
      if Self.isCaption(block.text.string) { manuscript.blocks[index].role = .caption }
    }
  }

  /// Whether the first or last character is one with which captions begin or end.
  private func mayBeCaption(_ bytes: [UInt8]) -> Bool {
    guard let start = bytes.first else { return false }
    // 图 圖 上 下 左 右 题 ▲ △
    let (first, _) = bytes.scalar(at: 0)
    if [
      0x56FE, 0x5716, 0x8868, 0x8D44, 0x6570, 0x8CC7, 0x4E0A, 0x4E0B, 0x5DE6, 0x53F3, 0x9898,
      0x25B2, 0x25B3, 0xFF08,
    ].contains(first) {
      return true
    }
    if Scalars.isAlphabetic(UInt32(start)) || start == 0x28 {
      return mayBeEnglishCaption(bytes, start)
    }
    var end = bytes.count
    while end > 0 {
      let (value, count) = bytes.scalar(before: end)
      guard Scalars.isClosing(value) || Scalars.isWhite(value) || value == 0x3002 else {
        // 摄 攝 图 圖 发 發 片 源 国
        return [0x6444, 0x651D, 0x56FE, 0x5716, 0x53D1, 0x767C, 0x7247, 0x6E90, 0x56FD].contains(
          value)
      }
      end -= count
    }
    return false
  }

  /// `Photo: …`, `Table 1 …`, `(Photo by …)`, `…/Reuters`.
  private func mayBeEnglishCaption(_ bytes: [UInt8], _ start: UInt8) -> Bool {
    guard bytes.count <= 500, let last = bytes.last else { return false }
    if last != 0x2E, last != 0x22, last < 0x80, !(0x30...0x39).contains(start) { return true }
    guard "PpIiCcFfTtSs(".utf8.contains(start) else { return false }
    // A colon, a number or `by` stands near the beginning.
    let head = bytes.prefix(18)
    if "FfTt".utf8.contains(start) { return head.contains { $0 >= 0x30 && $0 <= 0x39 } }
    return head.contains(0x3A)
      || "Pp(".utf8.contains(start) && head.contains(0x62) && head.contains(0x79)
  }

  private static let endings = [
    "供图", "供圖", "制图", "製圖", "新华社发", "新華社發", "资料图", "资料图片", "資料圖片", "图片来源", "视觉中国", "图/视觉中国",
  ]
  private static let beginnings = [
    "图为", "圖為", "图片说明", "圖片說明", "图注", "题图", "上图", "下图为", "上图为", "左图为", "右图为", "图：", "图:", "圖：",
    "圖:", "▲", "△",
    "资料来源：", "数据来源：", "資料來源：", "图片来源：", "图源：", "（图片来源", "（图源", "（资料图", "（圖片來源", "（图/", "（图：",
  ]
  private static let englishEndings = [
    "getty images", "/reuters", "/ap", "ap photo", "file photo", "via getty images", "shutterstock",
    "wikimedia commons", "/afp",
  ]
  private static let englishBeginnings = [
    "photo:", "photo by ", "photograph by ", "photo credit", "image:", "image credit", "caption:",
    "photo courtesy", "pictured:", "source: ", "sources: ", "(photo by ", "picture:",
  ]

  /// Whether short words are a caption.
  static func isCaption(_ text: String) -> Bool {
    let closing: Set<Character> = ["）", ")", "】", "]", "。", " ", "　", "."]
    var core = text[...]
    while let last = core.last, closing.contains(last) { core.removeLast() }
    let isBracketed = text.contains("（") || text.contains("(")
    if core.hasSuffix("摄") || core.hasSuffix("攝") {
      // 拍摄 ends a sentence as well, when nobody's name stands before it in brackets.
      let before = core.dropLast().last
      if before != "拍" || isBracketed && core.count <= 120 {
        return core.count <= 30 || isSigned(core)
      }
    }
    if endings.contains(where: { core.hasSuffix($0) }) {
      return text.last != "。" || isBracketed || core.count <= 60
    }
    if core.count <= 160, beginnings.contains(where: { text.hasPrefix($0) }) { return true }
    if isNumberedPicture(text) { return core.count <= 120 }
    guard text.utf8.count <= 500 else { return false }
    let lower = core.lowercased()
    return englishBeginnings.contains { lower.hasPrefix($0) }
      || englishEndings.contains { lower.hasSuffix($0) }
      || text.last == "]" && lower.contains("[photo")
      || text.last == ")" && lower.contains("(photo by ") || isCredited(text)
  }

  /// Whether a photographer and a paper end it in brackets: `(Anna Field/The Valley Review)`, `(Harbour News/Anna Field)`.
  private static func isCredited(_ text: String) -> Bool {
    guard text.last == ")", text.utf8.count <= 400, let open = text.lastIndex(of: "(") else {
      return false
    }
    let parts = text[open...].dropFirst().dropLast().split(separator: "/")
    return parts.count == 2
      && parts.allSatisfy { part in
        let words = part.split(separator: " ")
        return (1...5).contains(words.count)
          && words.allSatisfy { $0.first.map { $0.isUppercase } ?? false }
      } && parts.contains { $0.contains(" ") }
  }

  /// Whether 记者, a bracket, a slash or a space stands before the last name.
  private static func isSigned(_ core: Substring) -> Bool {
    let tail = core.suffix(16)
    return tail.contains("记者") || tail.contains("記者") || tail.contains("（")
      || tail.contains("(") || tail.contains("/") || tail.contains("／") || tail.contains("发 ")
      || tail.contains("。") || tail.contains("通讯员")
  }

  /// `图1 …`, `图①：…`, `Figure 2. …`.
  private static func isNumberedPicture(_ text: String) -> Bool {
    for start in ["图", "圖", "表", "Figure ", "Fig. ", "FIGURE ", "Table ", "TABLE "]
    where text.hasPrefix(start) {
      guard let next = text.dropFirst(start.count).first else { return false }
      let isNumber = next.isNumber || ("①"..."⑳").contains(next)
      let behind = text.dropFirst(start.count).drop { $0.isNumber || $0 == "-" }.first
      return isNumber && (behind == " " || behind == "：" || behind == ":" || behind == ".")
        && text.last != "。"
    }
    return false
  }
}
