/// Why something can't be asked, whatever its score.
enum Veto: String, CaseIterable {
  case noSentence = "no whole sentence"
  case garbled = "marks that don't go together, or signs of a page's furniture"
  case tooLong = "too long to be read as one question"
  case tooShort = "too short to say what is asked"
  case unresolved = "points at something that could not be told"
  case shown = "its words stand beside the gap"
  case inTitle = "the title says it"
  case border = "the gap cuts a name or phrase, or takes in what is not of it"
  case speaker = "it is who says so, not what is said"
  case vague = "too vague or too small to be asked for"
  case notAsserted = "a question, an order or an appeal"
}
