import Testing

@testable import QuestionGeneration

@Suite struct EnglishAttributionTests {
  private static let words = "A bridge is a promise that two shores make to each other"

  private func speakers(_ text: String) -> [String?] {
    SampleSources.statements(of: text).map(\.statement.attribution.speaker)
  }

  @Test(arguments: [
    ("Margaret Holloway said: “\(words).”", "Margaret Holloway"),
    (
      "On 14 March 1998, in a speech to the Council, the engineer Margaret Holloway said: “\(words).”",
      "Margaret Holloway"
    ),
    (
      "Margaret Holloway, the chief engineer of the project, said: “\(words).”", "Margaret Holloway"
    ),
    ("President Dwight D. Eisenhower warned: “\(words).”", "Dwight D. Eisenhower"),
    ("Ludwig van Beethoven wrote: “\(words).”", "Ludwig van Beethoven"),
    (
      "In 2019, Margaret Holloway wrote in a letter to the Council: “\(words).”",
      "Margaret Holloway"
    ),
    ("According to Margaret Holloway, “\(words).”", "Margaret Holloway"),
    ("The Harbour Council declared that “\(words).”", "Harbour Council"),
    ("Margaret Holloway said: \"\(words).\"", "Margaret Holloway"),
  ])
  func speakerStandsBefore(text: String, speaker: String) { #expect(speakers(text) == [speaker]) }

  @Test(arguments: [
    ("“\(words),” said the engineer Margaret Holloway.", "Margaret Holloway"),
    ("“\(words),” said Mayor Ingrid Solberg in 2004.", "Ingrid Solberg"),
    ("“\(words),” said Peter Van Allen, the geologist.", "Peter Van Allen"),
    ("“\(words),” Margaret Holloway, the chief engineer, said.", "Margaret Holloway"),
    ("“\(words),” Holloway told reporters on Monday.", "Holloway"),
  ])
  func speakerStandsBehind(text: String, speaker: String) { #expect(speakers(text) == [speaker]) }

  @Test(arguments: [
    ("“\(words),” said a spokesman for the Harbour Union, Colin Webb.", "Colin Webb"),
    ("The delegate of Ghana said: “\(words).”", "the delegate of Ghana"),
    ("The co-founder of Sun Bridges, Vinod Rao, said: “\(words).”", "Vinod Rao"),
    ("According to a report by the Harbour Council, “\(words).”", "Harbour Council"),
    ("Its founder, Clara Novak, spoke first. Novak said: “\(words).”", "Clara Novak"),
    (
      "The minister of transport, Anton Brandt, came. The minister said: “\(words).”",
      "Anton Brandt"
    ),
    ("“\(words).” — Clara Novak, engineer", "Clara Novak"),
  ])
  func aSpeakerIsNamedByHisOffice(text: String, speaker: String) {
    #expect(speakers(text) == [speaker])
  }

  @Test(arguments: [
    "She called it “a bridge to nowhere”.",
    "Margaret Holloway described the plan as “a gift to lawyers”.",
    "Johnson and Smith met. He said: “\(words).”",
    "Margaret Holloway said: “The ferry taught us patience and punctuality.” The inspectors disagreed and their superiors noted: “\(words).”",
  ])
  func whatNobodyIsSaidToHaveSaidHasNoSpeaker(text: String) {
    let found = SampleSources.statements(of: text)
    #expect(
      !found.contains { $0.words.hasPrefix(Self.words) && $0.statement.attribution.speaker != nil })
    #expect(!found.contains { $0.words.count < 30 && $0.statement.attribution.speaker != nil })
  }

  @Test func speakerStandsBetween() {
    let text = "“\(Self.words),” Margaret Holloway said, “and we intend to keep that promise.”"
    #expect(speakers(text) == ["Margaret Holloway", "Margaret Holloway"])
  }

  @Test func aPronounIsTheSpeakerBefore() {
    let before = "Ingrid Solberg declared: “The ferry taught us patience and punctuality.”"
    #expect(
      speakers("\(before) She added: “\(Self.words).”") == ["Ingrid Solberg", "Ingrid Solberg"])
    #expect(
      speakers("\(before)\n“\(Self.words),” she said.") == ["Ingrid Solberg", "Ingrid Solberg"])
  }

  @Test func aDocumentSpeaks() {
    #expect(
      speakers("The Seabird Protection Act states: “\(Self.words).”") == ["Seabird Protection Act"])
  }

  @Test(arguments: [
    "The sea was calm. “\(words).” The sun shone.", "On the wall stood “\(words)” in gold.",
    "She said: “\(words).”", "The engineer said: “\(words).”",
  ])
  func nobodyIsInvented(text: String) { #expect(speakers(text).allSatisfy { $0 == nil }) }

  @Test(arguments: [
    ("President Nixon", "Nixon"), ("the astronaut Jim Lovell", "Jim Lovell"),
    ("Dr. Helen Marchetti", "Helen Marchetti"),
    ("the United Nations", "United Nations"), ("Holloway", "Holloway"),
    ("Prime Minister Ingrid Solberg", "Ingrid Solberg"),
  ])
  func titlesAreTakenOffAName(mention: String, name: String) {
    #expect(EnglishAttribution.withoutTitle(mention) == name)
  }

  @Test func aLastNameAloneGetsTheFullNameOfTheArticles() {
    let statements = SampleSources.statements(
      of:
        "Margaret Holloway said: “\(Self.words).”\nHolloway said: “Steel forgives a careless painter for years.”"
    ).map(\.statement)
    let names = FullNames(statements)
    #expect(
      statements.map { names.completed($0).attribution.speaker } == [
        "Margaret Holloway", "Margaret Holloway",
      ])
  }

  @Test func aLastNameOfTwoPeopleStays() {
    let statements = SampleSources.statements(
      of: """
        Margaret Holloway said: “\(Self.words).”
        Peter Holloway said: “The drilling cores came out as hard as marble.”
        Holloway said: “Steel forgives a careless painter for years.”
        """
    ).map(\.statement)
    #expect(FullNames(statements).completed(statements[2]).attribution.speaker == "Holloway")
  }
}
