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

  /// Whether an English sentence of a speech points to the one before it: this increase, it includes, such a step.
  private static func leans(_ passage: Passage) -> Bool {
    let tokens = EnglishTokens(passage, in: passage.all).tokens
    guard let first = tokens.first?.lower else { return true }
    if [
      "this", "these", "those", "they", "such", "he", "she", "his", "her", "their", "its", "here",
      "thus", "then", "furthermore", "moreover", "however", "therefore", "likewise", "similarly",
      "otherwise", "also", "another", "that", "other", "instead", "there", "both", "neither",
      "nor", "second", "third", "finally", "yet",
    ].contains(first), !(first == "those" && tokens.count > 1 && tokens[1].lower == "who") {
      return true
    }
    // It is time to, it will be our policy that: it points forward where to or that stands behind.
    if first == "it",
      !tokens.dropFirst().prefix(12).contains(where: { ["to", "that"].contains($0.lower) })
    {
      return true
    }
    if tokens.contains(where: {
      [
        "thereafter", "thereby", "thus", "latter", "former",
        "aforementioned",
      ].contains($0.lower)
    }) {
      return true
    }
    for (index, token) in tokens.enumerated().dropFirst()
    where ["this", "these", "such"].contains(token.lower) && index + 1 < tokens.count {
      let next = tokens[index + 1].lower
      let isHere = [
        "country", "nation", "year", "generation", "world", "time", "hemisphere", "day", "moment",
        "century", "house", "hall", "union", "hour", "great", "earth", "planet", "republic",
        "congress",
        "administration", "continent", "land", "chamber", "body", "assembly", "as", "city", "place",
        "afternoon", "morning", "evening", "night", "week", "month", "government", "age",
        "occasion",
      ].contains(next)
      if !isHere { return true }
    }
    return false
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
    return (7...90).contains(words) && ".!".contains(passage.characters.last ?? " ")
      && !leans(passage) && !passage.characters.contains { $0.isNumber }
  }
}
