/// A line at the head of an article that says when, where and by whom it was printed, in labels or side by side:
/// `2020-08-14 12:10 来源：新闻办网站`, `作者: 李明 发布时间: 2022-11-16 来源:《求是》`, `人民论坛 2023年19期`.
struct Imprint: Hashable, Sendable {
  var author: String?
  var publication: String?
  var date: String?
  /// Whether it is the dateline of a news item.
  var isDateline = false

  /// Creates what is known.
  init(
    author: String? = nil, publication: String? = nil, date: String? = nil,
    isDateline: Bool = false
  ) {
    self.isDateline = isDateline
    self.author = author
    self.publication = publication
    self.date = date
  }

  private enum Field { case author, publication, date, other }

  private static let labels: [(String, Field)] = [
    ("发布时间", .date), ("发布日期", .date), ("發布時間", .date), ("發佈時間", .date), ("时间", .date),
    ("日期", .date), ("發布日期", .date), ("更新时间", .date), ("发表时间", .date), ("時間", .date),
    ("更新時間", .date),
    ("發表時間", .date), ("發佈日期", .date), ("信息來源", .publication), ("文章來源", .publication),
    ("稿件來源", .publication), ("新聞來源", .publication), ("來自", .publication), ("責任編輯", .other),
    ("責編", .other), ("瀏覽", .other), ("點擊", .other), ("閱讀", .other), ("字號", .other), ("字體", .other),
    ("列印", .other),
    ("信息来源", .publication), ("文章来源", .publication), ("稿件来源", .publication), ("新闻来源", .publication),
    ("来源", .publication), ("來源", .publication), ("稿源", .publication), ("来自", .publication),
    ("作者", .author), ("撰稿", .author), ("撰文", .author),
    ("责任编辑", .other), ("责编", .other), ("编辑", .other), ("編輯", .other), ("浏览次数", .other),
    ("浏览量", .other),
    ("浏览", .other), ("点击数", .other), ("点击量", .other), ("点击", .other), ("阅读量", .other),
    ("阅读次数", .other),
    ("阅读", .other), ("访问量", .other), ("字号", .other), ("字体", .other), ("打印", .other), ("分享", .other),
    ("收藏", .other), ("发布机构", .other), ("索引号", .other), ("审核", .other), ("审稿", .other),
    ("校对", .other),
    ("published", .date), ("date", .date), ("posted", .date), ("updated", .date),
    ("source", .publication), ("author", .author),
  ]

  /// Reads a short line; nil where it is no such line or says too little.
  init?(_ text: String) {
    guard text.utf8.count <= 480, text.count <= 160, !text.hasSuffix("。"), !text.hasSuffix("？")
    else { return nil }
    let hasColon = text.utf8.contains(0x3A) || text.contains("：")
    // Without a label there is a date at least.
    guard hasColon || text.utf8.count(where: { $0 >= 0x30 && $0 <= 0x39 }) >= 4 else { return nil }
    if let name = Self.original(text) {
      author = name
      date = DateText.isoDate(in: text)
      return
    }
    if let agency = Self.agency(text) {
      publication = agency.name
      date = agency.date
      return
    }
    if let issue = Self.issue(text) {
      publication = issue.name
      date = issue.year
      return
    }
    let fields = hasColon ? Self.fields(text) : (head: text, labelled: [])
    let head = fields.head.trimmed
    for (field, value) in fields.labelled {
      switch field {
      case .author:
        author = author ?? Self.name(value)
        date = date ?? DateText.isoDate(in: value)
      case .publication: publication = publication ?? Self.publisher(value)
      case .date: date = date ?? DateText.isoDate(in: value)
      case .other: break
      }
    }
    // What stands before the first label is a date, alone or with a name.
    if let first = DateText.isoDate(in: head) {
      guard head.filter({ $0.isLetter && !"年月日时分".contains($0) }).count <= 24 else { return nil }
      date = date ?? first
      let rest = Self.behindDate(head)
      if fields.labelled.isEmpty {
        // A date and a name: `2023-10-30 10:15 李明`, `2018-03-06 11:21 海港日报`.
        guard first.first != "-" else { return nil }
        if let name = Self.name(rest) {
          author = name
        } else if let name = Self.press(rest) {
          publication = name
        } else {
          return nil
        }
      }
    } else if !head.isEmpty {
      return nil
    }
    let isKnown = (date == nil ? 0 : 1) + (publication == nil ? 0 : 1) + (author == nil ? 0 : 1)
    guard
      isKnown >= 2 || isKnown == 1 && fields.labelled.count >= 2
        || date != nil && fields.labelled.count >= 1
    else { return nil }
  }

  /// The name in the head of a public account's article: `原创 林清 茶乡发布 2024-05-06 10:22 福建`.
  private static func original(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count >= 3, words[0] == "原创" || words[0] == "原創",
      DateText.isoDate(in: text) != nil
    else { return nil }
    return PersonName.chinese(in: String(words[1]))
  }

