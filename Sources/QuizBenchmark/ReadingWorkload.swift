/// Texts of a given size, made by rule, for measuring reading.
enum ReadingWorkload {
  private static let sentences = [
    "茶树长在云雾里，去年全县产茶一万八千吨，茶农的收入比前年增加了百分之十二。", "老人说：“茶树是祖辈留下来的，我们只是替后人照看。”",
    "一九九八年只有三家茶厂，如今已经有四百多家，其中规模较大的占了两成。", "专家认为，只有保护好水土，茶叶的品质才能长久。",
  ]

  /// Paragraphs of Chinese, each on one line, with an empty line behind it.
  static func plainChinese(_ number: Int) -> String {
    let start = number % 7 == 0 ? "第\(number)节 山里的茶\n\n" : ""
    return start + "\(number)年，" + (0..<6).map { sentences[(number + $0) % 4] }.joined() + "\n\n"
  }

  private static let words = [
    "茶树", "山里", "云雾", "去年", "全县", "收入", "老人", "祖辈", "后人", "照看", "村庄", "河流", "道路", "学校", "专家", "水土",
    "品质", "长久", "增加", "减少", "工厂", "产量", "市场", "价格", "春天", "秋天", "雨水", "阳光", "种植", "采摘", "运输", "出口",
    "合作", "年轻", "回乡", "技术", "培训", "信任", "历史", "保护", "规模", "较大", "占了", "两成", "如今", "已经", "认为", "只有",
  ]

  /// A sentence of words in an order that does not come again soon: lines that come again are taken for the heads of pages.
  private static func sentence(_ place: Int) -> String {
    var state = UInt64(truncatingIfNeeded: place) &* 0x9E37_79B9_7F4A_7C15 | 1
    var text = ""
    for index in 0..<14 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += words[Int(state >> 33) % words.count]
      if index == 6 { text += "，" }
    }
    return text + "。"
  }

  /// Paragraphs in lines of 16 characters, as newspapers have them.
  static func wrappedChinese(_ number: Int) -> String {
    var text = ""
    var column = 0
    for character in (0..<6).map({ sentence(number * 6 + $0) }).joined() {
      if column >= 16, !"，。”".contains(character) {
        text += "\n"
        column = 0
      }
      text.append(character)
      column += 1
    }
    return text + "\n\n"
  }

  /// Paragraphs of English in lines of about 70 columns.
  static func plainEnglish(_ number: Int) -> String {
    "In \(number) the river supplied drinking water to 180,000 people along\nits banks. \"We counted the fish twice,\" said Dr. Reed, who led the\nteam of volunteers, \"and we did not believe it ourselves.\" By then\nthe number had risen to more than \(number * 3), and the county spent\n$2.5 million on new wetlands.\n\n"
  }

  /// Chinese without any line end.
  static func oneLine(_ number: Int) -> String { sentences[number % 4] }

  /// Part of a web page: paragraphs, links and scripts.
  static func page(_ number: Int) -> String {
    let text = (0..<4).map { sentences[(number + $0) % 4] }.joined()
    return
      "<div class=\"block\" id=\"b\(number)\"><h2>第\(number)节</h2>\n<p>\(number)年，\(text)</p>\n<p>&ldquo;\(text)&rdquo; <a href=\"/a/\(number)\">来源</a></p>\n<ul><li><a href=\"/x\">链接</a></li></ul><script>var x = \(number);</script></div>\n"
  }

  /// Bytes of a number of units that are about so many megabytes.
  static func bytes(of unit: (Int) -> String, megabytes: Int) -> [UInt8] {
    let isPage = unit(1).hasPrefix("<")
    var bytes = Array(
      (isPage ? "<!DOCTYPE html><html><head><title>茶</title></head><body>\n" : "").utf8)
    bytes.reserveCapacity(megabytes * 1_000_000 + 4000)
    var number = 1
    while bytes.count < megabytes * 1_000_000 {
      bytes += unit(number).utf8
      number += 1
    }
    return bytes
  }
}
