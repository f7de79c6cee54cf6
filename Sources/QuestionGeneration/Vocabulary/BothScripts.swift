import Foundation

/// Gives lists of Simplified words their Traditional forms too, so that one list serves both scripts.
enum BothScripts {
  /// The words and their Traditional forms.
  static func set(_ words: Set<String>) -> Set<String> {
    words.union(traditional(words.sorted()))
  }

  /// The words, and behind them the Traditional forms that differ.
  static func list(_ words: [String]) -> [String] {
    let known = Set(words)
    return words + traditional(words).filter { !known.contains($0) }
  }

  /// A phrase in Traditional script.
  static func traditional(_ phrase: String) -> String {
    phrase.applyingTransform(StringTransform("Hans-Hant"), reverse: false) ?? phrase
  }

  /// All in one go: a transform costs more to call than to run.
  private static func traditional(_ words: [String]) -> [String] {
    let forms = traditional(words.joined(separator: "\n")).split(
      separator: "\n", omittingEmptySubsequences: false)
    return forms.count == words.count ? forms.map(String.init) : words
  }
}
