/// How much a sentence of a speech is made to be remembered: by contrast, by repetition, by calling to something.
enum Salience {
  /// From 0 to 0.2.
  static func of(_ statement: String, _ language: TextLanguage) -> Double {
    let passage = Passage(statement)
    let words: [String]
    let contrasts: [String]
    if language == .chinese {
      words = WordSegmenter().words(in: passage).map(passage.string)
      contrasts = [
        "不是", "而是", "不仅", "只有", "才能", "必须", "绝不", "决不", "永远", "没有", "就没有",
      ]
    } else {
      words = EnglishWords.ranges(in: passage.all, of: passage).map {
        passage.string($0).lowercased()
      }
      contrasts = [
        " not ", " but ", " never ", " must ", " only ", " if ", " whether ", "let us", "let every",
        "ask ", " all ", "cannot", " shall ", " no ",
      ]
    }
    let stops =
      language == .chinese ? ChineseVocabulary.functionWords : EnglishVocabulary.functionWords
    var counts: [String: Int] = [:]
    for word in words where word.count > 1 && !stops.contains(word) {
      counts[word, default: 0] += 1
    }
    let repeated = counts.values.filter { $0 > 1 }.count
    let contrast = contrasts.filter { (" " + statement.lowercased()).components(of: $0) > 0 }.count
    let isShort = language == .chinese ? passage.count <= 60 : words.count <= 28
    return min(
      0.2, 0.04 * Double(min(repeated, 2)) + 0.03 * Double(min(contrast, 3)) + (isShort ? 0.03 : 0))
  }
}
