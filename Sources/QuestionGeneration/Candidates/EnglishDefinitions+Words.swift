/// The words by which terms and names are found.
extension EnglishDefinitions {
  /// Small words inside names.
  static let particles: Set<String> = [
    "de", "la", "le", "du", "van", "von", "der", "den", "di", "da", "del", "della", "dos", "bin",
    "ibn", "al", "ben", "el", "ter", "zu",
  ]
  /// Words between is and called.
  static let adverbs: Set<String> = [
    "also", "often", "commonly", "sometimes", "usually", "generally", "widely", "popularly", "now",
    "then", "officially", "collectively", "formally", "otherwise", "better", "originally", "what",
    "initially", "later", "simply", "traditionally", "informally",
  ]
  /// What one person or body does once, and is known for.
  static let deeds: Set<String> = [
    "coined", "founded", "discovered", "invented", "designed", "written", "composed", "proposed",
    "devised", "created", "built", "published", "painted", "launched", "formulated", "pioneered",
    "wrote", "drafted", "commissioned", "named", "sighted", "conceived", "developed", "introduced",
    "defeated", "discovers", "explored", "mapped", "patented", "directed", "sculpted",
  ]
  /// Words of which only one thing is true.
  static let superlatives: Set<String> = [
    "first", "only", "largest", "smallest", "highest", "longest", "oldest", "main", "predominant",
    "official", "national", "most", "last", "leading", "principal", "primary", "capital", "second",
    "biggest", "deepest", "tallest", "earliest", "youngest", "greatest", "least", "driest",
    "wettest", "northernmost", "southernmost", "largest-ever", "third",
  ]
  /// Words that lead on to what a term means.
  static let explaining: Set<String> = [
    "that", "which", "where", "whose", "concerned", "used", "designed", "of", "for", "in", "by",
  ]
}
