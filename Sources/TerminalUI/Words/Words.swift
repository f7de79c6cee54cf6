/// The language of the screens.
public enum ScreenLanguage: String, CaseIterable, Sendable {
  /// English.
  case english = "en"
  /// Simplified Chinese.
  case chinese = "zh"
}

/// The words of the screens in one language.
public struct Words: Hashable, Sendable {
  /// The language.
  public var language: ScreenLanguage

  /// Creates the words of a language.
  public init(_ language: ScreenLanguage) { self.language = language }

  /// What stands between a name and what is said of it.
  public var colon: String { language == .chinese ? "：" : ": " }

  /// An article's title in its marks.
  func quotedTitle(_ title: String) -> String {
    language == .chinese ? "《\(title)》" : "“\(title)”"
  }

  /// Some particulars in a row.
  func listed(_ parts: [String]) -> String {
    parts.joined(separator: language == .chinese ? "，" : ", ")
  }

  /// A remark behind a text.
  func inBrackets(_ remark: String) -> String {
    language == .chinese ? "（\(remark)）" : " (\(remark))"
  }

  /// The words of a key, with its places filled: `%1` is the first value, `%2` the second.
  public func callAsFunction(_ word: Word, _ values: String...) -> String {
    fill(word, values)
  }

  /// The words of a key with numbers.
  public func callAsFunction(_ word: Word, _ first: Int, _ others: Int...) -> String {
    fill(word, ([first] + others).map(String.init))
  }

  private func fill(_ word: Word, _ values: [String]) -> String {
    let phrase = word.phrase
    var text = language == .chinese ? phrase.zh : phrase.en
    guard !values.isEmpty else { return text }
    var filled = ""
    while let place = text.firstIndex(of: "%") {
      filled += text[..<place]
      let digit = text.index(after: place)
      if digit < text.endIndex, let number = text[digit].wholeNumberValue,
        values.indices.contains(number - 1)
      {
        filled += values[number - 1]
        text = String(text[text.index(after: digit)...])
      } else {
        filled += "%"
        text = String(text[digit...])
      }
    }
    return filled + text
  }
}
