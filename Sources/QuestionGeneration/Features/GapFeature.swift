import Language

/// What is looked at in a gap to tell whether a teacher would choose it.
///
/// Values are in 1/64: a fact that holds is 64.
enum GapFeature: Int, CaseIterable {
  // Kind.
  case person, place, body, work, other, date, year, figure, term, quoted, title
  // Salience.
  case key, keyMean, keyHead, keyShare, keyTop, frequency, frequencyLeast, rare, common
  case occurrences, once, often, firstMention, mostFrequentName, frequentName
  case inTitle, titleWord, inHeading, shown, wordShown
  // Form.
  case tokens, oneToken, twoTokens, manyTokens, characters, oneCharacter, twoCharacters
  case threeCharacters, fourCharacters, longName
  case capital, capitals, capitalInside, latin, digits, decimal, percent, money, large, small
  case numberWord, numbersBeside, hasUnit
  // Borders.
  case insideName, crossesName, holdsName, halfName, startsPhrase, endsPhrase, crossesPhrase
  case hyphen, uncertainTags, uncertainName
  // Surroundings.
  case afterThe, afterA, afterPossessive, afterPointing, afterDe, afterCopula, afterNaming
  case afterSaying, afterList, beforeOf, beforeDe, beforeList, beforePossessive, beforeRelative
  case inBrackets, inQuotation, quotedWhole, inTitleMarks
  case sentenceStart, sentenceEnd, position, clauseStart, clauseEnd, lastClause
  case subjectOfMain, afterPredicate, beforePredicate, speaker, byline, sameKind, sentenceLength
  // Pairs that a sum can't say.
  case nameOnce, nameOften, termKey, termRare, termCommon, oneCommonNoun, phraseRepeated
  case figureAlone, figureAmongMany, dateFirst, personFull, adjacentBefore, adjacentAfter

  private static let families: [(name: String, count: Int)] = [
    ("headTag", Tag.allCases.count), ("firstTag", Tag.allCases.count),
    ("before", Tag.allCases.count + 1), ("behind", Tag.allCases.count + 1),
    ("role", Role.allCases.count),
  ]

  /// Value of the tag of its head.
  static func headTag(_ tag: Tag) -> Int { allCases.count + Int(tag.rawValue) }
  /// Value of the tag of its first word.
  static func firstTag(_ tag: Tag) -> Int { headTag(tag) + Tag.allCases.count }
  /// Value of the tag of the word before; nil at the sentence's beginning.
  static func before(_ tag: Tag?) -> Int {
    allCases.count + 2 * Tag.allCases.count + (tag.map { Int($0.rawValue) } ?? Tag.allCases.count)
  }
  /// Value of the tag of the word behind; nil at the sentence's end.
  static func behind(_ tag: Tag?) -> Int { before(tag) + Tag.allCases.count + 1 }
  /// Value of the role of its head.
  static func role(_ role: Role) -> Int {
    allCases.count + 4 * Tag.allCases.count + 2 + Int(role.rawValue)
  }
  /// How many values there are.
  static let width = allCases.count + families.reduce(0) { $0 + $1.count }

  /// The name of each value, as weights are written.
  static let labels: [String] =
    allCases.map { String(describing: $0) }
    + families.flatMap { family in (0..<family.count).map { "\(family.name).\($0)" } }
}
