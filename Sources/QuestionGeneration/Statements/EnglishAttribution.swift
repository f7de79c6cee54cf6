/// Finds, in an English sentence, who said the words of a quotation.
struct EnglishAttribution {
  /// The people and bodies that the article names.
  var people = EnglishPeople()

  private var subjects: EnglishSubject { EnglishSubject(people: people) }

  /// Who is said to speak before a place: On 12 September 1962, Kennedy said: “….
  func before(_ place: Int, in passage: Passage, from start: Int) -> Attribution? {
    let words = EnglishWords.ranges(in: start..<place, of: passage)
    guard !words.isEmpty else { return nil }
    var nameless: Attribution?
    // The verb is one of the last words, with no end of a sentence behind it.
    // Behind a quotation all that stands between may say who speaks: “…,” X wrote in a letter of 1971, “…”.
    for index in words.indices.reversed().prefix(start > 0 ? 24 : 12) {
      let word = passage.string(words[index]).lowercased()
      let tail = words[index].upperBound..<place
      guard !endsSentence(tail, passage) else { break }
      let isVerb =
        EnglishVocabulary.speechVerbs.contains(word)
        || Self.participles.contains(word) && index > 0
          && passage.string(words[index - 1].upperBound..<words[index].lowerBound) == " "
      guard isVerb, !isNoun(index, words, passage) else { continue }
      guard let subject = subjects.range(before: index, of: words, in: passage) else {
        // and their superiors noted: “…: somebody whom nothing names.
        if index == words.count - 1, let someone = subjects.unknown(before: index, words, passage) {
          return Attribution(mention: someone, verb: word)
        }
        continue
      }
      let found = subjects.attribution(subject, verb: word, in: passage, leads: true)
      if found.speaker != nil || found.pronoun != nil { return found }
      nameless = nameless ?? found
    }
    if let according = according(in: start..<place, of: passage) { return according }
    return nameless ?? introduced(by: words, before: place, in: passage)
  }

  /// with Prime Minister Savage proclaiming, “….
  private static let participles: Set<String> = [
    "saying", "proclaiming", "declaring", "adding", "writing", "warning", "arguing", "noting",
    "stating", "explaining", "telling", "asking", "insisting", "announcing", "remarking",
  ]

  private func endsSentence(_ range: Range<Int>, _ passage: Passage) -> Bool {
    range.contains { index in
      "!?;”".contains(passage[index])
        || (passage[index] == "." && index + 1 < range.upperBound && passage[index + 1].isWhitespace
          && index > 2 && passage[index - 1].isLowercase && passage[index - 2].isLetter
          && passage[index - 3].isLetter)
    }
  }

  /// the reported loss, its stated aim: a participle before a noun.
  private func isNoun(_ index: Int, _ words: [Range<Int>], _ passage: Passage) -> Bool {
    guard index > 0 else { return false }
    return ["the", "a", "an", "its", "their", "his", "her", "this", "that"].contains(
      passage.string(words[index - 1]).lowercased())
  }

  /// Tom Mitchell provided a definition: “…: the sentence opens with who gives the words.
  private func introduced(by words: [Range<Int>], before place: Int, in passage: Passage)
    -> Attribution?
  {
    var index = place - 1
    while index > 0, passage[index].isWhitespace { index -= 1 }
    guard index > 0, passage[index] == ":" || passage[index] == "—",
      let subject = subjects.named(beforeColon: words, in: passage)
        ?? subjects.name(from: 0, of: words, in: passage)
    else { return nil }
    let found = subjects.attribution(subject, verb: "said", in: passage, leads: true)
    guard let speaker = found.speaker,
      speaker.split(separator: " ").count >= 2 || people.fullName(of: speaker) != nil
    else { return found.pronoun == .person ? found : nil }
    return found
  }

  /// Who is said to speak in a sentence without marks, and where the words begin: Kennedy said that ….
  func reported(in passage: Passage) -> (attribution: Attribution, words: Range<Int>)? {
    if let comma = passage.first(",", in: 0..<min(passage.count, 90)),
      passage.has("According to ", at: 0),
      let attribution = according(in: 0..<comma.lowerBound, of: passage),
      attribution.speaker?.split(separator: " ").count ?? 0 >= 2
    {
      return (attribution, comma.upperBound..<passage.count)
    }
    guard let that = passage.first(" that ", in: 0..<min(passage.count, 110)) else { return nil }
    let words = EnglishWords.ranges(in: 0..<that.lowerBound, of: passage)
    guard let last = words.indices.last, let verb = verb(endingAt: last, of: words, in: passage),
      let subject = subjects.range(before: verb, of: words, in: passage)
    else { return nil }
    let found = subjects.attribution(
      subject, verb: passage.string(words[verb]).lowercased(), in: passage, leads: true)
    guard found.speaker != nil || found.pronoun != nil else { return nil }
    return (found, that.upperBound..<passage.count)
  }

