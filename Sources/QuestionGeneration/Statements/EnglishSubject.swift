import CheckedNumbers

/// Finds the subject of a verb of saying in an English sentence, and whom it names.
struct EnglishSubject {
  /// The people and bodies that the article names.
  let people: EnglishPeople

  static let persons: Set<String> = ["he", "she"]
  static let bodies: Set<String> = ["they", "it"]

  /// The name that ends before a verb, with its titles: … at Rice University, President Kennedy also said.
  func range(before verb: Int, of words: [Range<Int>], in passage: Passage) -> Range<Int>? {
    var last = verb - 1
    while last >= 0, isAdverb(passage.string(words[last])) { last -= 1 }
    guard last >= 0 else { return nil }
    // NAME, the president of X, said: the name stands before the comma of the apposition.
    if isComma(between: words[last], and: words[verb], passage) {
      var index = last
      while index >= 0, !isComma(before: index, of: words, passage) { index -= 1 }
      // co-founder of Sun Microsystems, Vinod Khosla, predicted: the name stands between the commas.
      if index > 1, (2...4).contains(last - index + 1),
        words[index...last].allSatisfy({ isNamePart($0, passage) }),
        hasOffice(endingAt: index - 1, of: words, in: passage)
      {
        return words[index].lowerBound..<words[last].upperBound
      }
      if index > 0, let name = nameEnding(at: index - 1, of: words, in: passage) { return name }
    }
    if Self.persons.union(Self.bodies).union(["i", "we"]).contains(
      passage.string(words[last]).lowercased())
    {
      return words[last]
    }
    return nameEnding(at: last, of: words, in: passage) ?? common(at: last, of: words, in: passage)
  }

  /// The words of an unnamed subject before a verb; nil where the verb stands alone.
  func unknown(before verb: Int, _ words: [Range<Int>], _ passage: Passage) -> String? {
    guard verb > 0, !isComma(before: verb, of: words, passage) else { return nil }
    let word = passage.string(words[verb - 1])
    return isAdverb(word) || ["and", "but", "who"].contains(word) ? nil : word
  }

  /// a sentence by its founder, Samuel Thornbury: the full name that stands right before the colon, behind a comma.
  func named(beforeColon words: [Range<Int>], in passage: Passage) -> Range<Int>? {
    guard words.count > 2, let name = nameEnding(at: words.count - 1, of: words, in: passage),
      passage.string(name).split(separator: " ").count >= 2,
      let first = words.firstIndex(where: { $0.lowerBound == name.lowerBound }), first > 0,
      isComma(before: first, of: words, passage)
        || ["by", "from"].contains(passage.string(words[first - 1]))
    else { return nil }
    return name
  }

  private func isAdverb(_ word: String) -> Bool {
    EnglishVocabulary.speechAdverbs.contains(word.lowercased())
      || (word.hasSuffix("ly") && word.first?.isLowercase ?? false)
  }

  /// The report, the foreign minister, researchers.
  private func common(at last: Int, of words: [Range<Int>], in passage: Passage) -> Range<Int>? {
    let noun = passage.string(words[last])
    if EnglishNames.groups.contains(noun.lowercased()) { return words[last] }
    guard
      EnglishNames.bodyNouns.contains(noun.lowercased())
        || EnglishNames.isRole(noun.lowercased())
    else { return nil }
    for index in stride(from: last - 1, through: max(0, last - 4), by: -1) {
      if isComma(before: index + 1, of: words, passage) { return nil }
      let word = passage.string(words[index])
      if ["the", "its", "their"].contains(word.lowercased())
        || (word.hasSuffix("’s") && index == max(0, last - 4))
      {
        return words[index].lowerBound..<words[last].upperBound
      }
    }
    return nil
  }

  /// The capitalised words that end at a word, with titles before them.
  private func nameEnding(at last: Int, of words: [Range<Int>], in passage: Passage) -> Range<Int>?
  {
    let isYear =
      last > 1 && words[last].count == 4 && passage[words[last]].allSatisfy(\.isDigit)
      && passage.string(words[last - 1]) == "of" && isNamePart(words[last - 2], passage)
    guard isYear || isNamePart(words[last], passage) else { return nil }
    var first = isYear ? last - 2 : last
    while first > 0, !isComma(before: first, of: words, passage) {
      let previous = passage.string(words[first - 1])
      guard
        isNamePart(words[first - 1], passage)
          || (EnglishNames.particles.contains(previous) && first > 1
            && isNamePart(words[first - 2], passage)
            && !isComma(before: first - 1, of: words, passage))
      else {
        break
      }
      first -= 1
    }
    // the delegate of Ghana: the name only says of what.
    if let office = officeBefore(first, of: words, in: passage) {
      return words[office].lowerBound..<words[last].upperBound
    }
    // President, flight director: titles in lower case.
    var start = first
    while start > 0, !isComma(before: start, of: words, passage),
      EnglishVocabulary.personTitles.contains(passage.string(words[start - 1]).lowercased())
        || EnglishNames.isRole(passage.string(words[start - 1]))
    {
      start -= 1
    }
    // Opposition leader James Pike.
    if start < first, start > 0, !isComma(before: start, of: words, passage),
      passage[words[start].lowerBound].isLowercase, isNamePart(words[start - 1], passage)
    {
      start -= 1
    }
    let range = words[start].lowerBound..<words[last].upperBound
    return EnglishVocabulary.monthsAndDays.contains(passage.string(words[last]).lowercased())
      ? nil : range
  }

