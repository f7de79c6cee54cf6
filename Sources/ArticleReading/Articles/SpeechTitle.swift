/// Titles that name who speaks: `President Harry S. Truman's Message to the Congress`, `Remarks by Jane Doe at…`.
enum SpeechTitle {
  private static let kinds: Set<String> = [
    "message", "address", "speech", "remarks", "statement", "letter", "lecture", "testimony",
    "eulogy", "sermon", "inaugural", "farewell", "state",
  ]
  private static let offices: Set<String> = [
    "president", "vice", "prime", "minister", "chancellor", "senator", "governor", "secretary",
    "general", "secretary-general", "chairman",
    "chair", "chairwoman", "king", "queen", "pope", "mayor", "representative", "judge", "justice",
    "chief", "ambassador", "dr.", "mr.", "mrs.", "ms.", "sir",
    "professor", "the", "u.s.",
  ]

  /// The speaker that an English title names; nil where it names none.
  static func speaker(in title: String) -> String? {
    let words = title.split { $0.isWhitespace }.map { String($0) }
    guard words.count <= 60 else { return nil }
    for (index, word) in words.enumerated() {
      let lower = word.lowercased()
      if lower.hasSuffix("'s") || lower.hasSuffix("’s"), index + 1 < words.count,
        kinds.contains(words[index + 1].lowercased().filter { $0.isLetter })
      {
        let name = Array(words[..<index]) + [String(word.dropLast(2))]
        return known(name)
      }
      // `Remarks of President Jane Doe – …`: an office stands before the name.
      if lower == "of", index > 0, kinds.contains(words[index - 1].lowercased()),
        index + 1 < words.count, offices.contains(words[index + 1].lowercased()),
        words[index + 1].lowercased() != "the"
      {
        let rest = words[(index + 1)...].drop { offices.contains($0.lowercased()) }
        return known(
          Array(rest.prefix { !["–", "-", "—", "at", "on", "to"].contains($0.lowercased()) }))
      }
      if lower == "by", index > 0, kinds.contains(words[index - 1].lowercased()) || index == 1 {
        let rest = words[(index + 1)...].drop { offices.contains($0.lowercased()) }
        let stops: Set<String> = [
          "at", "on", "to", "in", "before", "for", "of", "during", "and", "after", "upon",
          "following",
        ]
        return known(Array(rest.prefix { !stops.contains($0.lowercased()) }))
      }
    }
    return nil
  }

  /// Who held a speech, and when, in a line of its head: `The speech made by Jane Doe, the Minister, on 8 May 2023.`, and
  /// below a title `Speech by Jane Doe, Member of the Board, 24 March 2025`; nil for other lines.
  static func held(_ text: String, isBelowTitle: Bool) -> (speaker: String, date: String?)? {
    guard text.utf8.count <= 240 else { return nil }
    var words = text.split { $0.isWhitespace }.map(String.init)
    for opening in [["the", "text", "of"], ["text", "of"], ["transcript", "of"]]
    where words.prefix(opening.count).map({ $0.lowercased() }) == opening {
      words.removeFirst(opening.count)
    }
    if words.first?.lowercased() == "the" { words.removeFirst() }
    guard words.count > 4, kinds.contains(words[0].lowercased()),
      let by = words.prefix(3).firstIndex(where: { $0.lowercased() == "by" }), by > 0,
      by == 1 || ["made", "given", "delivered", "issued"].contains(words[1].lowercased())
    else { return nil }
    let rest = words[(by + 1)...].drop { offices.contains($0.lowercased()) }
    var name: [String] = []
    for word in rest.prefix(while: { !["at", "on", "in", "to", "before"].contains($0) }) {
      name.append(word.hasSuffix(",") ? String(word.dropLast()) : word)
      if word.hasSuffix(",") { break }
    }
    guard let speaker = known(name) else { return nil }
    let date = DateText.isoDate(in: rest.dropFirst(name.count).joined(separator: " "))
    // `Remarks by Jane Doe at the Harbour Council` is a title itself.
    let hasOffice = rest.dropFirst(name.count - 1).first?.hasSuffix(",") ?? false
    if by == 1, !isBelowTitle || !hasOffice || date?.count != 10 { return nil }
    return (speaker, date)
  }

  /// Whether a line is the title of a speech or statement by its first word.
  static func isOne(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace }
    guard words.count >= 4, words.count <= 40, let first = words.first?.lowercased() else {
      return false
    }
    return kinds.subtracting(["state", "farewell"]).contains(first) && !text.hasSuffix(".")
      && !text.contains(":")
  }

  private static func known(_ words: [String]) -> String? {
    let name = words.drop { offices.contains($0.lowercased()) }.joined(separator: " ")
    return PersonName.english(in: name)
  }
}
