import Language
import QuestionBank
import Testing

@testable import QuestionGeneration

@Suite struct WordChoicesTests {
  private static let people = [
    ("The lamp of the lighthouse was drawn by ____ in 1904.", "Margaret Holloway"),
    ("The herring fleet of Calder was founded by ____ that winter.", "Peter Heller"),
    ("A school for deckhands opened under ____ soon afterwards.", "Helen Reed"),
    ("Songs of the fishermen were collected by ____ at Dunmore.", "Norman Blake"),
    ("The first chart of the bay is the work of ____ and his sons.", "Thomas Ashby"),
  ]

  private func people(article: Int = 0) -> [Candidate] {
    Self.people.enumerated().map {
      .sample(
        $0.element.0, answer: $0.element.1, thing: .name(.person), topic: .name, article: article,
        paragraph: $0.offset)
    }
  }

  private func wrong(for candidate: Candidate, among candidates: [Candidate]) -> [String]? {
    WordChoices(pool: ChoicePool(candidates), stated: StatedWords(candidates))
      .wrong(for: candidate)?.map(\.text)
  }

  @Test func peopleGoWithOtherPeopleOfTheArticle() throws {
    let all = people()
    for candidate in all {
      let wrong = try #require(self.wrong(for: candidate, among: all))
      #expect((2...3).contains(wrong.count) && Set(wrong).count == wrong.count)
      #expect(!wrong.contains(candidate.answer))
      #expect(Set(wrong).isSubset(of: Self.people.map(\.1)))
    }
  }

  @Test func placesAreNoChoicesAmongPeople() {
    let all =
      people()
      + ["Calder", "Norrin", "Dunmore"].enumerated().map {
        Candidate.sample(
          "The \($0.offset + 7) boats of the fleet lay at ____.", answer: $0.element,
          thing: .name(.place), topic: .place, paragraph: 9 + $0.offset)
      }
    #expect(
      wrong(for: all[0], among: all).map { Set($0).isSubset(of: Self.people.map(\.1)) } == true)
  }

  @Test func anotherArticlesNamesAreNoChoices() {
    let own = people()[0]
    #expect(wrong(for: own, among: [own] + people(article: 1).dropFirst()) == nil)
  }

  @Test func aNameThatThePromptOrItsContextShowsIsNoChoice() throws {
    let all = people()
    let shown = Candidate.sample(
      "Under Peter Heller the lamp was drawn by ____ in 1904.", answer: "Margaret Holloway",
      thing: .name(.person), topic: .name, before: "Helen Reed had left the village by then.")
    let wrong = try #require(self.wrong(for: shown, among: [shown] + all.dropFirst()))
    #expect(Set(wrong).isDisjoint(with: ["Peter Heller", "Helen Reed", "Margaret Holloway"]))
  }

  @Test func whatASentenceSaysOfTheSameIsNoWrongChoice() throws {
    let all = people()
    // Another sentence says that Helen Reed drew the lamp too.
    let also = Candidate.sample(
      "The lamp of the lighthouse was drawn by ____ and Helen Reed in 1904.",
      answer: "Norman Blake", thing: .name(.person), topic: .name, paragraph: 20)
    if let wrong = self.wrong(for: all[0], among: all + [also]) {
      #expect(!wrong.contains("Helen Reed") && !wrong.contains("Norman Blake"))
    }
  }

  @Test func choicesShareNoWordButTheirLast() {
    let names = ["Anna Holloway", "Ruth Holloway", "Margaret Heller", "Peter Reed"]
    let all =
      people()
      + names.enumerated().map {
        Candidate.sample(
          "In year \($0.offset + 20) the harbour master was ____.", answer: $0.element,
          thing: .name(.person), topic: .name, paragraph: 30 + $0.offset)
      }
    for candidate in all {
      guard let wrong = self.wrong(for: candidate, among: all) else { continue }
      let words = ([candidate.answer] + wrong).map { Set($0.split(separator: " ").dropLast()) }
      for (index, one) in words.enumerated() {
        #expect(words.dropFirst(index + 1).allSatisfy { $0.isDisjoint(with: one) }, "\(words)")
      }
    }
  }

  @Test func aGuessIsNoChoiceAndHasNone() {
    var all = people()
    let first = all[0]
    for index in all.indices.dropFirst(2) { all[index].isCertain = false }
    #expect(wrong(for: first, among: all) == nil)
    var guess = people()
    guess[0].isCertain = false
    #expect(wrong(for: guess[0], among: guess) == nil)
  }

  @Test func theOrderOfThePoolDecidesNothing() {
    let all = people()
    for candidate in all {
      #expect(wrong(for: candidate, among: all) == wrong(for: candidate, among: all.reversed()))
    }
  }

  @Test func ofNothingThereIsNothing() {
    #expect(wrong(for: people()[0], among: []) == nil)
  }
}

@Suite struct WrittenFormTests {
  private func distance(
    _ one: String, _ other: String, _ thing: Candidate.Thing,
    other otherThing: Candidate.Thing? = nil
  ) -> Int? {
    let prompt = one.utf8.contains { $0 < 0x80 } ? "Here is ____ now." : "这里有____。"
    return WrittenForm(.sample(prompt, answer: one, thing: thing))
      .distance(WrittenForm(.sample(prompt, answer: other, thing: otherThing ?? thing)))
  }

  @Test func nothingIsNearerThanTheSame() {
    for (words, thing) in [
      ("Peter Heller", .name(.person)), ("Calder", .name(.place)), ("林建国", .name(.person)),
      ("渔船", .term), ("boat yard", .term),
    ] as [(String, Candidate.Thing)] {
      #expect(distance(words, words, thing) == 0)
    }
  }

  @Test func howUnlikeTwoAreDoesNotDependOnTheirOrder() {
    let words = [
      "Peter Heller", "Anna Lind", "Margaret Holloway", "Calder", "Reed", "boat", "stone quay",
    ]
    for thing in [.name(.person), .name(.place), .name(.body), .title, .term] as [Candidate.Thing] {
      for one in words {
        for other in words {
          #expect(distance(one, other, thing) == distance(other, one, thing), "\(one) \(other)")
        }
      }
    }
  }

  @Test func aFullNameDoesNotGoWithASurname() {
    #expect(distance("Peter Heller", "Reed", .name(.person)) == nil)
    #expect(distance("Peter Heller", "Helen Reed", .name(.person)) != nil)
  }

  @Test func capitalsDoNotGoWithSmallLetters() {
    #expect(distance("Calder", "calder", .term) == nil)
    #expect(distance("渔船", "boat", .term) == nil)
  }

  @Test func termsGoTogetherByTheirHead() {
    #expect(distance("fishing boat", "steam boat", .term) != nil)
    #expect(distance("fishing boat", "stone quay", .term) == nil)
    #expect(distance("木船", "铁船", .term) != nil)
    #expect(distance("木船", "码头", .term) == nil)
  }
}
