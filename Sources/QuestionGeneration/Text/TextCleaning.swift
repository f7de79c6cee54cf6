/// Makes words of an article fit for a prompt: layout spaces out, marks as Chinese writes them.
enum TextCleaning {
  /// Cleans Chinese text: spaces beside Chinese characters and marks go, half-width marks and straight quotes become Chinese ones.
  static func chinese(_ text: String) -> String {
    var result: [Character] = []
    let characters = Array(text)
    var opensQuote = true
    for (index, character) in characters.enumerated() {
      // The mark of a note behind a figure: 41.5%①.
      if "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".contains(character), index > 0,
        index + 1 == characters.count || "。，；、”）".contains(characters[index + 1])
      {
        continue
      }
      if character == "\"" {
        result.append(opensQuote ? "“" : "”")
        opensQuote.toggle()
        continue
      }
      guard character.isWhitespace else {
        result.append(full(character, after: result.last, before: characters[(index + 1)...].first))
        continue
      }
      let before = result.last
      let after = characters[(index + 1)...].first { !$0.isWhitespace }
      let latinBefore = before.map { $0.isLatinLetter || $0.isDigit } ?? false
      let latinAfter = after.map { $0.isLatinLetter || $0.isDigit } ?? false
      // Only between two Latin words does a space say something.
      // Andrea M. Ghez: behind the point of a Latin name too.
      let isPoint =
        before == "." && latinAfter && result.dropLast().last.map(\.isLatinLetter) ?? false
      if isPoint || latinBefore && latinAfter, !(before?.isDigit == true && after?.isDigit == true),
        result.last != " "
      {
        result.append(" ")
      }
    }
    return String(result)
  }

  /// A half-width mark beside Chinese as its full-width form; anything else as it is.
  private static func full(_ mark: Character, after before: Character?, before after: Character?)
    -> Character
  {
    let forms: [Character: Character] = [",": "，", ";": "；", ":": "：", "?": "？", "!": "！"]
    guard let form = forms[mark] else { return mark }
    let isNumber = (before?.isDigit ?? false) && (after?.isDigit ?? false)
    let isChinese = [before, after].contains {
      $0.map { $0.isHan || "”》）“《（_".contains($0) } ?? false
    }
    return isChinese && !isNumber ? form : mark
  }
}
