import Language

/// What is looked at in a sentence to tell whether a teacher would ask of it, and whether it can be asked.
///
/// Values are in 1/64: a fact that holds is 64.
enum SentenceFeature: Int, CaseIterable {
  // Clause structure.
  case hasPredicate, hasSubject, subjectFirst, subjectIsNoun, subjectIsName, subjectIsPronoun
  case subjectIsIt, subjectIsWriter, subjectIsReader, subjectPoints, subjectIsDefinite, nounFirst
  case predicates, oneClause, passive, copulaNoun
  // Its beginning and its end.
  case endsWithStop, endsWithSemicolon, endsWithColon, question, exclamation
  case connective, subordinate, opensWithTime
  // Marks.
  case unbalanced, quotation, onlyQuotation, attributedQuotation, quotedShare, colonLead, colon,
    semicolon, dash, brackets, furniture
  case otherScript, letters
  // Length.
  case length, short, veryShort, long, veryLong, commas, enumeration
  // Names and numbers.
  case persons, places, bodies, works, others, times, allNames, surnameOnly
  case digits, numbers, year, percent, money, dayWithoutYear
  // What it leans on.
  case deictic, deicticYear, anaphoricTime, leansOnPerson, leansOnThing, leansOnSeveral
  case demonstrative, comparison, noSubject, unresolved, anyUnresolved
  case writer, reader, writerInSpeech, writerInReport
  // Kind of statement.
  case superlative, naming, causal, hypothetical, negative, saying, sayingWithoutSubject
  // Place in the article.
  case firstOfParagraph, lastOfParagraph, onlyOfParagraph, position, firstThree, firstEight
  case lastThree, longArticle, positionInLong, underHeading, headingWords, titleWords, speech
  case setOff, cutBefore, cutBehind, unusualVariety
  // What it says.
  case keyness, keyWords

  /// Values of one-hot features behind the named ones: the tag of the first word.
  static func firstTag(_ tag: Tag) -> Int { allCases.count + Int(tag.rawValue) }
  /// How many values there are.
  static let width = allCases.count + Tag.allCases.count

  /// The name of each value, as weights are written.
  static let labels: [String] =
    allCases.map { String(describing: $0) } + Tag.allCases.map { "firstTag." + $0.name }
}
