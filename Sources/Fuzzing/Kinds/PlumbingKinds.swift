import PracticeSession

/// What the commands for programs read, and the words of command lines.
enum PlumbingKinds {
  static let all: [FuzzKind] = [
    FuzzKind(
      name: "grade", weight: 160, base: { _, random, _ in answers(&random) },
      mutations: Mutation.ofCells,
      run: { input, bench in
        bench.write(input.bytes, to: "a.tsv")
        try bench.run(["grade", bench.path("a.tsv")])
      }),
    FuzzKind(
      name: "figures", weight: 120, base: { _, random, _ in figures(&random) },
      mutations: Mutation.ofJSON + Mutation.ofText,
      run: { input, bench in
        bench.write(input.bytes, to: "a.jsonl")
        try bench.run(["figures", bench.path("a.jsonl")])
      }),
    FuzzKind(
      name: "schedule", weight: 80, base: { _, random, _ in reviews(&random) },
      mutations: Mutation.ofJSON,
      run: { input, bench in
        bench.write(input.bytes, to: "a.jsonl")
        try bench.run(["schedule", bench.path("a.jsonl")])
      }),
    FuzzKind(
      name: "words", weight: 20, base: { _, random, _ in words(&random) },
      mutations: Mutation.ofCells,
      run: { input, bench in
        try bench.writeBank(input.choice)
        try bench.run(commandLine(input.bytes), lines: ["1", "x", ""], step: "words")
      }),
  ]

  private static func answers(_ random: inout SeededGenerator) -> [UInt8] {
    let pairs = [
      ("text", "新质生产力", "", "", "新质生产"),
      ("text", "quiet revolution", "", "silent revolution", "a quiet revolution"),
      ("name", "王大林", "", "王教授", "大林"), ("name", "John F. Kennedy", "", "JFK", "kennedy"),
      ("figure", "7000亿元", "亿元", "七千亿元", "0.7万亿"),
      ("figure", "2.5 million", "dollars", "", "$2,500,000"),
      ("figure", "三分之二", "", "", "66.7%"), ("figure", "百分之十二点五", "", "12.5%", "12.5"),
      ("date", "2024年5月1日", "", "", "2024-05-01"),
      ("date", "25 May 1961", "", "May 25, 1961", "may 1961"),
      ("date", "二十世纪八十年代", "", "", "1980s"), ("figure", "10:1", "", "", "十比一"),
    ]
    let rows = (0...random.number(below: 4)).map { _ in
      let pair = pairs[random.number(below: pairs.count)]
      let language = random.number(below: 2) == 0 ? "zh-Hans" : "en"
      return "\(language)\t\(pair.0)\t\(pair.1)\t\(pair.2)\t\(pair.3)\t\(pair.4)"
    }
    let header = "language\ttype\tkey\tunit\taccepted\tanswer"
    return Array(([header] + rows).joined(separator: "\n").utf8)
  }

  private static func figures(_ random: inout SeededGenerator) -> [UInt8] {
    let lines = (0...random.number(below: 3)).map { _ in
      let words = random.number(below: 2) == 0 ? ScriptWords.chinese : ScriptWords.english
      return "{\"input\":\"\(words.line(words.sentences, &random))\"}"
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  private static func reviews(_ random: inout SeededGenerator) -> [UInt8] {
    var moment = 1_700_000_000
    let reviews = (0...random.number(below: 6)).map { _ in
      moment += random.number(below: 2_000_000)
      return "{\"t\":\(moment),\"rating\":\(1 + random.number(below: 4))}"
    }
    let parameters =
      "0.212,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,1.4835,0.0614,0.2629,1.6483,0.6014,1.8729,0.5425,0.0912,0.0658,0.1542"
    let line =
      "{\"id\":\"a\",\"parameters\":[\(parameters)],\"desired_retention\":0.9,\"learning_steps_s\":[60,600],"
      + "\"relearning_steps_s\":[600],\"maximum_interval\":36500,\"reviews\":[\(reviews.joined(separator: ","))]}"
    return Array("\(line)\n{\"reviews\":[]}\n".utf8)
  }

  /// A command line, a word a cell.
  private static func words(_ random: inout SeededGenerator) -> [UInt8] {
    let lines = [
      "practice\tbank\t--plain\t--new\t3\t--due\t5\t--minutes\t10\t--seed\t7\t--importance\t0.5",
      "practice\tbank\t--plain\t--cram\t--article\t0.txt\t--topic\tfigure\t--kind\tcloze\t--flagged",
      "generate\tbank\t--limit\t5\t--json", "generate\tbank\t--limit\tall\t--report\tr.json",
      "export\tbank\t--format\tjson\t--output\to.json", "stats\tbank\t--json", "show\tbank\t0.txt",
      "show\tbank\t--rejected", "verify\tbank\t--history", "read\tbank/articles/0.txt\t--title\tx",
      "read\tbank/articles/1.md\t--date\t2024-01-02\t--json", "figures\t-", "grade\t-",
      "--language\tzh",
      "help\tgenerate", "practice\t--help", "export\tbank\t--format\ttsv\t--language\ten",
    ]
    return Array(lines[random.number(below: lines.count)].utf8)
  }

  /// The words of an input; none leads out of the folder that inputs are tried in.
  private static func commandLine(_ bytes: [UInt8]) -> [String] {
    let words = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\t" || $0 == "\n" })
    return words.prefix(40).map {
      String($0).replacing("/", with: "").replacing("..", with: "").replacing("\0", with: "")
        .replacing("bankarticles", with: "bank/articles/")
    }
  }
}
