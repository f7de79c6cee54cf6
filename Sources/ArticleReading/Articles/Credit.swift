/// What a line beside an article says of it.
enum Credit: Hashable, Sendable {
  /// The author's name, as the line joins several.
  case author(String)
  /// A note on the author at the end: `（作者为…）`; the name where it says it.
  case authorNote(String?)
  /// Where and when it was printed first: `（原载2月24日《人民日报》）`.
  case origin(publication: String?, date: String?)
  /// A contribution to a round table begins with its speaker: `单志广（…主任）：`.
  case speaker(String)
  /// A date alone.
  case date(String)
  /// When, where and by whom it was printed, in one line at its head.
  case imprint(Imprint)
}

extension Credit {
  /// Reads a short block; nil where it says nothing of the kind.
  ///
  /// - Parameters:
  ///   - text: The block's words.
  ///   - followsTitle: Whether a title or heading stands right before it, so that a bare name is a by-line.
  init?(_ text: String, followsTitle: Bool) {
    guard text.utf8.count <= 700 else { return nil }
    let bare = text.filter { !$0.isWhitespace }
    guard let first = bare.first else { return nil }
    if let credit = Self.bracketed(bare, text) {
      self = credit
    } else if let credit = Self.marked(text, bare, first) {
      self = credit
    } else if followsTitle, let name = PersonName.chineseList(in: text), name.count <= 20 {
      self = .author(name)
    } else if followsTitle, first.isLetter, PersonName.isGroup(text) {
      self = .author(bare)
    } else if let date = Self.dateAlone(bare, text) {
      self = .date(date)
    } else if let imprint = Imprint(text) {
      self = .imprint(imprint)
    } else {
      return nil
    }
  }

  /// `（作者为…）`, `﹝作者王文泽，…﹞`, `（原载…）`, `（来源：…）`.
  private static func bracketed(_ bare: String, _ text: String) -> Credit? {
    let opening: Set<Character> = ["（", "(", "﹝", "〔", "［", "[", "【"]
    var inner = bare[...]
    let isBracketed = bare.first.map { opening.contains($0) } ?? false
    if isBracketed {
      inner = inner.dropFirst()
      if let last = inner.last, "）)﹞〕］]】".contains(last) { inner = inner.dropLast() }
    }
    for start in ["作者为", "作者系", "作者是", "作者单位", "作者分别", "作者简介", "作者均"] where inner.hasPrefix(start) {
      return .authorNote(nil)
    }
    if isBracketed, inner.hasPrefix("作者") {
      let rest = inner.dropFirst(2).drop { $0 == "：" || $0 == ":" }
      let name = rest.prefix {
        $0 != "，" && $0 != "," && $0 != "、" && $0 != "系" && $0 != "为" && $0 != "："
      }
      return .authorNote(PersonName.chinese(in: String(name)))
    }
    for start in ["原载", "原文载", "本文原载", "转载自", "摘自", "选自", "刊载于", "来源", "稿件来源", "文章来源", "据", "载"]
    where inner.hasPrefix(start) {
      let rest = inner.dropFirst(start.count).drop { $0 == "：" || $0 == ":" || $0 == "于" }
      guard rest.count <= 60, isBracketed || inner.contains("：") || inner.contains(":") else {
        continue
      }
      if start == "据" || start == "载", !inner.contains("《") { continue }
      return .origin(
        publication: publication(String(rest)), date: DateText.isoDate(in: String(inner)))
    }
    let isCited = bare.hasPrefix("《") && (bare.contains("》（") || bare.contains("》("))
    if isBracketed || isCited, inner.hasPrefix("《"), inner.count <= 40,
      let date = DateText.isoDate(in: String(inner))
    {
      return .origin(publication: publication(String(inner)), date: date)
    }
    return nil
  }

  /// The words between 《 and 》, else a short name without a date in it.
  private static func publication(_ text: String) -> String? {
    if let open = text.firstIndex(of: "《"), let close = text[open...].firstIndex(of: "》") {
      let name = text[text.index(after: open)..<close]
      return name.isEmpty ? nil : String(name)
    }
    let name = text.prefix { !$0.isNumber && $0 != "，" && $0 != "," && $0 != "（" && $0 != "(" }
    return (2...20).contains(name.count) ? String(name) : nil
  }

