import Language

/// What a sentence hands on to the next: whom and what it names, and its subject.
struct SentenceSummary {
  /// What a subject is.
  enum Subject: Hashable {
    case none
    /// A thing with a name, or a pronoun for it.
    case thing(Int)
    /// Some words without a name.
    case phrase(Range<Int>, isPlural: Bool)
  }

  /// More names than this are a list.
  private static let most = 40

  /// The persons that it names or points to, each once.
  var persons: [Int] = []
  /// The other things that it names or points to, each once.
  var others: [Int] = []
  /// The persons who are the subject of some clause of it, or whom a pronoun there means.
  var actors: Set<Int> = []
  /// The genders of pronouns in it that nobody was found for.
  var unresolved: Set<DiscourseWords.Gender> = []
  /// The genders of pronouns in it that mean somebody of it without a name.
  var strangers: Set<DiscourseWords.Gender> = []
  /// Its first subject.
  var subject = Subject.none
  /// The token of its first subject.
  var subjectPlace: Int?
  /// Whether its first subject says something.
  var speaks = false
  /// Whether a person without a name is a subject of it.
  var hasStranger = false

  /// The distinct persons and other things that it is about besides one.
  mutating func note(_ thing: Int, _ type: NameType) {
    if type == .person {
      if persons.count < Self.most, !persons.contains(thing) { persons.append(thing) }
    } else if others.count < Self.most, !others.contains(thing) {
      others.append(thing)
    }
  }
}
