import ArticleReading

/// A clean article, and the ways in which files break one.
struct SampleArticle: Sendable {
  var title: String
  var author: String
  /// Headings begin with `# `; everything else is a paragraph.
  var parts: [String]

  static let chinese = SampleArticle(
    title: "让茶山变成金山",
    author: "林清",
    parts: [
      "春天的清晨，云雾还没有散去，采茶的人们已经走上了山坡。这座位于闽北的小县有二十三万亩茶园，去年产茶一万八千吨，茶农的收入比前年增加了百分之十二。",
      "# 一片叶子的来历",
      "老茶农说：“茶树是祖辈留下来的，我们只是替后人照看。”他在山里住了六十年，看着荒坡变成梯田，又看着梯田长满茶树。县志里写道，这里种茶的历史可以追溯到宋代。",
      "后来公路修到了山脚，外面的商人来了，价格一年比一年高。一九九八年，全县只有三家茶厂，如今已经有四百多家，其中规模较大的占了两成。",
      "# 把生态放在前面",
      "富起来以后，人们开始关心土地。镇里请来专家，推广有机肥料，禁止使用除草剂，又在茶园里种下桂花和樱花，让鸟儿和虫子重新回到山里。",
      "专家认为，只有保护好水土，茶叶的品质才能长久。现在，全县有机茶园面积达到五万六千亩，每亩收入高出普通茶园一千二百元。",
      "# 年轻人回来了",
      "最让老人高兴的是，年轻人愿意回来了。他们办起民宿，开起网店，用镜头记录采茶和制茶的过程，把故乡的味道送到很远的地方。",
    ])

  static let english = SampleArticle(
    title: "The River That Came Back",
    author: "Mary Ellis",
    parts: [
      "For forty years nobody swam in the river. Factories stood on both banks, and the water ran brown from April to October. Then, in 1998, the last of the mills closed its gates for good.",
      "# A Slow Beginning",
      "The first fish were counted in 2003, when a team of volunteers found eleven trout below the old bridge. \"We did not believe it ourselves,\" said Thomas Reed, who led the group. \"We counted them twice.\"",
      "By 2010 the number had risen to more than 4,000, and the county spent $2.5 million on new wetlands along the shore. Dr. Helen Marsh of the university called the change remarkable.",
      "# What Comes Next",
      "Today the river supplies drinking water to 180,000 people. The council plans to remove three more dams before 2030, although some residents still worry about the cost and about the floods that every spring may bring.",
    ])

  /// The paragraphs without the headings.
  var paragraphs: [String] { parts.filter { !$0.hasPrefix("# ") } }

  /// The headings without their mark.
  var headings: [String] { parts.filter { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) } }

  /// Plain text with an empty line behind each part.
  var plainText: String {
    ([title, byline] + parts.map { $0.hasPrefix("# ") ? String($0.dropFirst(2)) : $0 })
      .joined(separator: "\n\n") + "\n"
  }

  /// Plain text whose paragraphs are lines of a given number of columns, wide characters counting two.
  func wrapped(_ columns: Int, indent: String = "") -> String {
    ([title, byline]
      + parts.map { part in
        part.hasPrefix("# ")
          ? String(part.dropFirst(2))
          : Self.wrap(indent + part, columns).joined(separator: "\n")
      }).joined(separator: "\n\n") + "\n"
  }

  var byline: String { isChinese ? "□ \(author)" : "By \(author)" }

  var isChinese: Bool { title.unicodeScalars.contains { $0.value > 0x4E00 } }

  /// Lines that no closing mark begins; Latin words stay whole.
  static func wrap(_ text: String, _ columns: Int) -> [String] {
    var tokens: [String] = []
    for character in text {
      let isWide = character.unicodeScalars.contains { $0.value > 0x2E00 }
      let last = tokens.last?.last
      let closes = "，。；：！？、”’》）".contains(character)
      let glues = last.map { "“‘《（".contains($0) } ?? false
      let isWord = !isWide && !closes && !"“‘".contains(character)
      let lastIsWord =
        last.map { !$0.isWhitespace && $0.unicodeScalars.allSatisfy { $0.value < 0x2000 } } ?? false
      if (isWord && !character.isWhitespace && lastIsWord) || (closes && last != nil) || glues {
        tokens[tokens.count - 1].append(character)
      } else {
        tokens.append(String(character))
      }
    }
    var lines: [String] = [""]
    for token in tokens {
      let width = width(lines[lines.count - 1]) + width(token)
      if width > columns, !lines[lines.count - 1].isEmpty {
        lines.append(token == " " ? "" : token)
      } else if !(token == " " && lines[lines.count - 1].isEmpty) {
        lines[lines.count - 1] += token
      }
    }
    return lines.map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }.filter { !$0.isEmpty }
  }

  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) {
      $0 + ($1.value > 0x2E00 || (0x2010...0x2030).contains($1.value) ? 2 : 1)
    }
  }
}