  /// `□ 高 文`, `文 | … 何哲`, `作者：…`, `本报记者 …`, `By …`.
  private static func marked(_ text: String, _ bare: String, _ first: Character) -> Credit? {
    if "□■○●◆◇▲▪".contains(first), bare.count <= 30 {
      let rest = String(text.drop { $0.isWhitespace || $0 == first })
      return PersonName.chineseList(in: rest).map { .author($0) }
        ?? PersonName.english(in: rest).map { .author($0) }
        ?? reporters(rest, rest.filter { !$0.isWhitespace }).map { .author($0) }
    }
    for start in [
      "文|", "文｜", "文丨", "文/", "文／", "文：", "文:", "作者：", "作者:", "作者|", "作者｜", "作者丨", "撰文：", "撰文:",
      "撰稿：", "撰稿:", "作者／", "作者/", "口述：",
    ]
    where bare.hasPrefix(start) && (bare.count <= 80 || bare.last == "）" || bare.last == ")") {
      var seen = 0
      let rest = text.drop { character in
        guard seen < start.count else { return false }
        if !character.isWhitespace { seen += 1 }
        return true
      }
      return name(endingIn: String(rest)).map { .author($0) }
    }
    for start in ["本报记者", "本刊记者", "新华社记者", "人民日报记者", "记者", "特约记者", "本报评论员", "本报特约评论员", "本刊评论员"]
    where bare.hasPrefix(start) && bare.count <= 30 {
      if start.hasSuffix("评论员"), bare.count == start.count { return .author(start) }
      var seen = 0
      let rest = text.drop { character in
        guard seen < start.count else { return false }
        if !character.isWhitespace { seen += 1 }
        return true
      }
      return PersonName.chineseList(in: String(rest.drop { $0 == "：" || $0 == ":" })).map {
        .author($0)
      }
    }
    if let reporters = reporters(text, bare) { return .author(reporters) }
    for part in text.split(whereSeparator: { "|｜丨".contains($0) }).dropFirst() {
      let part = part.drop { $0.isWhitespace }
      guard bare.count <= 60, part.hasPrefix("作者"),
        let names = PersonName.chineseList(in: String(part.dropFirst(2)))
      else { continue }
      return .author(names)
    }
    let words = text.split { $0.isWhitespace }
    if words.count <= 14, let start = words.first?.lowercased(),
      start == "by" || start == "author:" || start == "by:"
    {
      let rest = words.dropFirst().joined(separator: " ")
      let parts = rest.split { $0 == "," || $0 == "|" || $0 == "·" }.map { String($0) }
      guard let head = parts.first else { return nil }
      let names = Self.parted(head)
      let known = names.compactMap { PersonName.english(in: $0) }
      return known.count == names.count ? .author(known.joined(separator: " and ")) : nil
    }
    return nil
  }

  /// The names behind `…社记者`, up to those of photographers and editors: `每经记者 张蕊 每经编辑 陈旭`.
  private static func reporters(_ text: String, _ bare: String) -> String? {
    guard bare.count <= 60, !bare.hasSuffix("。"),
      let mark = text.firstRange(of: "记者") ?? text.firstRange(of: "記者"),
      text[..<mark.lowerBound].filter({ !$0.isWhitespace }).count <= 8,
      text[..<mark.lowerBound].allSatisfy({ $0.isLetter || $0.isWhitespace })
    else { return nil }
    var rest = text[mark.upperBound...].drop { $0.isWhitespace || $0 == "：" || $0 == ":" }
    for end in ["编辑", "摄影", "通讯员", "实习生", "发自", "报道", "摄"] {
      guard let range = rest.firstRange(of: end) else { continue }
      rest = rest[..<range.lowerBound]
      // The editor's paper stands before the word: 每经编辑.
      while let last = rest.last, !last.isWhitespace { rest.removeLast() }
    }
    return PersonName.chineseList(in: String(rest))
  }

  /// `A and B` or `A & B` in its parts.
  private static func parted(_ names: String) -> [String] {
    var parts: [String] = [""]
    for word in names.split(separator: " ") {
      if word == "and" || word == "&" {
        parts.append("")
      } else {
        parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word
      }
    }
    return parts
  }

  /// The names at the end of a by-line that begins with an office: `中央党校教授、博导 何哲`.
  private static func name(endingIn text: String) -> String? {
    if let names = PersonName.chineseList(in: text) { return names }
    if let name = PersonName.english(in: text) { return name }
    // An office in brackets stands behind the name, a paper and 记者 before several.
    if let open = text.firstIndex(where: { $0 == "（" || $0 == "(" }), open != text.startIndex {
      if let names = PersonName.chineseList(in: String(text[..<open])) { return names }
    }
    if let mark = text.firstRange(of: "记者"), text.count <= 60,
      let names = PersonName.chineseList(in: String(text[mark.upperBound...]))
    {
      return names
    }
    let words = text.split { $0.isWhitespace }
    guard let last = words.last else { return nil }
    return PersonName.chinese(in: String(last))
  }

  /// Words that stand beside a date and say nothing else.
  private static let dateWords: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb",
    "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday",
    "sunday", "dated", "date", "published", "updated", "posted", "delivered", "on", "at", "am",
    "pm", "utc", "gmt", "est", "edt", "st", "nd", "rd", "th", "t", "z",
    "a", "p", "m", "et", "first", "last", "modified", "originally",
  ]

  private static func dateAlone(_ bare: String, _ text: String) -> String? {
    guard bare.count <= 48, let date = DateText.isoDate(in: text) else { return nil }
    let letters = bare.filter { $0.isLetter && !"年月日时分秒星期一二三四五六天".contains($0) }
    if letters.isEmpty { return bare.count <= 30 ? date : nil }
    let words = text.lowercased().split { !$0.isLetter }
    return words.allSatisfy { dateWords.contains(String($0)) } ? date : nil
  }

  /// The speaker whose contribution a body paragraph begins: `单志广（…主任）：…`; nil where it is none.
  static func speaker(beginning bytes: [UInt8]) -> String? {
    // A bracket behind two to six Han characters.
    guard bytes.count > 12, bytes[0] >= 0xE4,
      let open = (6...18).first(where: {
        $0 < bytes.count && (bytes[$0] == 0x28 || bytes.has("（", at: $0))
      }),
      open % 3 == 0
    else { return nil }
    let text = String(decoding: bytes.prefix(600), as: UTF8.self)
    let name = text.prefix { $0 != "(" && $0 != "（" && $0 != "：" }
    guard name.count <= 6, let known = PersonName.chinese(in: String(name)) else { return nil }
    let rest = text.dropFirst(name.count)
    guard let open = rest.first, open == "(" || open == "（",
      let close = rest.firstIndex(where: { $0 == ")" || $0 == "）" })
    else { return nil }
    let behind = rest[rest.index(after: close)...].first { !$0.isWhitespace }
    return behind == ":" || behind == "：" ? known : nil
  }
}
