/// Keeps track of whom a pronoun can mean; several candidates are none.
struct Antecedents {
  private var person: (attribution: Attribution, paragraph: Int)?
  private var body: (attribution: Attribution, paragraph: Int)?

  /// Who spoke or was named last, for a pronoun in a paragraph: it reaches back one paragraph, no further.
  func resolved(_ pronoun: Attribution.Pronoun, in paragraph: Int) -> Attribution? {
    let last = pronoun == .person ? person : body
    guard let last, paragraph <= last.paragraph + 1 else { return nil }
    return last.attribution
  }

  /// Somebody is said to have said something.
  mutating func spoke(_ attribution: Attribution, isPerson: Bool, paragraph: Int) {
    if isPerson { person = (attribution, paragraph) } else { body = (attribution, paragraph) }
  }

  /// Somebody is named whom nothing tells from others.
  mutating func forget() { person = nil }

  /// A sentence in which nobody speaks names people.
  mutating func named(_ names: Set<String>, paragraph: Int) {
    guard let name = names.first else { return }
    if names.count > 1 {
      // 习近平会见马克龙: a pronoun may mean either.
      person = nil
    } else if person?.attribution.speaker == name {
      person?.paragraph = paragraph
    } else {
      person = (Attribution(speaker: name, mention: name), paragraph)
    }
  }
}
