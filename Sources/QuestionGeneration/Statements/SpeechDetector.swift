/// Tells whether an article is a speech: its sentences are its speaker's own statements.
enum SpeechDetector {
  /// Whether a third of the sentences or more speak as I or we, and few quote anybody.
  static func isSpeech(_ sentences: [Sentence]) -> Bool {
    guard sentences.count >= 8 else { return false }
    var own = 0
    var quoting = 0
    for sentence in sentences {
      if speaksAsOneself(sentence) { own += 1 }
      if !QuotationMarks.outermost(in: sentence.passage).isEmpty { quoting += 1 }
    }
    return own * 3 >= sentences.count && quoting * 6 <= sentences.count
  }

  /// Whether a sentence speaks as I or we.
  static func speaksAsOneself(_ sentence: Sentence) -> Bool {
    let passage = sentence.passage
    if sentence.language == .chinese {
      let plain = passage.string.components(of: "我国")
      return passage.characters.filter { $0 == "我" }.count > plain
    }
    return EnglishWords.ranges(in: passage.all, of: passage).contains {
      ["i", "we", "our", "us", "my", "me", "ours", "ourselves"].contains(
        passage.string($0).lowercased())
    }
  }

  /// Whether a sentence of a speech is worth asking: it says something whole, of middle length.
  static func isStatement(_ sentence: Sentence) -> Bool {
    let passage = sentence.passage
    guard QuotationMarks.outermost(in: passage).isEmpty else { return false }
    if sentence.language == .chinese {
      return (16...110).contains(passage.count) && "。！".contains(passage.characters.last ?? " ")
        && !passage.characters.contains("？")
    }
    let words = EnglishWords.ranges(in: passage.all, of: passage).count
    return (9...48).contains(words) && ".!".contains(passage.characters.last ?? " ")
  }
}
