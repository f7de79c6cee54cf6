import ScriptFolding

/// Answers that say one has none.
enum NotKnown {
  /// Whether an answer says that the learner doesn't know.
  static func isSaid(by answer: String) -> Bool {
    let folded = TextFolding.folded(answer, of: .all)
    // Nothing but question marks or dashes is left of "??" and "---".
    return folded.isEmpty || phrases.contains(folded)
  }

  private static let phrases: Set<String> = [
    "不知道", "我不知道", "不知", "不会", "我不会", "不清楚", "不晓得", "不记得", "不记得了", "忘了", "忘记了", "我忘了",
    "忘记", "想不起来", "没印象", "跳过", "略", "无", "dontknow", "idontknow", "donotknow", "idonotknow", "idk",
    "dunno", "noidea", "iforgot", "forgot", "cantremember", "notsure", "unknown", "pass", "skip",
    "na", "none", "n/a",
  ]
}
