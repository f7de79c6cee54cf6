@testable import QuestionGeneration

/// A book whose quotations open and close with whatever mark comes, or with none; the same seed gives the same book.
struct UnbalancedBook {
  private var random: StableRandom

  /// Starts from a seed.
  init(seed: Int) { random = StableRandom(seed: "book \(seed)") }

  /// Paragraphs up to a number of bytes, in Chinese or in English.
  mutating func text(bytes: Int, isChinese: Bool) -> String {
    var text = ""
    while text.utf8.count < bytes {
      if random.below(3) == 0 { text += pick(["“", "\"", "「"]) }
      for _ in 0..<1 + random.below(6) { text += isChinese ? chinese() : english() }
      text += "\n\n"
      if random.below(40) == 0 { text += "# " + pick(["海上风电", "The tidal barrier"]) + "\n\n" }
    }
    return text
  }

  private mutating func pick(_ words: [String]) -> String { words[random.below(words.count)] }

  private mutating func quoted(_ words: String) -> String {
    pick(["“", "“", "“", "\"", "「", "", "‘"]) + words + pick(["”", "”", "", "\"", "」", "", "’"])
  }

  private mutating func chinese() -> String {
    let says = pick(["林建国", "王明", "约翰·史密斯", "李强教授", "他"]) + pick(["指出", "强调", "表示", "说"])
    let thing = pick(["新质生产力", "海上风电", "人工智能", "绿色转型", "远洋渔业"])
    let year = 1950 + random.below(76)
    let amount = 2 + random.below(9_000)
    switch random.below(5) {
    case 0: return says + "：" + quoted("要加快发展\(thing)，这是第\(amount)项任务。")
    case 1: return "\(year)年，全市\(thing)投入\(amount)亿元，比上年增长\(random.below(40)).5%。"
    case 2: return quoted("\(thing)和远洋渔业要一起抓，") + says + "。"
    case 3: return "《\(thing)发展纲要》提出，到\(year)年建成\(amount)个示范区。"
    default: return "雨下了三天，村里的人都搬到了高处。"
    }
  }

  private mutating func english() -> String {
    let name = pick(["Anna Lind", "Ines Carvalho", "Mr. Hale", "the mayor", "She"])
    let says = pick(["said", "argued", "wrote", "declared"])
    let thing = pick(["the harbour", "the tidal barrier", "coastal trade", "the new railway"])
    let year = 1850 + random.below(176)
    let amount = 2 + random.below(9_000)
    switch random.below(5) {
    case 0: return quoted("We must rebuild \(thing) before the winter,") + " \(says) \(name). "
    case 1:
      return "In \(year), \(thing) cost \(amount) million dollars, 12 percent more than planned. "
    case 2: return "\(name) \(says), " + quoted("\(thing) is number \(amount) on our list.") + " "
    case 3: return "By \(year) the town had \(amount) boats. "
    default: return "It rained for three days. "
    }
  }
}
