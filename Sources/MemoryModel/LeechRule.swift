/// When a question that keeps being forgotten is set aside.
///
/// Source: Anki's leech threshold of 8 lapses, then every half of it.
public enum LeechRule {
  /// Lapses at which a question is first set aside.
  public static let threshold = 8
  /// Further lapses after which it is set aside again.
  public static let repetition = 4

  /// Whether an answer made the question a leech, or again one.
  public static func becomesLeech(from before: Card, to after: Card) -> Bool {
    after.lapses > before.lapses && after.lapses >= threshold
      && (after.lapses - threshold) % repetition == 0
  }
}
