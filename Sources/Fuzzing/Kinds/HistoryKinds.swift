import PracticeSession

/// Histories and progress files: whatever stands in them, the commands end in order.
enum HistoryKinds {
  static let all: [FuzzKind] = [
    FuzzKind(
      name: "history", weight: 50, base: { choice, _, corpus in corpus.history(choice) },
      mutations: Mutation.ofJSON, most: 20_000,
      run: { input, bench in
        let bank = try bench.writeBank(input.choice)
        bench.write(input.bytes, to: "h.jsonl")
        let progress = ["--progress", bench.path("p.sqlite")]
        try bench.run(["import", bench.path("h.jsonl")] + progress)
        try tryCommands(on: bank, progress, input.choice >> 8, bench)
      }),
    FuzzKind(
      name: "progress-rows", weight: 40, base: { _, random, _ in rows(&random) },
      mutations: Mutation.ofJSON + Mutation.ofCells,
      run: { input, bench in
        let bank = try bench.writeBank(input.choice)
        let file = try bench.writeProgress(input.choice)
        ProgressRows.change(file, input.bytes)
        try tryCommands(on: bank, ["--progress", file], input.choice >> 8, bench)
      }),
    FuzzKind(
      name: "progress-bytes", weight: 20, base: { _, random, _ in patches(&random) },
      mutations: Mutation.ofCells,
      run: { input, bench in
        let bank = try bench.writeBank(input.choice)
        let file = try bench.writeProgress(input.choice)
        ProgressRows.patch(file, input.bytes)
        try tryCommands(on: bank, ["--progress", file], input.choice >> 8, bench)
      }),
  ]

  private static func tryCommands(
    on bank: String, _ progress: [String], _ choice: UInt64, _ bench: FuzzBench
  ) throws {
    try bench.run(["stats", bank] + progress)
    switch choice % 4 {
    case 0:
      try bench.run(
        ["practice", bank, "--plain", "--seed", "1"] + progress,
        lines: ["1", "x", ":undo", "", ":rate 2", ":details", ":suspend", ":flag", ":quit"])
    case 1:
      let history = try bench.run(["export", bank, "--format", "history"] + progress)
      bench.write(Array(history.utf8), to: "again.jsonl")
      try bench.run(
        ["import", bench.path("again.jsonl"), "--progress", bench.path("q.sqlite")],
        step: "import again")
    case 2:
      try bench.run(["verify", bank, "--history"] + progress)
      try bench.run(["stats", bank, "--json"] + progress, step: "stats --json")
    default:
      try bench.run(progress, step: "today")
      try bench.run(["show", bank] + progress)
    }
  }

  private static let columns = [
    "card\tdue", "card\tstability", "card\tdifficulty", "card\tlast_review", "card\tlast_day",
    "card\tlapses", "card\treviews", "card\tphase", "card\tstep", "card\trow", "card\tquestion",
    "review\tmoment", "review\tstudy_day", "review\trating", "review\tproposed", "review\treason",
    "review\tverdict", "review\tanswer", "review\tduration_ms", "review\thints", "review\tdue",
    "review\tdistractor", "review\tphase", "review\tstep", "review\tstability", "review\tlapses",
    "review\tdifficulty", "review\treviews", "review\trecorded", "review\tentry",
    "review\tanswer_row", "review\tquestion", "question\tid", "question\tfact", "question\tkind",
    "question\tbank", "bank\tid", "bank_path\tpath", "bank_path\ttitle", "bank_path\tlast_used",
    "flag\treason", "flag\tsince", "suspension\tsince", "suspension\treason", "suspension\trow",
  ]

  /// Lines of a table, a column, a row and a value as JSON has it.
  private static func rows(_ random: inout SeededGenerator) -> [UInt8] {
    let lines = (0...random.number(below: 3)).map { _ in
      let column = columns[random.number(below: columns.count)]
      let value = FuzzWords.json[random.number(below: FuzzWords.json.count)]
      return "\(column)\t\(1 + random.number(below: 6))\t\(value)"
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// Lines of a place in the file and a byte.
  private static func patches(_ random: inout SeededGenerator) -> [UInt8] {
    let lines = (0...random.number(below: 5)).map { _ in
      let place = random.number(below: random.number(below: 3) == 0 ? 100 : 120_000)
      return "\(place)\t\(random.number(below: 256))"
    }
    return Array(lines.joined(separator: "\n").utf8)
  }
}
