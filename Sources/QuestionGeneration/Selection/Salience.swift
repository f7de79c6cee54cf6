/// How much a sentence of a speech is made to be remembered: by contrast, by repetition, by calling to something.
enum Salience {
  /// From 0 to 0.2.
  static func of(_ statement: String, _ language: TextLanguage) -> Double {
    let passage = Passage(statement)
    let words: [String]
    let strong: [String]
    let weak: [String]
    if language == .chinese {
      words = WordSegmenter().words(in: passage).map(passage.string)
      strong = ["不是", "而是", "不仅", "只有", "才能", "必须", "绝不", "决不", "永远", "没有", "就没有"]
      weak = []
    } else {
      words = EnglishWords.ranges(in: passage.all, of: passage).map {
        passage.string($0).lowercased()
      }
      strong = [
        " not ", " but ", " never ", "let us", "let every", "let both", "ask not", "whether ",
        " no longer ",
        " cannot ", "as long as", " neither ", " nor ", " nothing ", " dream", " freedom", " peace",
      ]
      weak = [
        " must ", " only ", " if ", " all ", " shall ", " every ", " no ", " together ",
        " our ",
      ]
    }
    let stops =
      language == .chinese ? ChineseVocabulary.functionWords : EnglishVocabulary.functionWords
    var counts: [String: Int] = [:]
    for word in words where word.count > 1 && !stops.contains(word) {
      counts[word, default: 0] += 1
    }
    let repeated = counts.values.filter { $0 > 1 }.count
    let text = " " + statement.lowercased()
    let contrast = strong.filter { text.components(of: $0) > 0 }.count
    let calls = weak.filter { text.components(of: $0) > 0 }.count
    let isShort = language == .chinese ? passage.count <= 60 : words.count <= 28
    return min(
      0.2,
      0.04 * Double(min(repeated, 2)) + 0.03 * Double(min(contrast, 3)) + 0.01
        * Double(min(calls, 3))
        + (isShort ? 0.03 : 0))
  }
}