  /// The text before the first label, and each label with what stands behind it.
  private static func fields(_ text: String) -> (head: String, labelled: [(Field, String)]) {
    var head = ""
    var labelled: [(Field, String)] = []
    var rest = text[...]
    while !rest.isEmpty {
      if let (field, count) = label(at: rest) {
        labelled.append((field, ""))
        rest = rest.dropFirst(count)
      } else {
        let next = rest.removeFirst()
        if labelled.isEmpty {
          head.append(next)
        } else {
          labelled[labelled.count - 1].1.append(next)
        }
      }
    }
    return (head, labelled)
  }

  /// The characters that labels begin with, in both cases.
  private static let initials = Set(
    labels.compactMap(\.0.first).flatMap { Array($0.lowercased() + $0.uppercased()) })

  /// A label with a colon behind it.
  private static func label(at text: Substring) -> (Field, Int)? {
    guard let first = text.first, initials.contains(first) else { return nil }
    for (word, field) in labels where text.prefix(word.count).lowercased() == word {
      let behind = text.dropFirst(word.count)
      let spaces = behind.prefix { $0 == " " || $0 == "　" }.count
      guard let colon = behind.dropFirst(spaces).first, colon == ":" || colon == "：" else {
        continue
      }
      return (field, word.count + spaces + 1)
    }
    return nil
  }

  private static func name(_ text: String) -> String? {
    let value = String(text.prefix { !$0.isNumber && !"【（([|｜丨".contains($0) }).trimmed
    if let names = PersonName.chineseList(in: value) ?? PersonName.english(in: value) {
      return names
    }
    return PersonName.isGroup(value) ? value.filter { !$0.isWhitespace } : nil
  }

  /// A newspaper, a site or a station that is named alone.
  private static func press(_ text: String) -> String? {
    let name = text.trimmed
    let ends = [
      "网", "報", "报", "社", "台", "客户端", "在线", "新闻", "网站", "頻道", "频道", "周刊", "杂志", "網", "臺", "新聞",
      "客戶端", "週刊",
    ]
    return (2...14).contains(name.count) && !name.contains { $0.isWhitespace || $0.isPunctuation }
      && ends.contains(where: name.hasSuffix) ? name : nil
  }

  private static func publisher(_ text: String) -> String? {
    if let open = text.firstIndex(of: "《"), let close = text[open...].firstIndex(of: "》") {
      let name = text[text.index(after: open)..<close]
      return name.isEmpty ? nil : String(name)
    }
    let name = text.trimmed.prefix { !$0.isNumber && !"|｜【（([丨,，".contains($0) }
    let words = String(name).trimmed.split(separator: " ")
    // Han words stand side by side: the first is the publisher, what follows a button.
    let first = words.first.map { $0.unicodeScalars.contains { Scalars.isHan($0.value) } } == true
    let value = first ? words.first.map { String($0) } ?? "" : words.joined(separator: " ")
    return (2...40).contains(value.count) ? value : nil
  }

  /// What stands behind a date and a time of day.
  private static func behindDate(_ text: String) -> String {
    String(text.drop { $0.isNumber || $0.isPunctuation || $0.isWhitespace || "年月日时分".contains($0) })
  }

  /// `(Harbour News) 10:19, September 07, 2023`.
  private static func agency(_ text: String) -> (name: String, date: String)? {
    guard text.first == "(", text.count <= 60, let close = text.firstIndex(of: ")"),
      let date = DateText.isoDate(in: String(text[close...])), date.count == 10,
      text[close...].filter({ $0.isLetter }).count <= 9
    else { return nil }
    let name = String(text[..<close].dropFirst()).trimmed
    return (2...30).contains(name.count) ? (name, date) : nil
  }

  /// `人民论坛·学术前沿 2023年19期`, `《求是》2024年第3期`.
  private static func issue(_ text: String) -> (name: String, year: String)? {
    guard text.utf8.count <= 120, text.last == "期" else { return nil }
    let bare = text.filter { !$0.isWhitespace && $0 != "《" && $0 != "》" }
    guard bare.count <= 30, bare.hasSuffix("期"), let year = bare.firstIndex(where: \.isNumber)
    else { return nil }
    let name = bare[..<year]
    let rest = bare[year...].dropLast()
    let parts = rest.split(separator: "年").map { $0.drop { $0 == "第" } }
    guard (2...16).contains(name.count), parts.count == 2, parts[0].count == 4,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }), name.first != "第"
    else { return nil }
    return (String(name), String(parts[0]))
  }
}

extension String {
  /// Without white space at both ends.
  fileprivate var trimmed: String {
    var text = drop { $0.isWhitespace }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
