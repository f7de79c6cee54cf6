@testable import QuestionGeneration

/// Texts of fragments in random order, as badly made files have them; the same seed gives the same text.
struct RandomText {
  private var random: StableRandom

  /// Starts from a seed.
  init(seed: Int) { random = StableRandom(seed: "text \(seed)") }

  /// A text of a few paragraphs.
  mutating func text() -> String {
    let kind = random.below(4)
    var text = ""
    for _ in 0..<(1 + random.below(5)) {
      text += paragraph(kind)
      text += pick(["\n", "\n\n", "\r\n", "\n \n", "\u{2028}", "\n\n\n\n"])
    }
    return text
  }

  private mutating func paragraph(_ kind: Int) -> String {
    switch random.below(24) {
    case 0: return ""
    case 1: return pick(["。", "一", "a", "“", "”", "1", "#", ">", "\u{3000}", "😀", "——"])
    case 2: return pick(["# ", "## ", "> ", "- ", "　　", "［1］", "[^1]: "]) + sentences(kind)
    default: return sentences(kind)
    }
  }

  private mutating func sentences(_ kind: Int) -> String {
    var text = ""
    for _ in 0..<(1 + random.below(4)) {
      for _ in 0..<(1 + random.below(16)) { text += fragment(kind) }
      text += pick(["。", "。", "！", "？", ".", ". ", "…", "", "；", "\"", "”", "。”", ".” "])
    }
    return text
  }

  private mutating func fragment(_ kind: Int) -> String {
    switch (kind, random.below(12)) {
    case (_, 0): return pick(Self.oddities)
    case (0...1, 1...2), (2, 1): return pick(Self.numbers)
    case (0, _): return pick(Self.chinese)
    case (1, _): return pick(Self.english)
    case (2, _): return random.below(2) == 0 ? pick(Self.chinese) : pick(Self.english)
    default: return pick(Self.marks) + pick(random.below(2) == 0 ? Self.chinese : Self.numbers)
    }
  }

  private mutating func pick(_ fragments: [String]) -> String {
    fragments[random.below(fragments.count)]
  }

  private static let marks = [
    "“", "”", "‘", "’", "「", "」", "『", "』", "\"", "'", "＂", "（", "）", "(", ")", "《", "》", "[", "]",
    "，", "，", "、", "；", "：", "。", ",", ";", ":", ".", "——", "…", "·", " ", "　", "%", "％", "/", "-",
  ]

  private static let numbers = [
    "2024年", "2024年11月", "1949年", "到2030年", "截至2024年底", "“十四五”", "十五五时期", "党的十八大以来", "党的建设",
    "7000亿元", "26.67%", "12.50％", "1,590百亿亿次", "三分之一", "六千多万", "第五十九届", "五年", "3.5倍", "0", "00",
    "1",
    "999999999999999999", "1.5.2", "1,2,3", "-5", "±", "１２３４", "２０２４年", "½", "²", "Ⅳ", "〇", "两",
    "约占30%",
    "增长5.0个百分点", "同比增长8%", " 484 kilometres", " $1.2 trillion", " 47 per cent", "1962", "20th",
    " in 1990s",
    "108 minutes", "1:2", "1/3", "10-20万", "3～5年", "百亿", "十", "18亿千瓦",
  ]

  private static let chinese = [
    "习近平总书记", "国务院总理李强", "王明教授", "外交部发言人", "指出", "强调", "表示", "说", "称", "他", "她说", "认为，", "明确提出",
    "在二十国集团领导人第十九次峰会上", "在致2024年世界智能产业博览会的贺信中", "主持召开座谈会时", "《数字中国建设整体布局规划》", "《办法》", "发布",
    "我国", "全球", "新质生产力", "人工智能", "的", "是", "和", "、", "，", "；", "：“", "”", "“", "‘头雁’效应", "“东数西算”工程",
    "掌握主动权", "以人为本", "有益、安全、公平", "高质量发展", "此外，", "但", "但是，", "例如", "而", "占", "其中", "该报告", "这一",
    "市场规模",
    "预计", "年均增速", "超过", "企业", "家", "核心产业规模", "数据显示，", "据统计，", "第一，", "四是，", "同年", "等", "以来", "上",
    "时", "中",
    "後來，", "馬克思說：「", "」", "數據", "香港", "欧阳修", "约翰·史密斯", "……", "！", "时，", "后，", "。",
  ]

  private static let english = [
    " President Kennedy", " John F. Kennedy", " she", " He", " said", " said,", ", “", "” ", "“",
    " declared: “", " the ",
    " Rice University", " On 12 September 1962,", " according to NASA,", " we choose",
    " to go to the Moon", " of", " and",
    " government", " the pursuit of happiness", " However, ", "However, ", " which", ", ", "; ",
    " U.S.", " Mr. Smith",
    " don’t", " (990 mi)", " (1962)", " astronauts", " spacecraft", "ly", " Apollo 11",
    " wrote in a letter", " —", "'", "\"",
    " not because they are easy", " “The Raft of Odysseus”", " van der Berg", " Inc.", " e.g.",
    " I", " A",
  ]

  private static let oddities = [
    "\u{0}", "\u{1}", "\u{7F}", "\u{85}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{FFFD}", "\t",
    "\u{0B}", "\u{0C}", "\u{AD}",
    "\u{0301}", "\u{20E3}", "\u{FE0F}", "😀", "👩‍👩‍👧‍👦", "🇨🇳🇺🇸🇫", "é", "ﬁ", "ß", "İ", "ǅ", "你\u{0301}", "𠮷",
    "\u{E000}",
    "한국어", "العربية", "ไทย", "ひらがな", "A\u{030A}", "____", "**", "](", "[1]", "［1］", "http://", "@",
    "<b>", "&amp;", "①",
    String(repeating: "长", count: 300), String(repeating: "long", count: 100),
    String(repeating: "“", count: 12), String(repeating: "，", count: 5),
    String(repeating: "9", count: 40),
  ]
}
