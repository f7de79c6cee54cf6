extension EnglishSubject {
  /// Who speaks by a subject.
  func attribution(
    _ subject: Range<Int>, verb: String, in passage: Passage, leads: Bool
  ) -> Attribution {
    let mention = passage.string(subject)
    var attribution = Attribution(verb: verb)
    let lower = mention.lowercased()
    if Self.persons.contains(lower) {
      attribution.pronoun = .person
      return attribution
    }
    if Self.bodies.contains(lower) {
      attribution.pronoun = .body
      return attribution
    }
    guard !["i", "we", "you"].contains(lower) else { return attribution }
    attribution.mention = mention
    let words = lower.split(separator: " ").map(String.init)
    if let noun = words.last, mention.split(separator: " ").last?.first?.isLowercase ?? false {
      if EnglishNames.documents.contains(noun), mention.contains("’s ") || mention.contains("'s ") {
        attribution.speaker = lower.hasPrefix("the ") ? "the" + mention.dropFirst(3) : mention
        attribution.mention = attribution.speaker
        attribution.leadStart = leads ? subject.lowerBound : nil
        attribution.leads = leads
        return attribution
      }
      nameless(noun, &attribution)
      return attribution
    }
    if let office = Self.office(mention) {
      attribution.speaker = office
      attribution.mention = office
      attribution.leadStart = leads ? subject.lowerBound : nil
      attribution.leads = leads
      return attribution
    }
    var name = EnglishAttribution.withoutTitle(mention)
    if name.hasSuffix("’s") || name.hasSuffix("'s") { name.removeLast(2) }
    attribution.speaker = people.speaker(name) ?? name
    attribution.leadStart = leads ? subject.lowerBound : nil
    attribution.leads = leads
    return attribution
  }

  /// the delegate of Ghana, a spokesman for the Dairy Union: somebody by his office; nil for names.
  private static func office(_ mention: String) -> String? {
    let words = mention.split(separator: " ").map(String.init)
    guard let link = words.firstIndex(where: { ["of", "for", "at", "from"].contains($0) }),
      link > 0,
      EnglishNames.isRole(words[link - 1]), words.count > link + 1
    else { return nil }
    let first = words[0].lowercased()
    let rest = (["the", "a", "an"].contains(first) ? Array(words.dropFirst()) : words)
    return "the " + rest.joined(separator: " ")
  }

  /// The minister, the report, researchers: whom the article means by it, where it says so.
  private func nameless(_ noun: String, _ attribution: inout Attribution) {
    if let name = people.holder(of: noun) ?? people.body(noun) {
      attribution.speaker = name
      attribution.mention = people.body(noun).map { "the " + $0 } ?? name
    } else if EnglishNames.documents.contains(noun) {
      attribution.speaker = "the " + noun
      attribution.mention = "the " + noun
    } else if EnglishNames.groups.contains(noun) {
      attribution.speaker = noun
      attribution.mention = noun
    }
  }
}
