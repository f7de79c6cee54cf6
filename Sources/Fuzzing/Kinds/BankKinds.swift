import PracticeSession

/// The files of a bank: whatever stands in them, the commands end in order.
enum BankKinds {
  static let all: [FuzzKind] = [
    kind("bank-record", weight: 20, isFile: { $0 == "bank.json" }),
    kind("bank-questions", weight: 50, isFile: { $0.hasPrefix("questions/") }),
    kind("bank-edits", weight: 30, isFile: { $0 == "edits.json" }),
    FuzzKind(
      name: "bank-article", weight: 10,
      base: { _, random, corpus in
        corpus.stretch("txt", &random)
          ?? Array(ArticleScript.make(&random).plainText(&random).utf8)
      }, mutations: Mutation.ofText,
      run: { input, bench in
        let bank = try bench.writeBank(
          input.choice, replacing: "articles/0.txt", with: input.bytes)
        try bench.run(["generate", bank])
        let again = try bench.run(["generate", bank], step: "generate again")
        bench.note(again.utf8)
        try bench.run(["verify", bank])
      }),
  ]

  /// A kind that changes one file of a bank, the first that is wanted.
  private static func kind(
    _ name: String, weight: Int, isFile: @escaping @Sendable (String) -> Bool
  ) -> FuzzKind {
    FuzzKind(
      name: name, weight: weight,
      base: { choice, _, corpus in corpus.bankFile(choice, isFile) }, mutations: Mutation.ofJSON,
      most: 20_000,
      run: { input, bench in
        let file = try bench.bankFiles(input.choice).keys.filter(isFile).min() ?? "bank.json"
        let bank = try bench.writeBank(input.choice, replacing: file, with: input.bytes)
        try tryCommands(on: bank, input.choice >> 8, bench)
      })
  }

  /// Two of the things that are done with a bank.
  private static func tryCommands(on bank: String, _ choice: UInt64, _ bench: FuzzBench) throws {
    let progress = ["--progress", bench.path("p.sqlite")]
    switch choice % 5 {
    case 0:
      try bench.run(["show", bank] + progress)
      try bench.run(["verify", bank] + progress)
    case 1:
      try bench.run(["export", bank, "--format", "json"] + progress)
      try bench.run(["export", bank, "--format", "tsv"] + progress, step: "export tsv")
    case 2:
      try bench.run(
        ["practice", bank, "--plain", "--cram", "--seed", "1"] + progress,
        lines: ["1", "", ":hint", ":details", "x", ":source", "2", ":undo", "", ":quit"])
    case 3:
      try bench.run(["generate", bank] + progress)
      try bench.run(["generate", bank] + progress, step: "generate again")
    default:
      try bench.run(["stats", bank] + progress)
      try bench.run(["show", bank, "--rejected"] + progress, step: "show --rejected")
    }
  }
}
