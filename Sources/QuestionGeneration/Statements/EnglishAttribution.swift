/// Finds, in an English sentence, who said the words of a quotation.
struct EnglishAttribution {
  /// Who is said to speak before a place: On 12 September 1962, Kennedy said: “….
  func before(_ place: Int, in passage: Passage, from start: Int) -> Attribution? {
    let words = words(in: start..<place, of: passage)
    guard !words.isEmpty else { return nil }
    // The verb is one of the last six words, with no end of a sentence behind it.
    // Behind a quotation all that stands between may say who speaks: “…,” X wrote in a letter of 1971, “…”.
    for index in words.indices.reversed().prefix(start > 0 ? 24 : 8) {
      let word = passage.string(words[index]).lowercased()
      guard EnglishVocabulary.speechVerbs.contains(word) else { continue }
      let tail = words[index].upperBound..<place
      guard !passage.characters[tail].contains(where: { ".!?;”".contains($0) }) else { return nil }
      guard let subject = subject(before: index, of: words, in: passage) else { continue }
      return attribution(subject, verb: word, in: passage, leads: true)
    }
    if let according = according(in: start..<place, of: passage) { return according }
    return introduced(by: words, before: place, in: passage)
  }

  /// Tom Mitchell provided a definition: “…: the sentence opens with who gives the words.
  private func introduced(by words: [Range<Int>], before place: Int, in passage: Passage)
    -> Attribution?
  {
    var index = place - 1
    while index > 0, passage[index].isWhitespace { index -= 1 }
    guard index > 0, passage[index] == ":", let subject = name(from: 0, of: words, in: passage),
      passage.string(subject).split(separator: " ").count >= 2
    else { return nil }
    return attribution(subject, verb: "said", in: passage, leads: true)
  }

  /// Who is said to speak in a sentence without marks, and where the words begin: Kennedy said that ….
  func reported(in passage: Passage) -> (attribution: Attribution, words: Range<Int>)? {
    if let comma = passage.first(",", in: 0..<min(passage.count, 70)),
      passage.has("According to ", at: 0),
      let attribution = according(in: 0..<comma.lowerBound, of: passage),
      attribution.speaker?.split(separator: " ").count ?? 0 >= 2
    {
      return (attribution, comma.upperBound..<passage.count)
    }
    guard let that = passage.first(" that ", in: 0..<min(passage.count, 110)) else { return nil }
    let words = words(in: 0..<that.lowerBound, of: passage)
    guard let verb = words.last,
      EnglishVocabulary.speechVerbs.contains(passage.string(verb).lowercased()),
      let subject = subject(before: words.count - 1, of: words, in: passage)
    else { return nil }
    let found = attribution(
      subject, verb: passage.string(verb).lowercased(), in: passage, leads: true)
    guard found.speaker != nil else { return nil }
    return (found, that.upperBound..<passage.count)
  }

  /// Who is said to speak behind a place: “…,” said the engineer John Houbolt; “…,” Armstrong radioed.
  func after(_ place: Int, in passage: Passage) -> Attribution? {
    var end = place
    while end < passage.count, end - place < 90,
      !";“\"".contains(passage[end]) && !(passage[end] == "." && isStop(end, passage))
    {
      end += 1
    }
    let words = words(in: place..<end, of: passage)
    guard let first = words.first, first.lowerBound - place <= 3 else { return nil }
    for index in words.indices.prefix(9) {
      let word = passage.string(words[index]).lowercased()
      guard EnglishVocabulary.speechVerbs.contains(word) else { continue }
      if index == 0 {
        guard let subject = name(from: 1, of: words, in: passage) else { return nil }
        return attribution(subject, verb: word, in: passage, leads: false)
      }
      guard let subject = name(from: 0, of: words, in: passage),
        subject.upperBound <= words[index].lowerBound,
        passage.characters[subject.upperBound..<words[index].lowerBound].allSatisfy({
          $0.isWhitespace || $0.isLetter || $0 == ","
        })
      else { return nil }
      return attribution(subject, verb: word, in: passage, leads: false)
    }
    return nil
  }

  private func according(in range: Range<Int>, of passage: Passage) -> Attribution? {
    guard let phrase = passage.last("ccording to ", in: range) else { return nil }
    let words = words(in: phrase.upperBound..<range.upperBound, of: passage)
    guard let subject = name(from: 0, of: words, in: passage) else { return nil }
    return attribution(subject, verb: "said", in: passage, leads: true)
  }

  private func attribution(
    _ subject: Range<Int>, verb: String, in passage: Passage, leads: Bool
  ) -> Attribution {
    let mention = passage.string(subject)
    var attribution = Attribution(verb: verb)
    attribution.mention = mention
    guard !["he", "she", "they", "it", "i", "we"].contains(mention.lowercased()) else {
      return attribution
    }
    attribution.speaker = Self.withoutTitle(mention)
    attribution.leadStart = leads ? subject.lowerBound : nil
    attribution.leads = leads
    return attribution
  }

