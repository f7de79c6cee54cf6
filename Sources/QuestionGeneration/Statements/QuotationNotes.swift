import ArticleReading

/// Ties the notes of an article to its quotations.
struct QuotationNotes {
  /// The article.
  let article: Article

  /// Index of the note whose mark stands right behind a quotation, or behind the stop that follows it.
  func note(behind pair: QuotationMarks.Pair, in sentence: Sentence) -> Int? {
    let passage = sentence.passage
    var end = pair.marked.upperBound
    let first = sentence.range.lowerBound + passage.offsets[end]
    while end < passage.count, "。，；、,.;）)”’".contains(passage[end]) { end += 1 }
    let last = sentence.range.lowerBound + passage.offsets[end]
    let references = article.paragraphs[sentence.paragraph].noteReferences
    return references.first { ($0.offset >= first - 3 && $0.offset <= last) }?.note
  }

  /// The note that covers a quotation: its own, or that of the next where nothing but a comma stands between them.
  ///
  /// “……”，“……”［3］ gives both from one source.
  func note(of number: Int, among pairs: [QuotationMarks.Pair], in sentence: Sentence) -> Int? {
    for index in number..<pairs.count {
      if index > number {
        let between = sentence.passage.string(
          pairs[index - 1].marked.upperBound..<pairs[index].marked.lowerBound)
        guard ["", "，", "、", "；", ",", "和"].contains(between.filter({ !$0.isWhitespace })) else {
          break
        }
      }
      if let note = note(behind: pairs[index], in: sentence) { return note }
    }
    guard isLong(pairs[number], in: sentence), let last = pairs.last else { return nil }
    return only(behind: last.marked.upperBound, in: sentence)
  }

  /// The first note whose mark stands behind a place of a sentence, or right behind its end.
  func note(behind place: Int, in sentence: Sentence) -> Int? {
    references(behind: place, in: sentence).first
  }

  /// The note at the end of a sentence that goes on behind its last quotation, where it has no other: it is the sentence's.
  private func only(behind place: Int, in sentence: Sentence) -> Int? {
    let all = references(behind: 0, in: sentence)
    return all.count == 1 ? references(behind: place, in: sentence).first : nil
  }

  private func references(behind place: Int, in sentence: Sentence) -> [Int] {
    let first = sentence.range.lowerBound + sentence.passage.offsets[place]
    return article.paragraphs[sentence.paragraph].noteReferences
      .filter { $0.offset >= first && $0.offset <= sentence.range.upperBound }
      .compactMap(\.note)
  }

  /// Whether a quotation has several clauses: a note that stands apart from a term may be about something else.
  private func isLong(_ pair: QuotationMarks.Pair, in sentence: Sentence) -> Bool {
    let words = sentence.passage[pair.words]
    return words.count >= (sentence.language == .chinese ? 16 : 60)
      && words.contains { "，；,;".contains($0) }
  }

  /// What a note says of the words that it belongs to.
  func source(_ note: Int) -> (text: String, occasion: String?, speaker: String?) {
    let text = article.notes[note].text.string
    let noted = Occasion.chinese(ofNote: text)
    return (text, noted.occasion, noted.speaker ?? Self.author(text))
  }

  /// The author whom an English note begins with: Samuel Thornbury, Letter to the Board of Trade, 1839.
  private static func author(_ note: String) -> String? {
    guard TextLanguage(of: note) == .english else { return nil }
    let name = note.trimmingSpaces.prefix { $0 != "," }
    let words = name.split(separator: " ")
    guard name.count < note.count, (2...4).contains(words.count),
      words.allSatisfy({ word in
        (word.first?.isUppercase ?? false) && !word.contains(where: \.isNumber)
          && !EnglishNames.bodyNouns.contains(word.lowercased())
      }),
      !["Quoted", "Cited", "See", "Cf", "In", "From", "The", "Ibid"].contains(String(words[0]))
    else { return nil }
    return EnglishAttribution.withoutTitle(String(name))
  }
}