  /// Whether words such as co-founder of Sun Microsystems end at a word.
  private func hasOffice(endingAt last: Int, of words: [Range<Int>], in passage: Passage) -> Bool {
    for index in stride(from: last, through: max(1, last - 7), by: -1) {
      if ["of", "for", "at"].contains(passage.string(words[index])) {
        let role = passage.string(words[index - 1]).lowercased()
        if EnglishNames.isRole(role) || role.hasPrefix("co-") { return true }
      }
      if index < last, isComma(before: index + 1, of: words, passage) { return false }
    }
    return false
  }

  /// Where the words for an office begin that stand before a name: the delegate of, a spokesman for the.
  private func officeBefore(_ first: Int, of words: [Range<Int>], in passage: Passage) -> Int? {
    var link = first - 1
    if link >= 0, passage.string(words[link]) == "the" { link -= 1 }
    guard link > 0, ["of", "for"].contains(passage.string(words[link])),
      EnglishNames.isRole(passage.string(words[link - 1]))
    else { return nil }
    var start = link - 1
    while start > 0, !isComma(before: start, of: words, passage), link - start < 5 {
      start -= 1
      if ["the", "a", "an"].contains(passage.string(words[start]).lowercased()) { return start }
    }
    return link - 1
  }

  /// The capitalised words that begin at a word, titles and an article before them included.
  func name(from index: Int, of words: [Range<Int>], in passage: Passage) -> Range<Int>? {
    guard index < words.count else { return nil }
    let opening = passage.string(words[index]).lowercased()
    if Self.persons.union(Self.bodies).contains(opening) { return words[index] }
    var first = index
    while first < words.count,
      EnglishVocabulary.personTitles.contains(passage.string(words[first]).lowercased())
        || EnglishNames.isRole(passage.string(words[first]))
        || ["the", "its", "a", "an"].contains(passage.string(words[first]).lowercased())
        || passage.string(words[first]).hasSuffix("’s")
        || isModifier(first, words, passage)
    {
      // The report said, the harbour engineer said: no name follows.
      if first > index || EnglishNames.groups.contains(opening),
        first + 1 >= words.count
          || EnglishVocabulary.speechVerbs.contains(passage.string(words[first + 1]).lowercased())
          || isComma(before: first + 1, of: words, passage),
        passage.string(words[first]).first?.isLowercase ?? false
      {
        return words[index].lowerBound..<words[first].upperBound
      }
      first += 1
      if first - index > 6 { return nil }
    }
    guard first < words.count else { return nil }
    if first > index, ["for", "of"].contains(passage.string(words[first])),
      EnglishNames.isRole(passage.string(words[first - 1]))
    {
      return behindOffice(from: index, link: first, of: words, in: passage)
    }
    if !isNamePart(words[first], passage) {
      let noun = passage.string(words[first])
      guard
        (first > index && EnglishNames.bodyNouns.contains(noun))
          || EnglishNames.groups.contains(noun.lowercased())
      else { return nil }
      return words[index].lowerBound..<words[first].upperBound
    }
    // A title in capitals is part of the name: President Nixon.
    var last = first
    while last + 1 < words.count, !isComma(before: last + 1, of: words, passage) {
      let next = passage.string(words[last + 1])
      if isNamePart(words[last + 1], passage) {
        last += 1
      } else if EnglishNames.particles.contains(next), last + 2 < words.count,
        isNamePart(words[last + 2], passage)
      {
        last += 2
      } else {
        break
      }
    }
    let start = words[index].lowerBound
    return start..<words[last].upperBound
  }

  /// a spokesman for the Dairy Union, Colin Webb: his name, or what he is.
  private func behindOffice(
    from index: Int, link: Int, of words: [Range<Int>], in passage: Passage
  ) -> Range<Int>? {
    var end = link + 1
    while end < words.count, !isComma(before: end, of: words, passage) {
      if EnglishVocabulary.speechVerbs.contains(passage.string(words[end]).lowercased()) {
        return words[index].lowerBound..<words[end - 1].upperBound
      }
      end += 1
    }
    if end + 1 < words.count, isNamePart(words[end], passage), isNamePart(words[end + 1], passage) {
      return name(from: end, of: words, in: passage)
    }
    return words[index].lowerBound..<words[end - 1].upperBound
  }

  /// said the harbour engineer Maria Lindqvist: a small word before the title.
  private func isModifier(_ index: Int, _ words: [Range<Int>], _ passage: Passage) -> Bool {
    let word = passage.string(words[index])
    guard word.first?.isLowercase ?? false, index + 1 < words.count, index > 0,
      !EnglishVocabulary.speechVerbs.contains(word), !EnglishNames.particles.contains(word)
    else { return false }
    // Up to three such words: the retired harbour pilot Jonas Ferreira.
    for next in words[within: (index + 1)...].prefix(3) {
      let text = passage.string(next)
      if EnglishNames.isRole(text) || EnglishVocabulary.personTitles.contains(text.lowercased())
        || EnglishNames.bodyNouns.contains(text)
      {
        return true
      }
      guard text.first?.isLowercase ?? false, !EnglishVocabulary.speechVerbs.contains(text) else {
        return false
      }
    }
    return false
  }

  private func isNamePart(_ word: Range<Int>, _ passage: Passage) -> Bool {
    EnglishNames.isPart(word, passage)
  }

  private func isComma(before index: Int, of words: [Range<Int>], _ passage: Passage) -> Bool {
    index > 0 && isComma(between: words[index - 1], and: words[index], passage)
  }

  private func isComma(between left: Range<Int>, and right: Range<Int>, _ passage: Passage) -> Bool
  {
    guard left.upperBound <= right.lowerBound else { return false }
    return passage[left.upperBound..<right.lowerBound].contains {
      ",;:()—–“”\"".contains($0)
    }
  }
}