  /// A name without the titles before it: President Nixon → Nixon; the astronaut Jim Lovell → Jim Lovell.
  static func withoutTitle(_ mention: String) -> String {
    var words = mention.split(separator: " ").map(String.init)
    while words.count > 1 {
      let first = words[0].lowercased().filter(\.isLetter)
      guard
        EnglishVocabulary.personTitles.contains(first) || first == "the"
          || (words[0].first?.isLowercase ?? false)
      else { break }
      // The United Nations keeps its article's sense without it.
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  /// The name that ends before a verb, with its titles: … at Rice University, President Kennedy also said.
  private func subject(before verb: Int, of words: [Range<Int>], in passage: Passage) -> Range<Int>?
  {
    var last = verb - 1
    while last >= 0,
      EnglishVocabulary.speechAdverbs.contains(passage.string(words[last]).lowercased())
        || passage.string(words[last]).hasSuffix("ly")
    {
      last -= 1
    }
    guard last >= 0 else { return nil }
    if ["he", "she", "they", "i", "we"].contains(passage.string(words[last]).lowercased()) {
      return words[last]
    }
    // NAME, the president of X, said: the name stands before the comma of the apposition.
    if isComma(between: words[last], and: words[verb], passage) {
      var index = last
      while index >= 0, !isComma(before: index, of: words, passage) { index -= 1 }
      if index > 0, let name = nameEnding(at: index - 1, of: words, in: passage) { return name }
    }
    return nameEnding(at: last, of: words, in: passage)
  }

  /// The capitalised words that end at a word, with titles before them.
  private func nameEnding(at last: Int, of words: [Range<Int>], in passage: Passage) -> Range<Int>?
  {
    guard isNamePart(words[last], passage) else { return nil }
    var first = last
    while first > 0, !isComma(before: first, of: words, passage) {
      let previous = passage.string(words[first - 1])
      let isParticle = ["of", "de", "van", "von", "der", "for", "and", "the", "al", "bin"].contains(
        previous)
      guard
        isNamePart(words[first - 1], passage)
          || (isParticle && first > 1 && isNamePart(words[first - 2], passage)
            && !isComma(before: first - 1, of: words, passage) && previous != "and")
      else {
        break
      }
      first -= 1
    }
    // President, flight director: titles in lower case.
    var start = first
    while start > 0, !isComma(before: start, of: words, passage),
      EnglishVocabulary.personTitles.contains(passage.string(words[start - 1]).lowercased())
    {
      start -= 1
    }
    let range = words[start].lowerBound..<words[last].upperBound
    return EnglishVocabulary.monthsAndDays.contains(passage.string(words[last]).lowercased())
      ? nil : range
  }

  /// The capitalised words that begin at a word, titles and an article before them included.
  private func name(from index: Int, of words: [Range<Int>], in passage: Passage) -> Range<Int>? {
    guard index < words.count else { return nil }
    let opening = passage.string(words[index]).lowercased()
    if ["he", "she", "they"].contains(opening) { return words[index] }
    var first = index
    while first < words.count,
      EnglishVocabulary.personTitles.contains(passage.string(words[first]).lowercased())
        || passage.string(words[first]).lowercased() == "the"
        || passage.string(words[first]).hasSuffix("’s")
    {
      first += 1
      if first - index > 5 { return nil }
    }
    // A title in capitals is part of the name: President Nixon.
    var last = first
    guard last < words.count, isNamePart(words[last], passage) else {
      return nil
    }
    while last + 1 < words.count, !isComma(before: last + 1, of: words, passage) {
      let next = passage.string(words[last + 1])
      let isParticle = ["of", "de", "van", "von", "der", "for", "the"].contains(next)
      if isNamePart(words[last + 1], passage) {
        last += 1
      } else if isParticle, last + 2 < words.count, isNamePart(words[last + 2], passage) {
        last += 2
      } else {
        break
      }
    }
    let start = words[index].lowerBound
    return start..<words[last].upperBound
  }

  private func isNamePart(_ word: Range<Int>, _ passage: Passage) -> Bool {
    let text = passage.string(word)
    guard let first = text.first, first.isUppercase else { return false }
    return !EnglishVocabulary.monthsAndDays.contains(text.lowercased())
      && ![
        "The", "A", "An", "In", "On", "At", "But", "And", "It", "This", "That", "When", "As", "I",
      ]
      .contains(text)
  }

  private func isComma(before index: Int, of words: [Range<Int>], _ passage: Passage) -> Bool {
    index > 0 && isComma(between: words[index - 1], and: words[index], passage)
  }

  private func isComma(between left: Range<Int>, and right: Range<Int>, _ passage: Passage) -> Bool
  {
    passage.characters[left.upperBound..<right.lowerBound].contains { ",;:()—–“”\"".contains($0) }
  }

  private func isStop(_ index: Int, _ passage: Passage) -> Bool {
    index + 1 >= passage.count
      || (passage[index + 1].isWhitespace && index > 0 && !passage[index - 1].isUppercase)
  }

  /// The words in a range, by letters, digits, apostrophes and hyphens.
  private func words(in range: Range<Int>, of passage: Passage) -> [Range<Int>] {
    EnglishWords.ranges(in: range, of: passage)
  }
}

/// Cuts English text into words.
enum EnglishWords {
  /// Words by letters, digits, apostrophes, hyphens and stops inside abbreviations.
  static func ranges(in range: Range<Int>, of passage: Passage) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in range {
      let character = passage[index]
      let joins =
        "’'-".contains(character) && start != nil && index + 1 < range.upperBound
        && passage[index + 1].isLetter
      let abbreviates =
        character == "." && start != nil && index > range.lowerBound
        && passage[index - 1].isUppercase && index + 1 < range.upperBound
        && (passage[index + 1].isUppercase || index - (start ?? index) == 1)
      if character.isLetter || character.isNumber || joins || abbreviates {
        start = start ?? index
      } else if let from = start {
        words.append(from..<index)
        start = nil
      }
    }
    if let from = start { words.append(from..<range.upperBound) }
    return words
  }
}