  /// The verb right before that, or told with its hearers: told reporters that.
  private func verb(endingAt last: Int, of words: [Range<Int>], in passage: Passage) -> Int? {
    if EnglishVocabulary.speechVerbs.contains(passage.string(words[last]).lowercased()) {
      return last
    }
    for index in words.indices.reversed().prefix(6)
    where ["told", "reminded", "assured", "warned"].contains(
      passage.string(words[index]).lowercased())
    {
      return index
    }
    return nil
  }

  /// Who is said to speak behind a place: “…,” said the engineer John Houbolt; “…,” Armstrong radioed.
  func after(_ place: Int, in passage: Passage) -> Attribution? {
    if let dashed = dash(behind: place, in: passage) { return dashed }
    var end = place
    while end < passage.count, end - place < 130,
      !";“\"".contains(passage[end]) && !(passage[end] == "." && isStop(end, passage))
    {
      end += 1
    }
    let words = EnglishWords.ranges(in: place..<end, of: passage)
    guard let first = words.first, first.lowerBound - place <= 3 else { return nil }
    // “….” Holloway said: “….”: the colon leads to the next words.
    let tail = passage.trimmed(place..<end)
    if let last = tail.last, passage[last] == ":", place >= 2, passage[place - 2].endsSentence {
      return nil
    }
    if passage.string(words[0]).lowercased() == "according" {
      return according(in: place..<end, of: passage).map { found in
        var found = found
        found.leads = false
        found.leadStart = nil
        return found
      }
    }
    for index in words.indices.prefix(16) {
      let word = passage.string(words[index]).lowercased()
      guard EnglishVocabulary.speechVerbs.contains(word) else { continue }
      if index == 0 {
        guard let subject = subjects.name(from: 1, of: words, in: passage) else { return nil }
        return subjects.attribution(subject, verb: word, in: passage, leads: false)
      }
      guard let subject = subjects.name(from: 0, of: words, in: passage),
        subject.upperBound <= words[index].lowerBound,
        passage[subject.upperBound..<words[index].lowerBound].allSatisfy({
          $0.isWhitespace || $0.isLetter || ",-’".contains($0)
        })
      else { return nil }
      return subjects.attribution(subject, verb: word, in: passage, leads: false)
    }
    return nil
  }

  /// “…” — Maria Lindqvist, harbour engineer, at the end of a sentence.
  private func dash(behind place: Int, in passage: Passage) -> Attribution? {
    var start = place
    while start < passage.count, "—―–- ".contains(passage[start]) { start += 1 }
    guard passage[place..<start].contains(where: { "—―–-".contains($0) }),
      start < passage.count, passage[start].isUppercase
    else { return nil }
    return AttributionLine.english(passage.string(start..<passage.count))
  }

  private func according(in range: Range<Int>, of passage: Passage) -> Attribution? {
    guard let phrase = passage.last("ccording to ", in: range) else { return nil }
    var words = EnglishWords.ranges(in: phrase.upperBound..<range.upperBound, of: passage)
    // According to a report by the World Meteorological Organization.
    if words.count > 3, EnglishNames.documents.contains(passage.string(words[1])),
      ["by", "from", "of"].contains(passage.string(words[2]))
    {
      words.removeFirst(3)
    }
    guard let subject = subjects.name(from: 0, of: words, in: passage) else { return nil }
    return subjects.attribution(subject, verb: "said", in: passage, leads: true)
  }

  /// A name without the titles before it: President Nixon → Nixon; the astronaut Jim Lovell → Jim Lovell.
  static func withoutTitle(_ mention: String) -> String {
    var words = mention.split(separator: " ").map(String.init)
    while words.count > 1 {
      let first = words[0].lowercased().filter(\.isLetter)
      guard
        EnglishVocabulary.personTitles.contains(first) || first == "the"
          || words[0].hasSuffix("’s") || (words[0].first?.isLowercase ?? false)
      else { break }
      // The United Nations keeps its article's sense without it.
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  private func isStop(_ index: Int, _ passage: Passage) -> Bool {
    guard index + 1 < passage.count else { return true }
    guard passage[index + 1].isWhitespace, index > 0, !passage[index - 1].isUppercase else {
      return false
    }
    var start = index
    while start > 0, passage[start - 1].isLetter { start -= 1 }
    return !["Dr", "Mr", "Mrs", "Ms", "Prof", "Gov", "Sen", "Gen", "Lt", "Col", "Rep", "St"]
      .contains(
        passage.string(start..<index))
  }
}
