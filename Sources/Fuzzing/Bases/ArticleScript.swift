import PracticeSession

/// An article made by rule: its parts, before they are written in a format.
struct ArticleScript: Sendable {
  enum Part: Sendable {
    case heading(String)
    case paragraph(String)
    case quotation(String)
    case list([String])
    case table([[String]])
    case note(mark: String, text: String)
  }

  var title: String
  var author: String?
  var date: String?
  var parts: [Part]

  /// Makes an article of some paragraphs in Chinese, of either script, or in English.
  static func make(_ random: inout SeededGenerator) -> ArticleScript {
    let words = random.number(below: 2) == 0 ? ScriptWords.english : ScriptWords.chinese
    var parts: [Part] = []
    for number in 0..<2 + random.number(below: 5) {
      switch random.number(below: 9) {
      case 0: parts.append(.heading(words.line(words.headings, &random)))
      case 1: parts.append(.quotation(words.line(words.quotations, &random)))
      case 2:
        parts.append(
          .list((0...random.number(below: 3)).map { _ in words.line(words.sentences, &random) }))
      case 3:
        parts.append(
          .table(
            (0...random.number(below: 3)).map { _ in
              [words.line(["{place}"], &random), words.line(["{number}", "{share}%"], &random)]
            }))
      case 4:
        parts.append(.note(mark: "\(number + 1)", text: words.line(words.notes, &random)))
      default: break
      }
      parts.append(.paragraph(words.paragraph(&random)))
    }
    return ArticleScript(
      title: words.line(words.titles, &random),
      author: random.number(below: 2) == 0 ? words.line(["{person}"], &random) : nil,
      date: random.number(below: 2) == 0 ? words.line(["{year}-05-14"], &random) : nil,
      parts: parts)
  }
}

/// The sentences of one language, with places for what differs.
struct ScriptWords: Sendable {
  var titles: [String]
  var headings: [String]
  var sentences: [String]
  var quotations: [String]
  var notes: [String]
  var places: [String]
  var people: [String]
  var goods: [String]
  var gap: String

  /// One of some lines with its places filled.
  func line(_ lines: [String], _ random: inout SeededGenerator) -> String {
    let words = lines[random.number(below: lines.count)].split(
      separator: "{", omittingEmptySubsequences: false)
    return words.dropFirst().reduce(String(words[0])) { line, piece in
      let halves = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      return line + filled(String(halves[0]), &random) + halves.dropFirst().joined()
    }
  }

  /// A few sentences.
  func paragraph(_ random: inout SeededGenerator) -> String {
    (0...random.number(below: 4)).map { _ in
      line(random.number(below: 3) == 0 ? quotations : sentences, &random)
    }.joined(separator: gap)
  }

  private func filled(_ name: String, _ random: inout SeededGenerator) -> String {
    func one(_ list: [String]) -> String { list[random.number(below: list.count)] }
    switch name {
    case "place": return one(places)
    case "person": return one(people)
    case "goods": return one(goods)
    case "year": return "\(1950 + random.number(below: 80))"
    case "share": return "\(random.number(below: 100)).\(random.number(below: 10))"
    case "note": return "\(1 + random.number(below: 5))"
    default: return "\(random.number(below: [10, 100, 10_000, 1_000_000][random.number(below: 4)]))"
    }
  }
}
